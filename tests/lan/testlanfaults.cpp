// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/proxy.h"
#include "tests/lan/line.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

using namespace tambo;
using namespace tambo::lan::test;
using lan::Channel;
using lan::Frame;
using lan::Hello;
using lan::Met;

/// What goes wrong between two PCs, and who may stand there.
class TestLanFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCutAnywhereLosesNothing_data();
    void aCutAnywhereLosesNothing();
    void aLargeFileGoesOnWhereItWasCut();
    void whoSitsBetweenIsFoundOut();
    void aGreetingIsForOneConnectionOnly();
    void somethingElseAtThatAddressIsToldApart();
    void aFileThatIsNotWhatItSaysLeavesNothing();
    void whoAsksToStopEndsIt();
};

namespace {

/// Passes the bytes on, and cuts once when so many have passed.
Detour cutting(std::unique_ptr<sync::test::Proxy> &proxy, qint64 bytes)
{
    return [&proxy, bytes](quint16 port) {
        proxy = std::make_unique<sync::test::Proxy>(port);
        proxy->cutAfterUp(bytes);
        return quint16(proxy->url().port());
    };
}

} // namespace

void TestLanFaults::aCutAnywhereLosesNothing_data()
{
    QTest::addColumn<qint64>("bytes");
    for (const qint64 bytes : {0, 200, 700, 1000, 1300, 1600, 1900, 2200, 2600, 3000, 3500, 4200,
             5000, 6000, 8000, 12'000, 20'000, 40'000, 60'000})
        QTest::addRow("%lld bytes", static_cast<long long>(bytes)) << bytes;
}

