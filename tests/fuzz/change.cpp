// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/change.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// An own change that waits in the database; a torn or altered file could hold anything.
namespace tambo::fuzz::change {

void check(QByteArrayView input)
{
    const auto change = store::decodeChange(input);
    if (!change)
        return;
    require(change->kind >= store::Change::Kind::Fields
            && change->kind <= store::Change::Kind::Undelete,
        "a change is of a known kind");
    require(store::decodeChange(store::encodeChange(*change)) == *change, "round trip");
    const auto same = store::translated(*change, [](Dot dot) { return dot; });
    require(same == *change, "nothing translated is nothing changed");
}

QList<QByteArray> seeds()
{
    Authors authors;
    QList<QByteArray> seeds;
    for (const store::Change &change : sampleChanges(authors))
        seeds.append(store::encodeChange(change));
    return seeds;
}

const Target target("change", check, seeds);

} // namespace tambo::fuzz::change
