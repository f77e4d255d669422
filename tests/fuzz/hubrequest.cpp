// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/download.h"
#include "sync/server/tus.h"

#include "tests/fuzz/fuzz.h"

// What a hub reads from the head of a request: ranges, lengths, the headers of tus. HTTP itself is
// libmicrohttpd's.
namespace tambo::fuzz::hubrequest {

void check(QByteArrayView input)
{
    Choices choices(input);
    const auto size = qint64(choices.number(2));
    const QByteArray text = choices.rest().toByteArray();
    using hub::ByteRange;
    const ByteRange range = ByteRange::parse(text, size);
    if (range.kind == ByteRange::Kind::Part)
        require(range.offset >= 0 && range.length > 0 && range.length <= size
                && range.offset <= size - range.length,
            "a part lies within the file");
    if (const auto number = hub::tus::number(text))
        require(*number >= 0 && hub::tus::number(QByteArray::number(*number)) == number,
            "numbers: round trip");
    if (const auto metadata = hub::tus::Metadata::parse(text)) {
        const auto again = hub::tus::Metadata::parse(metadata->encode());
        require(again && again->blob == metadata->blob && again->space == metadata->space,
            "metadata: round trip");
    }
    hub::Request request;
    request.headers = {{"content-length", text}, {"Tus-Resumable", text}};
    require(request.announced().value_or(0) >= 0, "a length is no debt");
    static_cast<void>(request.hasBody());
    static_cast<void>(hub::tus::wrongVersion(request));
}

QList<QByteArray> seeds()
{
    const QByteArray size = bigEndian(1000, 2);
    const hub::tus::Metadata metadata{*BlobId::from(QByteArray(32, 'b')), {}};
    return {size + "bytes=0-99", size + "bytes=500-", size + "bytes=-7", size + "bytes=0-1,5-6",
        size + metadata.encode(), size + "1000", size + "9223372036854775807"};
}

const Target target("hubrequest", check, seeds);

} // namespace tambo::fuzz::hubrequest
