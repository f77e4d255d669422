// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/store/crypto.h"

#include <QCoreApplication>
#include <array>

namespace tambo::store {

namespace {

// One script per version of the log tables; user_version counts those that have run.
constexpr std::array logScripts{
    R"(
CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE author(id INTEGER PRIMARY KEY, space BLOB NOT NULL, device BLOB NOT NULL,
    UNIQUE(space, device));
CREATE TABLE control(centre BLOB NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY(centre, number)) WITHOUT ROWID;
CREATE TABLE segment(arrival INTEGER PRIMARY KEY AUTOINCREMENT, author INTEGER NOT NULL,
    first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, hash BLOB NOT NULL,
    previous BLOB NOT NULL, state INTEGER NOT NULL, source BLOB, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX segment_range ON segment(author, first_seq, last_seq, hash);
CREATE INDEX segment_last ON segment(author, last_seq);
CREATE INDEX segment_waiting ON segment(state) WHERE state <> 1;
CREATE TABLE pending(author INTEGER NOT NULL, seq INTEGER NOT NULL, record INTEGER NOT NULL,
    bytes BLOB NOT NULL, PRIMARY KEY(author, seq)) WITHOUT ROWID;
CREATE TABLE subscription(centre BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE hub(id BLOB PRIMARY KEY, url TEXT NOT NULL, epoch BLOB, challenge BLOB,
    subscribed BLOB, last_contact INTEGER NOT NULL DEFAULT 0, pushed INTEGER NOT NULL DEFAULT 0,
    control_pushed INTEGER NOT NULL DEFAULT 0, covered INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE hub_cursor(hub BLOB NOT NULL, centre BLOB NOT NULL, arrival INTEGER NOT NULL,
    PRIMARY KEY(hub, centre)) WITHOUT ROWID;
CREATE TABLE hub_refused(hub BLOB NOT NULL, arrival INTEGER NOT NULL, reason INTEGER NOT NULL,
    again INTEGER NOT NULL, control INTEGER NOT NULL, tried INTEGER NOT NULL,
    PRIMARY KEY(hub, arrival)) WITHOUT ROWID;
CREATE TABLE hub_blob(hub BLOB NOT NULL, blob BLOB NOT NULL, upload TEXT,
    sent INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(hub, blob)) WITHOUT ROWID;
CREATE INDEX hub_blob_done ON hub_blob(blob) WHERE done = 1;
CREATE TABLE invitation(secret BLOB PRIMARY KEY, made INTEGER NOT NULL) WITHOUT ROWID;
)",
    // Failures to sign in on this PC, counted for one secret of a person (app/people/signin.h).
    R"(
CREATE TABLE sign_in(person INTEGER PRIMARY KEY, secret BLOB NOT NULL, failures INTEGER NOT NULL,
    last INTEGER NOT NULL);
)",
    // What each kind of connection may cost and has cost, and whom this PC met (links.h).
    R"(
CREATE TABLE link(id INTEGER PRIMARY KEY, day_bytes INTEGER NOT NULL,
    month_bytes INTEGER NOT NULL, from_minute INTEGER NOT NULL, to_minute INTEGER NOT NULL,
    texts_too INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE TABLE link_day(link INTEGER NOT NULL, day INTEGER NOT NULL, bytes INTEGER NOT NULL,
    PRIMARY KEY(link, day)) WITHOUT ROWID;
CREATE TABLE meeting(id INTEGER PRIMARY KEY AUTOINCREMENT, road INTEGER NOT NULL,
    peer TEXT NOT NULL, began INTEGER NOT NULL, ended INTEGER NOT NULL, times INTEGER NOT NULL,
    records_up INTEGER NOT NULL, records_down INTEGER NOT NULL, files_up INTEGER NOT NULL,
    files_down INTEGER NOT NULL, bytes_up INTEGER NOT NULL, bytes_down INTEGER NOT NULL,
    problem TEXT NOT NULL);
)",
    // What other PCs have, by what they said themselves (peers.h); what is carried for other
    // centres (courier.h).
    R"(
CREATE TABLE peer(device BLOB PRIMARY KEY, centre BLOB NOT NULL, told INTEGER NOT NULL,
    follows BLOB NOT NULL, aside BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE peer_author(space BLOB NOT NULL, author BLOB NOT NULL, device BLOB NOT NULL,
    seq INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY(space, author, device)) WITHOUT ROWID;
CREATE INDEX peer_author_device ON peer_author(device);
CREATE TABLE peer_control(device BLOB NOT NULL, centre BLOB NOT NULL, hashes BLOB NOT NULL,
    PRIMARY KEY(device, centre)) WITHOUT ROWID;
CREATE TABLE peer_blob(blob BLOB NOT NULL, device BLOB NOT NULL,
    PRIMARY KEY(blob, device)) WITHOUT ROWID;
CREATE INDEX peer_blob_device ON peer_blob(device);
CREATE TABLE courier(id INTEGER PRIMARY KEY AUTOINCREMENT, centre BLOB NOT NULL,
    hash BLOB NOT NULL, space BLOB NOT NULL, device BLOB NOT NULL, last_seq INTEGER NOT NULL,
    brought BLOB NOT NULL, bytes BLOB NOT NULL, UNIQUE(hash, centre));
CREATE INDEX courier_author ON courier(centre, space, device);
CREATE TABLE courier_blob(blob BLOB NOT NULL, centre BLOB NOT NULL, bytes INTEGER NOT NULL,
    brought BLOB NOT NULL, PRIMARY KEY(blob, centre)) WITHOUT ROWID;
CREATE TABLE courier_space(centre BLOB NOT NULL, space BLOB NOT NULL,
    PRIMARY KEY(centre, space)) WITHOUT ROWID;
)",
    // Centres whose PCs this one finds on a network (pairs.h); how TLS goes on (tickets.h); files
    // that somebody wants to leave before others (hubblobs.h).
    R"(
CREATE TABLE pair(centre BLOB PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE ticket(hub BLOB PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE blob_first(blob BLOB PRIMARY KEY, rank INTEGER NOT NULL) WITHOUT ROWID;
)",
    // What PCs of the centre say the hub has (hubknowledge.h), a device of zeros being this PC; and
    // the epoch that the marks in `hub` count in, with what they do not stand for.
    R"(
ALTER TABLE hub ADD COLUMN pushed_to BLOB;
UPDATE hub SET pushed_to = epoch;
CREATE TABLE hub_skipped(hub BLOB NOT NULL, arrival INTEGER NOT NULL,
    PRIMARY KEY(hub, arrival)) WITHOUT ROWID;
INSERT INTO hub_skipped SELECT h.id, s.arrival FROM segment s, hub h
    WHERE s.state <> 1 AND s.state IN (2, 4, 5) AND s.arrival <= h.pushed;
CREATE TABLE peer_hub(space BLOB NOT NULL, author BLOB NOT NULL, device BLOB NOT NULL,
    epoch BLOB NOT NULL, seq INTEGER NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY(space, author, device)) WITHOUT ROWID;
CREATE INDEX peer_hub_device ON peer_hub(device);
)",
    // Files that no record names yet (staged.h).
    R"(
CREATE TABLE staged(blob BLOB PRIMARY KEY, digest BLOB NOT NULL, space BLOB NOT NULL,
    key BLOB NOT NULL, preview BLOB NOT NULL, at INTEGER NOT NULL, note BLOB NOT NULL)
    WITHOUT ROWID;
CREATE INDEX staged_digest ON staged(digest);
)",
    // Small pictures (smallpictures.h), in the order in which they came: neighbours are shown
    // together.
    R"(
CREATE TABLE preview(id INTEGER PRIMARY KEY, blob BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL);
)",
    // Originals whose preview this PC has still to make (duepreviews.h).
    R"(
CREATE TABLE preview_due(blob BLOB PRIMARY KEY) WITHOUT ROWID;
)",
    // By which road a segment came (links.h, Meeting::Road); null: written here, or not known.
    R"(
ALTER TABLE segment ADD COLUMN road INTEGER;
)",
    // When each file was last read through, and what came of it (fixity.h).
    R"(
