// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFile>
#include <QJsonObject>
#include <functional>
#include <memory>
#include <mutex>

namespace tambo::hub {

/// One thing that happened. Fields hold numbers, routes and technical causes; never who: no ids, no
/// addresses, no names.
struct LogLine {
    enum class Level { Error, Warning, Info, Debug };
    Level level = Level::Info;
    const char *event = "";
    QJsonObject fields{};

    /// "error", "warning", "info" or "debug".
    [[nodiscard]] static std::optional<Level> levelFrom(const QString &word);
};
using LogSink = std::function<void(const LogLine &)>; ///< called from any thread; may be empty

/// Writes lines as JSON, one object a line, with time (UTC) and level. Thread-safe.
class JsonLog
{
public:
    /// Appends to the file, or writes to stderr where `path` is empty. Lines beyond `most` are left
    /// out.
    [[nodiscard]] static Result<std::unique_ptr<JsonLog>> open(
        const QString &path, LogLine::Level most);

    void write(const LogLine &line);
    [[nodiscard]] bool wants(LogLine::Level level) const { return level <= m_most; }
    /// After somebody has moved the file away: opens its name anew. The old one stays in use when
    /// that fails.
    [[nodiscard]] Result<> reopen();

private:
    JsonLog(QString path, LogLine::Level most) : m_path(std::move(path)), m_most(most) {}

    QString m_path;
    LogLine::Level m_most;
    std::mutex m_mutex;
    std::unique_ptr<QFile> m_file;
};

} // namespace tambo::hub
