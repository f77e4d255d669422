// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/uploads.h"

#include "app/store/files.h"
#include "sync/server/texts.h"

#include <QFileInfo>

namespace tambo::hub {

namespace {

constexpr qsizetype tokenSize = 16;
constexpr qint64 touchAfterMs = 24LL * 3600 * 1000;

Response sized(Response response, qint64 offset)
{
    return std::move(response).with("Upload-Offset", QByteArray::number(offset));
}

} // namespace

/// The body of one PATCH (or creation): goes straight into the file.
class Uploads::Arrival : public BodySink
{
public:
    Arrival(Uploads &uploads, UploadRow upload, std::shared_ptr<ArrivingFile> file, qint64 offset,
        Response success)
        : m_uploads(uploads)
        , m_upload(std::move(upload))
        , m_file(std::move(file))
        , m_offset(offset)
        , m_success(std::move(success))
    {}

    Result<> write(QByteArrayView bytes) override
    {
        TAMBO_TRY(m_file->write(m_offset, bytes));
        m_offset += bytes.size();
        return {};
    }
    Response finish() override
    {
        const auto ended = m_uploads.settle(m_upload, *m_file);
        const qint64 offset
            = ended.ok() && *ended == Ended::Held ? m_upload.length : m_file->size();
        m_uploads.m_arriving.release(m_upload.token, m_file);
        if (!ended.ok())
            return m_uploads.failed(ended.error());
        return sized(std::move(m_success), offset);
    }
    void aborted() override { m_uploads.m_arriving.release(m_upload.token, m_file); }

private:
    Uploads &m_uploads;
    UploadRow m_upload;
    std::shared_ptr<ArrivingFile> m_file;
    qint64 m_offset;
    Response m_success;
};

Response Uploads::failed(const Error &error) const
{
    if (error.kind == Error::Kind::Cancelled)
        return tus::answer(409, error.message);
    return tus::answer(m_gate.failed(error));
}

QString Uploads::pathOf(const UploadRow &upload) const
{
    return m_parts.uploads.filePath(QString::fromLatin1(upload.token.toHex()));
}

Response Uploads::options() const
{
    return tus::answer(204)
        .with("Tus-Version", tus::version.toByteArray())
        .with("Tus-Extension", tus::extensions.toByteArray())
        .with("Tus-Max-Size", QByteArray::number(m_parts.maxUploadBytes));
}

Result<CentreId> Uploads::uploaderOf(const SpaceId &space, const Asker &asker)
{
    TAMBO_ASSIGN(const auto connection, m_parts.database->lease());
    SegmentStore &segments = *connection->segments;
    for (const SegmentStore::Member &member : asker.centres) {
        TAMBO_ASSIGN(const auto known, m_parts.centres.find(segments, member.centre));
        if (known && known->log->spaces().contains(space) && !known->log->isDropped(space))
            return member.centre;
    }
    const DeviceId &device = asker.authorization.device;
    TAMBO_ASSIGN(const auto others, segments.granting(device, sync::maxSubscriptions));
    for (const CentreId &owner : others) {
        TAMBO_ASSIGN(const HubCentres::Access access,
            m_parts.centres.accessOf(segments, device, owner, space));
        if (access == HubCentres::Access::Granted)
            return asker.centres.first().centre;
    }
    return fail(Error::Kind::Denied,
        HubText::tr("Este archivo es de un espacio que el servidor no conoce en su centro."));
}

Result<UploadRow> Uploads::open(UploadRow wanted)
{
    UploadRow opened;
    QByteArray outdated;
    TAMBO_TRY(m_parts.database->write([&](Connection &connection) -> Result<> {
        store::Database &database = *connection.database;
        TAMBO_ASSIGN(const auto known, findUpload(database, wanted.centre, wanted.blob));
        if (known && known->length == wanted.length && !known->done) {
            opened = *known;
            return {};
        }
        outdated = known ? known->token : QByteArray();
        opened = wanted;
        if (wanted.done) // the hub had the file already
            TAMBO_TRY(noteHeld(database, wanted.blob, wanted.space, wanted.length));
        return putUpload(database, opened);
    }));
    if (!outdated.isEmpty())
        QFile::remove(pathOf({outdated, {}, {}, {}}));
    return opened;
}

Answer Uploads::create(const Request &request, const Asker &asker)
{
    if (auto wrong = tus::wrongVersion(request))
        return *std::move(wrong);
    const auto length = tus::number(request.header("Upload-Length"));
    const auto metadata = tus::Metadata::parse(request.header("Upload-Metadata"));
    if (!length || !metadata)
        return tus::answer(400, HubText::tr("Faltan el tamaño, «blob» o «space» del archivo."));
    if (*length > m_parts.maxUploadBytes)
        return tus::answer(413, HubText::tr("El archivo es demasiado grande para el servidor."));
    const bool withBody = request.hasBody();
    if (withBody && request.header("Content-Type") != tus::contentType)
        return tus::answer(415);
    const auto uploader = uploaderOf(metadata->space, asker);
    if (!uploader.ok())
        return failed(uploader.error());
    UploadRow wanted{store::randomBytes(tokenSize), *uploader, metadata->blob, metadata->space,
        *length, m_parts.clock()};
    // Only whole, verified files are there, so the folder is believed even where a crash kept the
    // table from learning of one.
    if (m_parts.blobs.has(wanted.blob)) {
        wanted.done = true;
        wanted.length = m_parts.blobs.storedBytes(wanted.blob);
    }
    const auto upload = open(wanted);
    if (!upload.ok())
        return failed(upload.error());
    Response success = tus::answer(201).with("Location", "/v1/uploads/" + upload->token.toHex());
    if (withBody && !upload->done)
        return receive(*upload, 0, std::move(success));
    const auto ended = settle(*upload);
    if (!ended.ok())
        return failed(ended.error());
    const auto offset = offsetOf(*upload);
    return offset.ok() ? sized(std::move(success), *offset) : failed(offset.error());
}

Result<UploadRow> Uploads::find(const QByteArray &token, const Asker &asker)
{
    const Error unknown = fail(Error::Kind::NotFound,
        HubText::tr("El servidor ya no conoce este envío. Se empezará otra vez."));
    const QByteArray bytes = QByteArray::fromHex(token);
    if (bytes.size() != tokenSize || bytes.toHex() != token)
        return unknown;
    TAMBO_ASSIGN(const auto connection, m_parts.database->lease());
    TAMBO_ASSIGN(const auto upload, findUpload(*connection->database, bytes));
    if (!upload || !asker.belongsTo(upload->centre))
        return unknown;
    return *upload;
}

Result<qint64> Uploads::offsetOf(const UploadRow &upload)
{
    if (upload.done || m_parts.blobs.has(upload.blob))
        return upload.length;
    return QFileInfo(pathOf(upload)).size(); // 0 when there is none yet
}

Result<> Uploads::touch(UploadRow &upload)
{
    if (m_parts.clock() - upload.touched < touchAfterMs)
        return {};
    upload.touched = m_parts.clock();
    return m_parts.database->write(
        [&](Connection &connection) { return putUpload(*connection.database, upload); });
}

Answer Uploads::append(const QByteArray &token, const Request &request, const Asker &asker)
{
    if (auto wrong = tus::wrongVersion(request))
        return *std::move(wrong);
    if (request.header("Content-Type") != tus::contentType)
        return tus::answer(415);
    const auto offset = tus::number(request.header("Upload-Offset"));
    if (!offset)
        return tus::answer(400);
    auto upload = find(token, asker);
    if (!upload.ok())
        return failed(upload.error());
    const auto present = offsetOf(*upload);
    if (!present.ok())
        return failed(present.error());
    if (*offset != *present)
        return sized(
            tus::answer(409, HubText::tr("El servidor tiene otra cantidad de este archivo.")),
            *present);
    if (upload->done)
        return sized(tus::answer(204), upload->length);
    if (const auto touched = touch(*upload); !touched.ok())
        return failed(touched.error());
    return receive(*upload, *offset, tus::answer(204));
}

Answer Uploads::receive(const UploadRow &upload, qint64 offset, Response success)
{
    auto file = m_arriving.claim(upload.token, pathOf(upload));
    if (const auto opened = file->open(); !opened.ok()) {
        m_arriving.release(upload.token, file);
        return failed(opened.error());
    }
    return Body{
        std::make_unique<Arrival>(*this, upload, std::move(file), offset, std::move(success)),
        upload.length - offset};
}

Response Uploads::status(const QByteArray &token, const Request &request, const Asker &asker)
{
    if (auto wrong = tus::wrongVersion(request))
        return *std::move(wrong);
    const auto upload = find(token, asker);
    if (!upload.ok())
        return failed(upload.error());
    const auto ended = settle(*upload);
    if (!ended.ok())
        return failed(ended.error());
    const auto offset = offsetOf(*upload);
    if (!offset.ok())
        return failed(offset.error());
    return sized(tus::answer(200), *offset)
        .with("Upload-Length", QByteArray::number(upload->length))
        .with("Upload-Metadata", tus::Metadata{upload->blob, upload->space}.encode())
        .with("Cache-Control", "no-store");
}

Response Uploads::remove(const QByteArray &token, const Request &request, const Asker &asker)
{
    if (auto wrong = tus::wrongVersion(request))
        return *std::move(wrong);
    const auto upload = find(token, asker);
    if (!upload.ok())
        return failed(upload.error());
    const auto gone = forget(*upload);
    return gone.ok() ? tus::answer(204) : failed(gone.error());
}

Result<> Uploads::forget(const UploadRow &upload)
{
    const auto file = m_arriving.claim(upload.token, pathOf(upload));
    m_arriving.release(upload.token, file);
    QFile::remove(pathOf(upload));
    return m_parts.database->write(
        [&](Connection &connection) { return dropUpload(*connection.database, upload.token); });
}

Result<> Uploads::dropOld(qint64 nowMs)
{
    QList<UploadRow> old;
    {
        TAMBO_ASSIGN(const auto connection, m_parts.database->lease());
        TAMBO_ASSIGN(old, oldUploads(*connection->database, nowMs - keepMs));
    }
    for (const UploadRow &upload : std::as_const(old))
        TAMBO_TRY(forget(upload));
    return {};
}

} // namespace tambo::hub
