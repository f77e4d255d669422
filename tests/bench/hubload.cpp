// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hubload.h"

#include "tests/bench/figure.h"

#include <QTcpSocket>
#include <thread>

namespace tambo::bench {

namespace {

using hub::SegmentStore;
using store::ControlEntry;

constexpr int patienceMs = 30'000;

class NoAuthors : public store::AuthorTable
{
public:
    [[nodiscard]] store::Author author(qint64) const override { return {}; }
    [[nodiscard]] Result<qint64> numberOf(const store::Author &) override { return qint64(1); }
};

Result<> append(LoadCentre &centre, ControlEntry entry, const store::SigningKey &root)
{
    entry.centre = centre.id;
    entry.signer = store::idOfKey<store::SignerId>(root.publicKey);
    entry.number = quint64(centre.control.size()) + 1;
    if (!centre.control.isEmpty())
        entry.previous = store::entryHashOf(centre.control.last());
    centre.control += store::encodeControlEntry(entry, root);
    TAMBO_TRY(centre.log.append(centre.control.last()));
    return {};
}

/// One connection's share, `first`, `first + connections`, …
class Asking
{
public:
    Asking(quint16 port, const QList<QByteArray> &requests, int underWay)
        : m_port(port)
        , m_requests(requests)
        , m_underWay(underWay)
    {}

    Result<> run(int first, int times)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        if (!m_socket.waitForConnected(patienceMs))
            return fail(Error::Kind::Network, m_socket.errorString());
        int sent = first;
        int answered = first;
        while (answered < times) {
            for (; sent < times && sent - answered < m_underWay * connections; sent += connections)
                m_socket.write(m_requests[sent % m_requests.size()]);
            TAMBO_TRY(takeAnswer());
            answered += connections;
        }
        return {};
    }

private:
    Result<> takeAnswer()
    {
        for (;;) {
            const qsizetype end = m_in.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype at = m_in.indexOf("Content-Length: ");
                const qsizetype length = m_in.mid(at + 16, 8).split('\r').first().toLongLong();
                if (!m_in.startsWith("HTTP/1.1 200 "))
                    return fail(Error::Kind::Internal, QString::fromUtf8(m_in.first(end)));
                if (m_in.size() >= end + 4 + length) {
                    m_in.remove(0, end + 4 + length);
                    return {};
                }
            }
            if (!m_socket.waitForReadyRead(patienceMs))
                return fail(Error::Kind::Network, m_socket.errorString());
            m_in += m_socket.readAll();
        }
    }

    quint16 m_port;
    const QList<QByteArray> &m_requests;
    int m_underWay;
    QTcpSocket m_socket;
    QByteArray m_in;
};

Result<> fillOne(SegmentStore &segments, LoadCentre &centre, qsizetype count)
{
    static const QByteArray bytes = store::randomBytes(300);
    TAMBO_ASSIGN(auto row, segments.centre(centre.id));
    store::SegmentEnvelope envelope;
    envelope.header.space = centre.space;
    envelope.header.device = *DeviceId::from(store::randomBytes(DeviceId::size));
    for (qsizetype seq = 1; seq <= count; ++seq) {
        envelope.header.firstSeq = envelope.header.lastSeq = quint64(seq);
        TAMBO_TRY(segments.addSegment(*row, envelope, store::SpaceKind::Public, bytes));
    }
    centre.arrivals = row->arrivals;
    return {};
}

} // namespace

Result<LoadCentre> LoadCentre::found()
{
    LoadCentre centre;
    const auto root = store::SigningKey::generate();
    centre.device = store::SigningKey::generate();
    centre.id = store::idOfKey<CentreId>(root.publicKey);
    ControlEntry first;
    first.kind = ControlEntry::Kind::Root;
    first.signingKey = root.publicKey;
    TAMBO_TRY(append(centre, first, root));
    ControlEntry space;
    space.kind = ControlEntry::Kind::Space;
    space.nonce = store::randomBytes(16);
    TAMBO_TRY(append(centre, space, root));
    centre.space = *centre.log.firstSpace(store::SpaceKind::Public);
    ControlEntry device;
    device.kind = ControlEntry::Kind::Device;
    device.signingKey = centre.device.publicKey;
    device.boxKey = store::BoxKey::generate().publicKey;
    TAMBO_TRY(append(centre, device, root));
    return centre;
}

Result<QList<QByteArray>> LoadCentre::write(int count)
{
    QList<QByteArray> segments;
    NoAuthors authors;
    for (int i = 0; i < count; ++i) {
        store::SegmentHeader header;
        header.centre = id;
        header.space = space;
        header.device = store::idOfKey<DeviceId>(device.publicKey);
        header.firstSeq = header.lastSeq = ++seq;
        header.previous = previous;
        store::Change change;
        change.dot = Dot::of(1, seq);
        change.record = change.dot;
        change.entity = 1;
        change.hlc = Hlc::of(qint64(seq));
        change.fields = {{1, {}, QStringLiteral("Una nota corta del centro"), {}}};
        TAMBO_ASSIGN(
            const QByteArray bytes, store::sealSegment(header, {}, device, {change}, authors));
        previous = store::shortHashOf(bytes);
        segments += bytes;
        ++written;
    }
    return segments;
}

Result<> HubLoad::enrol(hub::HubDatabase &database, int centres)
{
    return database.write([&](hub::Connection &connection) -> Result<> {
        SegmentStore &segments = *connection.segments;
        for (int i = 0; i < centres; ++i) {
            TAMBO_ASSIGN(LoadCentre centre, LoadCentre::found());
            TAMBO_ASSIGN(SegmentStore::Centre row, segments.addCentre(centre.id, 0));
            for (const QByteArray &entry : std::as_const(centre.control))
                TAMBO_TRY(segments.addControl(row, entry));
            TAMBO_TRY(hub::noteDevices(segments, row, centre.log));
            const QList<sync::Followed> followed{{centre.id}};
            TAMBO_TRY(segments.subscribe(store::idOfKey<DeviceId>(centre.device.publicKey),
                sync::subscriptionDigest(followed), followed));
            centre.arrivals = row.arrivals;
            m_centres += std::move(centre);
        }
        return {};
    });
}

Result<> HubLoad::fill(hub::HubDatabase &database, int segments)
{
    // One transaction: with one for each centre, ten thousand fsyncs would be what takes long.
    return database.write([&](hub::Connection &connection) -> Result<> {
        for (qsizetype i = 0; i < m_centres.size(); ++i) {
            const qsizetype share
                = segments * (i + 1) / m_centres.size() - segments * i / m_centres.size();
            TAMBO_TRY(fillOne(*connection.segments, m_centres[i], share));
        }
        return {};
    });
}

Result<double> askAll(quint16 port, const QList<QByteArray> &requests, int times, int underWay)
{
    QElapsedTimer timer;
    timer.start();
    std::array<Result<>, connections> results;
    std::vector<std::thread> threads;
    for (int i = 0; i < connections; ++i)
        threads.emplace_back(
            [&, i] { results[size_t(i)] = Asking(port, requests, underWay).run(i, times); });
    for (std::thread &thread : threads)
        thread.join();
    const double took = seconds(timer);
    for (const Result<> &result : results)
        TAMBO_TRY(result);
    return times / took;
}

} // namespace tambo::bench
