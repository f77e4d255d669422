// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QTest>

namespace tambo::tests {

/// A device over bytes that belong to it.
class Bytes : public QBuffer
{
public:
    explicit Bytes(const QByteArray &bytes)
    {
        setData(bytes);
        open(QIODevice::ReadOnly);
    }
};

inline QString corpus(const char *path)
{
    return QStringLiteral(TAMBO_CORPORA "/") + QString::fromLatin1(path);
}

inline QString ownData(const char *path)
{
    return QStringLiteral(TAMBO_TEST_DATA "/formats/") + QString::fromLatin1(path);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files below a folder, in a fixed order.
inline QStringList filesBelow(const QString &folder, const QStringList &patterns = {})
{
    QStringList files;
    QDirIterator it(folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

} // namespace tambo::tests

#define NEEDS_CORPUS(path)                                                                         \
    if (!QFileInfo::exists(tambo::tests::corpus(path)))                                            \
    QSKIP("the shared corpus " path " is not here")
