// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jsonlines.h"

#include "app/store/jsonvalues.h"
#include "app/store/texts.h"

#include <QJsonDocument>

namespace tambo::store {

namespace {

Result<QJsonObject> parse(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return fail(
            Error::Kind::BadInput, Texts::tr("No es una ficha en JSON."), error.errorString());
    return document.object();
}

} // namespace

Error JsonLines::at(const Line &line, const Error &error)
{
    return fail(
        error.kind, Texts::tr("Línea %1: %2").arg(line.number).arg(error.message), error.detail);
}

Error JsonLines::at(size_t i, const Error &error) const
{
    return at(m_lines[i], error);
}

Result<QByteArray> JsonLines::readLine(const Line &line)
{
    const QByteArray bytes = m_in.readLine(longest + 1);
    if (bytes.size() > longest)
        return at(line, fail(Error::Kind::BadInput, Texts::tr("Es demasiado larga.")));
    return bytes;
}

Result<> JsonLines::index()
{
    if (m_in.peek(3) == "\xef\xbb\xbf")
        m_in.skip(3);
    for (qint64 number = 1; !m_in.atEnd(); ++number) {
        const Line line{m_in.pos(), number};
        TAMBO_ASSIGN(const QByteArray bytes, readLine(line));
        if (bytes.trimmed().isEmpty())
            continue;
        const auto object = parse(bytes);
        if (!object.ok())
            return at(line, object.error());
        const QString id = object->value(jsonkey::id).toString();
        if (!id.isEmpty() && !m_byId.contains(id))
            m_byId.insert(id, m_lines.size());
        m_lines.push_back(line);
    }
    return {};
}

Result<QJsonObject> JsonLines::read(size_t i)
{
    if (!m_in.seek(m_lines[i].offset))
        return fail(Error::Kind::Storage, Texts::tr("No se pudo leer el archivo otra vez."));
    TAMBO_ASSIGN(const QByteArray bytes, readLine(m_lines[i]));
    const auto object = parse(bytes);
    return object.ok() ? object : Result<QJsonObject>(at(i, object.error()));
}

std::optional<size_t> JsonLines::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tambo::store
