// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubs.h"

#include "app/store/idlist.h"
#include "app/store/pairs.h"
#include "app/store/writerstate.h"

namespace tambo::store {

namespace {

Statement &bindOrNull(Statement &statement, int index, const QByteArray &bytes)
{
    return bytes.isEmpty() ? statement.bindNull(index) : statement.bind(index, bytes);
}

/// Whatever was counted in arrivals, here and there.
Result<> forgetArrivals(Database &database, const HubId &hub)
{
    for (const char *sql : {"UPDATE segment SET source = NULL WHERE source = ?",
             "DELETE FROM hub_cursor WHERE hub = ?", "DELETE FROM hub_refused WHERE hub = ?",
             "DELETE FROM hub_skipped WHERE hub = ?"}) {
        Statement anew = database.prepare(sql);
        TAMBO_TRY(anew.bind(1, hub).run());
    }
    return {};
}

} // namespace

Result<std::optional<HubState>> joinedHub(Reader &reader)
{
    Statement row = reader.database().prepare(
        "SELECT id, url, epoch, challenge, subscribed, last_contact, pushed, control_pushed,"
        " covered, pushed_to FROM hub LIMIT 1");
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == Statement::Step::Done)
        return std::optional<HubState>();
    return std::optional(
        HubState{row.id<HubId>(0), row.text(1), row.bytes(2), row.bytes(3), row.bytes(4),
            row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.bytes(9)});
}

Result<> saveHub(Writer &writer, const HubState &hub)
{
    TAMBO_ASSIGN(const auto before, joinedHub(writer));
    if (before && before->id != hub.id)
        TAMBO_TRY(writer.database().execute("DELETE FROM hub; DELETE FROM peer_hub"));
    // What came from there when it was known last may have come under another epoch.
    if (!before || before->id != hub.id)
        TAMBO_TRY(forgetArrivals(writer.database(), hub.id));
    Statement put = writer.database().prepare(
        "INSERT OR REPLACE INTO hub(id, url, epoch, challenge, subscribed, last_contact, pushed,"
        " control_pushed, covered, pushed_to) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, hub.id).bind(2, hub.url);
    bindOrNull(put, 3, hub.epoch);
    bindOrNull(put, 4, hub.challenge);
    bindOrNull(put, 5, hub.subscribed);
    bindOrNull(put, 10, hub.pushedTo);
    return put.bind(6, hub.lastContactMs)
        .bind(7, hub.pushed)
        .bind(8, hub.controlPushed)
        .bind(9, hub.covered)
        .run();
}

Result<> setHubUrl(Writer &writer, const QString &url)
{
    Statement put = writer.database().prepare("UPDATE hub SET url = ?");
    return put.bind(1, url).run();
}

Result<> startAnew(Writer &writer, HubState &hub)
{
    TAMBO_TRY(forgetArrivals(writer.database(), hub.id));
    Statement files = writer.database().prepare("DELETE FROM hub_blob WHERE hub = ?");
    TAMBO_TRY(files.bind(1, hub.id).run());
    // Other PCs may have told already what it has by its new numbers.
    Statement told = writer.database().prepare("DELETE FROM peer_hub WHERE epoch = ?");
    TAMBO_TRY(told.bind(1, hub.pushedTo).run());
    hub.subscribed.clear();
    hub.pushedTo.clear();
    hub.pushed = 0;
    hub.controlPushed = 0;
    hub.covered = 0;
    return {};
}

Result<Twin> hearOfTwin(Writer &writer, HubState &hub)
{
    Database &database = writer.database();
    const QString mark = QStringLiteral("twin ")
        + QString::fromLatin1(writer.state().device().toByteArray().toHex());
    Statement put = database.prepare("INSERT INTO meta(name, value) VALUES(?1, ?2)"
                                     " ON CONFLICT(name) DO UPDATE SET value = ?2"
                                     " WHERE value <> ?2");
    TAMBO_TRY(put.bind(1, mark).bind(2, hub.epoch).run());
    if (database.changedRows() == 0)
        return Twin::Known;
    for (const char *sql : {"UPDATE segment SET source = NULL WHERE source = ?",
             "DELETE FROM hub_cursor WHERE hub = ?"}) {
        Statement anew = database.prepare(sql);
        TAMBO_TRY(anew.bind(1, hub.id).run());
    }
    hub.covered = 0;
    return Twin::New;
}

Result<> follow(Writer &writer, const CentreId &centre)
{
    Statement put = writer.database().prepare("INSERT OR IGNORE INTO subscription VALUES(?)");
    writer.changes().trust = true;
    return put.bind(1, centre).run();
}

Result<> unfollow(Writer &writer, const CentreId &centre)
{
    Statement drop = writer.database().prepare("DELETE FROM subscription WHERE centre = ?");
    writer.changes().trust = true;
    TAMBO_TRY(drop.bind(1, centre).run());
    return forgetPair(writer, centre);
}

Result<QList<CentreId>> followed(Reader &reader)
{
    QList<CentreId> centres;
    Statement rows = reader.database().prepare("SELECT centre FROM subscription ORDER BY centre");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return centres;
        centres.append(rows.id<CentreId>(0));
    }
}

