// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/push.h"

#include "sync/server/erasing.h"
#include "sync/server/texts.h"

namespace tambo::hub {

using store::ControlEntry;
using store::ControlLog;
using sync::Refusal;

namespace {

constexpr int maxTries = 8;

class Push
{
public:
    Push(HubParts &parts, SegmentStore &segments) : m_parts(parts), m_segments(segments) {}

    using Verdict = std::optional<Refusal>;
    /// nullopt: accepted, new or not.
    Result<Verdict> checkControl(const QByteArray &bytes);
    Result<Verdict> checkSegment(const QByteArray &bytes);
    [[nodiscard]] bool bringsNothing() const { return m_entries.empty() && m_new.empty(); }
    /// What contradicts segments that were here before: who brings one again may not have heard the
    /// answer.
    Result<> lookAgain(Pushed &pushed);

    enum class Outcome { Stored, Raced };
    /// Inside the transaction. Raced: somebody else has added control entries since the check.
    Result<Outcome> store(Pushed &pushed);
    /// Spaces that what was stored erases.
    [[nodiscard]] const QList<SpaceId> &erased() const { return m_erased; }

private:
    /// A centre's log with what this request adds to it.
    struct Draft {
        std::optional<HubCentres::Known> known;
        std::shared_ptr<ControlLog> longer; ///< null while nothing is added

        [[nodiscard]] const ControlLog &log() const { return longer ? *longer : *known->log; }
    };
    struct NewEntry {
        ControlEntry entry;
        QByteArray bytes;
    };
    struct NewSegment {
        store::SegmentEnvelope envelope;
        store::SpaceKind kind;
        QByteArray bytes;
    };

    Result<Draft *> draft(const CentreId &centre);
    static Verdict append(Draft &draft, const ControlEntry &entry, const QByteArray &bytes);
    Result<store::Standing> standingOf(const ControlLog &log, const store::SegmentHeader &header);
    static void noteContradiction(Pushed &pushed, const CentreId &centre, quint64 fork);

