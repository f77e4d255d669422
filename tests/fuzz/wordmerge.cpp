// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/wordmerge.h"

#include "tests/fuzz/fuzz.h"

// Prose that two people edited, as it comes by sync: three texts, parted by 0xff.
namespace tambo::fuzz::wordmerge {

void check(QByteArrayView input)
{
    if (input.size() > 8192)
        return;
    const QList<QByteArray> parts = input.toByteArray().split('\xff');
    const QString base = QString::fromUtf8(parts.value(0));
    const QString left = QString::fromUtf8(parts.value(1));
    const QString right = QString::fromUtf8(parts.value(2));
    require(store::mergeWords(base, left, right) == store::mergeWords(base, right, left),
        "both sides may be swapped");
    const auto one = store::mergeWords(base, left, base);
    require(!one || *one == left, "who alone edited is right");
}

QList<QByteArray> seeds()
{
    return {"El telar de Rosa\xff"
            "El telar de la Rosa\xff"
            "Un telar de Rosa.",
        "uno dos tres\xff"
        "uno dos\xff"
        "dos tres cuatro",
        "\xff"
        "a\xff"
        "b"};
}

const Target target("wordmerge", check, seeds);

} // namespace tambo::fuzz::wordmerge