CREATE TABLE fixity(blob BLOB PRIMARY KEY, at INTEGER NOT NULL, state INTEGER NOT NULL,
    sha256 BLOB) WITHOUT ROWID;
)"};

Result<> dropTables(Database &database)
{
    QList<QByteArray> names;
    {
        Statement tables = database.prepare(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'p\\_%' ESCAPE '\\'"
            " AND name NOT LIKE 'p\\_search\\_%' ESCAPE '\\'");
        for (;;) {
            TAMBO_ASSIGN(const auto step, tables.step());
            if (step == Statement::Step::Done)
                break;
            names.append(tables.text(0).toUtf8());
        }
    }
    for (const QByteArray &name : names)
        TAMBO_TRY(database.execute("DROP TABLE " + name));
    return {};
}

const char *columnType(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Integer:
    case ValueKind::Reference:
    case ValueKind::Moment:
        return "INTEGER";
    case ValueKind::Real:
        return "REAL";
    case ValueKind::Text:
        return "TEXT";
    case ValueKind::Bytes:
    case ValueKind::Blob:
        break;
    }
    return "BLOB";
}

} // namespace

Result<> prepareLog(Database &database)
{
    TAMBO_ASSIGN(const qint64 version, database.integer("PRAGMA user_version"));
    if (version > qint64(logScripts.size()))
        return fail(Error::Kind::TooNew,
            QCoreApplication::translate("Store",
                "Estos datos son de un Tambo más nuevo. Actualice este programa para abrirlos."),
            QStringLiteral("user_version %1").arg(version));
    for (size_t i = size_t(version); i < logScripts.size(); ++i) {
        TAMBO_TRY(database.transaction<void>([&]() -> Result<> {
            TAMBO_TRY(database.execute(logScripts[i]));
            return database.execute("PRAGMA user_version = " + QByteArray::number(qint64(i + 1)));
        }));
    }
    return {};
}

