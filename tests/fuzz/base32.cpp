// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"

#include "tests/fuzz/fuzz.h"

// Ids and codes as people write them.
namespace tambo::fuzz::base32 {

void check(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    require(fromBase32(toBase32(bytes)) == bytes, "bytes: round trip");
    if (const auto read = fromBase32(QString::fromUtf8(bytes)))
        require(fromBase32(toBase32(*read)) == *read, "letters: round trip");
}

QList<QByteArray> seeds()
{
    return {"0123-4567 89AB", "oOiIlL00", toBase32("Crockford").toLatin1(), "zz-\xc3\xb1"};
}

const Target target("base32", check, seeds);

} // namespace tambo::fuzz::base32
