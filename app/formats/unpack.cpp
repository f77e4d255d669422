// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/unpack.h"

#include "app/formats/archiveentry.h"

#include <KCompressionDevice>
#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <array>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = 64 * 1024;
constexpr qint64 ratioFrom = qint64(1) << 20;

Error cannotWrite(const QString &detail)
{
    return fail(Error::Kind::Storage,
        QCoreApplication::translate(
            "Unpack", "No se pudo guardar lo que trae «%1». Revise la carpeta y el espacio."),
        detail);
}

/// A stretch of the archive, read from its start.
class Slice : public QIODevice
{
public:
    Slice(QIODevice &device, qint64 offset, qint64 size) : m_device(device), m_left(size)
    {
        m_usable = device.seek(offset);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_left == 0; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 got = m_usable ? m_device.read(data, std::min(size, m_left)) : -1;
        m_left -= std::max<qint64>(got, 0);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    qint64 m_left;
    bool m_usable = false;
};

/// Copies to the end; BadInput past `limit` bytes or when the source is damaged.
Result<qint64> pour(QIODevice &from, QIODevice &to, qint64 limit, Checksum *checksum = nullptr)
{
    std::array<char, piece> buffer{};
    qint64 total = 0;
    while (true) {
        const qint64 got = from.read(buffer.data(), qint64(buffer.size()));
        if (got < 0)
            return archiveDamaged(from.errorString());
        if (got == 0)
            return total;
        total += got;
        if (total > limit)
            return archiveTooLarge();
        if (checksum)
            checksum->add({buffer.data(), got});
        if (to.write(buffer.data(), got) != got)
            return cannotWrite(to.errorString());
    }
}

Result<> writeEntry(QIODevice &archive, const ArchiveEntry &entry, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.exists() ? archiveDamaged(u"two files called "_s + entry.path)
                             : cannotWrite(file.errorString());
    Slice slice(archive, entry.offset, entry.packed);
    KCompressionDevice inflater(&slice, false, KCompressionDevice::GZip);
    inflater.setSkipHeaders();
    if (entry.deflated && !inflater.open(QIODevice::ReadOnly))
        return archiveDamaged(inflater.errorString());
    QIODevice &source = entry.deflated ? static_cast<QIODevice &>(inflater) : slice;
    Checksum checksum;
    const auto written = pour(source, file, entry.size, &checksum);
    if (!written) // more than it promised is a lie, not a size
        return written.error().kind == Error::Kind::Storage
            ? written.error()
            : archiveDamaged(u"contents of "_s + entry.path);
    if (*written != entry.size || (entry.crc && checksum.value() != *entry.crc))
        return archiveDamaged(u"contents of "_s + entry.path);
    if (!file.flush())
        return cannotWrite(file.errorString());
    return {};
}

Result<> checkSizes(const QList<ArchiveEntry> &entries, qint64 packed, const UnpackLimits &limits)
{
    qint64 total = 0;
    for (const ArchiveEntry &entry : entries) {
        total += std::min(entry.size, limits.bytes + 1);
        if (total > limits.bytes)
            return archiveTooLarge();
    }
    if (total > ratioFrom && total / limits.ratio > packed)
        return archiveTooLarge();
    return {};
}

Result<> enoughRoom(const QList<ArchiveEntry> &entries, const QDir &target)
{
    qint64 total = 0;
    for (const ArchiveEntry &entry : entries)
        total += entry.size;
    const QStorageInfo disk(target.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < total)
        return fail(Error::Kind::NoSpace,
            QCoreApplication::translate(
                "Unpack", "No hay espacio en el disco para abrir «%1». Libere %2 MB.")
                .replace(u"%2"_s, QString::number((total >> 20) + 1)));
    return {};
}

Result<QStringList> writeAll(
    QIODevice &archive, const QList<ArchiveEntry> &entries, const QDir &inside)
{
    QStringList files;
    QSet<QString> seen;
    for (const ArchiveEntry &entry : entries) {
        const QString path = inside.filePath(entry.path);
        const QString folder = entry.folder ? entry.path : entry.path.section(u'/', 0, -2);
        if (!folder.isEmpty() && !inside.mkpath(folder))
            return archiveDamaged(u"a file and a folder called "_s + folder);
        if (entry.folder)
            continue;
        if (seen.contains(entry.path))
            return archiveDamaged(u"two files called "_s + entry.path);
        seen.insert(entry.path);
        TAMBO_TRY(writeEntry(archive, entry, path));
        files.append(entry.path);
    }
    files.sort();
    return files;
}

/// All top folders and files, or none of them.
Result<> moveAll(const QDir &inside, QDir target)
{
    const QStringList names
        = inside.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (target.exists(name))
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Unpack", "La carpeta ya tiene algo que trae «%1». Elija una carpeta vacía."),
                name);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (target.rename(inside.filePath(names.at(i)), names.at(i)))
            continue;
        while (i-- > 0)
            target.rename(names.at(i), inside.filePath(names.at(i)));
        return cannotWrite(u"move"_s);
    }
    return {};
}

