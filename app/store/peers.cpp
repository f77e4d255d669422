// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/peers.h"

#include "app/store/writerstate.h"

namespace tambo::store {

QByteArray inCargo(const Cargo &cargo)
{
    return inSpaces({cargo.spaces.begin(), cargo.spaces.end()});
}

namespace {

/// Where an author's segments end without a hole, carried ones counted.
class Ends
{
public:
    Ends(Database &database, const Known &known) : m_database(database), m_known(known) {}

    Result<> load()
    {
        // What is spoiled is known, but must come again.
        Statement rows = m_database.prepare("SELECT author, state, first_seq, last_seq FROM segment"
                                            " WHERE state <> 1 AND state IN (3, 6) ORDER BY author,"
                                            " first_seq");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            const qint64 author = rows.integer(0);
            if (rows.integer(1) == 3)
                m_carried[author].append({rows.integer(2), rows.integer(3)});
            else if (!m_spoiled.contains(author))
                m_spoiled.insert(author, rows.integer(2));
        }
    }

    [[nodiscard]] qint64 of(qint64 author) const
    {
        qint64 end = m_known.contiguous(author);
        for (const auto &[first, last] : m_carried.value(author)) {
            if (first == end + 1)
                end = last;
        }
        return std::min(end, m_spoiled.value(author, Dot::maxSeq + 1) - 1);
    }

private:
    Database &m_database;
    const Known &m_known;
    QHash<qint64, QList<std::pair<qint64, qint64>>> m_carried;
    QHash<qint64, qint64> m_spoiled;
};

Result<> addReached(Writer &writer, const Cargo &cargo, Knowledge &has)
{
    Ends ends(writer.database(), writer.state().known);
    TAMBO_TRY(ends.load());
    Statement rows = writer.database().prepare(
        "SELECT a.id, a.space, a.device FROM author a WHERE " + inCargo(cargo) + " ORDER BY a.id");
    Statement hash = writer.database().prepare(
        "SELECT hash FROM segment WHERE author = ? AND last_seq = ? AND state IN (1, 3)");
    while (has.reached.size() < maxReached) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        const qint64 end = ends.of(rows.integer(0));
        hash.reset();
        hash.bind(1, rows.integer(0)).bind(2, end);
        TAMBO_ASSIGN(const auto found, hash.step());
        if (found == Statement::Step::Row)
            has.reached.append(
                {{rows.id<SpaceId>(1), rows.id<DeviceId>(2)}, quint64(end), hash.id<ShortHash>(0)});
    }
    return {};
}

Result<> addAside(Reader &reader, const Cargo &cargo, Knowledge &has)
{
    Statement rows = reader.database().prepare("SELECT s.hash FROM segment s JOIN author a ON a.id "
                                               "= s.author WHERE s.state <> 1 AND s.state = 4"
                                               " AND "
        + inCargo(cargo) + " ORDER BY s.arrival");
    while (has.aside.size() < maxAside) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        has.aside.append(rows.id<ShortHash>(0));
    }
    return {};
}

Result<> addControl(Reader &reader, const Cargo &cargo, Knowledge &has)
{
    qsizetype bytes = 0;
    for (const CentreId &centre : cargo.logs) {
        TAMBO_ASSIGN(const QList<QByteArray> entries, controlEntries(reader, centre));
        bytes += entries.size() * qsizetype(ShortHash::size);
        if (qsizetype(has.control.size()) == maxKnownLogs || bytes > maxKnownControl)
            break;
        QByteArray &hashes = has.control[centre];
        for (const QByteArray &entry : entries)
            hashes += shortHashOf(entry).view();
    }
    return {};
}

Result<> addBlobs(Reader &reader, const Cargo &cargo, Knowledge &has)
{
    Statement rows = reader.database().prepare(
        "SELECT DISTINCT r.blob FROM p_blob b JOIN p_blob_ref r ON r.blob = b.blob JOIN author a"
        " ON a.id = r.record >> 40 WHERE b.have = 1 AND "
        + inCargo(cargo) + " ORDER BY r.blob");
    while (has.blobs.size() < maxKnownBlobs) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        has.blobs.append(rows.id<BlobId>(0));
    }
    return {};
}

} // namespace

Result<Knowledge> knowledge(Writer &writer, const Cargo &cargo)
{
    Knowledge has;
    TAMBO_ASSIGN(has.follows, followed(writer));
    TAMBO_TRY(addReached(writer, cargo, has));
    TAMBO_TRY(addAside(writer, cargo, has));
    TAMBO_TRY(addControl(writer, cargo, has));
    TAMBO_TRY(addBlobs(writer, cargo, has));
    return has;
}

Result<std::map<DeviceId, qint64>> lastTold(Reader &reader)
{
    std::map<DeviceId, qint64> told;
    Statement rows = reader.database().prepare("SELECT device, told FROM peer");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return told;
        if (const auto device = DeviceId::from(rows.bytes(0)))
            told.emplace(*device, rows.integer(1));
    }
}

Result<> forgetPeer(Database &database, const DeviceId &device)
{
    for (const char *table : {"peer", "peer_author", "peer_control", "peer_blob", "peer_hub"}) {
        Statement drop = database.prepare(QByteArray("DELETE FROM ") + table + " WHERE device = ?");
        TAMBO_TRY(drop.bind(1, device).run());
    }
    return {};
}