void TestLanFaults::aCutAnywhereLosesNothing()
{
    QFETCH(const qint64, bytes);
    Pc one;
    const auto two = another(one);
    QVERIFY(one.record(s("La voz"), noise(30'000, 1), store::SpaceKind::Centre).ok());
    QVERIFY(one.tell(s("La minga")).ok());
    std::unique_ptr<sync::test::Proxy> proxy;
    const auto cut = meet(one, *two, cutting(proxy, bytes));
    QVERIFY(proxy->cuts() == 1 || (cut.caller.complete && cut.listener.complete));
    // What it began with stands.
    QCOMPARE(one.titles(), list({"La minga", "La voz"}));
    const auto whole = meet(*two, one);
    QVERIFY2(whole.caller.complete && whole.listener.complete, qPrintable(said(whole.caller)));
    QCOMPARE(two->titles(), list({"La minga", "La voz"}));
    QCOMPARE(whole.caller.mine, whole.listener.mine);
    const auto damage = two->read([&](store::Reader &reader) {
        return reader.database().integer("SELECT count(*) FROM p_blob WHERE have = 0");
    });
    QCOMPARE(*damage, 0);
}

void TestLanFaults::aLargeFileGoesOnWhereItWasCut()
{
    Pc one;
    const auto two = another(one);
    const QByteArray large = noise(6 * 1024 * 1024, 2);
    const auto sound = one.record(s("La fiesta"), large);
    QVERIFY(sound.ok());
    std::unique_ptr<sync::test::Proxy> proxy;
    const auto cut = meet(one, *two, cutting(proxy, 4 * 1024 * 1024));
    QVERIFY(cut.caller.problem);
    QCOMPARE(two->content(sound->blob), QByteArray());
    const auto rest = meet(one, *two);
    QVERIFY2(rest.caller.complete, qPrintable(said(rest.caller)));
    QVERIFY(two->content(sound->blob) == large);
    QVERIFY2(rest.caller.bytesSent < 3 * 1024 * 1024,
        QByteArray::number(rest.caller.bytesSent).constData());
}

/// Has a certificate of its own for each side and passes on what each says.
void TestLanFaults::whoSitsBetweenIsFoundOut()
{
    static const Channel::Stop never = false;
    Pc one;
    const auto two = another(one);
    QVERIFY(one.tell(s("La casa"), store::SpaceKind::Centre).ok());
    Door between;
    Door door;
    const quint16 port = between.serverPort();
    auto called = QtConcurrent::run(&threads(), [&] { return call(*two, port, never); });
    const qintptr victim = between.next();
    const quint16 behind = door.serverPort();
    auto listening = QtConcurrent::run(&threads(), [&, descriptor = victim] {
        const sync::Certificate own = *sync::Certificate::make();
        Channel front(never);
        Channel back(never);
        if (!front.answer(descriptor, own).ok()
            || !back.call(QStringLiteral("127.0.0.1"), behind, own).ok())
            return;
        const auto first = front.receive();
        const auto second = back.receive();
        if (first.ok() && second.ok()) {
            (void)back.send(first->type, first->bytes);
            (void)front.send(second->type, second->bytes);
        }
        (void)front.receive();
        (void)back.receive();
    });
    const qintptr through = door.next();
    auto answered = QtConcurrent::run(&threads(), [&] { return answer(one, through, never); });
    const Met caller = arrived(called);
    const Met listener = arrived(answered);
    listening.waitForFinished();
    for (const Met &met : {caller, listener}) {
        QVERIFY(met.problem);
        QVERIFY2(met.problem->detail.contains(s("not signed for this connection"))
                || met.problem->kind == Error::Kind::Network,
            qPrintable(said(met)));
        QVERIFY(met.device.isNull());
    }
    QVERIFY(caller.problem->detail.contains(s("not signed"))
        || listener.problem->detail.contains(s("not signed")));
    QVERIFY(two->titles().isEmpty());
}

void TestLanFaults::aGreetingIsForOneConnectionOnly()
{
    using Role = Channel::Role;
    const auto key = store::SigningKey::generate();
    Hello hello;
    hello.centre = *CentreId::from(store::randomBytes(16));
    hello.devicePublicKey = key.publicKey;
    const QByteArray binding = store::randomBytes(64);
    const QByteArray bytes = hello.encode(key, binding, Role::Caller);
    const auto read = Hello::decode(bytes, binding, Role::Caller);
    QVERIFY(read.ok());
    QCOMPARE(read->centre, hello.centre);
    QCOMPARE(read->devicePublicKey, hello.devicePublicKey);
    QVERIFY(!Hello::decode(bytes, store::randomBytes(64), Role::Caller).ok());
    QVERIFY(!Hello::decode(bytes, binding, Role::Listener).ok()); // sent back to its author
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(!Hello::decode(changed, binding, Role::Caller).ok());
        QVERIFY(!Hello::decode(QByteArrayView(bytes).first(at), binding, Role::Caller).ok());
    }
}

void TestLanFaults::somethingElseAtThatAddressIsToldApart()
{
    static const Channel::Stop never = false;
    Pc one;
    // A printer, say: it answers in the clear.
    Door door;
    const quint16 port = door.serverPort();
    auto called = QtConcurrent::run(&threads(), [&] { return call(one, port, never); });
    QTcpSocket printer;
    printer.setSocketDescriptor(door.next());
    printer.write("220 ready\r\n");
    const Met met = arrived(called);
    QVERIFY(met.problem);
    QCOMPARE(met.problem->kind, Error::Kind::Network);
    // And one that speaks TLS, but nothing that follows.
    for (const QByteArray &words :
        {QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n"), QByteArray(5, '\1') + noise(3000, 3),
            QByteArray("\1\xff\xff\xff\xff", 5), QByteArray("\4\x7f\xff\xff\xff", 5)}) {
        Door other;
        const quint16 at = other.serverPort();
        auto calling = QtConcurrent::run(&threads(), [&] { return call(one, at, never); });
        const qintptr descriptor = other.next();
        QSslSocket talker;
        talker.setSocketDescriptor(descriptor);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(certificate().certificate));
        tls.setPrivateKey(QSslKey(certificate().key, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        talker.setSslConfiguration(tls);
        talker.ignoreSslErrors();
        talker.startServerEncryption();
        QVERIFY(talker.waitForEncrypted(20'000));
        talker.write(words);
        talker.waitForBytesWritten(20'000);
        const Met strange = arrived(calling);
        QVERIFY(strange.problem);
        QCOMPARE(strange.problem->kind, Error::Kind::BadInput);
    }
}

/// A device of the centre, with a file that has gone bad on its disk.
void TestLanFaults::aFileThatIsNotWhatItSaysLeavesNothing()
{
    Pc one;
    const auto two = another(one);
    const auto small = one.record(s("Pequeño"), noise(20'000, 5));
    const auto large = one.record(s("Grande"), noise(2 * 1024 * 1024, 6));
    QVERIFY(small.ok() && large.ok());
    for (const BlobId &blob : {small->blob, large->blob}) {
        const QString path = one.store->blobs().path(blob);
        const QByteArray sound = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QFile file(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(noise(sound.size(), 7));
        file.close();
        const auto met = meet(one, *two);
        QVERIFY(met.listener.problem);
        QCOMPARE(met.listener.problem->kind, Error::Kind::Corrupt);
        QVERIFY(!two->store->blobs().has(blob));
        QVERIFY(!QFile::exists(two->store->blobs().piecesPath(blob)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sound);
        file.close();
    }
    const auto met = meet(one, *two);
    QVERIFY2(met.caller.complete && met.listener.complete, qPrintable(said(met.listener)));
    QCOMPARE(two->content(large->blob), one.content(large->blob));
}

void TestLanFaults::whoAsksToStopEndsIt()
{
    Channel::Stop stop = false;
    Pc one;
    Door door;
    const quint16 port = door.serverPort();
    auto called = QtConcurrent::run(&threads(), [&] { return call(one, port, stop); });
    const qintptr silent = door.next(); // nobody ever answers
    QVERIFY(silent >= 0);
    stop = true;
    const Met met = arrived(called);
    QVERIFY(met.problem);
    QCOMPARE(met.problem->kind, Error::Kind::Cancelled);
    QTcpSocket socket;
    socket.setSocketDescriptor(silent);
}

QTEST_GUILESS_MAIN(TestLanFaults)
#include "testlanfaults.moc"
