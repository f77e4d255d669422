// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cbor.h"

#include "tests/fuzz/fuzz.h"

// The reader below everything that comes over the network: copies what it can read.
namespace tambo::fuzz::cbor {

namespace {

void copy(store::CborReader &in, store::CborWriter &out, int depth)
{
    if (in.isArray() && depth < 40) {
        const qsizetype size = in.array(1000);
        out.array(size);
        for (qsizetype i = 0; i < size && in.ok(); ++i)
            copy(in, out, depth + 1);
        in.end();
        out.end();
    } else if (in.isText()) {
        out.text(in.text());
    } else if (in.isBytes()) {
        out.bytes(in.bytes());
    } else if (in.isReal()) {
        out.real(in.real());
    } else if (in.isInteger()) {
        out.integer(in.integer());
    } else if (in.takeNull()) {
        out.null();
    } else {
        in.fail();
    }
}

/// Empty where it cannot be read.
QByteArray canonical(QByteArrayView bytes)
{
    store::CborReader in(bytes);
    store::CborWriter out;
    copy(in, out, 0);
    return in.finished() ? out.data : QByteArray();
}

} // namespace

void check(QByteArrayView input)
{
    const QByteArray written = canonical(input);
    require(written.isEmpty() || canonical(written) == written, "what is written reads the same");
    store::CborReader number(input);
    const quint64 value = number.unsignedInteger();
    store::CborWriter again;
    again.unsignedInteger(value);
    require(!number.finished() || store::CborReader(again.data).unsignedInteger() == value,
        "numbers up to 64 bits");
}

QList<QByteArray> seeds()
{
    store::CborWriter out;
    out.array(7);
    out.integer(-500);
    out.unsignedInteger(1'700'000'000'000);
    out.text(QStringLiteral("\u00f1and\u00fa \U0001f33d"));
    out.text(QStringLiteral("\ufeffmarca"));
    out.bytes("bytes");
    out.array(2);
    out.real(-0.25);
    out.null();
    out.end();
    out.array(0);
    out.end();
    out.end();
    return {out.data, QByteArray::fromHex("1bffffffffffffffff"), QByteArray::fromHex("7f6161ff")};
}

const Target target("cbor", check, seeds);

} // namespace tambo::fuzz::cbor
