// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/uploads.h"

#include "app/store/files.h"
#include "sync/engine/problems.h"
#include "sync/protocol/texts.h"

namespace tambo::sync {

namespace {

const QByteArray uploadsPath = "/v1/uploads";
constexpr int maxSurprises = 3;

/// The hub may name the place with or without its own address.
QString pathOf(const QByteArray &location)
{
    const QString path = QUrl(QString::fromUtf8(location)).path();
    const qsizetype at = path.indexOf(QString::fromLatin1(uploadsPath + '/'));
    return at < 0 ? QString() : path.sliced(at);
}

Error refusedFile(int status)
{
    return fail(Error::Kind::BadInput,
        Sync::tr("El servidor no recibió un archivo. El archivo sigue guardado en este PC."),
        QStringLiteral("upload: status %1").arg(status));
}

} // namespace

Upload::Upload(store::Store &store, Http &http, Pace &pace, StatusBoard &board, const HubId &hub,
    store::BlobTask task)
    : m_store(store)
    , m_http(http)
    , m_pace(pace)
    , m_board(board)
    , m_hub(hub)
    , m_task(std::move(task))
    , m_file(m_store.blobs().path(m_task.blob))
{}

void Upload::proceed(qint64 most, PieceDone done)
{
    m_most = most;
    m_done = std::move(done);
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly))
        return report(fail(Error::Kind::Corrupt,
            Sync::tr("Falta un archivo en este PC. Abra «Revisar datos»."),
            store::fileError(m_file).detail));
    m_board.change([&](Status &status) {
        status.phase = Status::Phase::Sending;
        status.file = m_task.blob;
        status.done = std::max<qint64>(m_offset, 0);
        status.total = m_file.size();
    });
    if (m_task.upload.isEmpty())
        create();
    else if (m_offset < 0)
        askOffset();
    else
        sendPiece();
}

void Upload::request(HttpRequest request, std::function<void(const HttpAnswer &)> then)
{
    request.sign = HttpRequest::Sign::Head;
    request.onlyOnce = !request.body.isEmpty();
    request.headers.emplaceBack("Tus-Resumable", "1.0.0");
    m_http.send(std::move(request), [this, then = std::move(then)](Result<HttpAnswer> answer) {
        if (!answer.ok())
            report(answer.error());
        else if (answer->status == 401 || answer->status == 403)
            report(notAccepted());
        else if (answer->status == 429 || answer->status >= 500)
            report(statusProblem(answer->status));
        else
            then(*answer);
    });
}

Result<QByteArray> Upload::nextPiece()
{
    if (!m_file.seek(m_offset))
        return store::fileError(m_file);
    const qint64 size = std::min({m_pace.chunk(), m_most, m_file.size() - m_offset});
    QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return store::fileError(m_file);
    return bytes;
}

QList<HttpRequest::Header> Upload::pieceHeaders() const
{
    return {{"Content-Type", "application/offset+octet-stream"}};
}

void Upload::create()
{
    m_offset = 0;
    const auto piece = nextPiece();
    if (!piece.ok())
        return report(piece.error());
    HttpRequest creation{.method = "POST", .path = uploadsPath, .body = *piece};
    creation.headers = pieceHeaders();
    creation.headers.emplaceBack("Upload-Length", QByteArray::number(m_file.size()));
    creation.headers.emplaceBack("Upload-Metadata",
        "blob " + m_task.blob.toByteArray().toHex().toBase64() + ",space "
            + m_task.space.toByteArray().toHex().toBase64());
    creation.progress
        = [this](qint64 sent) { m_board.change([&](Status &status) { status.done = sent; }); };
    request(std::move(creation), [this](const HttpAnswer &answer) {
        const QString place = pathOf(answer.header("Location"));
        if (answer.status != 201 || place.isEmpty())
            return report(refusedFile(answer.status));
        m_task.upload = place;
        m_offset = 0;
        advance(answer);
    });
}

void Upload::askOffset()
{
    HttpRequest head{.method = "HEAD", .path = m_task.upload.toLatin1()};
    request(std::move(head), [this](const HttpAnswer &answer) {
        // Forgotten there: from the beginning.
        if (!answer.isSuccess()) {
            m_task.upload.clear();
            return create();
        }
        m_offset = 0;
        advance(answer);
    });
}

void Upload::sendPiece()
{
    const auto piece = nextPiece();
    if (!piece.ok())
        return report(piece.error());
    HttpRequest patch{.method = "PATCH", .path = m_task.upload.toLatin1(), .body = *piece};
    patch.headers = pieceHeaders();
    patch.headers.emplaceBack("Upload-Offset", QByteArray::number(m_offset));
    patch.progress = [this](qint64 sent) {
        m_board.change([&](Status &status) { status.done = m_offset + sent; });
    };
    request(std::move(patch), [this](const HttpAnswer &answer) { sent(answer); });
}

void Upload::sent(const HttpAnswer &answer)
{
    if (answer.isSuccess())
        return advance(answer);
    m_offset = -1;
    if (++m_surprises > maxSurprises)
        return report(refusedFile(answer.status));
    if (answer.status == 409) // somewhere else than we thought
        return askOffset();
    // Gone, or its content did not match: once more from the beginning.
    m_task.upload.clear();
    m_surprises = maxSurprises;
    create();
}

void Upload::advance(const HttpAnswer &answer)
{
    bool isNumber = false;
    const qint64 offset = answer.header("Upload-Offset").toLongLong(&isNumber);
    if (!isNumber || offset < 0 || offset > m_file.size())
        return report(senselessAnswer(QStringLiteral("no offset")));
    const bool isFirst = m_task.sent == 0;
    m_offset = offset;
    m_task.sent = offset;
    if (offset == m_file.size())
        return finish();
    // From now on a cut, of power too, costs what was in flight.
    if (isFirst)
        remember();
    report(Piece::More);
}

void Upload::remember()
{
    if (m_task.upload.isEmpty() || m_task.sent == m_file.size())
        return;
    static_cast<void>(m_store.write([hub = m_hub, task = m_task](store::Writer &writer) {
        return store::noteUpload(writer, hub, task.blob, task.upload, task.sent);
    }));
}

void Upload::finish()
{
    const auto noted = m_store.write([hub = m_hub, blob = m_task.blob](store::Writer &writer) {
        return store::noteHubHolds(writer, hub, blob);
    });
    store::deliver(noted, this, [this](const Result<> &done) {
        if (!done.ok())
            return report(done.error());
        m_board.change([](Status &status) { ++status.totals.blobsUp; });
        report(Piece::Whole);
    });
}

void Upload::report(Result<Piece> result)
{
    if (!result.ok())
        remember();
    const PieceDone done = std::exchange(m_done, {});
    if (done)
        done(std::move(result));
}

} // namespace tambo::sync
