// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagwriter.h"

#include "app/formats/bagpaths.h"
#include "app/formats/bagsums.h"
#include "app/formats/bagtexts.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

const QStringList sumsWritten{u"sha256"_s, u"sha512"_s};

Error cannotWriteBag(const QString &detail)
{
    return fail(Error::Kind::Storage,
        Bags::tr("No se pudo escribir el paquete. Revise la carpeta y el espacio."), detail);
}

/// The bytes of one file; all of them at once are made durable by syncWhole where that can be.
Result<> syncOne([[maybe_unused]] QFile &file)
{
    if (!file.flush())
        return cannotWriteBag(file.errorString());
#if defined(Q_OS_UNIX) && !defined(Q_OS_LINUX)
    if (fsync(file.handle()) != 0)
        return cannotWriteBag(u"fsync"_s);
#endif
    return {};
}

/// One fsync for each of hundreds of files takes minutes on an old disk; this takes seconds.
void syncWhole([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return;
#ifdef Q_OS_LINUX
    (void)syncfs(handle);
#else
    (void)fsync(handle);
#endif
    ::close(handle);
#endif
}

QByteArray manifestBytes(
    const std::map<QByteArray, QHash<QString, QByteArray>> &files, const QString &algorithm)
{
    QByteArray lines;
    for (const auto &[path, sums] : files)
        lines += sums.value(algorithm) + "  " + encodedBagPath(QString::fromUtf8(path)).toUtf8()
            + '\n';
    return lines;
}

} // namespace

BagWriter::BagWriter(const QString &folder)
    : m_folder(QDir::cleanPath(QDir(folder).absolutePath()))
    , m_aside(std::make_unique<QTemporaryDir>(m_folder + u".XXXXXX"_s))
{}

Result<BagWriter> BagWriter::begin(const QString &folder)
{
    if (QFileInfo::exists(folder) || QFileInfo(folder).isSymbolicLink())
        return fail(Error::Kind::BadInput,
            Bags::tr("Ya existe «%1». Elija otro nombre.").arg(QDir(folder).dirName()));
    BagWriter writer(folder);
    if (!writer.m_aside->isValid())
        return cannotWriteBag(writer.m_aside->errorString());
    if (!QDir(writer.m_aside->path()).mkdir(u"data"_s))
        return cannotWriteBag(u"mkdir data"_s);
    return writer;
}

Result<QHash<QString, QByteArray>> BagWriter::write(
    const QString &path, QIODevice &source, const std::function<bool(qint64 bytes)> &progress)
{
    const QString target = m_aside->filePath(path);
    QFile file(target);
    if (!QDir().mkpath(QFileInfo(target).path()) || !file.open(QIODevice::WriteOnly))
        return cannotWriteBag(file.errorString());
    BagSums sums(sumsWritten);
    TAMBO_TRY(pourBag(source, [&](QByteArrayView piece) -> Result<> {
        sums.add(piece);
        if (file.write(piece.data(), piece.size()) != piece.size())
            return cannotWriteBag(file.errorString());
        return !progress || progress(file.pos()) ? Result<>() : Result<>(bagCancelled());
    }));
    TAMBO_TRY(syncOne(file));
    return sums.results();
}

Result<> BagWriter::add(const QString &path, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return add(path, buffer);
}

Result<> BagWriter::add(
    const QString &path, QIODevice &source, const std::function<bool(qint64 bytes)> &progress)
{
    const auto clean = bagPath(path);
    const QString whole = u"data/"_s + path;
    if (!clean || *clean != path || m_names.contains(sameName(whole)))
        return fail(
            Error::Kind::BadInput, Bags::tr("«%1» no sirve como nombre en el paquete.").arg(path));
    TAMBO_ASSIGN(const auto sums, write(whole, source, progress));
    m_names.insert(sameName(whole));
    m_payload.emplace(whole.toUtf8(), sums);
    m_bytes += QFileInfo(m_aside->filePath(whole)).size();
    return {};
}

Result<> BagWriter::writeTag(const QString &name, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(const auto sums, write(name, buffer, {}));
    m_tags.emplace(name.toUtf8(), sums);
    return {};
}

QList<BagTag> BagWriter::completed(QList<BagTag> info) const
{
    const auto say = [&](QLatin1String label, const QString &value) {
        if (tagValues(info, label).isEmpty())
            info.append({label, value});
    };
    say("Bagging-Date"_L1, QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
    say("Bag-Software-Agent"_L1, (u"Tambo "_s + QCoreApplication::applicationVersion()).trimmed());
    say("Payload-Oxum"_L1, u"%1.%2"_s.arg(m_bytes).arg(m_payload.size()));
    return info;
}

Result<> BagWriter::putInPlace()
{
    syncWhole(m_aside->path());
    if (QFileInfo::exists(m_folder) || !QDir().rename(m_aside->path(), m_folder))
        return cannotWriteBag(u"rename"_s);
    m_aside->setAutoRemove(false);
    // A folder of QTemporaryDir is its owner's alone; who else may read a bag is the system's to
    // say.
    QFile::setPermissions(m_folder, QFile::permissions(m_folder + u"/data"_s));
    syncWhole(QFileInfo(m_folder).path());
    return {};
}

Result<> BagWriter::finish(const QList<BagTag> &info)
{
    TAMBO_TRY(writeTag(u"bagit.txt"_s, declarationBytes()));
    TAMBO_TRY(writeTag(u"bag-info.txt"_s, tagsBytes(completed(info))));
    for (const QString &algorithm : sumsWritten)
        TAMBO_TRY(
            writeTag(u"manifest-%1.txt"_s.arg(algorithm), manifestBytes(m_payload, algorithm)));
    const Sums tags = m_tags; // no list names a list of tag files
    for (const QString &algorithm : sumsWritten)
        TAMBO_TRY(writeTag(u"tagmanifest-%1.txt"_s.arg(algorithm), manifestBytes(tags, algorithm)));
    return putInPlace();
}

} // namespace tambo::formats
