// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubblobs.h"
#include "app/store/idlist.h"
#include "app/store/peers.h"

// What of peers.h travels.
namespace tambo::store {

namespace {

QByteArray inPeers(const QList<Peer> &peers)
{
    QList<DeviceId> devices;
    for (const Peer &peer : peers)
        devices.append(peer.device);
    return inIds(devices);
}

/// Up to where all peers have an author as it is here.
class CommonEnd
{
public:
    CommonEnd(Database &database, const QList<Peer> &peers)
        : m_peers(peers.size())
        , m_claims(database.prepare("SELECT seq, hash FROM peer_author WHERE space = ? AND"
                                    " author = ? AND device"
              + inPeers(peers)))
        , m_segment(database.prepare(
              "SELECT hash FROM segment WHERE author = ? AND last_seq = ? AND state IN (1, 3, 6)"))
        , m_last(database.prepare("SELECT coalesce(max(last_seq), 0) FROM segment WHERE author = ?"
                                  " AND state IN (1, 3, 6)"))
    {}

    Result<qint64> of(qint64 number, const Author &author)
    {
        qint64 end = Dot::maxSeq;
        qsizetype claims = 0;
        m_claims.reset();
        m_claims.bind(1, author.space).bind(2, author.device);
        for (;; ++claims) {
            TAMBO_ASSIGN(const auto step, m_claims.step());
            if (step == Statement::Step::Done)
                break;
            TAMBO_ASSIGN(const qint64 proved,
                provedBy(number, m_claims.integer(0), m_claims.id<ShortHash>(1)));
            end = std::min(end, proved);
        }
        return claims == m_peers && m_peers > 0 ? end : 0;
    }

private:
    /// Who knows more than this PC is believed; if its branch is another one, this PC's own claim
    /// tells it so.
    Result<qint64> provedBy(qint64 number, qint64 seq, const ShortHash &hash)
    {
        m_last.reset();
        TAMBO_TRY(m_last.bind(1, number).step());
        if (m_last.integer(0) < seq)
            return seq;
        m_segment.reset();
        m_segment.bind(1, number).bind(2, seq);
        TAMBO_ASSIGN(const auto step, m_segment.step());
        const bool same = step == Statement::Step::Row && m_segment.id<ShortHash>(0) == hash;
        return same ? seq : 0;
    }

    qsizetype m_peers;
    Statement m_claims;
    Statement m_segment;
    Statement m_last;
};

bool allKeepAside(const QList<Peer> &peers, const ShortHash &hash)
{
    return !peers.isEmpty() && std::all_of(peers.begin(), peers.end(), [&](const Peer &peer) {
        return peer.aside.contains(hash);
    });
}

/// What a PC that has never told does not even get from the hub.
bool isMissingForSilent(
    const Audience &audience, const SpaceId &space, qint64 arrival, const HubId &source)
{
    const bool came = !audience.hub.id.isNull() && source == audience.hub.id;
    const bool went = !audience.hub.id.isNull() && arrival <= audience.hub.pushed
        && audience.brought.contains(space);
    return audience.silent && !came && !went;
}

/// Segments of one author. Branches that lost travel too: whoever wrote them may be able to say
/// them again, and nobody else may have them any more.
Result<> addSegments(Statement &rows, const SpaceId &space, qint64 end, const Audience &audience,
    QList<Portable> &segments)
{
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        const bool missing = rows.integer(2) == 4
            ? !allKeepAside(audience.peers, rows.id<ShortHash>(3))
            : rows.integer(4) > end;
        if (missing || isMissingForSilent(audience, space, rows.integer(0), rows.id<HubId>(5)))
            segments.append({rows.integer(0), rows.integer(1)});
    }
}

} // namespace

