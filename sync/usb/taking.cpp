// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/taking.h"

#include "app/store/courier.h"
#include "app/store/hubblobs.h"
#include "app/store/replica.h"
#include "app/store/steward.h"
#include "app/store/writerstate.h"
#include "sync/protocol/invite.h"
#include "sync/usb/jobs.h"
#include "sync/usb/problems.h"

namespace tambo::usb {

namespace {

using enum store::Receipt::Verdict;

Result<std::set<CentreId>> followedCentres(store::Reader &reader)
{
    TAMBO_ASSIGN(const QList<CentreId> follows, store::followed(reader));
    return std::set<CentreId>(follows.begin(), follows.end());
}

/// Keeps what this PC reads, and what waits for a log that says whether it does.
bool isWantedHere(const store::WriterState &state, const std::set<CentreId> &follows,
    const store::SegmentHeader &header)
{
    const CentreId own = state.keyring.centre;
    if (!state.trust.centreOf(header.space))
        return header.centre == own || follows.contains(header.centre);
    return store::isWanted(state.trust, own, follows, header.space);
}

Error malformedPage()
{
    return altered(QStringLiteral("a page is malformed though it is signed"));
}

} // namespace

Result<Carrying> carryingFor(store::Store &store, const Manifest &manifest, qint64 limit)
{
    Carrying carrying;
    if (limit <= 0)
        return carrying;
    carrying.errand.centres.insert(manifest.targets.begin(), manifest.targets.end());
    carrying.errand.centres.erase(store.centre());
    carrying.errand.brought = manifest.device();
    TAMBO_ASSIGN(const qint64 used,
        store.read([](store::Reader &reader) { return store::carriedBytes(reader); }).takeResult());
    carrying.left = std::max<qint64>(0, limit - used);
    return carrying;
}

Result<> checkWelcome(store::Store &store, const Manifest &manifest, const Carrying &carrying)
{
    const CentreId own = store.centre();
    const auto trust = store.trust();
    return store
        .read([&](store::Reader &reader) -> Result<> {
            TAMBO_ASSIGN(const auto follows, followedCentres(reader));
            std::set<CentreId> known = follows;
            for (const store::Followed &one : store::followedForSharing(*trust, own, follows))
                known.insert(one.centre);
            const bool welcome = manifest.centre == own || known.contains(manifest.centre)
                || manifest.targets.contains(own) || !carrying.errand.centres.empty();
            return welcome ? Result<>() : Result<>(notForUs());
        })
        .takeResult();
}

Result<> takeControl(store::Store &store, QByteArrayView page, Taken &taken)
{
    const auto items = itemsOf(page);
    if (!items)
        return malformedPage();
    Taken counted = taken;
    TAMBO_TRY(store
            .write([&](store::Writer &writer) -> Result<> {
                for (const QByteArrayView item : *items) {
                    TAMBO_ASSIGN(const auto receipt, store::receiveControl(writer, item));
                    counted.control += receipt.verdict == Accepted;
                    counted.refused += receipt.verdict == Rejected;
                }
                return {};
            })
            .takeResult());
    taken = counted;
    return {};
}

namespace {

/// One page of segments, inside a write job.
class SegmentPage
{
public:
    SegmentPage(store::Writer &writer, Carrying &carrying, Taken &taken)
        : m_writer(writer)
        , m_carrying(carrying)
        , m_taken(taken)
    {}

    Result<> take(const QList<QByteArrayView> &items)
    {
        TAMBO_ASSIGN(m_follows, followedCentres(m_writer));
        for (const QByteArrayView item : items) {
            const auto envelope = store::openEnvelope(item);
            if (envelope.ok() && !isWantedHere(m_writer.state(), m_follows, envelope->header))
                TAMBO_TRY(carry(*envelope, item));
            else
                TAMBO_TRY(receive(item));
            if (envelope.ok())
                m_spaces.insert(envelope->header.space);
        }
        for (const SpaceId &space : m_spaces) {
            const bool kept = store::isWanted(
                m_writer.state().trust, m_writer.state().keyring.centre, m_follows, space);
            if (kept && !m_carrying.errand.centres.empty())
                TAMBO_TRY(store::passOn(m_writer, m_carrying.errand.centres, space));
        }
        return {};
    }

private:
    Result<> receive(QByteArrayView item)
    {
        TAMBO_ASSIGN(const auto receipt, store::receiveSegment(m_writer, item, m_carrying.road));
        m_taken.records += receipt.verdict == Accepted || receipt.verdict == Quarantined;
        m_taken.refused += receipt.verdict == Rejected;
        return {};
    }

