// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/sqlitesegments.h"

#include "sync/server/texts.h"

namespace tambo::hub {

using store::Statement;

namespace {

Error vanished(const char *what)
{
    return fail(Error::Kind::Corrupt,
        HubText::tr("Los datos del servidor están dañados. Use su copia de seguridad."),
        QString::fromLatin1(what));
}

} // namespace

qint64 SqliteSegments::keyOf(const Centre &centre, quint64 arrival)
{
    constexpr int arrivalBits = 40;
    return centre.number << arrivalBits | qint64(arrival);
}

struct SqliteSegments::Row {
    qint64 author = 0;
    quint64 first = 0;
    quint64 last = 0;
    ShortHash hash;
    bool open = false;
    QByteArrayView bytes;
};

Result<std::optional<SegmentStore::Centre>> SqliteSegments::centre(const CentreId &id)
{
    Statement row = m_database.prepare("SELECT number, arrivals FROM centre WHERE id = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, id).step());
    if (step == Statement::Step::Done)
        return std::optional<Centre>();
    return std::optional(Centre{row.integer(0), quint64(row.integer(1))});
}

Result<SegmentStore::Centre> SqliteSegments::addCentre(const CentreId &id, qint64 nowMs)
{
    Statement put = m_database.prepare(
        "INSERT INTO centre(id, enrolled) VALUES(?, ?) ON CONFLICT DO NOTHING");
    TAMBO_TRY(put.bind(1, id).bind(2, nowMs).run());
    TAMBO_ASSIGN(const auto found, centre(id));
    if (!found)
        return vanished("centre row missing");
    return *found;
}

Result<QList<SegmentStore::Member>> SqliteSegments::memberships(const DeviceId &device)
{
    QList<Member> members;
    Statement rows = m_database.prepare(
        "SELECT c.id, d.key, EXISTS(SELECT 1 FROM refused WHERE id IN (d.id, c.id)) FROM device d"
        " JOIN centre c ON c.number = d.centre WHERE d.id = ? ORDER BY d.centre");
    rows.bind(1, device);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return members;
        const auto admission = rows.integer(2) ? Admission::Refused : Admission::Served;
        members.append({rows.id<CentreId>(0), rows.bytes(1), admission});
    }
}

Result<> SqliteSegments::admit(QByteArrayView id, Admission admission, qint64 nowMs)
{
    if (admission == Admission::Served) {
        Statement drop = m_database.prepare("DELETE FROM refused WHERE id = ?");
        return drop.bind(1, id).run();
    }
    Statement put = m_database.prepare("INSERT OR IGNORE INTO refused VALUES(?, ?)");
    return put.bind(1, id).bind(2, nowMs).run();
}

Result<SegmentStore::Admission> SqliteSegments::admissionOf(QByteArrayView id)
{
    Statement row = m_database.prepare("SELECT 1 FROM refused WHERE id = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, id).step());
    return step == Statement::Step::Row ? Admission::Refused : Admission::Served;
}

Result<qint64> SqliteSegments::author(
    const Centre &centre, QByteArrayView space, QByteArrayView device)
{
    Statement row = m_database.prepare(
        "SELECT number FROM author WHERE centre = ? AND space = ? AND device = ?");
    row.bind(1, centre.number).bind(2, space).bind(3, device);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? row.integer(0) : qint64(0);
}

Result<qint64> SqliteSegments::needAuthor(
    const Centre &centre, QByteArrayView space, QByteArrayView device)
{
    TAMBO_ASSIGN(const qint64 known, author(centre, space, device));
    if (known)
        return known;
    Statement put = m_database.prepare("INSERT INTO author(centre, space, device) VALUES(?, ?, ?)");
    TAMBO_TRY(put.bind(1, centre.number).bind(2, space).bind(3, device).run());
    return m_database.lastInsertId();
}

Result<quint64> SqliteSegments::controlSize(const Centre &centre)
{
    TAMBO_ASSIGN(const qint64 log, author(centre, {}, {}));
    Statement row = m_database.prepare("SELECT max(first_seq) FROM item WHERE author = ?");
    TAMBO_TRY(row.bind(1, log).step());
    return quint64(row.integer(0));
}

Result<QList<QByteArray>> SqliteSegments::control(const Centre &centre, quint64 after)
{
    QList<QByteArray> entries;
    TAMBO_ASSIGN(const qint64 log, author(centre, {}, {}));
    Statement rows = m_database.prepare(
        "SELECT bytes FROM item WHERE author = ? AND first_seq > ? ORDER BY first_seq");
    rows.bind(1, log).bind(2, qint64(after));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return entries;
        entries.append(rows.bytes(0));
    }
}

Result<quint64> SqliteSegments::addControl(Centre &centre, QByteArrayView bytes)
{
    TAMBO_ASSIGN(const qint64 log, needAuthor(centre, {}, {}));
    TAMBO_ASSIGN(const quint64 size, controlSize(centre));
    return add(centre, {log, size + 1, size + 1, store::shortHashOf(bytes), true, bytes});
}

Result<> SqliteSegments::setMembers(
    const Centre &centre, const std::map<DeviceId, QByteArray> &keys)
{
    Statement clear = m_database.prepare("DELETE FROM device WHERE centre = ?");
    TAMBO_TRY(clear.bind(1, centre.number).run());
    for (const auto &[device, key] : keys) {
        Statement put = m_database.prepare("INSERT INTO device VALUES(?, ?, ?)");
        TAMBO_TRY(put.bind(1, device).bind(2, centre.number).bind(3, key).run());
    }
    return {};
}

Result<> SqliteSegments::setGuests(const Centre &centre, const std::set<DeviceId> &devices)
{
    Statement clear = m_database.prepare("DELETE FROM guest WHERE centre = ?");
    TAMBO_TRY(clear.bind(1, centre.number).run());
    for (const DeviceId &device : devices) {
        Statement put = m_database.prepare("INSERT INTO guest VALUES(?, ?)");
        TAMBO_TRY(put.bind(1, device).bind(2, centre.number).run());
    }
    return {};
}

Result<QList<CentreId>> SqliteSegments::granting(const DeviceId &device, qsizetype limit)
{
    QList<CentreId> centres;
    Statement rows = m_database.prepare("SELECT c.id FROM guest g JOIN centre c"
                                        " ON c.number = g.centre WHERE g.device = ? LIMIT ?");
    rows.bind(1, device).bind(2, qint64(limit));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return centres;
        centres.append(rows.id<CentreId>(0));
    }
}

