// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArrayView>
#include <QFile>
#include <map>
#include <memory>
#include <mutex>

namespace tambo::hub {

/// A file that is arriving, held by one writer. Every byte goes straight to the system, so that
/// what came before a cut is kept. Thread-safe: whoever comes later takes it away.
class ArrivingFile
{
public:
    explicit ArrivingFile(const QString &path) : m_file(path) {}

    /// Makes the file where there is none. Network error when another process holds it.
    [[nodiscard]] Result<> open();
    [[nodiscard]] qint64 size();
    /// Cancelled after `takeAway`. What fitted of a write that failed stays.
    [[nodiscard]] Result<> write(qint64 offset, QByteArrayView bytes);
    /// `job` runs while nobody can take the file away; Cancelled if somebody has.
    [[nodiscard]] Result<> hold(const std::function<Result<>(QFile &)> &job);
    void takeAway();

private:
    std::mutex m_mutex;
    QFile m_file;
    bool m_takenAway = false;
};

/// At most one writer per upload in this process: the newest, because an older one is most likely
/// a connection that died without anybody noticing.
class ArrivingFiles
{
public:
    [[nodiscard]] std::shared_ptr<ArrivingFile> claim(const QByteArray &token, const QString &path);
    /// Forgets it, unless a newer one has come.
    void release(const QByteArray &token, const std::shared_ptr<ArrivingFile> &file);

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<ArrivingFile>> m_files;
};

} // namespace tambo::hub
