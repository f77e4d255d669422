// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/daylog.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace tambo {

namespace {

constexpr qsizetype longestLine = 300;

QString nameOf(const QDate &day)
{
    return QStringLiteral("tambo-%1.log").arg(day.toString(Qt::ISODate));
}

/// Oldest first.
QStringList filesOf(const QDir &folder)
{
    return folder.entryList({QStringLiteral("tambo-*.log")}, QDir::Files, QDir::Name);
}

QDate dayOf(const QString &file)
{
    return QDate::fromString(file.mid(6, 10), Qt::ISODate);
}

} // namespace

DayLog::DayLog(QString folder, std::function<QDateTime()> now, Limits limits)
    : m_folder(std::move(folder))
    , m_now(std::move(now))
    , m_limits(limits)
{}

QString DayLog::usualFolder()
{
    // Not in the centre's folder: a log is of this PC, and there may be no centre yet.
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/registros");
}

void DayLog::write(const QString &words)
{
    const QDateTime now = m_now();
    const QMutexLocker lock(&m_mutex);
    if (!QDir().mkpath(m_folder))
        return;
    if (std::exchange(m_pruned, now.date()) != now.date())
        prune(now.date());
    QFile file(m_folder + u'/' + nameOf(now.date()));
    // Unbuffered: one line is one write, so that two programs do not write into each other's.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray line
        = (now.toString(QStringLiteral("HH:mm:ss ")) + impersonal(words)).toLatin1() + '\n';
    if (file.size() + line.size() <= m_limits.bytesADay)
        file.write(line);
}

void DayLog::prune(const QDate &today) const
{
    const QDir folder(m_folder);
    for (const QString &file : filesOf(folder)) {
        const QDate day = dayOf(file);
        // Also what a clock that was wrong has left in the future.
        if (!day.isValid() || std::abs(day.daysTo(today)) >= m_limits.days)
            QFile::remove(folder.filePath(file));
    }
}

QStringList DayLog::lastLines(const QString &path, qsizetype most)
{
    const QDir folder(path);
    const QStringList files = filesOf(folder);
    QStringList lines;
    for (auto each = files.crbegin(); each != files.crend() && lines.size() < most; ++each) {
        QFile file(folder.filePath(*each));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> written = file.readAll().split('\n');
        const QString day = dayOf(*each).toString(Qt::ISODate) + u' ';
        for (auto line = written.crbegin(); line != written.crend() && lines.size() < most;
            ++line) {
            if (!line->isEmpty())
                lines.prepend(day + QString::fromLatin1(*line));
        }
    }
    return lines;
}

QString impersonal(const QString &detail)
{
    static const QRegularExpression quoted(QStringLiteral(
        "\"[^\"]*(\"|$)|'[^']*('|$)|«[^»]*(»|$)|“[^”]*(”|$)|‘[^’]*(’|$)|`[^`]*(`|$)"));
    // Names of files have spaces, so nobody knows where a path ends.
    static const QRegularExpression path(QStringLiteral("(?<!\\S)(?!I/O(?!\\S))\\S*[/\\\\@].*$"));
    static const QRegularExpression odd(QStringLiteral("\\S*[^\\x20-\\x7e…]\\S*"));
    QString words = detail.simplified();
    words.replace(quoted, QStringLiteral("…"));
    words.replace(path, QStringLiteral("…"));
    words.replace(odd, QStringLiteral("…"));
    words.replace(QStringLiteral("…"), QStringLiteral("..."));
    return words.left(longestLine);
}

} // namespace tambo
