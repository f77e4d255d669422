// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/downloads.h"

#include "app/store/files.h"
#include "sync/engine/problems.h"
#include "sync/protocol/texts.h"

#include <QFileInfo>

namespace tambo::sync {

Download::Download(
    store::Store &store, Http &http, StatusBoard &board, const HubId &hub, store::BlobTask task)
    : m_store(store)
    , m_http(http)
    , m_board(board)
    , m_hub(hub)
    , m_task(std::move(task))
    , m_file(m_store.blobs().partPath(m_task.blob))
{}

void Download::start(PieceDone done)
{
    m_done = std::move(done);
    const bool ready = QDir().mkpath(QFileInfo(m_file.fileName()).path())
        && m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
    if (!ready)
        return m_done(fail(Error::Kind::Storage,
            Sync::tr("No se puede escribir en la carpeta de archivos de este PC. Revise sus"
                     " permisos."),
            m_file.errorString()));
    const qint64 here = m_file.size();
    HttpRequest get{.method = "GET",
        .path = "/v1/blobs/" + m_task.blob.toByteArray().toHex(),
        .sign = HttpRequest::Sign::Head};
    if (here > 0)
        get.headers.emplaceBack("Range", "bytes=" + QByteArray::number(here) + '-');
    get.sink = [this](int status, qint64 length, QByteArrayView bytes) {
        return take(status, length, bytes);
    };
    m_board.change([&](Status &status) {
        status.phase = Status::Phase::Fetching;
        status.file = m_task.blob;
        status.done = here;
        status.total = 0;
    });
    m_http.send(std::move(get), [this](Result<HttpAnswer> answer) {
        m_file.close();
        if (answer.ok())
            arrived(*answer);
        else
            m_done(answer.error());
    });
}

Result<> Download::take(int status, qint64 length, QByteArrayView bytes)
{
    // The whole file again although the rest was asked for.
    if (!std::exchange(m_begun, true)) {
        if (status != 206 && m_file.size() > 0 && !m_file.resize(0))
            return store::fileError(m_file);
        const qint64 total = length < 0 ? 0 : m_file.size() + length;
        m_board.change([&](Status &now) { now.total = total; });
    }
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return store::fileError(m_file);
    const qint64 here = m_file.size();
    m_board.change([&](Status &now) { now.done = here; });
    if (m_mayGoOn && !m_mayGoOn())
        return stopped();
    return {};
}

void Download::arrived(const HttpAnswer &answer)
{
    // 416: nothing is left to ask for, so what is here is whole, or wrong.
    if (answer.isSuccess() || answer.status == 416)
        return adopt();
    if (answer.status == 401 || answer.status == 403)
        return m_done(notAccepted());
    if (answer.status == 404 || answer.status == 410)
        return m_done(fail(Error::Kind::NotFound,
            Sync::tr("El servidor todavía no tiene un archivo. Llegará después.")));
    m_done(statusProblem(answer.status));
}

void Download::adopt()
{
    const store::Blobs blobs = m_store.blobs();
    auto adopted = QtConcurrent::run([blobs, blob = m_task.blob] { return blobs.adopt(blob); });
    store::deliver(adopted, this, [this](const Result<> &done) {
        if (done.ok())
            note();
        else
            m_done(done.error());
    });
}

void Download::note()
{
    const qint64 bytes = m_store.blobs().storedBytes(m_task.blob);
    const auto noted = m_store.write(
        [hub = m_hub, blob = m_task.blob, bytes](store::Writer &writer) -> Result<> {
            TAMBO_TRY(store::noteBlobArrived(writer, blob, bytes));
            return store::noteHubHolds(writer, hub, blob);
        });
    store::deliver(noted, this, [this](const Result<> &done) {
        if (!done.ok())
            return m_done(done.error());
        m_board.change([](Status &status) { ++status.totals.blobsDown; });
        m_done(Piece::Whole);
    });
}

} // namespace tambo::sync
