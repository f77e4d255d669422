// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/enrol.h"

#include "sync/server/erasing.h"
#include "sync/server/texts.h"

namespace tambo::hub {

using store::ControlLog;
using store::Statement;

namespace {

constexpr qsizetype tokenSize = 16;

QByteArray keptForm(QByteArrayView token)
{
    return store::blake2b(QByteArray("tambo-invitation-1") + token.toByteArray(), 16);
}

Error denied(const QString &sentence, const char *detail)
{
    return fail(Error::Kind::Denied, sentence, QString::fromLatin1(detail));
}

struct Candidate {
    QByteArray token;
    ControlLog log;
    QList<QByteArray> entries;
};

Result<Candidate> read(const QByteArray &body)
{
    auto request = sync::EnrolRequest::decode(body);
    if (!request.ok())
        return fail(Error::Kind::BadInput,
            HubText::tr("El servidor no entendió este envío. Actualice Tambo."));
    Candidate candidate{request->token, {}, request->control};
    for (const QByteArray &entry : std::as_const(candidate.entries))
        TAMBO_TRY(candidate.log.append(entry));
    return candidate;
}

/// Marks the invitation as used by that centre. A centre that is served here needs none.
Result<> useInvitation(Connection &connection, const Candidate &candidate, qint64 nowMs)
{
    store::Database &database = *connection.database;
    if (candidate.token == sync::noToken) {
        TAMBO_ASSIGN(const auto served, connection.segments->centre(candidate.log.centre()));
        return served ? Result<>()
                      : denied(HubText::tr("Este servidor no conoce a este centro. Pida una "
                                           "invitación."),
                            "centre not served");
    }
    const QByteArray kept = keptForm(candidate.token);
    const CentreId centre = candidate.log.centre();
    Statement row = database.prepare("SELECT created, centre FROM invitation WHERE token = ?");
    TAMBO_ASSIGN(const auto step, row.bind(1, kept).step());
    if (step == Statement::Step::Done)
        return denied(
            HubText::tr("Este servidor no conoce la invitación. Pida otra."), "unknown invitation");
    if (!row.isNull(1)) {
        if (row.id<CentreId>(1) == centre)
            return {}; // the answer was lost, so it asks again
        return denied(
            HubText::tr("Otro centro ya usó esta invitación. Pida otra."), "invitation used");
    }
    if (nowMs - row.integer(0) > keepMs)
        return denied(HubText::tr("La invitación venció: valía siete días. Pida otra."),
            "invitation expired");
    Statement use = database.prepare("UPDATE invitation SET centre = ? WHERE token = ?");
    return use.bind(1, centre).bind(2, kept).run();
}

/// Refused ones do not come back by enrolling.
Result<> checkAdmission(SegmentStore &segments, const CentreId &centre, const DeviceId &device)
{
    for (const QByteArrayView id : {centre.view(), device.view()}) {
        TAMBO_ASSIGN(const auto admission, segments.admissionOf(id));
        if (admission == SegmentStore::Admission::Refused)
            return denied(noLongerServed(), "refused by the operator");
    }
    return {};
}

/// `files` of what it erases are to go from the disk once that is committed.
Result<> addLog(
    Connection &connection, const Candidate &candidate, qint64 nowMs, QList<BlobId> &files)
{
    SegmentStore &segments = *connection.segments;
    TAMBO_ASSIGN(SegmentStore::Centre centre, segments.addCentre(candidate.log.centre(), nowMs));
    ControlLog log;
    TAMBO_ASSIGN(const QList<QByteArray> known, segments.control(centre, 0));
    for (const QByteArray &entry : known)
        TAMBO_TRY(log.append(entry));
    const std::set<SpaceId> before = log.dropped();
    for (const QByteArray &bytes : candidate.entries) {
        TAMBO_ASSIGN(const store::ControlEntry entry, store::decodeControlEntry(bytes));
        if (log.fitOf(entry) == ControlLog::Fit::Known)
            continue;
        TAMBO_TRY(log.append(bytes));
        TAMBO_TRY(segments.addControl(centre, bytes));
    }
    TAMBO_TRY(eraseSpaces(connection, newlyDropped(before, log.dropped()), files));
    return noteDevices(segments, centre, log);
}

} // namespace

Result<QByteArray> addInvitation(HubDatabase &database, qint64 nowMs)
{
    const QByteArray token = store::randomBytes(tokenSize);
    TAMBO_TRY(database.write([&](Connection &connection) -> Result<> {
        Statement put
            = connection.database->prepare("INSERT INTO invitation(token, created) VALUES(?, ?)");
        return put.bind(1, keptForm(token)).bind(2, nowMs).run();
    }));
    return token;
}

Response enrol(HubParts &parts, const Gate &gate, const Asker &asker, const Request &request,
    const QByteArray &body)
{
    const auto candidate = read(body);
    if (!candidate.ok())
        return gate.failed(candidate.error());
    const store::DeviceKeys *device = candidate->log.device(asker.authorization.device);
    if (!device)
        return gate.failed(denied(
            HubText::tr("Este PC no es del centro que quiere conectar."), "device not in its log"));
    if (gate.proves(asker, device->signingKey, request, body) == Gate::Proof::Bad)
        return gate.unproven(request);
    const qint64 now = parts.clock();
    QList<BlobId> files;
    const auto done = parts.database->write([&](Connection &connection) -> Result<> {
        TAMBO_TRY(checkAdmission(
            *connection.segments, candidate->log.centre(), asker.authorization.device));
        TAMBO_TRY(useInvitation(connection, *candidate, now));
        return addLog(connection, *candidate, now, files);
    });
    for (const BlobId &file : std::as_const(files)) {
        if (done.ok())
            (void)parts.blobs.remove(file); // nobody names it any more; `verify` finds it
    }
    return done.ok() ? Response::of(204) : gate.failed(done.error());
}

} // namespace tambo::hub
