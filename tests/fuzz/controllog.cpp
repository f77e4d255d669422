// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/controllog.h"

#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/material.h"

#include <set>

// A control log that rogue devices write in: the input says who signs what, five bytes an entry,
// and numbers, hashes and signatures are made to fit. Whatever was taken says the same in another
// order.
namespace tambo::fuzz::controllog {

namespace {

using store::ControlEntry;
using store::ControlLog;
using Kind = ControlEntry::Kind;

constexpr int persons = 6; ///< keys 1 to 6; 1 is the root's
constexpr int mostEntries = 24;

DeviceId idOf(int number)
{
    return store::idOfKey<DeviceId>(signingKey(number).publicKey);
}

class Scribe
{
public:
    void write(Choices &choices)
    {
        const quint8 what = choices.byte();
        const quint8 who = choices.byte();
        ControlEntry entry;
        entry.kind = m_entries.isEmpty() ? Kind::Root : Kind(1 + (what & 15) % 11);
        const int signer = m_entries.isEmpty() ? 1 : 1 + (who & 15) % persons;
        const int subject = 1 + (who >> 4) % persons;
        const bool free = what & 16;
        entry.centre = store::idOfKey<CentreId>(signingKey(1).publicKey);
        entry.signer = idOf(signer);
        const store::ChainEnd chain = log.chainOf(entry.signer);
        entry.number = free ? 0 : chain.number + 1;
        entry.previous = free ? EntryHash{} : chain.hash;
        const ControlEntry *last = what & 32 ? entryOf(chain.hash) : nullptr;
        if (last && !free) { // its twin, that did not know of the last one
            entry.number = last->number;
            entry.previous = last->previous;
        }
        fill(entry, subject, choices);
        const QByteArray bytes = store::encodeControlEntry(entry, signingKey(signer));
        if (!log.append(bytes).ok())
            return;
        m_entries.append(bytes);
        m_decoded.append(*store::decodeControlEntry(bytes));
        if (entry.kind == Kind::Space)
            m_spaces.append(store::spaceOfGenesis(bytes));
    }

    [[nodiscard]] const QList<QByteArray> &entries() const { return m_entries; }
    [[nodiscard]] const QList<SpaceId> &spaces() const { return m_spaces; }
    ControlLog log;

private:
    [[nodiscard]] SpaceId spaceAt(quint8 number) const
    {
        return m_spaces.isEmpty() ? SpaceId{} : m_spaces[number % m_spaces.size()];
    }

    void fill(ControlEntry &entry, int subject, Choices &choices) const
    {
        const quint8 a = choices.byte();
        const quint8 b = choices.byte();
        const quint8 c = choices.byte();
        entry.signingKey = signingKey(entry.kind == Kind::Root ? 1 : subject).publicKey;
        entry.boxKey = boxKey(a % 3).publicKey;
        entry.spaceKind = store::SpaceKind(a % 4);
        entry.nonce = QByteArray(16, char(b));
        entry.space = spaceAt(a);
        entry.key = *KeyId::from(QByteArray(8, char(b)));
        if (b & 1 && entry.kind == Kind::Grant)
            entry.under = entry.key;
        else
            entry.receiver = idOf(subject);
        entry.sealed = QByteArray(80, char(c));
        for (int bit = 0; bit < 8 && !m_decoded.isEmpty(); ++bit) {
            if (b >> bit & 1)
                entry.ends.insert(m_decoded[(a + bit) % m_decoded.size()].hash);
        }
        if (c & 1)
            entry.heirs = {idOf(1 + c / 2 % persons)};
        entry.believed = {{spaceAt(c), {quint64(c), {}}}};
        entry.member = *CentreId::from(QByteArray(16, char(b)));
        entry.ended = entry.ends;
        entry.believedOf = {{idOf(subject), {quint64(c), {}}}};
    }

    [[nodiscard]] const ControlEntry *entryOf(const EntryHash &hash) const
    {
        const auto found = std::find_if(m_decoded.begin(), m_decoded.end(),
            [&](const ControlEntry &one) { return one.hash == hash; });
        return found == m_decoded.end() ? nullptr : &*found;
    }

