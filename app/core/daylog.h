// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMutex>
#include <QStringList>
#include <functional>

namespace tambo {

/// Lines about what went wrong, in one file for each day: "tambo-2026-07-14.log". Files of more
/// than `days` days are removed, and a day holds no more than `bytesADay`: an error that repeats
/// must not fill an old disk. Several programs may write to the same folder. Thread-safe.
///
/// It never fails: a log that cannot be written is no reason to stop anybody's work.
class DayLog
{
public:
    struct Limits {
        int days;
        qint64 bytesADay;
    };
    [[nodiscard]] static constexpr Limits usualLimits() { return {14, 256 * 1024}; }

    /// `now` is local time. The folder is made with the first line.
    explicit DayLog(
        QString folder,
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); },
        Limits limits = usualLimits());

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Only what impersonal() leaves of it.
    void write(const QString &words);

    /// The newest lines of a folder, each behind its day, the last one last.
    [[nodiscard]] static QStringList lastLines(const QString &folder, qsizetype most);
    /// Where the program writes them on this PC.
    [[nodiscard]] static QString usualFolder();

private:
    void prune(const QDate &today) const;

    const QString m_folder;
    const std::function<QDateTime()> m_now;
    const Limits m_limits;
    QMutex m_mutex;
    QDate m_pruned; ///< the day on which old files were removed last
};

/// Technical words without what may be somebody's: nothing that stands in quotes, nothing from a
/// path or an address on, no letters but ASCII, one line, at most 300 characters. Identifiers and
/// numbers stay.
[[nodiscard]] QString impersonal(const QString &detail);

} // namespace tambo
