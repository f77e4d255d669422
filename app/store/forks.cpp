// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/forks.h"

#include "app/store/opening.h"
#include "app/store/reseal.h"
#include "app/store/writerstate.h"

#include <map>
#include <set>

namespace tambo::store {

namespace {

/// The segments of one author as a forest: each hangs from the one that it names as its previous.
class Forest
{
public:
    Forest(std::vector<Link> segments, const std::optional<Believed> &pinned)
        : m_segments(std::move(segments))
    {
        std::erase_if(m_segments, [&](const Link &link) { return isBeyond(link, pinned); });
        std::sort(m_segments.begin(), m_segments.end(), [](const Link &a, const Link &b) {
            return std::tie(a.firstSeq, a.hash, a.lastSeq)
                < std::tie(b.firstSeq, b.hash, b.lastSeq);
        });
        for (size_t i = 0; i < m_segments.size(); ++i)
            m_byEnd.emplace(std::pair(m_segments[i].lastSeq, m_segments[i].hash), i);
        if (pinned)
            pin(*pinned);
    }

    std::vector<Link> trunk() const
    {
        std::vector<Link> trunk;
        quint64 end = 0;
        ShortHash tip;
        // Sorted by first seq, so what hangs from the trunk comes after what it hangs from.
        for (size_t i = 0; i < m_segments.size(); ++i) {
            const Link &link = m_segments[i];
            const bool follows = link.firstSeq == end + 1 && link.previous == tip;
            // Behind a gap, and what it hangs from is not here: perhaps it will lead to the trunk.
            const bool detached = link.firstSeq > end + 1 && !parentOf(link);
            if (!(follows || detached) || !isChosen(i, link))
                continue;
            trunk.push_back(link);
            end = link.lastSeq;
            tip = link.hash;
        }
        return trunk;
    }

private:
    static bool isBeyond(const Link &link, const std::optional<Believed> &pinned)
    {
        return pinned
            && (link.lastSeq > pinned->seq
                || (link.lastSeq == pinned->seq && link.hash != pinned->hash));
    }

    [[nodiscard]] std::optional<size_t> parentOf(const Link &link) const
    {
        const auto found = m_byEnd.find({link.firstSeq - 1, link.previous});
        return found == m_byEnd.end() ? std::nullopt : std::optional(found->second);
    }

    void pin(const Believed &pinned)
    {
        const auto at = m_byEnd.find({pinned.seq, pinned.hash});
        for (auto index = at == m_byEnd.end() ? std::nullopt : std::optional(at->second); index;
            index = parentOf(m_segments[*index])) {
            m_pinned.insert(*index);
            m_pinnedFrom = m_segments[*index].firstSeq;
        }
    }

    /// Nothing takes the place of what is pinned: that is one stretch of seqs, up to the last of
    /// all.
    [[nodiscard]] bool isChosen(size_t index, const Link &link) const
    {
        return m_pinned.empty() || m_pinned.contains(index) || link.lastSeq < m_pinnedFrom;
    }

    std::vector<Link> m_segments; ///< by first seq, then hash
    std::map<std::pair<quint64, ShortHash>, size_t> m_byEnd;
    std::set<size_t> m_pinned;
    quint64 m_pinnedFrom = 0;
};

bool isShown(SegmentState state)
{
    return state == SegmentState::Applied || state == SegmentState::Spoiled;
}

/// One settling of one author.
class Settling
{
public:
    Settling(Writer &writer, qint64 author) : m_writer(writer), m_author(author) {}

