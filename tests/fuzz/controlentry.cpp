// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controlentry.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// One entry of a control log; its signature is not looked at here, so nothing hides behind it.
namespace tambo::fuzz::controlentry {

void check(QByteArrayView input)
{
    const auto entry = store::decodeControlEntry(input);
    static_cast<void>(store::verifyControlEntry(input, signingKey(1).publicKey));
    if (!entry.ok())
        return;
    const QByteArray again = store::encodeControlEntry(*entry, signingKey(1));
    require(store::verifyControlEntry(again, signingKey(1).publicKey), "what is signed verifies");
    require(store::decodeControlEntry(again).ok(), "what is written reads");
    const qsizetype signature = store::signatureSize;
    if (again.size() == input.size())
        require(again.chopped(signature) == input.chopped(signature), "one form only");
    static_cast<void>(store::openUnder(*entry, QByteArray(store::aeadKeySize, 'k')));
}

QList<QByteArray> seeds()
{
    return sampleControlLog();
}

const Target target("controlentry", check, seeds);

} // namespace tambo::fuzz::controlentry