namespace {

template<typename IdType> QByteArray packed(const QList<IdType> &ids)
{
    QByteArray bytes;
    for (const IdType &id : ids)
        bytes += id.view();
    return bytes;
}

template<typename IdType> std::set<IdType> unpacked(const QByteArray &bytes)
{
    std::set<IdType> ids;
    constexpr auto size = qsizetype(IdType::size);
    for (qsizetype at = 0; at + size <= bytes.size(); at += size)
        ids.insert(*IdType::from(QByteArrayView(bytes).sliced(at, size)));
    return ids;
}

Result<> putKnowledge(Database &database, const DeviceId &device, const Knowledge &has)
{
    Statement author
        = database.prepare("INSERT OR REPLACE INTO peer_author(device, space, author, seq, hash)"
                           " VALUES(?, ?, ?, ?, ?)");
    for (const Reached &one : has.reached)
        TAMBO_TRY(author.bind(1, device)
                .bind(2, one.author.space)
                .bind(3, one.author.device)
                .bind(4, qint64(one.seq))
                .bind(5, one.hash)
                .run());
    Statement log = database.prepare("INSERT OR REPLACE INTO peer_control(device, centre, hashes)"
                                     " VALUES(?, ?, ?)");
    for (const auto &[centre, hashes] : has.control)
        TAMBO_TRY(log.bind(1, device).bind(2, centre).bind(3, hashes).run());
    Statement blob = database.prepare("INSERT OR IGNORE INTO peer_blob(blob, device) VALUES(?, ?)");
    for (const BlobId &id : has.blobs)
        TAMBO_TRY(blob.bind(1, id).bind(2, device).run());
    return {};
}

} // namespace

Result<Heard> notePeer(Writer &writer, const Told &told, const Knowledge &has)
{
    Database &database = writer.database();
    Statement before = database.prepare("SELECT told FROM peer WHERE device = ?");
    before.bind(1, told.device);
    TAMBO_ASSIGN(const auto step, before.step());
    if (step == Statement::Step::Row && before.integer(0) >= told.ms)
        return Heard::Known;
    before.reset();
    if (told.complete)
        TAMBO_TRY(forgetPeer(database, told.device));
    Statement put = database.prepare(
        "INSERT OR REPLACE INTO peer(device, centre, told, follows, aside) VALUES(?, ?, ?, ?, ?)");
    TAMBO_TRY(put.bind(1, told.device)
            .bind(2, told.centre)
            .bind(3, told.ms)
            .bind(4, packed(has.follows))
            .bind(5, packed(has.aside))
            .run());
    writer.changes().blobs = true; // some may be only here no more
    TAMBO_TRY(putKnowledge(database, told.device, has));
    return Heard::News;
}

namespace {

Result<QList<Peer>> peersOf(Writer &writer, const std::set<CentreId> &centres)
{
    QList<Peer> peers;
    const WriterState &state = writer.state();
    Statement rows = writer.database().prepare(
        "SELECT device, centre, follows, aside FROM peer ORDER BY device");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return peers;
        const auto device = rows.id<DeviceId>(0);
        const auto centre = rows.id<CentreId>(1);
        const ControlLog *log = state.trust.log(centre);
        if (device != state.device() && centres.contains(centre) && log && log->device(device)
            && !log->isRevoked(device))
            peers.append({device, centre, unpacked<CentreId>(rows.bytes(2)),
                unpacked<ShortHash>(rows.bytes(3))});
    }
}

/// Some PC of that centre, but this one, is not among them.
bool isSomebodySilent(const WriterState &state, const CentreId &centre, const QList<Peer> &peers)
{
    const ControlLog *log = state.trust.log(centre);
    if (!log)
        return true;
    return std::any_of(log->devices().begin(), log->devices().end(), [&](const auto &device) {
        const DeviceId &id = device.first;
        return id != state.device() && !log->isRevoked(id)
            && std::none_of(
                peers.begin(), peers.end(), [&](const Peer &peer) { return peer.device == id; });
    });
}

} // namespace

Result<Audience> audienceOf(Writer &writer, const std::set<CentreId> &centres)
{
    Audience audience;
    const WriterState &state = writer.state();
    TAMBO_ASSIGN(audience.peers, peersOf(writer, centres));
    for (const CentreId &centre : centres) {
        if (isSomebodySilent(state, centre, audience.peers))
            (centre == state.keyring.centre ? audience.silent : audience.newcomers) = true;
    }
    TAMBO_ASSIGN(const auto hub, joinedHub(writer));
    if (hub && hub->lastContactMs > 0)
        audience.hub = *hub;
    audience.own = state.keyring.centre;
    const std::vector<SpaceId> brought = ownSpaces(state.trust, audience.own);
    audience.brought.insert(brought.begin(), brought.end());
    return audience;
}

Result<qint64> countHolders(Reader &reader, const BlobId &blob)
{
    Statement row = reader.database().prepare("SELECT count(*) FROM peer_blob WHERE blob = ?");
    TAMBO_TRY(row.bind(1, blob).step());
    return row.integer(0);
}

Result<quint64> acceptedUpTo(Reader &reader, const Author &author)
{
    // Of others who say something else of these seqs, nothing is proved.
    Statement row = reader.database().prepare(
        "SELECT p.seq FROM peer_author p JOIN author a ON a.space = p.space AND a.device = p.author"
        " JOIN segment s ON s.author = a.id AND s.last_seq = p.seq AND s.hash = p.hash"
        " WHERE p.space = ?1 AND p.author = ?2 AND s.state IN (1, 6)"
        " ORDER BY p.seq DESC LIMIT 1 OFFSET ?3");
    row.bind(1, author.space).bind(2, author.device).bind(3, peersThatAccept - 1);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? quint64(row.integer(0)) : 0;
}

} // namespace tambo::store