    QList<QByteArray> m_entries;
    QList<ControlEntry> m_decoded;
    QList<SpaceId> m_spaces;
};

/// All that a log says of its devices and spaces.
QByteArray digest(const ControlLog &log, const QList<SpaceId> &spaces)
{
    QByteArray said;
    const auto believed = [&said](const std::optional<store::Believed> &limit) {
        said += limit ? QByteArray::number(limit->seq) + ' ' : QByteArray("all ");
    };
    for (int i = 1; i <= persons; ++i) {
        const DeviceId device = idOf(i);
        const store::DeviceKeys *keys = log.device(device);
        said += keys ? keys->boxKey : QByteArray("none");
        said += char(log.mayDecide(device)) + QByteArray(1, char(log.mayAddPersons(device)));
        for (const DeviceId &before : log.formerly(device))
            said += before.toByteArray();
        said += '/';
        for (const DeviceId &heir : log.heirsOf(device))
            said += heir.toByteArray();
        said += log.isCut(device) ? 'c' : '-';
        for (const SpaceId &space : spaces) {
            believed(log.believed(device, space));
            said += log.isGranted(space, device) ? 'g' : '-';
        }
    }
    for (const SpaceId &space : spaces) {
        said += log.isDropped(space) ? 'd' : '-';
        said += QByteArray::number(log.grantsOf(space).size());
        for (const CentreId &member : log.memberships().everMembers(space)) {
            said += log.memberships().isMember(space, member) ? 'm' : '-';
            believed(log.memberships().believed(space, member, idOf(2)));
        }
    }
    for (const auto &[space, kind] : log.spaces())
        said += space.toByteArray() + char(kind);
    return said;
}

/// The same entries, the last first where that is possible.
ControlLog backwards(QList<QByteArray> entries)
{
    ControlLog log;
    std::reverse(entries.begin(), entries.end());
    for (bool more = true; more && !entries.isEmpty();) {
        more = false;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (!log.append(entries[i], ControlLog::Source::Stored).ok())
                continue;
            entries.removeAt(i--);
            more = true;
        }
    }
    require(entries.isEmpty(), "entries are taken in any order");
    return log;
}

} // namespace

void check(QByteArrayView input)
{
    Choices choices(input);
    Scribe scribe;
    for (int i = 0; i < mostEntries && !choices.atEnd(); ++i)
        scribe.write(choices);
    const QByteArray said = digest(scribe.log, scribe.spaces());
    if (!scribe.entries().isEmpty())
        require(digest(backwards(scribe.entries()), scribe.spaces()) == said,
            "a log says the same in any order");
}

QList<QByteArray> seeds()
{
    // Kind less one (and 16: free, 32: a branch), signer and subject (x16), three for the kind.
    const QByteArray root = QByteArray::fromHex("0000000000");
    const QByteArray device2 = QByteArray::fromHex("0110010000");
    const QByteArray device3 = QByteArray::fromHex("0120010000");
    const QByteArray group = QByteArray::fromHex("0200020500");
    const QByteArray grant = QByteArray::fromHex("0310000200");
    const QByteArray steward = QByteArray::fromHex("1410000000");
    const QByteArray heir = QByteArray::fromHex("1131010000"); // 4, by 2
    const QByteArray revoke = QByteArray::fromHex("0610000207");
    const QByteArray believe = QByteArray::fromHex("0710000400");
    const QByteArray member = QByteArray::fromHex("0900000500");
    const QByteArray memberEnd = QByteArray::fromHex("0a10060500");
    const QByteArray twins = QByteArray::fromHex("2200020700"); // another space in its place
    const QByteArray end = QByteArray::fromHex("15100018ff"); // of what 2 signed until then
    const QByteArray byTwo = QByteArray::fromHex("0211020500");
    return {root + device2 + group + grant + steward + device3, root + device2 + heir + revoke,
        root + device2 + group + member + memberEnd + revoke + believe,
        root + device2 + group + twins + steward + byTwo + byTwo + end + byTwo,
        // A grant of a space in another branch; an heir before who signs for it.
        root + device2 + QByteArray::fromHex("02010305002311000000"),
        root + QByteArray::fromHex("14200000001520000000011200000011310000000110000000")};
}

const Target target("controllog", check, seeds);

} // namespace tambo::fuzz::controllog
