// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/turn.h"

#include "app/store/files.h"
#include "sync/lan/problems.h"
#include "sync/usb/problems.h"

#include <QFileInfo>
#include <QtEndian>

namespace tambo::lan {

namespace {

constexpr qint64 smallFile = 1024 * 1024; ///< comes again as a whole after a cut
constexpr qsizetype batchFiles = 256;
constexpr qint64 batchBytes = 64 * 1024 * 1024;
constexpr qint64 notWanted = -1;
constexpr qsizetype fileFrameBytes = BlobId::size + sizeof(qint64);

QByteArray number(qint64 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

std::optional<qint64> numberOf(QByteArrayView bytes)
{
    if (bytes.size() != sizeof(qint64))
        return std::nullopt;
    return qFromBigEndian<qint64>(bytes.data());
}

} // namespace

Result<> Giving::give(const usb::Plan &plan)
{
    for (const QList<usb::Item> &volume : plan.volumes) {
        for (const usb::Item &item : volume)
            TAMBO_TRY(item.blob.isNull() ? givePage(item) : giveFile(item));
    }
    return m_channel.send(Frame::End);
}

Result<> Giving::givePage(const usb::Item &item)
{
    TAMBO_ASSIGN(const QByteArray page, usb::pageOf(m_store, item));
    m_moved.recordsSent += item.arrivals.size();
    return m_channel.send(item.arrivals.isEmpty() ? Frame::Control : Frame::Segments, page);
}

Result<> Giving::giveFile(const usb::Item &item)
{
    QFile file(usb::pathOf(m_store, item));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return usb::ownFileUnreadable(file.errorString());
    const qint64 size = file.size();
    TAMBO_TRY(m_channel.send(Frame::File, item.blob.toByteArray() + number(size)));
    TAMBO_ASSIGN(const QByteArray answer, m_channel.receive(Frame::Offset));
    const auto offset = numberOf(answer);
    if (!offset || *offset < notWanted || *offset > size)
        return senseless(QStringLiteral("offset beyond the file"));
    if (*offset == notWanted)
        return {};
    if (!file.seek(*offset))
        return usb::ownFileUnreadable(file.errorString());
    QByteArray piece(usb::pieceBytes, Qt::Uninitialized);
    for (qint64 left = size - *offset; left > 0;) {
        const qint64 read = file.read(piece.data(), std::min(usb::pieceBytes, left));
        if (read <= 0)
            return usb::ownFileUnreadable(file.errorString());
        TAMBO_TRY(m_channel.send(Frame::Data, QByteArrayView(piece.constData(), read)));
        left -= read;
    }
    ++m_moved.filesSent;
    return {};
}

Receiving::Receiving(store::Store &store, Channel &channel, Moved &moved)
    : m_store(store)
    , m_channel(channel)
    , m_moved(moved)
    , m_incoming(store.blobs())
{}

Result<qint64> Receiving::take()
{
    const auto total = [this] {
        const usb::Taken &taken = m_moved.taken;
        return taken.records + taken.control + taken.files;
    };
    const qint64 before = total();
    const auto taken = takeAll();
    TAMBO_TRY(settle()); // what came whole stays, however it ended
    TAMBO_TRY(taken);
    return total() - before;
}

Result<> Receiving::takeAll()
{
    for (;;) {
        TAMBO_ASSIGN(const auto message, m_channel.receive());
        switch (message.type) {
        case Frame::End:
            return {};
        case Frame::Control:
            TAMBO_TRY(usb::takeControl(m_store, message.bytes, m_moved.taken));
            break;
        case Frame::Segments:
            TAMBO_TRY(usb::takeSegments(m_store, message.bytes, m_nothing, m_moved.taken));
            break;
        case Frame::File:
            TAMBO_TRY(takeFile(message.bytes));
            break;
        default:
            return senseless(QStringLiteral("message %1 in a turn").arg(int(message.type)));
        }
    }
}

Result<> Receiving::ask(qint64 offset)
{
    return m_channel.send(Frame::Offset, number(offset));
}

Result<> Receiving::takeFile(QByteArrayView announced)
{
    if (announced.size() != fileFrameBytes)
        return senseless(QStringLiteral("malformed announcement of a file"));
    const BlobId blob = *BlobId::from(announced.first(qsizetype(BlobId::size)));
    const auto size = numberOf(announced.sliced(qsizetype(BlobId::size)));
    if (!size || *size < 0 || *size > usb::maxBlobBytes)
        return senseless(QStringLiteral("a file of no size"));
    if (!m_missing) {
        TAMBO_ASSIGN(m_missing, usb::missingBlobs(m_store));
    }
    if (!m_missing->remove(blob)) {
        ++m_moved.taken.unwanted;
        return ask(notWanted);
    }
    return *size <= smallFile ? takeSmall(blob, *size) : takeLarge(blob, *size);
}

Result<> Receiving::takeSmall(const BlobId &blob, qint64 size)
{
    TAMBO_TRY(ask(0));
    TAMBO_TRY(m_incoming.begin());
    store::BlobHasher hasher;
    for (qint64 left = size; left > 0;) {
        TAMBO_ASSIGN(const QByteArray bytes, m_channel.receive(Frame::Data));
        if (bytes.isEmpty() || bytes.size() > left)
            return senseless(QStringLiteral("more of a file than was announced"));
        hasher.add(bytes);
        TAMBO_TRY(m_incoming.write(bytes));
        left -= bytes.size();
    }
    if (hasher.result() != blob) {
        m_incoming.drop();
        return damagedOnTheWay();
    }
    TAMBO_TRY(m_incoming.end(blob));
    if (m_incoming.waiting() >= batchFiles || m_incoming.waitingBytes() >= batchBytes)
        TAMBO_TRY(settle());
    return {};
}

Result<> Receiving::takeLarge(const BlobId &blob, qint64 size)
{
    QFile file(m_store.blobs().piecesPath(blob));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::ReadWrite))
        return store::fileError(file);
    // Longer than the file: of something else that went wrong.
    const qint64 here = file.size() < size ? file.size() : 0;
    if (!file.resize(here) || !file.seek(here))
        return store::fileError(file);
    TAMBO_TRY(ask(here));
    for (qint64 left = size - here; left > 0;) {
        TAMBO_ASSIGN(const QByteArray bytes, m_channel.receive(Frame::Data));
        if (bytes.isEmpty() || bytes.size() > left)
            return senseless(QStringLiteral("more of a file than was announced"));
        if (file.write(bytes) != bytes.size())
            return store::fileError(file);
        left -= bytes.size();
    }
    if (!file.flush())
        return store::fileError(file);
    file.close();
    const auto adopted = m_store.blobs().adoptPieces(blob);
    if (!adopted.ok())
        return adopted.error().kind == Error::Kind::Corrupt ? damagedOnTheWay() : adopted.error();
    TAMBO_TRY(usb::noteArrived(m_store, {{blob, size}}));
    ++m_moved.taken.files;
    return {};
}

Result<> Receiving::settle()
{
    QList<usb::Arrived> arrived;
    TAMBO_ASSIGN(const auto settled, m_incoming.settle());
    for (const auto &[blob, bytes] : settled)
        arrived.append({blob, bytes});
    if (arrived.isEmpty())
        return {};
    TAMBO_TRY(usb::noteArrived(m_store, arrived));
    m_moved.taken.files += arrived.size();
    return {};
}

} // namespace tambo::lan