    Result<> run()
    {
        // Each turn that is not the last deletes a segment that nobody may apply.
        for (m_again = true; m_again;)
            TAMBO_TRY(settle());
        WriterState &state = m_writer.state();
        if (m_recompute) {
            TAMBO_TRY(state.reload());
            m_writer.recompute();
        }
        const DeviceId device = state.authors.author(m_author).device;
        return device == state.device() ? Result<>() : adoptOwnSegments(m_writer, device, m_fallen);
    }

private:
    Result<> settle()
    {
        WriterState &state = m_writer.state();
        m_again = false;
        const Author who = state.authors.author(m_author);
        TAMBO_ASSIGN(const std::vector<Link> links, linksOf(*state.database, m_author));
        const std::vector<Link> trunk = trunkOf(links, state.trust.believed(who.space, who.device));
        std::set<qint64> counting;
        for (const Link &link : trunk)
            counting.insert(link.arrival);
        const auto falls = [&](const Link &link) {
            return link.state != SegmentState::Forked && !counting.contains(link.arrival);
        };
        if (who.device == state.device() && std::any_of(links.begin(), links.end(), falls)) {
            m_writer.changes().outlived = true;
            return {};
        }
        for (const Link &link : links) {
            if (falls(link))
                TAMBO_TRY(fall(link));
        }
        for (const Link &link : trunk) {
            if (link.state == SegmentState::Forked && !m_again)
                TAMBO_TRY(rise(link));
        }
        return {};
    }

    Result<> fall(const Link &link)
    {
        if (isShown(link.state)) {
            m_recompute = true;
            m_fallen.insert(link.arrival);
        }
        return move(link, SegmentState::Forked);
    }

    Result<> rise(const Link &link)
    {
        Statement row = m_writer.database().prepare("SELECT bytes FROM segment WHERE arrival = ?");
        TAMBO_TRY(row.bind(1, link.arrival).step());
        const QByteArray bytes = row.bytes(0);
        row.reset();
        const auto envelope = openEnvelope(bytes);
        if (!envelope.ok()) // the log finds it damaged when it is read again
            return move(link, SegmentState::Damaged);
        Judged judged = judge(m_writer.state(), *envelope);
        TAMBO_ASSIGN(const auto changes, openJudged(m_writer, *envelope, judged));
        if (judged.rejection) {
            m_again = true;
            Statement drop = m_writer.database().prepare("DELETE FROM segment WHERE arrival = ?");
            return drop.bind(1, link.arrival).run();
        }
        TAMBO_TRY(move(link, judged.state));
        return judged.state == SegmentState::Applied && !m_recompute
            ? applyChanges(m_writer, envelope->header, m_author, changes)
            : Result<>();
    }

    Result<> move(const Link &link, SegmentState to)
    {
        Statement put
            = m_writer.database().prepare("UPDATE segment SET state = ? WHERE arrival = ?");
        return put.bind(1, int(to)).bind(2, link.arrival).run();
    }

    Writer &m_writer;
    qint64 m_author;
    bool m_again = false;
    bool m_recompute = false;
    QSet<qint64> m_fallen; ///< that were shown
};

} // namespace

std::vector<Link> trunkOf(std::vector<Link> segments, const std::optional<Believed> &pinned)
{
    return Forest(std::move(segments), pinned).trunk();
}

Result<std::vector<Link>> linksOf(Database &database, qint64 author)
{
    std::vector<Link> links;
    Statement rows
        = database.prepare("SELECT arrival, state, first_seq, last_seq, hash, previous FROM segment"
                           " WHERE author = ? AND state <> 2");
    rows.bind(1, author);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return links;
        links.push_back({rows.integer(0), SegmentState(rows.integer(1)), quint64(rows.integer(2)),
            quint64(rows.integer(3)), rows.id<ShortHash>(4), rows.id<ShortHash>(5)});
    }
}

Result<qint64> countForked(Database &database, qint64 author)
{
    Statement row = database.prepare(
        "SELECT count(*) FROM segment WHERE state <> 1 AND state = 4 AND author = ?");
    TAMBO_TRY(row.bind(1, author).step());
    return row.integer(0);
}

Result<> settleFork(Writer &writer, qint64 author)
{
    return Settling(writer, author).run();
}

Result<> settleForks(Writer &writer)
{
    QList<qint64> authors;
    {
        Statement rows = writer.database().prepare(
            "SELECT DISTINCT author FROM segment WHERE state <> 1 AND state = 4");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                break;
            authors.append(rows.integer(0));
        }
    }
    for (const qint64 author : authors)
        TAMBO_TRY(settleFork(writer, author));
    return {};
}

void giveWayToTwin(Writer &writer, const DeviceId &identity)
{
    if (writer.state().device() == identity)
        writer.changes().outlived = true;
}

} // namespace tambo::store
