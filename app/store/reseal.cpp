// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reseal.h"

#include "app/store/opening.h"
#include "app/store/writerstate.h"

#include <map>

namespace tambo::store {

namespace {

/// Kept aside as forked, and nothing of it was written again.
constexpr const char *lostSql
    = " FROM segment s JOIN author a ON a.id = s.author WHERE s.state <> 1 AND s.state = 4 AND NOT "
      "EXISTS"
      " (SELECT 1 FROM p_origin o WHERE o.segment = s.hash AND o.dot >> 40 = s.author)";

/// A segment of a lost branch.
struct Lost {
    qint64 arrival = 0;
    qint64 author = 0;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    ShortHash hash;
    ShortHash previous;
    std::vector<Change> changes;
    std::map<qint64, Dot> now; ///< seq -> how the change is called from now on
};

/// The branches of one device, being written again.
class Adoption
{
public:
    Adoption(Writer &writer, const DeviceId &device) : m_writer(writer), m_device(device) {}

    Result<qint64> run(const std::optional<QSet<qint64>> &only)
    {
        TAMBO_TRY(find(only));
        TAMBO_TRY(nameAnew());
        qint64 count = 0;
        for (const Lost &segment : m_lost) {
            for (const Change &change : segment.changes) {
                TAMBO_TRY(write(segment, change));
                ++count;
            }
        }
        return count;
    }

private:
    Result<> find(const std::optional<QSet<qint64>> &only)
    {
        Statement rows = m_writer.database().prepare(
            QByteArray("SELECT s.arrival, s.author, s.first_seq, s.last_seq, s.hash, s.previous,"
                       " s.bytes")
            + lostSql + " AND a.device = ? ORDER BY a.space, s.first_seq, s.hash");
        rows.bind(1, m_device);
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            if (only && !only->contains(rows.integer(0)))
                continue;
            Lost lost{rows.integer(0), rows.integer(1), rows.integer(2), rows.integer(3),
                rows.id<ShortHash>(4), rows.id<ShortHash>(5), {}, {}};
            TAMBO_ASSIGN(lost.changes, read(rows.bytes(6)));
            if (!lost.changes.empty())
                m_lost.push_back(std::move(lost));
        }
    }

    /// Nothing of what this PC cannot read, or could not write.
    Result<std::vector<Change>> read(const QByteArray &bytes)
    {
        const auto envelope = openEnvelope(bytes);
        if (!envelope.ok() || !m_writer.canWriteIn(envelope->header.space))
            return std::vector<Change>();
        Judged judged = judge(m_writer.state(), *envelope);
        if (judged.state == SegmentState::Forked) // beside what a revocation names
            judged.state = SegmentState::Applied;
        if (judged.rejection)
            return std::vector<Change>();
        return openJudged(m_writer, *envelope, judged);
    }

    Result<> nameAnew()
    {
        std::map<SpaceId, Dot> next;
        for (Lost &segment : m_lost) {
            const SpaceId space = m_writer.spaceOf(Dot::of(segment.author, 1));
            if (!next.contains(space)) {
                TAMBO_ASSIGN(next[space], m_writer.nextDot(space));
            }
            Dot &dot = next[space];
            for (const Change &change : segment.changes) {
                segment.now[change.dot.seq()] = dot;
                dot = Dot::of(dot.author(), dot.seq() + 1);
            }
        }
        return {};
    }

    Result<> write(const Lost &segment, const Change &change)
    {
        Result<> looked;
        Change again = translated(change, [&](Dot dot) {
            auto now = calledNow(segment, dot);
            if (!now.ok())
                looked = now.error();
            return now.ok() ? *now : dot;
        });
        TAMBO_TRY(looked);
        const bool creates = change.dot == change.record;
        again.dot = segment.now.at(change.dot.seq());
        again.record = creates ? again.dot : again.record;
        again.origin = Origin{change.dot, segment.hash};
        return m_writer.adopt(again);
    }

    /// What a change of that segment means by `dot`: something of its own branch, which has another
    /// name now, or of what the branches have in common.
    Result<Dot> calledNow(const Lost &segment, Dot dot)
    {
        if (dot.author() != segment.author)
            return inOtherSpace(dot);
        const Lost *at = &segment;
        while (dot.seq() < at->firstSeq) {
            const Lost *parent = parentOf(*at);
            if (!parent)
                return writtenBefore(*at, dot);
            at = parent;
        }
        const auto found = at->now.find(dot.seq());
        return found == at->now.end() ? dot : found->second;
    }

