// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagfolder.h"

#include "app/formats/bagtexts.h"
#include "app/formats/text.h"

#include <QFile>

namespace tambo::formats {

using namespace Qt::StringLiterals;

bool BagFolder::readDeclared()
{
    const auto bytes = bytesOf(bagDeclarationFile);
    if (!bytes)
        return false;
    const auto declared = readDeclaration(*bytes);
    if (!declared.ok()) {
        m_report.reasons.add(declared.error().message);
        return false;
    }
    m_report.version = declared->version;
    m_encoding = declared->encoding;
    if (declared->hasMore)
        m_report.warnings.add(Bags::tr("«bagit.txt» tiene más de dos líneas."));
    return true;
}

void BagFolder::judge(const BagFile &file) const
{
    if (file.kind == BagFile::Kind::LinkOutside)
        m_report.reasons.add(Bags::tr("«%1» es un enlace que sale del paquete.").arg(file.path));
    else if (file.kind == BagFile::Kind::Special)
        m_report.reasons.add(Bags::tr("«%1» no es un archivo normal.").arg(file.path));
    else if (file.kind == BagFile::Kind::LinkInside)
        m_report.warnings.add(
            Bags::tr("«%1» es un enlace a otro archivo del paquete.").arg(file.path));
    if (!file.path.startsWith(bagPayloadFolder))
        return;
    m_report.payload.append(file.path);
    m_report.payloadBytes += file.bytes;
}

bool BagFolder::look()
{
    auto files = filesOfBag(m_root.path(), mostBagFiles);
    if (!files) {
        m_report.reasons.add(
            Bags::tr("El paquete tiene demasiados archivos. Pida que lo dividan."));
        return false;
    }
    m_files = *std::move(files);
    for (const BagFile &file : std::as_const(m_files))
        judge(file);
    m_names = BagNames(m_files);
    for (const auto &[one, other] : m_names.clashes())
        m_report.warnings.add(
            Bags::tr("Otros sistemas no distinguen «%1» de «%2».").arg(one, other));
    if (!QFileInfo(m_root.filePath(u"data"_s)).isDir())
        m_report.reasons.add(Bags::tr("Falta la carpeta «data» del paquete."));
    return readDeclared();
}

bool BagFolder::isPlain(const BagFile &file)
{
    return file.kind == BagFile::Kind::Regular || file.kind == BagFile::Kind::LinkInside;
}

std::optional<QByteArray> BagFolder::bytesOf(const QString &file) const
{
    const BagFile known = m_names.file(file);
    QFile device(pathOf(file));
    if (!m_names.has(file) || !isPlain(known) || known.bytes > mostTagBytes
        || !device.open(QIODevice::ReadOnly)) {
        m_report.reasons.add(known.bytes > mostTagBytes
                ? Bags::tr("«%1» es demasiado grande.").arg(file)
                : Bags::tr("«%1» no se puede leer.").arg(file));
        return std::nullopt;
    }
    auto bytes = readBounded(device, mostTagBytes);
    return bytes.ok() ? std::optional(*std::move(bytes)) : std::nullopt;
}

std::optional<QStringList> BagFolder::linesOf(const QString &file) const
{
    const auto bytes = bytesOf(file);
    if (!bytes)
        return std::nullopt;
    const auto text = tagText(*bytes, m_encoding);
    if (text)
        return tagLines(*text);
    m_report.reasons.add(Bags::tr("«%1» no está en la codificación que dice el paquete (%2).")
            .arg(file, m_encoding));
    return std::nullopt;
}

} // namespace tambo::formats
