// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"
#include "tests/store/lab.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

// Random lives of three centres that share groups. TAMBO_SEEDS says how many, TAMBO_SEED where they
// begin. What everybody ends up with is compared with rules computed naively from all that was
// said.
namespace {

using Kind = ControlEntry::Kind;

constexpr quint64 all = ~quint64(0); ///< everything it writes counts

/// The rules of DESIGN.md, "Trust", over a heap of control entries.
class Oracle
{
public:
    void add(const QByteArray &bytes)
    {
        if (m_known.contains(bytes))
            return;
        m_known.insert(bytes);
        const auto entry = decodeControlEntry(bytes);
        Pc::must(entry);
        m_all.append(*entry);
        if (entry->kind == Kind::Space)
            m_owners[spaceOfGenesis(bytes)] = entry->centre;
    }
    /// Once everything was added: what a steward signed after its end is as if never said.
    void weigh()
    {
        for (const ControlEntry &entry : std::as_const(m_all)) {
            const bool taken
                = std::any_of(m_all.cbegin(), m_all.cend(), [&](const ControlEntry &end) {
                      return end.kind == Kind::StewardEnd && end.receiver == entry.signer
                          && !entry.isFree() && !isUpTo(end.ends, entry);
                  });
            if (!taken)
                m_said.append(entry);
        }
    }
    /// The last seq of that device that counts in that group; 0: it is no writer there.
    [[nodiscard]] quint64 until(const SpaceId &space, const DeviceId &device) const
    {
        const CentreId owner = m_owners.value(space);
        if (!wasGranted(space, device))
            return 0;
        const quint64 taken = revoked(owner, space, device);
        if (belongs(device, owner))
            return taken;
        quint64 most = 0;
        for (const ControlEntry &entry : m_said) {
            if (entry.kind == Kind::Member && entry.centre == owner && entry.space == space
                && belongs(device, entry.member))
                most = std::max(most,
                    std::min(
                        {taken, revoked(entry.member, space, device), admitted(entry, device)}));
        }
        return most;
    }
    [[nodiscard]] bool wasGranted(const SpaceId &space, const DeviceId &device) const
    {
        return std::any_of(m_said.begin(), m_said.end(), [&](const ControlEntry &entry) {
            return entry.kind == Kind::Grant && entry.space == space && entry.receiver == device;
        });
    }
    [[nodiscard]] bool knows(const DeviceId &device, const SpaceId &space, const KeyId &key) const
    {
        return std::any_of(m_said.begin(), m_said.end(), [&](const ControlEntry &entry) {
            return entry.kind == Kind::Grant && entry.space == space && entry.key == key
                && entry.receiver == device;
        });
    }

private:
    /// It is one of `ends`, or one of them follows it.
    [[nodiscard]] bool isUpTo(const std::set<EntryHash> &ends, const ControlEntry &entry) const
    {
        return std::any_of(m_all.cbegin(), m_all.cend(), [&](const ControlEntry &later) {
            return ends.contains(later.hash)
                && (later.hash == entry.hash || isUpTo({later.previous}, entry));
        });
    }
    [[nodiscard]] bool belongs(const DeviceId &device, const CentreId &centre) const
    {
        return std::any_of(m_said.begin(), m_said.end(), [&](const ControlEntry &entry) {
            return entry.kind == Kind::Device && entry.centre == centre
                && idOfKey<DeviceId>(entry.signingKey) == device;
        });
    }
    [[nodiscard]] quint64 revoked(
        const CentreId &centre, const SpaceId &space, const DeviceId &device) const
    {
        quint64 least = all;
        for (const ControlEntry &entry : m_said) {
            if (entry.kind == Kind::Revoke && entry.centre == centre && entry.receiver == device)
                least = std::min(least,
                    entry.believed.contains(space) ? entry.believed.at(space).seq : quint64(0));
        }
        return least;
    }
    /// What one admission is worth, after all that ended it.
    [[nodiscard]] quint64 admitted(const ControlEntry &member, const DeviceId &device) const
    {
        quint64 least = all;
        for (const ControlEntry &entry : m_said) {
            const bool ends = entry.kind == Kind::MemberEnd && entry.centre == member.centre
                && entry.space == member.space && entry.member == member.member
                && entry.ended.contains(member.hash);
            if (ends)
                least = std::min(least,
                    entry.believedOf.contains(device) ? entry.believedOf.at(device).seq
                                                      : quint64(0));
        }
        return least;
    }