    Result<> carry(const store::SegmentEnvelope &envelope, QByteArrayView item)
    {
        const qint64 room = item.size() * qint64(m_carrying.errand.centres.size());
        if (m_carrying.errand.centres.empty() || room > m_carrying.left) {
            ++m_taken.unwanted;
            return {};
        }
        TAMBO_ASSIGN(
            const auto carried, store::carrySegment(m_writer, m_carrying.errand, envelope, item));
        if (carried == store::Carried::Kept) {
            ++m_taken.carried;
            m_carrying.left -= room;
        }
        m_taken.unwanted += carried == store::Carried::Refused;
        return {};
    }

    store::Writer &m_writer;
    Carrying &m_carrying;
    Taken &m_taken;
    std::set<CentreId> m_follows;
    std::set<SpaceId> m_spaces;
};

} // namespace

Result<> takeSegments(store::Store &store, QByteArrayView page, Carrying &carrying, Taken &taken)
{
    const auto items = itemsOf(page);
    if (!items)
        return malformedPage();
    Taken counted = taken;
    Carrying left = carrying;
    TAMBO_TRY(store
            .write([&](store::Writer &writer) {
                return SegmentPage(writer, left, counted).take(*items);
            })
            .takeResult());
    taken = counted;
    carrying = left;
    return {};
}

namespace {

Result<> removeCarried(const store::Store &store, const QList<BlobId> &files)
{
    const store::Blobs carried = couriered(store);
    for (const BlobId &file : files)
        TAMBO_TRY(carried.remove(file));
    return {};
}

/// This PC, by one of its names: no other copy, whatever it said under that.
bool isOwn(const store::Keyring &keys, const DeviceId &device)
{
    return device == keys.deviceId()
        || std::any_of(keys.former.begin(), keys.former.end(),
            [&](const auto &former) { return former.device == device; });
}

} // namespace

Result<> takeKnowledge(store::Store &store, const Manifest &manifest, bool newControl)
{
    using Gone = QList<BlobId>;
    TAMBO_ASSIGN(const Gone delivered,
        store
            .write([&](store::Writer &writer) -> Result<Gone> {
                if (newControl)
                    TAMBO_TRY(store::renewKeys(writer));
                const store::WriterState &state = writer.state();
                const store::ControlLog *log = state.trust.log(manifest.centre);
                const DeviceId device = manifest.device();
                const store::DeviceKeys *keys = log ? log->device(device) : nullptr;
                if (!keys || keys->signingKey != manifest.devicePublicKey || log->isRevoked(device)
                    || isOwn(state.keyring, device))
                    return Gone();
                TAMBO_ASSIGN(const store::Heard heard,
                    store::notePeer(writer,
                        {device, manifest.centre, manifest.madeMs,
                            manifest.targets.contains(state.keyring.centre)},
                        manifest.has));
                const bool ofHub = manifest.hub && manifest.centre == state.keyring.centre
                    && sync::hubUrl(manifest.hub->url).ok();
                if (heard == store::Heard::News && ofHub)
                    TAMBO_TRY(store::takeHubKnowledge(writer, device, *manifest.hub, manifest.has));
                return store::dropDelivered(writer, manifest.centre, device, manifest.has);
            })
            .takeResult());
    return removeCarried(store, delivered);
}

Result<> forgetCarried(store::Store &store)
{
    TAMBO_ASSIGN(const QList<BlobId> gone,
        store.write([](store::Writer &writer) { return store::dropCarried(writer); }).takeResult());
    return removeCarried(store, gone);
}

Result<QSet<BlobId>> missingBlobs(store::Store &store)
{
    const auto trust = store.trust();
    return store
        .read([&](store::Reader &reader) -> Result<QSet<BlobId>> {
            QSet<BlobId> missing;
            TAMBO_TRY(store::eachBlobToFetch(
                reader, *trust, store.centre(), [&](const store::BlobTask &task) {
                    missing.insert(task.blob);
                    return true;
                }));
            return missing;
        })
        .takeResult();
}

Result<> noteArrived(store::Store &store, const QList<Arrived> &arrived)
{
    return store
        .write([&](store::Writer &writer) -> Result<> {
            for (const auto &[blob, bytes] : arrived)
                TAMBO_TRY(store::noteBlobArrived(writer, blob, bytes));
            return {};
        })
        .takeResult();
}

Result<QSet<BlobId>> carriedFiles(store::Store &store)
{
    return store.read([](store::Reader &reader) { return store::allCarriedBlobs(reader); })
        .takeResult();
}

Result<> noteCarried(store::Store &store, const Carrying &carrying, const QList<Arrived> &arrived)
{
    return store
        .write([&](store::Writer &writer) -> Result<> {
            for (const auto &[blob, bytes] : arrived)
                TAMBO_TRY(store::carryBlob(writer, carrying.errand, blob, bytes));
            return {};
        })
        .takeResult();
}

} // namespace tambo::usb
