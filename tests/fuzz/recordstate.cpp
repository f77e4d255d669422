// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recordstate.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

// The state of a record, as it lies in the database and in the hands of an open editor.
namespace tambo::fuzz::recordstate {

using store::RecordState;

void check(QByteArrayView input)
{
    const auto state = RecordState::decode(input);
    if (!state)
        return;
    require(RecordState::decode(state->encode()) == *state, "round trip");
    require(state->hidden() == (!state->created || state->deleted()), "hidden");
    require(!state->editedAfterDeletion() || !state->deleted(), "deleted, or edited since");
    const auto less = [](Dot a, Dot b) { return a < b; };
    for (const store::Register &reg : state->registers) {
        const auto distinct = store::distinctHeads(reg, less);
        const store::Head *shown = store::shownHead(reg, less);
        require(distinct.empty() == (shown == nullptr), "something is shown where there is a head");
    }
}

QList<QByteArray> seeds()
{
    Authors authors;
    const auto changes = sampleChanges(authors);
    RecordState state;
    QList<QByteArray> seeds;
    for (const store::Change &change : changes) {
        state.apply(change, [](Dot) { return false; }, nullptr);
        seeds.append(state.encode());
    }
    state.registers.front().merged = store::Value(QStringLiteral("El telar de Rosa"));
    seeds.append(state.encode());
    return seeds;
}

const Target target("recordstate", check, seeds);

} // namespace tambo::fuzz::recordstate
