// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/swap.h"

#include "app/store/files.h"

#include <QDate>
#include <QDir>

namespace tambo::store {

namespace {

/// Of damaged databases that are kept: a disk that goes bad must not be filled with them.
constexpr qsizetype mostKept = 3;

/// Whole and durable, but not in its place yet. While it is there, it is the database.
QString finished(const QString &path)
{
    return path + QStringLiteral(".new");
}

QString log(const QString &path)
{
    return path + QStringLiteral("-wal");
}

/// A name under which nothing lies.
QString aside(const QString &path)
{
    const QString name
        = path + QStringLiteral(".damaged-") + QDate::currentDate().toString(Qt::ISODate);
    for (int i = 1;; ++i) {
        QString free = i == 1 ? name : name + QStringLiteral("-%1").arg(i);
        if (!QFileInfo::exists(free) && !QFileInfo::exists(log(free)))
            return free;
    }
}

Result<> removeIfThere(const QString &path)
{
    QFile file(path);
    return !file.exists() || file.remove() ? Result<>() : Result<>(fileError(file));
}

/// Makes room for one more. The first ones stay: they had most in them, and what could be read of
/// any is in the database that took its place.
Result<> forgetLater(const QString &path)
{
    const QFileInfo database(path);
    QFileInfoList kept
        = database.dir().entryInfoList({database.fileName() + QStringLiteral(".damaged-*")},
            QDir::Files, QDir::Time | QDir::Reversed);
    kept.removeIf([](const QFileInfo &file) { return file.fileName().endsWith(log({})); });
    while (kept.size() >= mostKept) {
        const QString last = kept.takeLast().filePath();
        TAMBO_TRY(removeIfThere(log(last)));
        TAMBO_TRY(removeIfThere(last));
    }
    return {};
}

Result<> moveAway(const QString &from, const QString &to)
{
    return QFileInfo::exists(from) ? renameDurably(from, to) : Result<>();
}

} // namespace

QString unfinished(const QString &path)
{
    return path + QStringLiteral(".part");
}

Result<> replaceDatabase(const QString &path)
{
    TAMBO_TRY(renameDurably(unfinished(path), finished(path)));
    return endReplacing(path);
}

Result<> endReplacing(const QString &path)
{
    TAMBO_TRY(removeIfThere(unfinished(path)));
    if (!QFileInfo::exists(finished(path)))
        return {};
    TAMBO_TRY(forgetLater(path));
    // The log first: SQLite would write what it holds into whatever has the name it belongs to.
    const QString kept = aside(path);
    TAMBO_TRY(moveAway(log(path), log(kept)));
    TAMBO_TRY(removeIfThere(path + QStringLiteral("-shm")));
    TAMBO_TRY(moveAway(path, kept));
    return renameDurably(finished(path), path);
}

} // namespace tambo::store