qint64 logVersion()
{
    return qint64(logScripts.size());
}

Result<> becomeAnother(Database &database)
{
    return database.transaction<void>([&] {
        return database.execute("DELETE FROM meta WHERE name IN ('join_secret', 'projection');"
                                "DELETE FROM invitation;"
                                "DELETE FROM link; DELETE FROM link_day; DELETE FROM meeting;"
                                "DELETE FROM courier; DELETE FROM courier_blob;"
                                "UPDATE hub SET challenge = NULL, subscribed = NULL");
    });
}

QByteArray projectionVersion(const EntityTable &entities)
{
    QByteArray text
        = "9;"; // layout of the tables below and of states, and which letters are searched
    for (const EntityInfo *info : entities) {
        text += QByteArray::number(info->number) + info->name + '{';
        for (const FieldInfo &field : info->fields) {
            text += QByteArray::number(field.number) + field.name + ','
                + QByteArray::number(int(field.merge)) + ',' + QByteArray::number(field.flags) + ','
                + QByteArray::number(int(field.kind)) + ';';
        }
        text += '}';
    }
    return blake2b(text, 16);
}

Result<ProjectionFit> projectionFit(Database &database, const EntityTable &entities)
{
    Statement row = database.prepare("SELECT value FROM meta WHERE name = 'projection'");
    TAMBO_ASSIGN(const auto step, row.step());
    const bool current
        = step == Statement::Step::Row && row.bytes(0) == projectionVersion(entities);
    return current ? ProjectionFit::Current : ProjectionFit::Outdated;
}

