// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/exchange.h"

#include "app/store/replica.h"
#include "app/store/steward.h"
#include "app/store/tickets.h"
#include "app/store/writerstate.h"
#include "sync/engine/joining.h"
#include "sync/engine/problems.h"
#include "sync/engine/queue.h"

namespace tambo::sync {

using store::BlobTask;
using store::HubState;
using store::Writer;

namespace {

int classOf(const BlobTask &task, bool sending)
{
    if (task.preview)
        return int(Priority::Previews);
    return int(sending && task.onlyHere ? Priority::Unique : Priority::Originals);
}

/// The first files of a class or better; `truncated` is the class that was left unfinished.
struct FileList {
    QList<BlobTask> tasks;
    int truncated = 100;

    void keepUpTo(int last, bool sending)
    {
        tasks.removeIf([&](const BlobTask &task) { return classOf(task, sending) > last; });
    }
};

Result<FileList> filesToOffer(Writer &writer, const HubState &hub, const QSet<BlobId> &asked)
{
    FileList list;
    const store::WriterState &state = writer.state();
    TAMBO_TRY(store::eachBlobToSend(
        writer, state.trust, state.keyring.centre, hub.id, [&](const BlobTask &task) {
            if (asked.contains(task.blob))
                return true;
            if (list.tasks.size() == maxBlobs) {
                list.truncated = classOf(task, true);
                return false;
            }
            list.tasks.append(task);
            return true;
        }));
    return list;
}

Result<FileList> filesToWant(Writer &writer, const QSet<BlobId> &asked)
{
    FileList list;
    QList<BlobId> alreadyHere;
    const store::WriterState &state = writer.state();
    TAMBO_TRY(store::eachBlobToFetch(
        writer, state.trust, state.keyring.centre, [&](const BlobTask &task) {
            if (asked.contains(task.blob))
                return true;
            // Its arrival was not noted before the power went.
            if (state.blobs.has(task.blob)) {
                alreadyHere.append(task.blob);
                return true;
            }
            if (list.tasks.size() == maxBlobs) {
                list.truncated = classOf(task, false);
                return false;
            }
            list.tasks.append(task);
            return true;
        }));
    for (const BlobId &blob : alreadyHere)
        TAMBO_TRY(store::noteBlobArrived(writer, blob, state.blobs.storedBytes(blob)));
    return list;
}

Result<> planFiles(Writer &writer, const ExchangeWish &wish, ExchangePlan &plan)
{
    TAMBO_ASSIGN(FileList offered, filesToOffer(writer, plan.hub, wish.asked));
    TAMBO_ASSIGN(FileList wanted, filesToWant(writer, wish.asked));
    // No file of a lower class goes while one of a higher has not even been asked about.
    const int last = std::min(offered.truncated, wanted.truncated);
    const qsizetype before = offered.tasks.size() + wanted.tasks.size();
    offered.keepUpTo(last, true);
    wanted.keepUpTo(last, false);
    plan.offered = std::move(offered.tasks);
    plan.wanted = std::move(wanted.tasks);
    plan.moreFiles = last < 100 || plan.offered.size() + plan.wanted.size() < before;
    for (const BlobTask &task : plan.offered)
        plan.request.offered.append(task.blob);
    for (const BlobTask &task : plan.wanted)
        plan.request.wanted.append(task.blob);
    return {};
}

Result<> planFollowed(Writer &writer, ExchangePlan &plan)
{
    TAMBO_ASSIGN(plan.followed, store::allFollowed(writer, plan.hub.id, maxSubscriptions));
    ExchangeRequest &request = plan.request;
    request.subscriptions = subscriptionDigest(plan.followed);
    if (plan.hub.subscribed != request.subscriptions.toByteArray())
        request.followed = plan.followed;
    TAMBO_ASSIGN(request.cursors, store::cursorsOf(writer, plan.hub.id, plan.followed));
    QList<CentreId> centres;
    for (const Followed &one : std::as_const(plan.followed))
        centres.append(one.centre);
    TAMBO_ASSIGN(const auto covered, store::coveredAuthors(writer, plan.hub, centres, maxCovered));
    for (const auto &[author, seq] : covered.authors)
        request.covered.append({author.space, author.device, seq});
    plan.coveredTo = covered.upTo;
    return {};
}

Result<> planRecords(Writer &writer, const ExchangeWish &wish, ExchangePlan &plan)
{
    const store::WriterState &state = writer.state();
    const qint64 most = std::min<qint64>(wish.bytes, maxPushBytes);
    TAMBO_ASSIGN(const store::Outgoing out,
        store::outgoing(writer, state.trust, state.keyring.centre, plan.hub, most, plan.nowMs));
    plan.request.control = out.control;
    for (const auto &[arrival, bytes] : out.segments) {
        plan.arrivals.append(arrival);
        plan.request.segments.append(bytes);
    }
    TAMBO_TRY(store::noteSkipped(writer, state.keyring.centre, plan.hub, out.scannedTo));
    plan.scannedTo = out.scannedTo;
    plan.complete = out.complete;
    plan.request.maxBytes = quint64(std::clamp<qint64>(wish.bytes, minPageBytes, maxPageBytes));
    return {};
}

} // namespace

bool ExchangePlan::isWorthwhile() const
{
    return !request.control.isEmpty() || !request.segments.isEmpty() || !request.offered.isEmpty()
        || !request.wanted.isEmpty() || !request.followed.isEmpty();
}

Result<ExchangePlan> planExchange(Writer &writer, const ExchangeWish &wish)
{
    TAMBO_ASSIGN(const auto hub, store::joinedHub(writer));
    if (!hub)
        return noHub();
    TAMBO_TRY(store::sealPending(writer));
    ExchangePlan plan;
    plan.hub = *hub;
    plan.nowMs = wish.nowMs;
    plan.request.epoch = Epoch::from(hub->epoch).value_or(Epoch{});
    TAMBO_TRY(planFollowed(writer, plan));
    TAMBO_TRY(planRecords(writer, wish, plan));
    if (wish.files)
        TAMBO_TRY(planFiles(writer, wish, plan));
    TAMBO_ASSIGN(const auto secrets, store::openInvitations(writer, invitationTime(writer)));
    for (const QByteArray &secret : secrets.mid(0, maxMailboxes))
        plan.request.mailboxes.append(mailboxOf(secret));
    TAMBO_ASSIGN(plan.joinSecret, store::joinSecret(writer));
    TAMBO_ASSIGN(plan.ticket, store::tlsTicket(writer, hub->id));
    return plan;
}

namespace {

/// What became of the pushed items; moves the marks in `hub`.
Result<> takeVerdicts(Writer &writer, const ExchangePlan &plan, const ExchangeResponse &response,
    HubState &hub, Taken &taken)
{
    const qsizetype controls = plan.request.control.size();
    const qsizetype all = controls + plan.request.segments.size();
    const qsizetype processed = std::min<qsizetype>(qsizetype(response.processed), all);
    QHash<qsizetype, Refusal> refused;
    for (const Refused &one : response.refused)
        refused.insert(qsizetype(one.index), one.reason);
    // Another PC may have told meanwhile that the hub has more of them.
    qint64 entries = plan.hub.controlPushed;
    for (qsizetype i = 0; i < std::min(controls, processed); ++i) {
        const auto reason = refused.constFind(i);
        if (reason == refused.constEnd())
            ++taken.accepted;
        else if (*reason == Refusal::UnknownCentre)
            return notAccepted();
        // The hub has fewer entries than it said: from the first again.
        if (reason != refused.constEnd() && *reason == Refusal::OutOfOrder) {
            hub.controlPushed = entries = 0;
            break;
        }
        ++entries;
    }
    hub.controlPushed = std::max(hub.controlPushed, entries);
    qint64 last = hub.pushed;
    for (qsizetype i = controls; i < processed; ++i) {
        const qint64 arrival = plan.arrivals[i - controls];
        last = std::max(last, arrival);
        const auto reason = refused.constFind(i);
        if (reason == refused.constEnd()) {
            ++taken.accepted;
            TAMBO_TRY(store::forgetRefused(writer, hub.id, arrival));
            continue;
        }
        const bool again = *reason == Refusal::UnknownCentre || *reason == Refusal::Untrusted;
        TAMBO_TRY(store::noteRefused(writer, hub, arrival, int(*reason), again, plan.nowMs));
    }
    hub.pushed = processed == all ? plan.scannedTo : last;
    return {};
}

/// Whether what was taken made this PC decide something, which the hub has to hear.
enum class OwnLog { Same, Grown };

Result<OwnLog> bringKeysInOrder(Writer &writer)
{
    const auto size = [&] {
        const store::ControlLog *log = writer.state().trust.log(writer.state().keyring.centre);
        return log ? log->size() : 0;
    };
    const quint64 before = size();
    TAMBO_TRY(store::renewKeys(writer));
    return size() > before ? OwnLog::Grown : OwnLog::Same;
}

Result<OwnLog> takeContent(
    Writer &writer, const ExchangeResponse &response, HubState &hub, Taken &taken)
{
    using enum store::Receipt::Verdict;
    const CentreId own = writer.state().keyring.centre;
    for (const QByteArray &bytes : response.control) {
        TAMBO_ASSIGN(const store::Receipt receipt, store::receiveControl(writer, bytes));
        if (receipt.verdict == Accepted)
            ++taken.received;
        // What both have in the same order need not go back.
        const auto entry = store::decodeControlEntry(bytes);
        const store::ControlLog *log = writer.state().trust.log(own);
        if (receipt.verdict == Accepted && entry.ok() && entry->centre == own
            && qint64(log->size()) == hub.controlPushed + 1)
            ++hub.controlPushed;
    }
    OwnLog log = OwnLog::Same;
    if (!response.control.isEmpty()) {
        TAMBO_ASSIGN(log, bringKeysInOrder(writer));
    }
    for (const QByteArray &bytes : response.segments) {
        TAMBO_ASSIGN(const store::Receipt receipt, store::receiveSegment(writer, bytes, hub.id));
        if (receipt.verdict != Accepted && receipt.verdict != Quarantined)
            continue;
        ++taken.received;
        const auto envelope = store::openEnvelope(bytes);
        taken.twin
            = taken.twin || (envelope.ok() && envelope->header.device == writer.state().device());
    }
    return log;
}

Result<> takeFiles(
    Writer &writer, const ExchangePlan &plan, const ExchangeResponse &response, Taken &taken)
{
    const QSet<quint64> needed(response.needed.cbegin(), response.needed.cend());
    for (qsizetype i = 0; i < plan.offered.size(); ++i) {
        if (needed.contains(quint64(i)))
            taken.send.append(plan.offered[i]);
        else
            TAMBO_TRY(store::noteHubHolds(writer, plan.hub.id, plan.offered[i].blob));
    }
    for (const quint64 index : response.available) {
        if (index < quint64(plan.wanted.size()))
            taken.fetch.append(plan.wanted[qsizetype(index)]);
    }
    return {};
}

Result<> takeCursors(
    Writer &writer, const ExchangePlan &plan, const ExchangeResponse &response, const HubState &hub)
{
    for (qsizetype i = 0; i < plan.followed.size() && !response.cursors.isEmpty(); ++i)
        TAMBO_TRY(store::setCursor(writer, hub.id, plan.followed[i], response.cursors[i]));
    // Their logs say what they gave.
    for (const CentreId &centre : response.granting) {
        const Followed log = Followed::logOf(centre);
        TAMBO_ASSIGN(const auto cursor, store::cursorsOf(writer, hub.id, {log}));
        TAMBO_TRY(store::setCursor(writer, hub.id, log, cursor.first()));
    }
    return {};
}

/// The hub's numbers are others than before: another epoch, or fewer than it had once given.
bool startedAnew(const ExchangePlan &plan, const ExchangeResponse &response, const HubState &hub)
{
    const QByteArray now = response.epoch.toByteArray();
    if ((!hub.epoch.isEmpty() && hub.epoch != now)
        || (!hub.pushedTo.isEmpty() && hub.pushedTo != now))
        return true;
    for (qsizetype i = 0; i < response.cursors.size() && !response.rewound; ++i) {
        if (response.cursors[i] < plan.request.cursors[i])
            return true;
    }
    return false;
}

/// Another PC took a new identity to be no longer the same as this one, and the hub has heard it:
/// it has all of the log that is here.
bool hadTwin(const store::WriterState &state, const HubState &hub)
{
    const store::ControlLog *log = state.trust.log(state.keyring.centre);
    return log && !log->heirsOf(state.device()).empty() && hub.controlPushed >= qint64(log->size());
}

/// What the hub knows now of what this PC follows and has.
void takeKnowledge(const ExchangePlan &plan, const ExchangeResponse &response, HubState &hub)
{
    if (response.unknownSubscriptions)
        hub.subscribed.clear();
    else if (!plan.request.followed.isEmpty())
        hub.subscribed = plan.request.subscriptions.toByteArray();
    if (!response.more && !response.unknownSubscriptions)
        hub.covered = plan.coveredTo;
}

} // namespace

Result<Taken> takeAnswer(Writer &writer, const ExchangePlan &plan, const ExchangeResponse &response,
    const QByteArray &challenge)
{
    if (!response.cursors.isEmpty() && response.cursors.size() != plan.followed.size())
        return senselessAnswer(QStringLiteral("cursors do not fit"));
    TAMBO_ASSIGN(const auto current, store::joinedHub(writer));
    if (!current || current->id != plan.hub.id)
        return stopped(); // joined another one meanwhile
    HubState hub = *current;
    Taken taken;
    const qsizetype pushed = plan.request.control.size() + plan.request.segments.size();
    const bool anew = startedAnew(plan, response, hub);
    TAMBO_TRY(takeVerdicts(writer, plan, response, hub, taken));
    if (anew)
        TAMBO_TRY(store::startAnew(writer, hub));
    TAMBO_ASSIGN(const OwnLog renewed, takeContent(writer, response, hub, taken));
    TAMBO_ASSIGN(const int joined, letIn(writer, response.joins));
    TAMBO_TRY(takeCursors(writer, plan, response, hub));
    if (!anew)
        takeKnowledge(plan, response, hub);
    taken.lookedUp = !response.unknownSubscriptions && !anew;
    if (taken.lookedUp)
        TAMBO_TRY(takeFiles(writer, plan, response, taken));
    hub.epoch = response.epoch.toByteArray();
    hub.pushedTo = hub.epoch;
    auto twin = store::Twin::Known;
    // Whoever asks under another epoch is handed also what was sent in its own name. Only under the
    // same one does that say that the hub knows of two, and goes on like that.
    const bool handed = taken.twin && plan.request.epoch == response.epoch;
    if (handed || response.rewound || hadTwin(writer.state(), hub)) {
        TAMBO_ASSIGN(twin, store::hearOfTwin(writer, hub));
    }
    hub.challenge = challenge;
    hub.lastContactMs = QDateTime::currentMSecsSinceEpoch();
    writer.state().clock.observeReference(response.timeMs);
    TAMBO_TRY(store::saveHub(writer, hub));
    writer.changes().hub = writer.changes().hub || taken.accepted > 0;
    TAMBO_TRY(settleJoining(writer));
    // A grant that has just come lets this PC ask for more.
    TAMBO_ASSIGN(const auto followed, store::allFollowed(writer, hub.id, maxSubscriptions));
    const bool quiet = renewed == OwnLog::Same && joined == 0 && followed == plan.followed;
    taken.settled = plan.complete && qsizetype(response.processed) >= pushed && !response.more
        && taken.lookedUp && quiet && twin == store::Twin::Known
        && hub.controlPushed >= plan.hub.controlPushed;
    taken.standstill = !taken.settled && taken.received == 0 && taken.accepted == 0
        && response.refused.isEmpty() && response.cursors.isEmpty() && quiet;
    return taken;
}

} // namespace tambo::sync