Result<QList<Followed>> allFollowed(Writer &writer, const HubId &hub, qsizetype limit)
{
    const WriterState &state = writer.state();
    const CentreId own = state.keyring.centre;
    TAMBO_ASSIGN(const QList<CentreId> chosen, followed(writer));
    std::set<CentreId> centres(chosen.begin(), chosen.end());
    centres.insert(own);
    std::set<Followed> rest = followedForSharing(state.trust, own, centres);
    Statement rows = writer.database().prepare(
        "SELECT centre FROM hub_cursor WHERE hub = ? AND substr(centre, 17) = zeroblob(16)");
    rows.bind(1, hub);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        const auto log = Followed::from(rows.bytes(0));
        if (log && !centres.contains(log->centre))
            rest.insert(*log);
    }
    QList<Followed> all{own};
    for (const CentreId &centre : chosen)
        all.append(centre);
    all.append(QList<Followed>(rest.begin(), rest.end()));
    all = all.mid(0, limit);
    std::sort(all.begin(), all.end());
    return all;
}

Result<QList<quint64>> cursorsOf(Reader &reader, const HubId &hub, const QList<Followed> &followed)
{
    QList<quint64> cursors;
    Statement row = reader.database().prepare(
        "SELECT coalesce(max(arrival), 0) FROM hub_cursor WHERE hub = ? AND centre = ?");
    for (const Followed &one : followed) {
        TAMBO_TRY(row.bind(1, hub).bind(2, one.toBytes()).step());
        cursors.append(quint64(row.integer(0)));
        row.reset();
    }
    return cursors;
}

Result<> setCursor(Writer &writer, const HubId &hub, const Followed &followed, quint64 arrival)
{
    Statement put = writer.database().prepare("INSERT OR REPLACE INTO hub_cursor VALUES(?, ?, ?)");
    return put.bind(1, hub).bind(2, followed.toBytes()).bind(3, qint64(arrival)).run();
}

QByteArray inSpaces(const std::vector<SpaceId> &spaces)
{
    return "a.space" + inIds(spaces);
}

std::vector<SpaceId> ownSpaces(const Trust &trust, const CentreId &own)
{
    std::vector<SpaceId> spaces = guestSpaces(trust, own);
    if (const ControlLog *log = trust.log(own)) {
        for (const auto &[space, kind] : log->spaces())
            spaces.push_back(space);
    }
    return spaces;
}

QByteArray inOwnSpaces(const Trust &trust, const CentreId &own)
{
    return inSpaces(ownSpaces(trust, own));
}

QByteArray inPublicSpaces(const Trust &trust, const CentreId &centre)
{
    std::vector<SpaceId> spaces;
    if (const ControlLog *log = trust.log(centre)) {
        for (const auto &[space, kind] : log->spaces()) {
            if (kind == SpaceKind::Public)
                spaces.push_back(space);
        }
    }
    return inSpaces(spaces);
}

