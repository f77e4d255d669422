// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jsonlines.h"

#include "app/store/jsonvalues.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

// A file of JSON lines, and each of its values taken for every kind that a field can have.
namespace tambo::fuzz::jsonlines {

using namespace Qt::StringLiterals;
using store::ValueKind;

namespace {

void checkValue(const QJsonValue &json)
{
    const store::Resolver resolve = [](const QString &id) -> Result<std::optional<RecordId>> {
        return id.isEmpty() ? std::nullopt : std::optional(Dot::of(1, id.size()));
    };
    for (const ValueKind kind : {ValueKind::Integer, ValueKind::Real, ValueKind::Text,
             ValueKind::Bytes, ValueKind::Reference, ValueKind::Blob, ValueKind::Moment}) {
        const auto value = store::fromJson(kind, json, resolve);
        if (!value.ok() || value->isNull())
            continue;
        const auto *bytes = value->as<QByteArray>();
        require(kind != ValueKind::Blob || (bytes && bytes->size() == BlobId::size),
            "the id of a file has its size");
        require(kind != ValueKind::Integer || value->as<qint64>(), "an integer is one");
        if (kind == ValueKind::Integer && json.isDouble())
            require(json == QJsonValue(*value->as<qint64>()), "and the same");
    }
}

} // namespace

void check(QByteArrayView input)
{
    QByteArray bytes = input.toByteArray();
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    store::JsonLines lines(file);
    if (!lines.index().ok())
        return;
    for (size_t i = lines.size(); i-- > 0;) {
        const auto object = lines.read(i);
        require(object.ok(), "a line that was found is read again");
        const QString id = object->value(store::jsonkey::id).toString();
        const auto place = lines.find(id);
        require(id.isEmpty() || (place && *place <= i), "a line is found by its id");
        for (const QJsonValue &value : *object)
            checkValue(value);
    }
}

QList<QByteArray> seeds()
{
    return {"{\"entity\":\"story\",\"id\":\"0123456789abcdefghjkmnpqrs\",\"title\":\"El telar\"}\n"
            "\n{\"entity\":\"story\",\"told\":\"2024-05-01T10:00:00.000Z\",\"age\":71,\"w\":1.5}",
        "\xef\xbb\xbf{\"file\":\"" + QByteArray(64, 'a') + "\",\"raw\":\"YWJj\",\"x\":\"NaN\"}\r\n",
        "{\"big\":9007199254740993,\"huge\":1e300,\"tags\":[\"a\",null,true]}"};
}

const Target target("jsonlines", check, seeds);

} // namespace tambo::fuzz::jsonlines