    QSet<QByteArray> m_known;
    QList<ControlEntry> m_all;
    QList<ControlEntry> m_said; ///< those that count
    QHash<SpaceId, CentreId> m_owners;
};

struct Written {
    QString title;
    SpaceId space;
    DeviceId device;
    quint64 seq = 0;
};

class Lives
{
public:
    explicit Lives(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 3; ++i) {
            m_pcs.push_back(std::make_unique<Pc>());
            Pc &root = *m_pcs.back();
            m_roots.push_back(&root);
            m_pcs.push_back(secondPc(root));
            Pc &steward = *m_pcs.back();
            Pc::must(root.write([&](Writer &writer) {
                return appointSteward(writer, steward.keys.deviceId(), root.words);
            }));
            const auto group
                = root.write([](Writer &writer) { return makeSpace(writer, SpaceKind::Group); });
            Pc::must(group);
            m_groups.append(*group);
            steward.takeAll(root);
        }
    }

    void step()
    {
        Pc &pc = any();
        switch (below(10)) {
        case 0:
        case 1:
        case 2:
            return write(pc);
        case 3:
            return decide(grantSpace);
        case 4:
            return decide(endGrant);
        case 5:
            if (m_pcs.size() < 12)
                return newPc(*m_roots[size_t(below(3))]);
            return;
        case 6:
            if (below(3) == 0)
                return revoke(pc, any());
            return;
        default:
            return meet(pc, any());
        }
    }

    /// Until nobody has anything new for anybody.
    void everybodyMeets()
    {
        for (qint64 before = -1, now = 0; before != now;) {
            before = now;
            now = 0;
            for (const auto &one : m_pcs) {
                for (const auto &other : m_pcs)
                    take(*one, *other, all);
                renew(*one);
                now += one->number("SELECT (SELECT count(*) FROM control)"
                                   " + (SELECT count(*) FROM segment WHERE state = 1)");
            }
        }
    }

    [[nodiscard]] QString wrong()
    {
        Oracle oracle;
        for (const auto &pc : m_pcs) {
            for (const QByteArray &entry : pc->control())
                oracle.add(entry);
        }
        oracle.weigh();
        for (const SpaceId &space : std::as_const(m_groups)) {
            std::optional<KeyId> writes;
            for (const auto &pc : m_pcs) {
                if (const QString difference = wrongAt(*pc, space, oracle, writes);
                    !difference.isEmpty())
                    return difference;
            }
        }
        return {};
    }
    [[nodiscard]] int foreignNotes() const { return m_foreign; }

private:
    int below(int limit) { return m_random.bounded(limit); }
    Pc &any() { return *m_pcs[size_t(below(int(m_pcs.size())))]; }
    static void renew(Pc &pc)
    {
        Pc::must(pc.write([](Writer &writer) { return renewKeys(writer); }));
    }