Result<> SqliteSegments::eraseSpace(const SpaceId &space)
{
    TAMBO_TRY(m_database.execute("PRAGMA secure_delete = ON"));
    Statement drop = m_database.prepare(
        "DELETE FROM item WHERE author IN (SELECT number FROM author WHERE space = ?)");
    const auto dropped = drop.bind(1, space).run();
    TAMBO_TRY(m_database.execute("PRAGMA secure_delete = OFF"));
    return dropped;
}

std::map<DeviceId, QByteArray> membersOf(const store::ControlLog &log)
{
    std::map<DeviceId, QByteArray> keys;
    for (const auto &[device, ofDevice] : log.devices()) {
        if (!log.isRevoked(device))
            keys.emplace(device, ofDevice.signingKey);
    }
    return keys;
}

std::set<DeviceId> guestsOf(const store::ControlLog &log)
{
    std::set<DeviceId> guests;
    for (const auto &[space, grants] : log.grants()) {
        for (const store::ControlEntry &grant : grants) {
            if (!grant.receiver.isNull() && !log.device(grant.receiver))
                guests.insert(grant.receiver);
        }
    }
    return guests;
}

Result<> noteDevices(
    SegmentStore &segments, const SegmentStore::Centre &centre, const store::ControlLog &log)
{
    TAMBO_TRY(segments.setMembers(centre, membersOf(log)));
    for (const auto &[device, keys] : log.devices()) {
        if (!log.heirsOf(device).empty()) // there were two of it, or there might have been
            TAMBO_TRY(segments.noteCloned(device));
    }
    return segments.setGuests(centre, guestsOf(log));
}

Result<SegmentStore::Presence> SqliteSegments::holds(
    const Centre &centre, const store::SegmentEnvelope &segment)
{
    const store::SegmentHeader &header = segment.header;
    TAMBO_ASSIGN(const qint64 number, author(centre, header.space.view(), header.device.view()));
    Statement row = m_database.prepare("SELECT 1 FROM item WHERE author = ? AND first_seq = ?"
                                       " AND last_seq = ? AND hash = ?");
    row.bind(1, number).bind(2, qint64(header.firstSeq)).bind(3, qint64(header.lastSeq));
    TAMBO_ASSIGN(const auto step, row.bind(4, segment.hash).step());
    return step == Statement::Step::Row ? Presence::Present : Presence::Absent;
}

