// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/material.h"

#include "app/store/controllog.h"
#include "tests/fuzz/fuzz.h"

#include <map>

namespace tambo::fuzz {

using namespace Qt::StringLiterals;
using store::Change;
using store::FieldChange;
using store::Value;

store::SigningKey signingKey(int number)
{
    static std::map<int, store::SigningKey> made;
    auto &key = made[number];
    if (key.publicKey.isEmpty())
        key = store::SigningKey::fromSeed(QByteArray(32, char(number)));
    return key;
}

store::BoxKey boxKey(int number)
{
    return store::BoxKey::fromSeed(QByteArray(32, char(number)));
}

store::Author Authors::author(qint64 number) const
{
    return number >= 1 && number <= qint64(m_authors.size()) ? m_authors[size_t(number) - 1]
                                                             : store::Author{};
}

Result<qint64> Authors::numberOf(const store::Author &author)
{
    const auto found = std::find(m_authors.begin(), m_authors.end(), author);
    const auto number = qint64(found - m_authors.begin()) + 1;
    if (found == m_authors.end())
        m_authors.push_back(author);
    return number;
}

SpaceId space(int number)
{
    return *SpaceId::from(QByteArray(SpaceId::size, char(number)));
}

std::vector<Change> sampleChanges(Authors &authors)
{
    const auto device = [](int n) { return store::idOfKey<DeviceId>(signingKey(n).publicKey); };
    const qint64 own = *authors.numberOf({space(1), device(1)});
    const qint64 other = *authors.numberOf({space(1), device(2)});
    const qint64 away = *authors.numberOf({space(2), device(2)});
    const auto dot = [own](qint64 seq) { return Dot::of(own, seq); };
    const Hlc hlc = Hlc::of(1'700'000'000'000, 3);
    const Dot actor = Dot::of(away, 9);
    Change first{dot(1), dot(1), 30, Change::Kind::Fields, hlc, actor,
        {{1, {}, u"\ufeffEl telar de Rosa"_s, {}}, {2, {}, qint64(-7), {}}, {3, {}, 2.5, {}},
            {4, {}, QByteArray(32, 'h'), {}}, {5, {}, Dot::of(away, 3), {}},
            {6, Value(u"minga"_s), qint64(1), {}}, {6, Value(u"telar"_s), qint64(1), {}}},
        {}};
    first.origin = store::Origin{Dot::of(other, 4), *ShortHash::from("12345678")};
    const Change second{dot(2), dot(1), 30, Change::Kind::Fields, Hlc::of(hlc.ms() + 5), {},
        {{1, {}, u"El telar"_s, {dot(1)}}, {2, {}, {}, {dot(1), Dot::of(other, 2)}}}, {}};
    const Change third{dot(3), dot(1), 30, Change::Kind::Fields, Hlc::of(hlc.ms() + 4), {},
        {{1, {}, u"Un telar"_s, {dot(2)}}, {6, Value(u"telar"_s), qint64(0), {dot(1)}}}, {}};
    const Change foreign{dot(4), Dot::of(other, 2), 31, Change::Kind::Fields, hlc, {},
        {{1, {}, u"río"_s, {Dot::of(other, 2)}}}, {}};
    const Change gone{dot(5), dot(1), 30, Change::Kind::Tombstone, hlc, {}, {}, {dot(3), dot(2)}};
    const Change back{dot(6), dot(1), 30, Change::Kind::Undelete, hlc, {}, {}, {dot(5)}};
    return {first, second, third, foreign, gone, back};
}

QList<QByteArray> sampleControlLog()
{
    using Kind = store::ControlEntry::Kind;
    const store::SigningKey root = signingKey(1);
    store::ControlLog log;
    QList<QByteArray> entries;
    const auto add = [&](store::ControlEntry entry, bool free = false) {
        entry.centre = store::idOfKey<CentreId>(root.publicKey);
        entry.signer = store::idOfKey<store::SignerId>(root.publicKey);
        entry.number = free ? 0 : log.chainOf(entry.signer).number + 1;
        entry.previous = free ? EntryHash{} : log.chainOf(entry.signer).hash;
        entries.append(store::encodeControlEntry(entry, root));
        require(log.append(entries.last()).ok(), "the sample log is refused");
    };
    store::ControlEntry entry;
    entry.signingKey = root.publicKey;
    add(entry);
    entry = {};
    entry.kind = Kind::Device;
    entry.signingKey = signingKey(2).publicKey;
    entry.boxKey = boxKey(2).publicKey;
    add(entry);
    entry = {};
    entry.kind = Kind::Space;
    entry.spaceKind = store::SpaceKind::Group;
    entry.nonce = QByteArray(16, 'n');
    add(entry);
    entry = {};
    entry.kind = Kind::Grant;
    entry.space = store::spaceOfGenesis(entries.last());
    entry.key = *KeyId::from("llave001");
    entry.receiver = store::idOfKey<DeviceId>(signingKey(2).publicKey);
    entry.hlc = Hlc::of(1'700'000'000'000);
    entry.sealed = QByteArray(80, 's');
    add(entry);
    const SpaceId group = entry.space;
    entry = {};
    entry.kind = Kind::Steward;
    entry.signingKey = signingKey(2).publicKey;
    add(entry, true);
    entry = {};
    entry.kind = Kind::Member;
    entry.space = group;
    entry.member = *CentreId::from(QByteArray(16, 'm'));
    add(entry);
    entry.kind = Kind::MemberEnd;
    entry.ended = {store::entryHashOf(entries.last())};
    entry.believedOf = {{store::idOfKey<DeviceId>(signingKey(3).publicKey), {4, {}}}};
    add(entry);
    entry = {};
    entry.kind = Kind::Revoke;
    entry.receiver = store::idOfKey<DeviceId>(signingKey(2).publicKey);
    entry.ends = {*EntryHash::from("the last that is")};
    entry.heirs = {store::idOfKey<DeviceId>(signingKey(3).publicKey)};
    entry.believed = {{group, {7, *ShortHash::from("abcdefgh")}}};
    add(entry);
    entry = {};
    entry.kind = Kind::Drop;
    entry.space = group;
    add(entry);
    return entries;
}

} // namespace tambo::fuzz