Result<> markProjectionCurrent(Database &database, const EntityTable &entities)
{
    Statement put = database.prepare("INSERT OR REPLACE INTO meta VALUES('projection', ?)");
    return put.bind(1, projectionVersion(entities)).run();
}

Result<> createProjection(Database &database, const EntityTable &entities)
{
    TAMBO_TRY(dropTables(database));
    TAMBO_TRY(database.execute(R"(
CREATE TABLE p_conflict(record INTEGER NOT NULL, field INTEGER NOT NULL, dot INTEGER NOT NULL,
    PRIMARY KEY(record, field, dot)) WITHOUT ROWID;
CREATE TABLE p_history(record INTEGER NOT NULL, dot INTEGER NOT NULL,
    PRIMARY KEY(record, dot)) WITHOUT ROWID;
CREATE TABLE p_origin(dot INTEGER NOT NULL, segment BLOB NOT NULL, now INTEGER NOT NULL,
    creates INTEGER NOT NULL, PRIMARY KEY(dot, segment, now)) WITHOUT ROWID;
CREATE TABLE p_alias(old INTEGER PRIMARY KEY, record INTEGER NOT NULL);
CREATE TABLE p_blob_ref(record INTEGER NOT NULL, blob BLOB NOT NULL, preview INTEGER NOT NULL,
    PRIMARY KEY(record, blob)) WITHOUT ROWID;
CREATE INDEX p_blob_ref_blob ON p_blob_ref(blob);
CREATE TABLE p_blob(blob BLOB PRIMARY KEY, have INTEGER NOT NULL, bytes INTEGER NOT NULL)
    WITHOUT ROWID;
CREATE TABLE p_unknown(id INTEGER NOT NULL, entity INTEGER NOT NULL, hidden INTEGER NOT NULL,
    state BLOB NOT NULL, PRIMARY KEY(id, entity)) WITHOUT ROWID;
CREATE VIRTUAL TABLE p_search USING fts5(kind, title, body, content = '', contentless_delete = 1,
    prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
)"));
    for (const EntityInfo *info : entities) {
        const QByteArray table = QByteArray("p_") + info->name;
        QByteArray sql = "CREATE TABLE " + table
            + "(id INTEGER PRIMARY KEY, hidden INTEGER NOT NULL, state BLOB NOT NULL";
        QByteArray indexes
            = ";CREATE INDEX " + table + "_gone ON " + table + "(hidden) WHERE hidden = 1";
        for (const FieldInfo &field : info->fields) {
            if (field.isSet())
                continue;
            sql += QByteArray(", ") + field.name + ' ' + columnType(field.kind);
            if (field.has(Indexed))
                indexes += ";CREATE INDEX " + table + '_' + field.name + " ON " + table + '('
                    + field.name + ')';
        }
        TAMBO_TRY(database.execute(sql + ')' + indexes));
    }
    return {};
}

QList<QByteArray> projectionQueries(const EntityTable &entities)
{
    QList<QByteArray> queries{"SELECT record, field, dot FROM p_conflict ORDER BY 1, 2, 3",
        "SELECT record, dot FROM p_history ORDER BY 1, 2",
        "SELECT dot, segment, now, creates FROM p_origin ORDER BY 1, 2, 3",
        "SELECT old, record FROM p_alias ORDER BY 1",
        "SELECT record, blob, preview FROM p_blob_ref ORDER BY 1, 2",
        "SELECT id, entity, hidden, state FROM p_unknown ORDER BY 1, 2",
        "SELECT rowid FROM p_search ORDER BY 1"};
    for (const EntityInfo *info : entities) {
        QByteArray columns = "id, hidden, state";
        for (const FieldInfo &field : info->fields) {
            if (!field.isSet())
                columns += QByteArray(", ") + field.name;
        }
        queries += "SELECT " + columns + " FROM p_" + info->name + " ORDER BY id";
    }
    return queries;
}

} // namespace tambo::store
