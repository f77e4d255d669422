// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/usb/plan.h"

#include "app/store/courier.h"
#include "app/store/replica.h"
#include "app/store/writerstate.h"
#include "sync/usb/jobs.h"
#include "sync/usb/problems.h"

namespace tambo::usb {

namespace {

using What = EntryName::What;

store::Cargo cargoOf(const store::WriterState &state, const std::set<CentreId> &targets,
    const QList<store::Peer> &peers)
{
    const CentreId own = state.keyring.centre;
    if (targets.contains(own))
        return store::wholeCargo(state.trust);
    store::Cargo cargo;
    for (const CentreId &centre : targets) {
        std::set<CentreId> follows;
        for (const store::Peer &peer : peers) {
            if (peer.centre == centre)
                follows.insert(peer.follows.begin(), peer.follows.end());
        }
        store::addCargoFor(cargo, state.trust, own, centre, follows);
    }
    return cargo;
}

/// Empty where it is gone.
Result<QByteArray> sealedSegment(store::Reader &reader, qint64 arrival)
{
    store::Statement row = reader.database().prepare("SELECT bytes FROM segment WHERE arrival = ?");
    row.bind(1, arrival);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == store::Statement::Step::Row ? row.bytes(0) : QByteArray();
}

/// Segments by their arrivals.
Result<QByteArray> segmentPage(store::Store &store, const Item &item)
{
    return store
        .read([&item](store::Reader &reader) -> Result<QByteArray> {
            QByteArray page;
            page.reserve(item.entry.size);
            for (const qint64 arrival : item.arrivals) {
                TAMBO_ASSIGN(const QByteArray bytes,
                    item.carried ? store::carriedSegment(reader, arrival)
                                 : sealedSegment(reader, arrival));
                addToPage(page, bytes);
            }
            return page.size() == item.entry.size ? Result(page)
                                                  : Result<QByteArray>(changedMeanwhile());
        })
        .takeResult();
}

/// What is told later is newer, whatever happened to this PC's clock: a manifest from a day in
/// 2099 must not be the last one that others believe.
Result<qint64> tellingTime(store::Writer &writer)
{
    store::Database &database = writer.database();
    TAMBO_ASSIGN(const qint64 last,
        database.integer("SELECT coalesce(max(value), 0) FROM meta WHERE name = 'told'"));
    const qint64 now = std::max(writer.state().clock.next().ms(), last + 1);
    store::Statement put
        = database.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES('told', ?)");
    TAMBO_TRY(put.bind(1, now).run());
    return now;
}

/// All of it but what belongs to one volume.
Result<Manifest> headFor(
    store::Writer &writer, const std::set<CentreId> &targets, const store::Cargo &cargo)
{
    const store::WriterState &state = writer.state();
    Manifest head;
    head.centre = state.keyring.centre;
    head.devicePublicKey = state.keyring.device.publicKey;
    TAMBO_ASSIGN(head.madeMs, tellingTime(writer));
    head.set = *Manifest::SetId::from(store::randomBytes(Manifest::SetId::size));
    head.targets = QList<CentreId>(targets.begin(), targets.end());
    TAMBO_ASSIGN(head.has, store::knowledge(writer, cargo));
    if (targets == std::set<CentreId>{head.centre}) {
        TAMBO_ASSIGN(head.hub, store::hubKnowledge(writer, head.has));
    }
    return head;
}

class Planning
{
public:
    Planning(store::Writer &writer, const WriteWish &wish, const store::Blobs &couriered,
        const std::optional<DeviceId> &only)
        : m_writer(writer)
        , m_wish(wish)
        , m_only(only)
        , m_targets(wish.targets.begin(), wish.targets.end())
        , m_couriered(couriered)
    {
        if (m_targets.empty())
            m_targets.insert(writer.state().keyring.centre);
    }

    Result<Plan> run()
    {
        TAMBO_TRY(store::sealPending(m_writer));
        const store::WriterState &state = m_writer.state();
        TAMBO_ASSIGN(m_audience, store::audienceOf(m_writer, m_targets));
        m_cargo = cargoOf(state, m_targets, m_audience.peers);
        m_others = m_targets;
        m_others.erase(state.keyring.centre);
        TAMBO_TRY(store::addCarried(m_writer, state.trust, m_others, m_cargo));
        if (m_wish.everything)
            m_audience = {};
        else if (m_only)
            keepOnly(*m_only);
        TAMBO_ASSIGN(const qint64 headBytes, makeHead());
        m_volumes.emplace(headBytes, m_wish.volumeBytes, m_wish.mostBytes);
        if (!m_volumes->fits(0))
            return tooSmall();
        TAMBO_TRY(addControl());
        TAMBO_ASSIGN(const auto own, store::segmentsFor(m_writer, m_cargo, m_audience));
        addSegments(own, false);
        TAMBO_ASSIGN(const auto carried, store::carriedSegments(m_writer, m_others));
        addSegments(carried, true);
        TAMBO_TRY(addBlobs());
        m_plan.volumes = m_volumes->volumes();
        m_plan.head.volumes = quint64(m_plan.volumes.size());
        m_plan.bytes = m_volumes->bytes();
        return m_plan;
    }

private:
    /// Of one that is told by itself (describe) none is needed. How large it will be.
    Result<qint64> makeHead()
    {
        if (m_only)
            return 0;
        TAMBO_ASSIGN(m_plan.head, headFor(m_writer, m_targets, m_cargo));
        m_plan.head.volume = m_plan.head.volumes = maxVolumes; // of the most digits, for its size
        return store::signatureSize + m_plan.head.body().size();
    }