    const Lost *parentOf(const Lost &segment) const
    {
        const auto parent = std::find_if(m_lost.begin(), m_lost.end(), [&](const Lost &other) {
            return other.author == segment.author && other.hash == segment.previous
                && other.lastSeq + 1 == segment.firstSeq;
        });
        return parent == m_lost.end() ? nullptr : &*parent;
    }

    /// In the segments before `at`, which somebody has adopted already if they are not of the
    /// trunk.
    Result<Dot> writtenBefore(const Lost &at, Dot dot)
    {
        ShortHash hash = at.previous;
        qint64 end = at.firstSeq - 1;
        while (end >= dot.seq()) {
            Statement row
                = m_writer.database().prepare("SELECT first_seq, previous, state FROM segment"
                                              " WHERE author = ? AND last_seq = ? AND hash = ?");
            row.bind(1, dot.author()).bind(2, end).bind(3, hash);
            TAMBO_ASSIGN(const auto step, row.step());
            if (step == Statement::Step::Done || row.integer(2) != int(SegmentState::Forked))
                return dot;
            if (row.integer(0) <= dot.seq())
                return formerly(dot, hash);
            end = row.integer(0) - 1;
            hash = row.id<ShortHash>(1);
        }
        return dot;
    }

    Result<Dot> formerly(Dot dot, const ShortHash &segment)
    {
        Statement row = m_writer.database().prepare(
            "SELECT min(now) FROM p_origin WHERE dot = ? AND segment = ?");
        TAMBO_TRY(row.bind(1, dot).bind(2, segment).step());
        return row.isNull(0) ? dot : row.dot(0);
    }

    /// A branch in another space says nothing of the one here; but mostly there is only one.
    Result<Dot> inOtherSpace(Dot dot) const
    {
        std::optional<Dot> only;
        for (const Lost &segment : m_lost) {
            const auto found
                = segment.author == dot.author() ? segment.now.find(dot.seq()) : segment.now.end();
            if (found == segment.now.end())
                continue;
            if (only)
                return dot;
            only = found->second;
        }
        return only.value_or(dot);
    }

    Writer &m_writer;
    DeviceId m_device;
    std::vector<Lost> m_lost; ///< what hangs from another comes after it
};

} // namespace

Result<qint64> adoptBranches(
    Writer &writer, const DeviceId &device, const std::optional<QSet<qint64>> &only)
{
    return Adoption(writer, device).run(only);
}

namespace {

constexpr qint64 forEver = Dot::maxSeq;

QString ownMark(const DeviceId &former)
{
    return QStringLiteral("own ") + QString::fromLatin1(former.toByteArray().toHex());
}

} // namespace

Result<> noteOwnSegments(Writer &writer, const DeviceId &former)
{
    Statement put = writer.database().prepare("INSERT OR REPLACE INTO meta(name, value)"
                                              " SELECT ?, coalesce(max(arrival), 0) FROM segment");
    return put.bind(1, ownMark(former)).run();
}

Result<> noteOwnForEver(Writer &writer, const DeviceId &former)
{
    Statement put
        = writer.database().prepare("INSERT OR REPLACE INTO meta(name, value) VALUES(?, ?)");
    return put.bind(1, ownMark(former)).bind(2, forEver).run();
}

Result<> adoptOwnSegments(Writer &writer, const DeviceId &former, QSet<qint64> fallen)
{
    Statement row = writer.database().prepare("SELECT value FROM meta WHERE name = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, ownMark(former)).step());
    if (step == Statement::Step::Done)
        return {};
    const qint64 last = row.integer(0);
    row.reset();
    if (last == forEver) {
        TAMBO_TRY(adoptBranches(writer, former));
        return {};
    }
    fallen.removeIf([last](qint64 arrival) { return arrival > last; });
    if (!fallen.isEmpty())
        TAMBO_TRY(adoptBranches(writer, former, fallen));
    return {};
}

Result<QHash<DeviceId, qint64>> lostSegments(Reader &reader)
{
    QHash<DeviceId, qint64> lost;
    Statement rows = reader.database().prepare(
        QByteArray("SELECT a.device, count(*)") + lostSql + " GROUP BY a.device");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return lost;
        lost.insert(rows.id<DeviceId>(0), rows.integer(1));
    }
}

} // namespace tambo::store