Result<> noteRefused(
    Writer &writer, const HubState &hub, qint64 arrival, int reason, bool again, qint64 nowMs)
{
    Statement put = writer.database().prepare(
        "INSERT OR REPLACE INTO hub_refused(hub, arrival, reason, again, control, tried)"
        " VALUES(?, ?, ?, ?, ?, ?)");
    return put.bind(1, hub.id)
        .bind(2, arrival)
        .bind(3, reason)
        .bind(4, int(again))
        .bind(5, hub.controlPushed)
        .bind(6, nowMs)
        .run();
}

Result<> forgetRefused(Writer &writer, const HubId &hub, qint64 arrival)
{
    Statement drop
        = writer.database().prepare("DELETE FROM hub_refused WHERE hub = ? AND arrival = ?");
    return drop.bind(1, hub).bind(2, arrival).run();
}

Result<CoveredAuthors> coveredAuthors(
    Writer &writer, const HubState &hub, const QList<CentreId> &centres, qsizetype limit)
{
    WriterState &state = writer.state();
    CoveredAuthors covered;
    TAMBO_ASSIGN(
        covered.upTo, writer.database().integer("SELECT coalesce(max(arrival), 0) FROM segment"));
    // The hub hands nobody back what its own device pushed; only a hub that starts anew must hear.
    Statement rows = writer.database().prepare(
        "SELECT DISTINCT s.author, a.space, a.device, (SELECT min(first_seq) - 1 FROM segment d"
        " WHERE d.author = s.author AND d.state = 6) FROM segment s JOIN author a ON a.id ="
        " s.author WHERE s.arrival > ? AND s.state = 1 AND (s.source IS NULL OR s.source <> ?)"
        " AND (? = 0 OR a.device <> ?)");
    rows.bind(1, hub.covered).bind(2, hub.id).bind(3, hub.covered).bind(4, state.device());
    while (covered.authors.size() < limit) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            break;
        const Author author{rows.id<SpaceId>(1), rows.id<DeviceId>(2)};
        const auto centre = state.trust.centreOf(author.space);
        // What is spoiled is known, but must come again.
        const qint64 known = state.known.contiguous(rows.integer(0));
        const auto seq = quint64(rows.isNull(3) ? known : std::min(known, rows.integer(3)));
        if (seq > 0 && centre && centres.contains(*centre))
            covered.authors.append({author, seq});
    }
    return covered;
}

Result<QList<QByteArray>> controlEntries(Reader &reader, const CentreId &centre)
{
    QList<QByteArray> entries;
    Statement rows
        = reader.database().prepare("SELECT bytes FROM control WHERE centre = ? ORDER BY number");
    rows.bind(1, centre);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return entries;
        entries.append(rows.bytes(0));
    }
}

Result<QList<QByteArray>> openInvitations(Writer &writer, qint64 nowMs)
{
    Statement old = writer.database().prepare("DELETE FROM invitation WHERE abs(made - ?) > ?");
    TAMBO_TRY(old.bind(1, nowMs).bind(2, invitationMs).run());
    QList<QByteArray> secrets;
    Statement rows = writer.database().prepare("SELECT secret FROM invitation ORDER BY made");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return secrets;
        secrets.append(rows.bytes(0));
    }
}

Result<> rememberInvitation(Writer &writer, const QByteArray &secret, qint64 nowMs)
{
    Statement put = writer.database().prepare("INSERT INTO invitation VALUES(?, ?)");
    return put.bind(1, secret).bind(2, nowMs).run();
}

Result<> dropInvitation(Writer &writer, const QByteArray &secret)
{
    Statement drop = writer.database().prepare("DELETE FROM invitation WHERE secret = ?");
    return drop.bind(1, secret).run();
}

Result<QByteArray> joinSecret(Reader &reader)
{
    Statement row = reader.database().prepare("SELECT value FROM meta WHERE name = 'join_secret'");
    TAMBO_ASSIGN(const auto step, row.step());
    return step == Statement::Step::Row ? row.bytes(0) : QByteArray();
}

Result<> saveJoinSecret(Writer &writer, const QByteArray &secret)
{
    Statement put = writer.database().prepare(secret.isEmpty()
            ? "DELETE FROM meta WHERE name = 'join_secret'"
            : "INSERT OR REPLACE INTO meta(value, name) VALUES(?, 'join_secret')");
    if (!secret.isEmpty())
        put.bind(1, secret);
    return put.run();
}

} // namespace tambo::store
