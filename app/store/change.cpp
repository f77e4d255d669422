// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/change.h"

#include <algorithm>

namespace tambo::store {

namespace {

void writeDots(ByteWriter &out, const std::vector<Dot> &dots)
{
    out.varint(dots.size());
    for (const Dot dot : dots)
        out.varint(quint64(dot.value));
}

std::vector<Dot> readDots(ByteReader &in, qsizetype limit)
{
    const quint64 count = in.varint();
    std::vector<Dot> dots;
    if (count > quint64(limit))
        in.fail();
    for (quint64 i = 0; in.ok() && i < count; ++i)
        dots.push_back(Dot{qint64(in.varint())});
    return dots;
}

void translate(Value &value, const std::function<Dot(Dot)> &now)
{
    if (const auto *dot = value.as<Dot>())
        value = now(*dot);
}

} // namespace

Change translated(Change change, const std::function<Dot(Dot)> &now)
{
    const auto all = [&](std::vector<Dot> &dots) {
        std::transform(dots.begin(), dots.end(), dots.begin(), now);
    };
    if (change.record != change.dot)
        change.record = now(change.record);
    if (!change.actor.isNull())
        change.actor = now(change.actor);
    for (FieldChange &field : change.fields) {
        all(field.overwrites);
        translate(field.value, now);
        if (field.element)
            translate(*field.element, now);
    }
    all(change.dots);
    return change;
}

QByteArray encodeChange(const Change &change)
{
    ByteWriter out;
    out.varint(quint64(change.dot.value));
    out.varint(quint64(change.record.value));
    out.varint(quint64(change.entity));
    out.varint(quint64(change.kind));
    out.varint(change.hlc.value);
    out.varint(quint64(change.actor.value));
    out.varint(change.fields.size());
    for (const FieldChange &field : change.fields) {
        out.varint(quint64(field.field) << 1 | quint64(field.element.has_value()));
        if (field.element)
            out.value(*field.element);
        out.value(field.value);
        writeDots(out, field.overwrites);
    }
    writeDots(out, change.dots);
    out.varint(quint64(change.origin.has_value()));
    if (change.origin) {
        out.varint(quint64(change.origin->dot.value));
        out.value(change.origin->segment.toByteArray());
    }
    return out.data;
}

std::optional<Change> decodeChange(QByteArrayView bytes)
{
    ByteReader in(bytes);
    Change change;
    change.dot.value = qint64(in.varint());
    change.record.value = qint64(in.varint());
    change.entity = int(in.varint());
    const quint64 kind = in.varint();
    if (kind > quint64(Change::Kind::Undelete))
        in.fail();
    change.kind = Change::Kind(kind);
    change.hlc.value = in.varint();
    change.actor.value = qint64(in.varint());
    const quint64 count = in.varint();
    for (quint64 i = 0; in.ok() && i < count; ++i) {
        FieldChange field;
        const quint64 head = in.varint();
        field.field = int(head >> 1);
        if (head & 1)
            field.element = in.value();
        field.value = in.value();
        field.overwrites = readDots(in, bytes.size());
        change.fields.push_back(std::move(field));
    }
    change.dots = readDots(in, bytes.size());
    if (in.varint() == 1) {
        const Dot dot{qint64(in.varint())};
        const Value segment = in.value();
        const auto hash
            = ShortHash::from(segment.as<QByteArray>() ? *segment.as<QByteArray>() : QByteArray());
        if (!hash)
            return std::nullopt;
        change.origin = Origin{dot, *hash};
    }
    if (!in.ok() || !in.atEnd())
        return std::nullopt;
    return change;
}

} // namespace tambo::store