    HubParts &m_parts;
    SegmentStore &m_segments;
    std::map<CentreId, Draft> m_drafts;
    std::vector<NewEntry> m_entries;
    std::vector<NewSegment> m_new;
    std::vector<store::SegmentEnvelope> m_known; ///< that are here already
    QList<SpaceId> m_erased;
};

Result<Push::Draft *> Push::draft(const CentreId &centre)
{
    auto found = m_drafts.find(centre);
    if (found == m_drafts.end()) {
        Draft fresh;
        TAMBO_ASSIGN(const auto admission, m_segments.admissionOf(centre.view()));
        if (admission == SegmentStore::Admission::Served) { // else also not what others carry
            TAMBO_ASSIGN(fresh.known, m_parts.centres.find(m_segments, centre));
        }
        found = m_drafts.emplace(centre, std::move(fresh)).first;
    }
    return found->second.known ? &found->second : nullptr;
}

Result<Push::Verdict> Push::checkControl(const QByteArray &bytes)
{
    const auto entry = store::decodeControlEntry(bytes);
    if (!entry.ok())
        return Verdict(Refusal::Malformed);
    TAMBO_ASSIGN(Draft *const draft, this->draft(entry->centre));
    if (!draft)
        return Verdict(Refusal::UnknownCentre);
    switch (draft->log().fitOf(*entry)) {
    case ControlLog::Fit::Known:
        return Verdict();
    case ControlLog::Fit::Early:
        return Verdict(Refusal::OutOfOrder);
    case ControlLog::Fit::Misnumbered:
        return Verdict(Refusal::Malformed);
    case ControlLog::Fit::Next:
        break;
    }
    const Verdict refusal = append(*draft, *entry, bytes);
    if (!refusal)
        m_entries.push_back({*entry, bytes});
    return refusal;
}

Push::Verdict Push::append(Draft &draft, const ControlEntry &entry, const QByteArray &bytes)
{
    if (entry.kind == ControlEntry::Kind::Root)
        return Refusal::Malformed;
    if (!draft.longer)
        draft.longer = std::make_shared<ControlLog>(*draft.known->log); // that one is shared
    return draft.longer->append(bytes).ok() ? Verdict() : Verdict(Refusal::BadSignature);
}

/// The writer may be of another centre that takes part, so that one's log counts too.
Result<store::Standing> Push::standingOf(const ControlLog &log, const store::SegmentHeader &header)
{
    Result<> read;
    const auto others = [&](const CentreId &id) -> const ControlLog * {
        const auto other = draft(id);
        if (!other.ok())
            read = other.error();
        return other.ok() && *other ? &(*other)->log() : nullptr;
    };
    const store::Standing standing = store::standingIn(log, header.space, header.device, others);
    TAMBO_TRY(read);
    return standing;
}

Result<Push::Verdict> Push::checkSegment(const QByteArray &bytes)
{
    auto envelope = store::openEnvelope(bytes);
    if (!envelope.ok())
        return Verdict(Refusal::Malformed);
    const store::SegmentHeader &header = envelope->header;
    TAMBO_ASSIGN(const Draft *const draft, this->draft(header.centre));
    if (!draft)
        return Verdict(Refusal::UnknownCentre);
    const auto present = m_segments.holds(draft->known->centre, *envelope);
    TAMBO_TRY(present);
    if (*present == SegmentStore::Presence::Present) {
        m_known.push_back(*std::move(envelope));
        return Verdict();
    }
    const ControlLog &log = draft->log();
    if (log.isDropped(header.space))
        return Verdict(Refusal::Erased);
    TAMBO_ASSIGN(const store::Standing standing, standingOf(log, header));
    const auto space = log.spaces().find(header.space);
    if (!standing.keys || (standing.believed && header.lastSeq > standing.believed->seq))
        return Verdict(Refusal::Untrusted);
    if (header.key.isNull() != (space->second == store::SpaceKind::Public))
        return Verdict(Refusal::Malformed);
    if (!store::verifyEnvelope(*envelope, standing.keys->signingKey))
        return Verdict(Refusal::BadSignature);
    m_new.push_back({*std::move(envelope), space->second, bytes});
    return Verdict();
}

void Push::noteContradiction(Pushed &pushed, const CentreId &centre, quint64 fork)
{
    const quint64 before = pushed.contradicted.value(centre, fork);
    pushed.contradicted.insert(centre, std::min(fork, before));
}

Result<> Push::lookAgain(Pushed &pushed)
{
    for (const store::SegmentEnvelope &segment : m_known) {
        TAMBO_ASSIGN(const auto cloned, m_segments.isCloned(segment.header.device));
        if (cloned == SegmentStore::Cloned::No)
            continue;
        const CentreId &id = segment.header.centre;
        TAMBO_ASSIGN(const quint64 fork, m_segments.forkOf(m_drafts.at(id).known->centre, segment));
        if (fork)
            noteContradiction(pushed, id, fork);
    }
    return {};
}

Result<Push::Outcome> Push::store(Pushed &pushed)
{
    std::map<CentreId, SegmentStore::Centre> centres;
    for (const auto &[id, draft] : m_drafts) {
        if (!draft.known)
            continue;
        TAMBO_ASSIGN(const auto centre, m_segments.centre(id)); // its number of arrivals, now
        TAMBO_ASSIGN(const quint64 size, m_segments.controlSize(*centre));
        if (draft.longer && size != draft.known->log->size())
            return Outcome::Raced;
        centres.emplace(id, *centre);
    }
    for (const NewEntry &entry : m_entries) {
        TAMBO_ASSIGN(
            const quint64 arrival, m_segments.addControl(centres[entry.entry.centre], entry.bytes));
        pushed.arrivals[entry.entry.centre].insert(arrival);
    }
    for (const auto &[id, draft] : m_drafts) {
        if (!draft.longer)
            continue;
        m_erased += newlyDropped(draft.known->log->dropped(), draft.longer->dropped());
        TAMBO_TRY(noteDevices(m_segments, centres[id], draft.log()));
    }
    for (const NewSegment &segment : m_new) {
        const CentreId &id = segment.envelope.header.centre;
        TAMBO_ASSIGN(const quint64 fork, m_segments.forkOf(centres[id], segment.envelope));
        if (fork) {
            TAMBO_TRY(m_segments.noteCloned(segment.envelope.header.device));
            noteContradiction(pushed, id, fork);
            TAMBO_TRY(m_segments.handOutAgain(centres[id], segment.envelope));
        }
        TAMBO_ASSIGN(const quint64 arrival,
            m_segments.addSegment(centres[id], segment.envelope, segment.kind, segment.bytes));
        if (arrival)
            pushed.arrivals[id].insert(arrival);
    }
    return Outcome::Stored;
}

} // namespace

Result<Pushed> push(HubParts &parts, Connection &connection, const QList<QByteArray> &control,
    const QList<QByteArray> &segments)
{
    for (int tries = 0; tries < maxTries; ++tries) {
        Pushed pushed;
        Push work(parts, *connection.segments);
        quint64 index = 0;
        const auto note = [&](const Push::Verdict &refusal) {
            if (refusal)
                pushed.refused.append({index, *refusal});
            ++index;
        };
        for (const QByteArray &bytes : control) {
            TAMBO_ASSIGN(const Push::Verdict refusal, work.checkControl(bytes));
            note(refusal);
        }
        for (const QByteArray &bytes : segments) {
            TAMBO_ASSIGN(const Push::Verdict refusal, work.checkSegment(bytes));
            note(refusal);
        }
        TAMBO_TRY(work.lookAgain(pushed));
        if (work.bringsNothing())
            return pushed;
        auto outcome = Push::Outcome::Raced;
        QList<BlobId> files;
        TAMBO_TRY(parts.database->write(connection, [&]() -> Result<> {
            TAMBO_ASSIGN(outcome, work.store(pushed));
            return eraseSpaces(connection, work.erased(), files);
        }));
        for (const BlobId &file : std::as_const(files))
            TAMBO_TRY(parts.blobs.remove(file));
        if (outcome == Push::Outcome::Stored)
            return pushed;
    }
    return fail(Error::Kind::Network, HubText::tr("El servidor está ocupado. Se probará otra vez."),
        QStringLiteral("control log raced"));
}

} // namespace tambo::hub