    void write(Pc &pc)
    {
        const SpaceId space = m_groups[below(3)];
        if (!pc.state->trust.mayWrite(space, pc.keys.deviceId()))
            return;
        Note note = noted(QString::number(m_written.size()));
        note.space = space;
        note = pc.save(note);
        (void)pc.segments();
        m_written.append({note.title, space, pc.keys.deviceId(), quint64(note.id.record.seq())});
    }
    /// One of the two who may, about one of the others.
    void decide(Result<> (*verb)(Writer &, const SpaceId &, const CentreId &))
    {
        const int owner = below(3);
        Pc &pc = *m_pcs[size_t(2 * owner + below(2))];
        const CentreId centre = m_roots[size_t(owner + 1 + below(2)) % 3]->keys.centre;
        const auto done
            = pc.write([&](Writer &writer) { return verb(writer, m_groups[owner], centre); });
        if (!done.ok() && done.error().kind == Error::Kind::Internal)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void newPc(Pc &root)
    {
        m_pcs.push_back(
            std::make_unique<Pc>(root.keys.centre, noteTable(), [] { return someDay; }));
        root.certify(*m_pcs.back());
    }
    void revoke(Pc &by, const Pc &other)
    {
        const bool isRoot = std::any_of(
            m_roots.begin(), m_roots.end(), [&](const Pc *root) { return root == &other; });
        if (isRoot)
            return;
        const auto done
            = by.write([&](Writer &writer) { return revokeDevice(writer, other.keys.deviceId()); });
        if (!done.ok() && done.error().kind == Error::Kind::Internal)
            qFatal("%s", qPrintable(done.error().detail));
    }
    /// Some of what the other has, in any order.
    void meet(Pc &one, Pc &other)
    {
        take(one, other, quint64(below(4)));
        renew(one);
    }
    /// `share`: of four segments so many, or all.
    void take(Pc &one, Pc &other, quint64 share)
    {
        if (&one == &other)
            return;
        for (const QByteArray &entry : other.control())
            one.takeControl(entry);
        Pc::must(other.write([](Writer &writer) { return sealPending(writer); }));
        QList<QByteArray> segments = other.blobsOf("SELECT bytes FROM segment ORDER BY arrival");
        std::shuffle(segments.begin(), segments.end(), m_random);
        for (const QByteArray &segment : std::as_const(segments)) {
            if (quint64(below(4)) < share)
                one.take(segment);
        }
    }

    [[nodiscard]] QString wrongAt(
        Pc &pc, const SpaceId &space, const Oracle &oracle, std::optional<KeyId> &writes)
    {
        const DeviceId self = pc.keys.deviceId();
        for (const auto &other : m_pcs) {
            const DeviceId device = other->keys.deviceId();
            const Standing standing = pc.state->trust.standing(space, device);
            const quint64 until = !standing.keys ? 0
                : standing.believed              ? standing.believed->seq
                                                 : all;
            if (until != oracle.until(space, device))
                return QStringLiteral("a device counts up to %1, should to %2")
                    .arg(until)
                    .arg(oracle.until(space, device));
        }
        const bool current = oracle.until(space, self) == all;
        const QStringList shown = titlesIn(pc, space);
        QStringList wanted;
        for (const Written &note : std::as_const(m_written)) {
            const bool counts = note.space == space && note.seq <= oracle.until(space, note.device);
            if (counts)
                wanted.append(note.title);
            else if (shown.contains(note.title))
                return QStringLiteral("note %1 is shown and should not be").arg(note.title);
        }
        if (!shown.isEmpty() && !oracle.wasGranted(space, self))
            return QStringLiteral("somebody without a key reads the group");
        if (!current)
            return {};
        wanted.sort();
        if (shown != wanted)
            return QStringLiteral("shown %1, wanted %2").arg(shown.join(u' '), wanted.join(u' '));
        if (pc.state->trust.centreOf(space) != pc.keys.centre)
            m_foreign += int(shown.size());
        return wrongKey(pc, space, oracle, writes);
    }

    /// All write with one key, which nobody knows who should not.
    [[nodiscard]] QString wrongKey(
        const Pc &pc, const SpaceId &space, const Oracle &oracle, std::optional<KeyId> &writes)
    {
        const auto key = pc.state->trust.writingKey(space);
        if (!key)
            return QStringLiteral("a member has no key");
        if (writes.value_or(key->id) != key->id)
            return QStringLiteral("two members write with different keys");
        writes = key->id;
        for (const auto &other : m_pcs) {
            const DeviceId device = other->keys.deviceId();
            const bool knows = oracle.knows(device, space, key->id);
            if (knows != (oracle.until(space, device) == all))
                return knows ? QStringLiteral("somebody who left knows the key")
                             : QStringLiteral("a member does not know the key");
        }
        return {};
    }

    [[nodiscard]] static QStringList titlesIn(Pc &pc, const SpaceId &space)
    {
        QStringList titles;
        const auto notes = pc.read([](Reader &reader) { return reader.list<Note>(); });
        Pc::must(notes);
        for (const Note &note : *notes) {
            if (note.space == space)
                titles.append(note.title);
        }
        titles.sort();
        return titles;
    }

    QRandomGenerator m_random;
    std::vector<std::unique_ptr<Pc>> m_pcs;
    std::vector<Pc *> m_roots; ///< of each centre
    QList<SpaceId> m_groups; ///< one of each centre
    QList<Written> m_written;
    int m_foreign = 0;
};

int fromEnvironment(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

} // namespace

class TestGroupLives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyEndsUpAsTheRulesSay()
    {
        const int first = fromEnvironment("TAMBO_SEED", 1);
        const int count = fromEnvironment("TAMBO_SEEDS", 10);
        int foreign = 0;
        for (int seed = first; seed < first + count; ++seed) {
            Lives lives{quint32(seed)};
            for (int step = 0; step < 120; ++step)
                lives.step();
            lives.everybodyMeets();
            const QString wrong = lives.wrong();
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("TAMBO_SEED=%1 TAMBO_SEEDS=1: ").arg(seed) + wrong));
            foreign += lives.foreignNotes();
        }
        QVERIFY2(count < 10 || foreign > 0, "nobody ever read another centre's group");
    }
};

QTEST_GUILESS_MAIN(TestGroupLives)
#include "testgrouplives.moc"