Result<quint64> SqliteSegments::addSegment(Centre &centre, const store::SegmentEnvelope &segment,
    store::SpaceKind kind, QByteArrayView bytes)
{
    const store::SegmentHeader &header = segment.header;
    TAMBO_ASSIGN(
        const qint64 number, needAuthor(centre, header.space.view(), header.device.view()));
    return add(centre,
        {number, header.firstSeq, header.lastSeq, segment.hash, kind == store::SpaceKind::Public,
            bytes});
}

Result<quint64> SqliteSegments::add(Centre &centre, const Row &row)
{
    Statement put
        = m_database.prepare("INSERT INTO item VALUES(?, ?, ?, ?, ?, ?, ?)"
                             " ON CONFLICT(author, first_seq, last_seq, hash) DO NOTHING");
    put.bind(1, keyOf(centre, centre.arrivals + 1))
        .bind(2, row.author)
        .bind(3, qint64(row.first))
        .bind(4, qint64(row.last))
        .bind(5, row.hash)
        .bind(6, row.open ? 1 : 0)
        .bind(7, row.bytes);
    TAMBO_TRY(put.run());
    if (m_database.changedRows() == 0)
        return quint64(0);
    ++centre.arrivals;
    TAMBO_TRY(saveArrivals(centre));
    return centre.arrivals;
}

Result<> SqliteSegments::saveArrivals(const Centre &centre)
{
    Statement count = m_database.prepare("UPDATE centre SET arrivals = ? WHERE number = ?");
    return count.bind(1, qint64(centre.arrivals)).bind(2, centre.number).run();
}

namespace {

/// Binds of all: ?1, ?2 the keys from and to; of one author's items also ?3 the centre, ?4 the
/// space. CROSS JOIN fixes the order of the loops; `bytes` would be read whole if it were selected.
QByteArray eachSql(SegmentStore::Which which)
{
    const QByteArray columns = "SELECT i.key, a.space, a.device, i.last_seq, length(i.bytes) FROM ";
    const QByteArray range = " i.key > ?1 AND i.key <= ?2 ORDER BY i.key";
    switch (which) {
    case SegmentStore::Which::All:
        return columns + "item i CROSS JOIN author a ON a.number = i.author WHERE" + range;
    case SegmentStore::Which::Open:
        return columns
            + "item i INDEXED BY item_open CROSS JOIN author a ON a.number = i.author"
              " WHERE i.open = 1 AND"
            + range;
    case SegmentStore::Which::Log:
    case SegmentStore::Which::Space:
        break;
    }
    return columns
        + "author a CROSS JOIN item i INDEXED BY item_author ON i.author = a.number"
          " WHERE a.centre = ?3 AND a.space = ?4 AND"
        + range;
}

} // namespace

Result<> SqliteSegments::each(const Centre &centre, quint64 after, const Part &part,
    const std::function<Step(const Item &)> &sink)
{
    if (after >= centre.arrivals)
        return {};
    Statement rows = m_database.prepare(eachSql(part.which));
    rows.bind(1, keyOf(centre, after)).bind(2, keyOf(centre, centre.arrivals));
    if (part.which == Which::Log || part.which == Which::Space)
        rows.bind(3, centre.number)
            .bind(4, part.which == Which::Log ? QByteArrayView("") : part.space.view());
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return {};
        const Item item{quint64(rows.integer(0) - keyOf(centre, 0)), rows.id<SpaceId>(1),
            rows.id<DeviceId>(2), quint64(rows.integer(3)), rows.integer(4)};
        if (sink(item) == Step::Stop)
            return {};
    }
}

Result<QByteArray> SqliteSegments::bytes(const Centre &centre, quint64 arrival)
{
    Statement row = m_database.prepare("SELECT bytes FROM item WHERE key = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, keyOf(centre, arrival)).step());
    if (step == Statement::Step::Done)
        return vanished("item missing");
    return row.bytes(0);
}

Result<std::optional<QList<sync::Followed>>> SqliteSegments::subscriptions(
    const DeviceId &device, const ShortHash &digest)
{
    Statement row
        = m_database.prepare("SELECT followed FROM subscription WHERE device = ? AND digest = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, device).bind(2, digest).step());
    return step == Statement::Step::Done ? std::nullopt : sync::unpackFollowed(row.bytes(0));
}

Result<> SqliteSegments::subscribe(
    const DeviceId &device, const ShortHash &digest, const QList<sync::Followed> &followed)
{
    Statement put = m_database.prepare("INSERT OR REPLACE INTO subscription VALUES(?, ?, ?)");
    return put.bind(1, device).bind(2, digest).bind(3, sync::packFollowed(followed)).run();
}

} // namespace tambo::hub
