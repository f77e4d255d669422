// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/download.h"
#include "tests/server/hubfixture.h"

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

class TestDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRanges_data();
    void readsRanges();
    void sendsWholeAndParts();
    void leavesSendingToTheProxy();
    void refusesStrangers();
    void knowsNoOtherFiles_data();
    void knowsNoOtherFiles();
};

void TestDownload::readsRanges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *header, ByteRange::Kind kind, qint64 offset, qint64 length) {
        QTest::newRow(header) << QByteArray(header) << int(kind) << offset << length;
    };
    using Kind = ByteRange::Kind;
    row("", Kind::Whole, 0, 100);
    row("bytes=0-", Kind::Part, 0, 100);
    row("bytes=0-0", Kind::Part, 0, 1);
    row("bytes=10-19", Kind::Part, 10, 10);
    row("bytes=99-", Kind::Part, 99, 1);
    row("bytes=90-500", Kind::Part, 90, 10);
    row("bytes=-10", Kind::Part, 90, 10);
    row("bytes=-500", Kind::Part, 0, 100);
    row("bytes= 10-19 ", Kind::Part, 10, 10);
    row("bytes=100-", Kind::Unsatisfiable, 0, 0);
    row("bytes=100-200", Kind::Unsatisfiable, 0, 0);
    row("bytes=-0", Kind::Unsatisfiable, 100, 0);
    row("bytes=20-10", Kind::Whole, 0, 100);
    row("bytes=a-b", Kind::Whole, 0, 100);
    row("bytes=-", Kind::Whole, 0, 100);
    row("bytes=5", Kind::Whole, 0, 100);
    row("bytes=0-1,5-6", Kind::Whole, 0, 100);
    row("bytes=+1-2", Kind::Whole, 0, 100);
    row("bytes=99999999999999999999-", Kind::Whole, 0, 100);
    row("lines=1-2", Kind::Whole, 0, 100);
}

void TestDownload::readsRanges()
{
    QFETCH(const QByteArray, header);
    const ByteRange range = ByteRange::parse(header, 100);
    QTEST(int(range.kind), "kind");
    QTEST(range.offset, "offset");
    QTEST(range.length, "length");
    QCOMPARE(ByteRange::parse("bytes=0-", 0).kind, ByteRange::Kind::Unsatisfiable);
}

void TestDownload::sendsWholeAndParts()
{
    const TestHub hub;
    Member a(hub);
    Member b(hub);
    const QByteArray content = store::randomBytes(200'000);
    const QByteArray path = putBlob(a, content);
    const auto whole = b.client.ask("GET", path);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, content);
    QCOMPARE(whole.header("accept-ranges"), "bytes");
    const auto rest = b.client.ask("GET", path, {}, {}, {{"Range", "bytes=150000-"}});
    QCOMPARE(rest.status, 206);
    QCOMPARE(rest.header("content-range"), "bytes 150000-199999/200000");
    QCOMPARE(rest.body, content.sliced(150'000));
    const auto beyond = b.client.ask("GET", path, {}, {}, {{"Range", "bytes=200000-"}});
    QCOMPARE(beyond.status, 416);
    QCOMPARE(beyond.header("content-range"), "bytes */200000");
    const auto head = b.client.ask("HEAD", path);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-length"), "200000");
    const QByteArray empty = putBlob(a, {});
    const auto nothing = b.client.ask("GET", empty);
    QCOMPARE(nothing.status, 200);
    QCOMPARE(nothing.body, QByteArray());
}

void TestDownload::leavesSendingToTheProxy()
{
    TestHub hub;
    hub.options.accelPrefix = "/tambo-blobs/";
    hub.open();
    Member a(hub);
    const QByteArray path = putBlob(a, "contenido");
    const QByteArray hex = path.sliced(10);
    const auto reply = a.client.ask("GET", path, {}, {}, {{"Range", "bytes=3-"}});
    QCOMPARE(reply.status, 200); // the proxy makes a part of it
    QCOMPARE(reply.header("x-accel-redirect"), "/tambo-blobs/" + hex.first(2) + '/' + hex);
    QCOMPARE(reply.body, QByteArray());
    QVERIFY(QFile::exists(hub.folder() + QStringLiteral("/blobs/")
        + QString::fromLatin1(reply.header("x-accel-redirect").sliced(13))));
    Client stranger(hub, store::SigningKey::generate());
    QCOMPARE(stranger.ask("GET", path).header("x-accel-redirect"), QByteArray());
}

void TestDownload::refusesStrangers()
{
    const TestHub hub;
    Member a(hub);
    const QByteArray path = putBlob(a, "contenido");
    Client stranger(hub, store::SigningKey::generate());
    QCOMPARE(stranger.ask("GET", path).status, 403);
    stranger.challenge.clear();
    QCOMPARE(stranger.send(stranger.head("GET", path, 0)).status, 401);
    // A name of the right device under another's signature.
    stranger.key.publicKey = a.village.key().publicKey;
    QCOMPARE(stranger.ask("GET", path).status, 401);
    QCOMPARE(a.client.ask("GET", path).body, "contenido");
}

void TestDownload::knowsNoOtherFiles_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("unknown") << QByteArray("/v1/blobs/") + QByteArray(64, '0');
    QTest::newRow("short") << QByteArray("/v1/blobs/ab");
    QTest::newRow("not hex") << QByteArray("/v1/blobs/") + QByteArray(64, 'x');
    QTest::newRow("upper case") << QByteArray("/v1/blobs/") + QByteArray(64, 'A');
    QTest::newRow("outside") << QByteArray("/v1/blobs/../keys");
    QTest::newRow("outside, encoded") << QByteArray("/v1/blobs/..%2fkeys");
}

void TestDownload::knowsNoOtherFiles()
{
    QFETCH(const QByteArray, path);
    const TestHub hub;
    Member a(hub);
    const auto reply = a.client.ask("GET", path);
    // A name with a slash has another path when decoded, so its signature or its route fails.
    QVERIFY2(reply.status == 404 || reply.status == 401, QByteArray::number(reply.status));
    QVERIFY(reply.body.size() < 200);
}

QTEST_GUILESS_MAIN(TestDownload)
#include "testdownload.moc"