    /// Others do not count; of one that did not tell nothing is known.
    void keepOnly(const DeviceId &reader)
    {
        store::Audience one;
        for (const store::Peer &peer : std::as_const(m_audience.peers)) {
            if (peer.device == reader)
                one.peers.append(peer);
        }
        m_audience = std::move(one);
    }

    void addPage(What what, Item item)
    {
        item.entry.name = pageName(what, ++m_pages);
        m_volumes->addPage(std::move(item));
    }

    /// All of it: without it nothing else could be verified.
    Result<> addControl()
    {
        TAMBO_ASSIGN(const auto entries, store::controlFor(m_writer, m_cargo, m_audience));
        Item page;
        const auto flush = [&] {
            page.entry.size = page.bytes.size();
            if (page.entry.size > 0)
                addPage(What::Control, std::exchange(page, {}));
        };
        for (const QByteArray &entry : entries) {
            if (page.bytes.size() + inPage(entry.size()) > pageBytes)
                flush();
            if (!m_volumes->fits(page.bytes.size() + inPage(entry.size())))
                return tooSmall();
            addToPage(page.bytes, entry);
        }
        flush();
        return {};
    }

    void addSegments(const QList<store::Portable> &segments, bool carried)
    {
        Item page;
        qint64 placed = 0;
        const auto flush = [&] {
            placed += page.arrivals.size();
            page.carried = carried;
            if (page.entry.size > 0)
                addPage(What::Segments, std::exchange(page, {}));
        };
        for (const store::Portable &segment : segments) {
            const qint64 bytes = inPage(segment.bytes);
            if (page.entry.size + bytes > pageBytes || !m_volumes->fits(page.entry.size + bytes))
                flush();
            if (!m_volumes->fits(bytes))
                break;
            page.arrivals.append(segment.arrival);
            page.entry.size += bytes;
        }
        flush();
        m_plan.counts.records += placed;
        m_plan.counts.recordsLeft += segments.size() - placed;
    }

    Result<> addBlobs()
    {
        TAMBO_ASSIGN(const auto own, store::blobsFor(m_writer, m_cargo, m_audience));
        addBlobs(own, m_writer.state().blobs, false);
        TAMBO_ASSIGN(const auto carried, store::carriedBlobs(m_writer, m_others));
        addBlobs(carried, m_couriered, true);
        return {};
    }

    void addBlobs(const QList<store::PortableBlob> &blobs, const store::Blobs &files, bool carried)
    {
        for (const store::PortableBlob &blob : blobs) {
            if (!files.has(blob.blob) || m_blobs.contains(blob.blob))
                continue;
            m_blobs.insert(blob.blob);
            const auto room = m_volumes->addBlob(blob.blob, files.storedBytes(blob.blob), carried);
            ++(room == Volumes::Room::Enough ? m_plan.counts.files : m_plan.counts.filesLeft);
        }
    }

    store::Writer &m_writer;
    const WriteWish &m_wish;
    const std::optional<DeviceId> &m_only;
    std::set<CentreId> m_targets;
    std::set<CentreId> m_others; ///< of them, for which something may be carried
    store::Audience m_audience;
    store::Cargo m_cargo;
    std::optional<Volumes> m_volumes;
    QSet<BlobId> m_blobs;
    const store::Blobs &m_couriered;
    qsizetype m_pages = 0;
    Plan m_plan;
};

} // namespace

Result<Plan> planBundle(store::Writer &writer, const WriteWish &wish, const store::Blobs &couriered,
    const std::optional<DeviceId> &only)
{
    return Planning(writer, wish, couriered, only).run();
}

Result<Manifest> describe(store::Writer &writer, const std::set<CentreId> &targets)
{
    TAMBO_TRY(store::sealPending(writer));
    TAMBO_ASSIGN(const auto audience, store::audienceOf(writer, targets));
    return headFor(writer, targets, cargoOf(writer.state(), targets, audience.peers));
}

Result<QByteArray> pageOf(store::Store &store, const Item &item)
{
    return item.arrivals.isEmpty() ? item.bytes : segmentPage(store, item);
}

QString pathOf(const store::Store &store, const Item &item)
{
    return (item.carried ? couriered(store) : store.blobs()).path(item.blob);
}

} // namespace tambo::usb
