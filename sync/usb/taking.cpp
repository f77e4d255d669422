// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/taking.h"

#include "app/store/hubblobs.h"
#include "app/store/replica.h"
#include "app/store/steward.h"
#include "app/store/writerstate.h"
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

Result<> checkWelcome(store::Store &store, const Manifest &manifest)
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
                || manifest.targets.contains(own);
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

Result<> takeSegments(store::Store &store, QByteArrayView page, Taken &taken)
{
    const auto items = itemsOf(page);
    if (!items)
        return malformedPage();
    Taken counted = taken;
    TAMBO_TRY(store
            .write([&](store::Writer &writer) -> Result<> {
                TAMBO_ASSIGN(const auto follows, followedCentres(writer));
                for (const QByteArrayView item : *items) {
                    const auto envelope = store::openEnvelope(item);
                    if (envelope.ok() && !isWantedHere(writer.state(), follows, envelope->header)) {
                        ++counted.unwanted;
                        continue;
                    }
                    TAMBO_ASSIGN(const auto receipt, store::receiveSegment(writer, item));
                    counted.records
                        += receipt.verdict == Accepted || receipt.verdict == Quarantined;
                    counted.refused += receipt.verdict == Rejected;
                }
                return {};
            })
            .takeResult());
    taken = counted;
    return {};
}

Result<> takeKnowledge(store::Store &store, const Manifest &manifest, bool newControl)
{
    return store
        .write([&](store::Writer &writer) -> Result<> {
            if (newControl)
                TAMBO_TRY(store::renewKeys(writer));
            const store::WriterState &state = writer.state();
            const store::ControlLog *log = state.trust.log(manifest.centre);
            const DeviceId device = manifest.device();
            const store::DeviceKeys *keys = log ? log->device(device) : nullptr;
            if (!keys || keys->signingKey != manifest.devicePublicKey || log->isRevoked(device)
                || device == state.device())
                return {};
            return store::notePeer(writer,
                {device, manifest.centre, manifest.madeMs,
                    manifest.targets.contains(state.keyring.centre)},
                manifest.has);
        })
        .takeResult();
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

} // namespace tambo::usb
