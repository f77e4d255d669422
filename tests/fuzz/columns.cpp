// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/columns.h"

#include "app/store/recordstate.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

#include <map>

// What is inside a segment, behind signature, encryption and compression: three bytes of range,
// then the columns. Every member of a space can sign such a thing.
namespace tambo::fuzz::columns {

using store::Change;

void check(QByteArrayView input)
{
    Choices choices(input);
    store::SegmentHeader header;
    header.space = space(1);
    header.device = store::idOfKey<DeviceId>(signingKey(1).publicKey);
    header.firstSeq = choices.number(1) + 1;
    header.lastSeq = header.firstSeq + choices.number(2);
    Authors authors;
    const qint64 self = *authors.numberOf({header.space, header.device});
    const QByteArrayView plain = choices.rest();
    const auto changes = store::decodeColumns(plain, self, header, authors);
    if (!changes.ok())
        return;
    require(store::encodeColumns(*changes, self, authors) == plain, "columns are canonical");
    std::map<Dot, store::RecordState> records;
    for (const Change &change : *changes) {
        require(store::decodeChange(store::encodeChange(change)) == change,
            "a change is kept as it came");
        records[change.record].apply(change, [](Dot) { return false; }, nullptr);
    }
    for (const auto &[record, state] : records)
        require(store::RecordState::decode(state.encode()) == state, "a state is kept as it is");
}

QList<QByteArray> seeds()
{
    Authors authors;
    const auto all = sampleChanges(authors);
    const qint64 self = all.front().dot.author();
    QList<QByteArray> seeds;
    for (size_t count = 1; count <= all.size(); ++count) {
        const std::vector<Change> some(all.begin(), all.begin() + qsizetype(count));
        seeds.append(
            bigEndian(0, 1) + bigEndian(count - 1, 2) + store::encodeColumns(some, self, authors));
    }
    return seeds;
}

const Target target("columns", check, seeds);

} // namespace tambo::fuzz::columns
