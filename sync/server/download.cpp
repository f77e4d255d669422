// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/download.h"

#include "sync/server/texts.h"

#include <QDir>
#include <QFileInfo>

namespace tambo::hub {

namespace {

constexpr QByteArrayView unit = "bytes=";

std::optional<qint64> number(const QByteArray &digits)
{
    const bool plain = !digits.isEmpty()
        && std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    return plain && fits ? std::optional(value) : std::nullopt;
}

} // namespace

ByteRange ByteRange::parse(const QByteArray &header, qint64 size)
{
    const ByteRange whole{Kind::Whole, 0, size};
    const QByteArray spec = header.startsWith(unit) ? header.sliced(unit.size()).trimmed() : "";
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return whole;
    const auto from = number(spec.first(dash));
    const auto to = number(spec.sliced(dash + 1));
    const bool openEnd = dash + 1 == spec.size();
    if (!from) {
        if (dash > 0 || !to)
            return whole;
        const qint64 length = std::min(*to, size);
        return {length > 0 ? Kind::Part : Kind::Unsatisfiable, size - length, length};
    }
    if ((!to && !openEnd) || (to && *to < *from))
        return whole;
    if (*from >= size)
        return {Kind::Unsatisfiable, 0, 0};
    const qint64 last = to ? std::min(*to, size - 1) : size - 1;
    return {Kind::Part, *from, last - *from + 1};
}

Response download(const store::Blobs &blobs, const BlobId &blob, const Request &request,
    const QByteArray &accelPrefix)
{
    const QFileInfo file(blobs.path(blob));
    if (!file.isFile())
        return Response::of(
            404, HubText::tr("El servidor no tiene este archivo (todavía).").toUtf8());
    if (!accelPrefix.isEmpty())
        return Response::of(200)
            .with("Content-Type", "application/octet-stream")
            .with("X-Accel-Redirect",
                accelPrefix + file.dir().dirName().toUtf8() + '/' + file.fileName().toUtf8());
    const qint64 size = file.size();
    const ByteRange range = ByteRange::parse(request.header("Range"), size);
    if (range.kind == ByteRange::Kind::Unsatisfiable)
        return Response::of(416).with("Content-Range", "bytes */" + QByteArray::number(size));
    Response response;
    response.file = Response::File{file.filePath(), range.offset, range.length};
    response.headers = {{"Content-Type", "application/octet-stream"}, {"Accept-Ranges", "bytes"},
        {"ETag", '"' + blob.toByteArray().toHex() + '"'}};
    if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        response.headers.append({"Content-Range",
            "bytes " + QByteArray::number(range.offset) + '-'
                + QByteArray::number(range.offset + range.length - 1) + '/'
                + QByteArray::number(size)});
    }
    return response;
}

} // namespace tambo::hub
