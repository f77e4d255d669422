// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/tus.h"

#include "app/core/base32.h"
#include "sync/server/texts.h"

namespace tambo::hub::tus {

namespace {

QByteArray fromBase64(const QByteArray &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QByteArray fromHex(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.toHex() == text.toLower() ? bytes : QByteArray(); // fromHex skips what is foreign
}

QByteArray spaceBytes(const QByteArray &text)
{
    if (text.size() == 2 * qsizetype(SpaceId::size))
        return fromHex(text);
    return fromBase32(QString::fromLatin1(text)).value_or(QByteArray());
}

} // namespace

std::optional<Metadata> Metadata::parse(const QByteArray &header)
{
    std::optional<BlobId> blob;
    std::optional<SpaceId> space;
    const QList<QByteArray> pairs = header.split(',');
    for (const QByteArray &raw : pairs) {
        const QByteArray pair = raw.trimmed();
        const qsizetype gap = pair.indexOf(' ');
        const QByteArray key = gap < 0 ? pair : pair.first(gap);
        const QByteArray value = gap < 0 ? QByteArray() : fromBase64(pair.sliced(gap + 1));
        if (key == "blob")
            blob = BlobId::from(fromHex(value));
        else if (key == "space")
            space = SpaceId::from(spaceBytes(value));
    }
    return blob && space ? std::optional(Metadata{*blob, *space}) : std::nullopt;
}

QByteArray Metadata::encode() const
{
    return "blob " + blob.toByteArray().toHex().toBase64() + ",space "
        + toBase32(space.toByteArray()).toLatin1().toBase64();
}

std::optional<qint64> number(const QByteArray &header)
{
    const bool digits = !header.isEmpty()
        && std::all_of(header.cbegin(), header.cend(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 value = header.toLongLong(&fits);
    return digits && fits ? std::optional(value) : std::nullopt;
}

Response answer(Response response)
{
    return std::move(response).with("Tus-Resumable", version.toByteArray());
}

Response answer(int status, const QString &sentence)
{
    return answer(Response::of(status, sentence.toUtf8()));
}

std::optional<Response> wrongVersion(const Request &request)
{
    if (request.header("Tus-Resumable") == version)
        return std::nullopt;
    return answer(412, HubText::tr("El servidor habla tus 1.0.0."))
        .with("Tus-Version", version.toByteArray());
}

} // namespace tambo::hub::tus