Result<QStringList> unpackEntries(QIODevice &archive, const QList<ArchiveEntry> &entries,
    const QDir &target, qint64 packed, const UnpackLimits &limits)
{
    TAMBO_TRY(checkSizes(entries, packed, limits));
    TAMBO_TRY(enoughRoom(entries, target));
    QTemporaryDir temporary(target.filePath(u".tambo-XXXXXX"_s));
    if (!temporary.isValid())
        return cannotWrite(temporary.errorString());
    const QDir inside(temporary.path());
    TAMBO_ASSIGN(QStringList files, writeAll(archive, entries, inside));
    TAMBO_TRY(moveAll(inside, target));
    return files;
}

std::optional<KCompressionDevice::CompressionType> compressionOf(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.peek(6);
    if (head.startsWith("\x1F\x8B"))
        return KCompressionDevice::GZip;
    if (head.startsWith("BZh"))
        return KCompressionDevice::BZip2;
    if (head
        == QByteArrayView("\xFD"
                          "7zXZ\0",
            6))
        return KCompressionDevice::Xz;
    return std::nullopt;
}

Result<QStringList> unpackAny(QIODevice &archive, const QDir &target, const UnpackLimits &limits)
{
    const qint64 packed = archive.size();
    if (looksLikeTar(archive)) {
        TAMBO_ASSIGN(const auto entries, tarEntries(archive, limits.entries));
        return unpackEntries(archive, entries, target, packed, limits);
    }
    if (const auto type = compressionOf(archive)) {
        // Every file of a tar brings up to three blocks of its own.
        const qint64 overhead = qint64(limits.entries) * 1536;
        QTemporaryFile whole(target.filePath(u".tambo-XXXXXX"_s));
        KCompressionDevice source(&archive, false, *type);
        if (!whole.open())
            return cannotWrite(whole.errorString());
        if (!source.open(QIODevice::ReadOnly))
            return archiveDamaged(source.errorString());
        const qint64 byRatio = std::max(ratioFrom, packed * limits.ratio) + overhead;
        TAMBO_TRY(pour(source, whole, std::min(limits.bytes + overhead, byRatio)));
        if (!whole.flush())
            return cannotWrite(whole.errorString());
        if (!looksLikeTar(whole))
            return archiveDamaged(u"no tar inside"_s);
        TAMBO_ASSIGN(const auto entries, tarEntries(whole, limits.entries));
        return unpackEntries(whole, entries, target, packed, limits);
    }
    if (!looksLikeZip(archive))
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("Unpack", "«%1» no es un archivo zip ni tar. Elija otro."));
    TAMBO_ASSIGN(const auto entries, zipEntries(archive, limits.entries));
    return unpackEntries(archive, entries, target, packed, limits);
}

} // namespace

Result<QStringList> unpack(
    QIODevice &archive, const QString &fileName, const QDir &target, const UnpackLimits &limits)
{
    auto files = unpackAny(archive, target, limits);
    if (files)
        return files;
    Error error = files.error();
    error.message.replace(u"%1"_s, fileName);
    return error;
}

} // namespace tambo::formats