Result<QList<Portable>> segmentsFor(Reader &reader, const Cargo &cargo, const Audience &audience)
{
    QList<Portable> segments;
    CommonEnd common(reader.database(), audience.peers);
    Statement authors = reader.database().prepare(
        "SELECT a.id, a.space, a.device FROM author a WHERE " + inCargo(cargo));
    Statement rows = reader.database().prepare(
        "SELECT arrival, length(bytes), state, hash, last_seq, source FROM segment"
        " WHERE author = ? AND state IN (1, 3, 4) AND (? OR last_seq > ? OR state = 4)");
    for (;;) {
        TAMBO_ASSIGN(const auto step, authors.step());
        if (step == Statement::Step::Done)
            break;
        const Author author{authors.id<SpaceId>(1), authors.id<DeviceId>(2)};
        TAMBO_ASSIGN(const qint64 end, common.of(authors.integer(0), author));
        rows.reset();
        rows.bind(1, authors.integer(0)).bind(2, int(audience.silent)).bind(3, end);
        TAMBO_TRY(addSegments(rows, author.space, end, audience, segments));
    }
    std::sort(segments.begin(), segments.end(),
        [](const Portable &a, const Portable &b) { return a.arrival < b.arrival; });
    return segments;
}

Result<QList<QByteArray>> controlFor(Reader &reader, const Cargo &cargo, const Audience &audience)
{
    QList<QByteArray> wanted;
    const QList<Peer> &peers = audience.peers;
    Statement row = reader.database().prepare(
        "SELECT hashes FROM peer_control WHERE device = ? AND centre = ?");
    for (const CentreId &centre : cargo.logs) {
        QHash<ShortHash, int> known;
        for (const Peer &peer : peers) {
            row.reset();
            row.bind(1, peer.device).bind(2, centre);
            TAMBO_ASSIGN(const auto step, row.step());
            const QByteArray hashes = step == Statement::Step::Row ? row.bytes(0) : QByteArray();
            constexpr auto size = qsizetype(ShortHash::size);
            QSet<ShortHash> said; // each once, however often it was said
            for (qsizetype at = 0; at + size <= hashes.size(); at += size)
                said.insert(*ShortHash::from(QByteArrayView(hashes).sliced(at, size)));
            for (const ShortHash &hash : std::as_const(said))
                ++known[hash];
        }
        TAMBO_ASSIGN(const QList<QByteArray> entries, controlEntries(reader, centre));
        // Of other logs the hub hands out what it has.
        const qint64 onHub = audience.hub.id.isNull() ? 0
            : centre == audience.own                  ? audience.hub.controlPushed
                                                      : entries.size();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const bool unheard = audience.newcomers || (audience.silent && i >= onHub);
            if (unheard || peers.isEmpty() || known.value(shortHashOf(entries[i])) < peers.size())
                wanted.append(entries[i]);
        }
    }
    return wanted;
}

namespace {

/// SQL: a file is missing for somebody.
QByteArray isMissing(const Audience &audience)
{
    const QByteArray count = QByteArray::number(audience.peers.size());
    const QByteArray peers = audience.peers.isEmpty()
        ? QByteArray("1")
        : "(SELECT count(*) FROM peer_blob p WHERE p.blob = r.blob AND p.device"
            + inPeers(audience.peers) + ") < " + count;
    if (!audience.silent)
        return peers;
    return '(' + peers
        + " OR NOT EXISTS(SELECT 1 FROM hub_blob h WHERE h.blob = r.blob AND h.done = 1 AND"
          " h.hub = x'"
        + audience.hub.id.toByteArray().toHex() + "'))";
}

} // namespace

Result<QList<PortableBlob>> blobsFor(Reader &reader, const Cargo &cargo, const Audience &audience)
{
    QList<PortableBlob> blobs;
    Statement rows = reader.database().prepare("SELECT r.blob, b.bytes, max(r.preview) AS preview, "
        + blobAccepted
        + " AS held FROM p_blob b JOIN p_blob_ref r ON r.blob = b.blob JOIN author a"
          " ON a.id = r.record >> 40 WHERE b.have = 1 AND "
        + isMissing(audience) + " AND " + inCargo(cargo)
        + " GROUP BY r.blob ORDER BY preview DESC, held, min(r.record)");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return blobs;
        blobs.append({rows.id<BlobId>(0), rows.integer(1)});
    }
}

} // namespace tambo::store
