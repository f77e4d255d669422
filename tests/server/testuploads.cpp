// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "tests/server/hubfixture.h"
#include "tests/support/patience.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatItCan();
    void takesAFileInPieces();
    void takesAFileAtCreation();
    void takesTheSpaceInHexToo();
    void takesEmptyFiles();
    void keepsEveryByteBeforeACut();
    void goesOnAfterARestart();
    void goesOnAfterLostNotes();
    void newerConnectionTakesOver();
    void finishesWhatWasCutAtTheEnd();
    void believesTheFolderAfterACrash();
    void finishesAtOnceWhatItHolds();
    void refusesWrongContent();
    void saysThatTheDiskIsFull();
    void refusesOtherOffsets();
    void refusesBadCreation_data();
    void refusesBadCreation();
    void refusesBadPatch_data();
    void refusesBadPatch();
    void refusesMoreThanAnnounced();
    void refusesForeignSpacesAndUploads();
    void replacesAnUploadOfAnotherLength();
    void terminates();
    void obeysTheOverride();
    void forgetsAbandonedUploads();
    void answersOffersAndWishes();
    void resumesAtAnyCut();

private:
    QByteArray metadata(const BlobId &blob) const;
    Wire::Reply create(const QByteArray &content, const QByteArray &body = {});
    Wire::Reply patch(const QByteArray &location, qint64 offset, const QByteArray &bytes);
    Wire::Reply status(const QByteArray &location);
    QByteArray stored(const BlobId &blob) const;
    int leftOvers() const;

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Member> m_member;
};

namespace {

const QPair<QByteArray, QByteArray> tus{"Tus-Resumable", "1.0.0"};
const QPair<QByteArray, QByteArray> octets{"Content-Type", "application/offset+octet-stream"};

BlobId nameOf(const QByteArray &content)
{
    store::BlobHasher hasher;
    hasher.add(content);
    return hasher.result();
}

} // namespace

void TestUploads::init()
{
    m_hub = std::make_unique<TestHub>();
    m_member = std::make_unique<Member>(*m_hub);
}

void TestUploads::cleanup()
{
    m_member.reset();
    m_hub.reset();
}

QByteArray TestUploads::metadata(const BlobId &blob) const
{
    const SpaceId space = m_member->village.store->space(store::SpaceKind::Public);
    return "blob " + blob.toByteArray().toHex().toBase64() + ",space "
        + toBase32(space.toByteArray()).toLatin1().toBase64();
}

Wire::Reply TestUploads::create(const QByteArray &content, const QByteArray &body)
{
    Client::Headers headers{tus, {"Upload-Length", QByteArray::number(content.size())},
        {"Upload-Metadata", metadata(nameOf(content))}};
    if (!body.isEmpty())
        headers.append(octets);
    return m_member->client.ask("POST", "/v1/uploads", body, {}, headers);
}

Wire::Reply TestUploads::patch(const QByteArray &location, qint64 offset, const QByteArray &bytes)
{
    return m_member->client.ask(
        "PATCH", location, bytes, {}, {tus, octets, {"Upload-Offset", QByteArray::number(offset)}});
}

Wire::Reply TestUploads::status(const QByteArray &location)
{
    return m_member->client.ask("HEAD", location, {}, {}, {tus});
}

QByteArray TestUploads::stored(const BlobId &blob) const
{
    const QString hex = QString::fromLatin1(blob.toByteArray().toHex());
    QFile file(m_hub->dir.filePath(QStringLiteral("hub/blobs/%1/%2").arg(hex.first(2), hex)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int TestUploads::leftOvers() const
{
    const QDir uploads(m_hub->dir.filePath(QStringLiteral("hub/uploads")));
    return int(uploads.entryList(QDir::Files).size());
}

void TestUploads::saysWhatItCan()
{
    Client nobody(*m_hub, store::SigningKey::generate());
    const auto reply = nobody.ask("OPTIONS", "/v1/uploads");
    QCOMPARE(reply.status, 204);
    QCOMPARE(reply.header("tus-version"), "1.0.0");
    QCOMPARE(reply.header("tus-resumable"), "1.0.0");
    QCOMPARE(reply.header("tus-extension"), "creation,creation-with-upload,termination");
    QCOMPARE(reply.header("tus-max-size"), "16777216");
}

void TestUploads::takesAFileInPieces()
{
    const QByteArray content = store::randomBytes(300'000);
    const auto created = create(content);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.header("upload-offset"), "0");
    QCOMPARE(created.header("tus-resumable"), "1.0.0");
    const QByteArray location = created.header("location");
    QVERIFY(location.startsWith("/v1/uploads/"));
    const auto first = patch(location, 0, content.first(100'000));
    QCOMPARE(first.status, 204);
    QCOMPARE(first.header("upload-offset"), "100000");
    const auto half = status(location);
    QCOMPARE(half.status, 200);
    QCOMPARE(half.header("upload-offset"), "100000");
    QCOMPARE(half.header("upload-length"), "300000");
    QCOMPARE(half.header("cache-control"), "no-store");
    QCOMPARE(half.header("upload-metadata"), metadata(nameOf(content)));
    QCOMPARE(stored(nameOf(content)), QByteArray());
    QCOMPARE(patch(location, 100'000, content.sliced(100'000)).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
    QCOMPARE(leftOvers(), 0);
    QCOMPARE(status(location).header("upload-offset"), "300000");
}

void TestUploads::takesAFileAtCreation()
{
    const QByteArray content = store::randomBytes(5000);
    const auto part = create(content, content.first(2000));
    QCOMPARE(part.status, 201);
    QCOMPARE(part.header("upload-offset"), "2000");
    QCOMPARE(patch(part.header("location"), 2000, content.sliced(2000)).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
    const QByteArray other = store::randomBytes(5000);
    const auto whole = create(other, other);
    QCOMPARE(whole.status, 201);
    QCOMPARE(whole.header("upload-offset"), "5000");
    QCOMPARE(stored(nameOf(other)), other);
}

void TestUploads::takesTheSpaceInHexToo()
{
    const QByteArray content = "contenido";
    const SpaceId space = m_member->village.store->space(store::SpaceKind::Centre);
    const QByteArray both = "filename bWkgYXJjaGl2bw==, space "
        + space.toByteArray().toHex().toBase64() + ",blob "
        + nameOf(content).toByteArray().toHex().toBase64() + ",empty";
    const auto reply = m_member->client.ask("POST", "/v1/uploads", content, {},
        {tus, octets, {"Upload-Length", "9"}, {"Upload-Metadata", both}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::takesEmptyFiles()
{
    const auto created = create({});
    QCOMPARE(created.status, 201);
    QCOMPARE(created.header("upload-offset"), "0");
    sync::ExchangeRequest request;
    request.wanted = {nameOf({})};
    QCOMPARE(m_member->client.exchange(request).available, QList<quint64>{0});
}

void TestUploads::keepsEveryByteBeforeACut()
{
    const QByteArray content = store::randomBytes(200'000);
    const QByteArray location = create(content).header("location");
    Wire wire(m_hub->hub->port());
    wire.send(m_member->client.head(
                  "PATCH", location, content.size(), {}, {tus, octets, {"Upload-Offset", "0"}})
        + content.first(123'456));
    // While the connection still stands, and after it broke.
    QTRY_COMPARE(status(location).header("upload-offset"), "123456");
    wire.cut();
    QCOMPARE(status(location).header("upload-offset"), "123456");
    QCOMPARE(patch(location, 123'456, content.sliced(123'456)).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::goesOnAfterARestart()
{
    const QByteArray content = store::randomBytes(50'000);
    const QByteArray location = create(content).header("location");
    m_hub->open(); // between creation and the first byte
    QCOMPARE(status(location).header("upload-offset"), "0");
    QCOMPARE(patch(location, 0, content.first(20'000)).status, 204);
    m_hub->open();
    QCOMPARE(status(location).header("upload-offset"), "20000");
    QCOMPARE(patch(location, 20'000, content.sliced(20'000)).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::goesOnAfterLostNotes()
{
    const QByteArray content = store::randomBytes(50'000);
    const QByteArray location = create(content).header("location");
    QCOMPARE(patch(location, 0, content.first(20'000)).status, 204);
    const auto again = create(content);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.header("location"), location);
    QCOMPARE(again.header("upload-offset"), "20000");
    // With a body it begins at 0 again, and loses nothing.
    const auto body = create(content, content.first(1000));
    QCOMPARE(body.header("upload-offset"), "20000");
    QCOMPARE(patch(location, 20'000, content.sliced(20'000)).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::newerConnectionTakesOver()
{
    const QByteArray content = store::randomBytes(100'000);
    const QByteArray location = create(content).header("location");
    Wire old(m_hub->hub->port());
    old.send(m_member->client.head(
                 "PATCH", location, content.size(), {}, {tus, octets, {"Upload-Offset", "0"}})
        + content.first(10'000));
    QTRY_COMPARE(status(location).header("upload-offset"), "10000");
    QCOMPARE(patch(location, 10'000, content.sliced(10'000, 5000)).status, 204);
    old.send(QByteArray(1000, 'x')); // must not reach the file
    QTRY_VERIFY(old.closed());
    QCOMPARE(status(location).header("upload-offset"), "15000");
    QCOMPARE(patch(location, 15'000, content.sliced(15'000)).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::finishesWhatWasCutAtTheEnd()
{
    // All bytes came in chunks, but not the end of the request.
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content).header("location");
    Wire wire(m_hub->hub->port());
    QByteArray head = m_member->client.head("PATCH", location, 0, {},
        {tus, octets, {"Upload-Offset", "0"}, {"Transfer-Encoding", "chunked"}});
    head.replace("Content-Length: 0\r\n", "");
    wire.send(head + "3e8\r\n" + content + "\r\n");
    const QString part = m_hub->dir.filePath(
        QStringLiteral("hub/uploads/") + QString::fromLatin1(location.sliced(12)));
    QTRY_COMPARE(QFileInfo(part).size(), 1000);
    wire.cut();
    QCOMPARE(status(location).header("upload-offset"), "1000");
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::believesTheFolderAfterACrash()
{
    // The file has its place, but the crash came before the table knew.
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content).header("location");
    const QString hex = QString::fromLatin1(nameOf(content).toByteArray().toHex());
    const QString folder = m_hub->dir.filePath(QStringLiteral("hub/blobs/") + hex.first(2));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u'/' + hex);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(status(location).header("upload-offset"), "1000");
    sync::ExchangeRequest request;
    request.offered = {nameOf(content)};
    QVERIFY(m_member->client.exchange(request).needed.isEmpty());
    QCOMPARE(leftOvers(), 0);
}

void TestUploads::finishesAtOnceWhatItHolds()
{
    const QByteArray content = store::randomBytes(1000);
    QCOMPARE(create(content, content).status, 201);
    Member other(*m_hub);
    const SpaceId space = other.village.store->space(store::SpaceKind::Public);
    const auto reply = other.client.ask("POST", "/v1/uploads", {}, {},
        {tus, {"Upload-Length", "1000"},
            {"Upload-Metadata",
                "blob " + nameOf(content).toByteArray().toHex().toBase64() + ",space "
                    + toBase32(space.toByteArray()).toLatin1().toBase64()}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.header("upload-offset"), "1000");
    const auto status = other.client.ask("HEAD", reply.header("location"), {}, {}, {tus});
    QCOMPARE(status.header("upload-offset"), "1000");
    QCOMPARE(create(content).header("upload-offset"), "1000");
}

void TestUploads::refusesWrongContent()
{
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content).header("location");
    QByteArray wrong = content;
    wrong[500] = char(wrong[500] ^ 1);
    const auto reply = patch(location, 0, wrong);
    QCOMPARE(reply.status, 422);
    QVERIFY(!reply.body.isEmpty());
    QCOMPARE(status(location).status, 404);
    QCOMPARE(stored(nameOf(content)), QByteArray());
    QCOMPARE(leftOvers(), 0);
    QCOMPARE(create(content, content).status, 201);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::saysThatTheDiskIsFull()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content).header("location");
    const QString part = m_hub->dir.filePath(
        QStringLiteral("hub/uploads/") + QString::fromLatin1(location.sliced(12)));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), part));
    const auto reply = patch(location, 0, content);
    QCOMPARE(reply.status, 507);
    QVERIFY(QString::fromUtf8(reply.body).contains(QStringLiteral("disco")));
    QVERIFY(QFile::remove(part)); // there is room again
    QCOMPARE(status(location).header("upload-offset"), "0");
    QCOMPARE(patch(location, 0, content).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::refusesOtherOffsets()
{
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content).header("location");
    QCOMPARE(patch(location, 0, content.first(100)).status, 204);
    for (const qint64 offset : {0, 99, 101, 1000, 2000}) {
        const auto reply = patch(location, offset, content.first(10));
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.header("upload-offset"), "100");
    }
    QCOMPARE(patch(location, 100, content.sliced(100)).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
    QCOMPARE(patch(location, 1000, {}).status, 204); // over already
}

void TestUploads::refusesBadCreation_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<int>("status");
    const QByteArray blob = "blob " + QByteArray(64, 'a').toBase64();
    const QByteArray space = "space " + QByteArray(32, 'a').toBase64();
    const QByteArray good = blob + ',' + space;
    QTest::newRow("no version") << QByteArray() << QByteArray("10") << good << 412;
    QTest::newRow("another version") << QByteArray("0.2.2") << QByteArray("10") << good << 412;
    QTest::newRow("no length") << QByteArray("1.0.0") << QByteArray() << good << 400;
    QTest::newRow("negative") << QByteArray("1.0.0") << QByteArray("-1") << good << 400;
    QTest::newRow("no number") << QByteArray("1.0.0") << QByteArray("1e3") << good << 400;
    QTest::newRow("overflow") << QByteArray("1.0.0") << QByteArray(30, '9') << good << 400;
    QTest::newRow("too large") << QByteArray("1.0.0") << QByteArray("16777217") << good << 413;
    QTest::newRow("no metadata") << QByteArray("1.0.0") << QByteArray("10") << QByteArray() << 400;
    QTest::newRow("no space") << QByteArray("1.0.0") << QByteArray("10") << blob << 400;
    QTest::newRow("no blob") << QByteArray("1.0.0") << QByteArray("10") << space << 400;
    QTest::newRow("not base64") << QByteArray("1.0.0") << QByteArray("10") << "blob !!!," + space
                                << 400;
    QTest::newRow("short hash") << QByteArray("1.0.0") << QByteArray("10")
                                << "blob " + QByteArray(62, 'a').toBase64() + ',' + space << 400;
    QTest::newRow("not hex") << QByteArray("1.0.0") << QByteArray("10")
                             << "blob " + QByteArray(66, 'x').toBase64() + ',' + space << 400;
    QTest::newRow("unknown space") << QByteArray("1.0.0") << QByteArray("10") << good << 403;
}

void TestUploads::refusesBadCreation()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, length);
    QFETCH(const QByteArray, metadata);
    Client::Headers headers;
    if (!version.isEmpty())
        headers.append({"Tus-Resumable", version});
    if (!length.isEmpty())
        headers.append({"Upload-Length", length});
    if (!metadata.isEmpty())
        headers.append({"Upload-Metadata", metadata});
    const auto reply = m_member->client.ask("POST", "/v1/uploads", {}, {}, headers);
    QTEST(reply.status, "status");
    QCOMPARE(reply.header("location"), QByteArray());
    QCOMPARE(leftOvers(), 0);
}

void TestUploads::refusesBadPatch_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<int>("status");
    const QByteArray good = octets.second;
    QTest::newRow("no version") << QByteArray("x") << good << QByteArray("0") << 412;
    QTest::newRow("another type") << tus.second << QByteArray("text/plain") << QByteArray("0")
                                  << 415;
    QTest::newRow("no offset") << tus.second << good << QByteArray("x") << 400;
    QTest::newRow("negative") << tus.second << good << QByteArray("-1") << 400;
}

void TestUploads::refusesBadPatch()
{
    QFETCH(const QByteArray, version);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, offset);
    const QByteArray content = store::randomBytes(100);
    const QByteArray location = create(content).header("location");
    const auto reply = m_member->client.ask("PATCH", location, content, {},
        {{"Tus-Resumable", version}, {"Content-Type", type}, {"Upload-Offset", offset}});
    QTEST(reply.status, "status");
    QCOMPARE(status(location).header("upload-offset"), "0");
}

void TestUploads::refusesMoreThanAnnounced()
{
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content).header("location");
    QCOMPARE(patch(location, 0, content + "more").status, 413);
    QCOMPARE(status(location).header("upload-offset"), "0");
    QCOMPARE(patch(location, 0, content).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::refusesForeignSpacesAndUploads()
{
    Member other(*m_hub);
    const QByteArray content = store::randomBytes(100);
    const auto foreign = other.client.ask("POST", "/v1/uploads", {}, {},
        {tus, {"Upload-Length", "100"}, {"Upload-Metadata", metadata(nameOf(content))}});
    QCOMPARE(foreign.status, 403);
    const QByteArray location = create(content).header("location");
    QCOMPARE(other.client.ask("HEAD", location, {}, {}, {tus}).status, 404);
    QCOMPARE(other.client.ask("DELETE", location, {}, {}, {tus}).status, 404);
    QCOMPARE(other.client.ask("PATCH", location, content, {}, {tus, octets, {"Upload-Offset", "0"}})
                 .status,
        404);
    QCOMPARE(status(location).header("upload-offset"), "0");
    QCOMPARE(status("/v1/uploads/" + QByteArray(32, '0')).status, 404);
    QCOMPARE(status("/v1/uploads/..").status, 404);
    Client stranger(*m_hub, store::SigningKey::generate());
    QCOMPARE(stranger.ask("HEAD", location, {}, {}, {tus}).status, 403);
}

void TestUploads::replacesAnUploadOfAnotherLength()
{
    const QByteArray content = store::randomBytes(1000);
    const auto wrong = m_member->client.ask("POST", "/v1/uploads", content.first(500), {},
        {tus, octets, {"Upload-Length", "5000"}, {"Upload-Metadata", metadata(nameOf(content))}});
    QCOMPARE(wrong.status, 201);
    const auto right = create(content);
    QVERIFY(right.header("location") != wrong.header("location"));
    QCOMPARE(right.header("upload-offset"), "0");
    QCOMPARE(status(wrong.header("location")).status, 404);
    QCOMPARE(leftOvers(), 0);
    QCOMPARE(patch(right.header("location"), 0, content).status, 204);
}

void TestUploads::terminates()
{
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content, content.first(10)).header("location");
    QCOMPARE(leftOvers(), 1);
    QCOMPARE(m_member->client.ask("DELETE", location, {}, {}, {tus}).status, 204);
    QCOMPARE(leftOvers(), 0);
    QCOMPARE(status(location).status, 404);
    QCOMPARE(patch(location, 10, content.sliced(10)).status, 404);
}

void TestUploads::obeysTheOverride()
{
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content).header("location");
    Client &client = m_member->client;
    // Signed as what it is meant to be.
    QByteArray request = client.head("PATCH", location, content.size(), {},
        {tus, octets, {"Upload-Offset", "0"}, {"X-HTTP-Method-Override", "PATCH"}});
    request.replace(0, 5, "POST");
    QCOMPARE(client.send(request + content).status, 204);
    QCOMPARE(stored(nameOf(content)), content);
}

void TestUploads::forgetsAbandonedUploads()
{
    const QByteArray content = store::randomBytes(1000);
    const QByteArray location = create(content, content.first(10)).header("location");
    m_hub->now += 5 * day;
    QCOMPARE(patch(location, 10, content.sliced(10, 10)).status, 204); // not abandoned
    m_hub->now += 5 * day;
    QCOMPARE(status(location).header("upload-offset"), "20");
    m_hub->now += 3 * day; // the daily sweep needs no restart
    QCOMPARE(status(location).status, 404);
    QCOMPARE(leftOvers(), 0);
    const QByteArray other = create(content, content.first(10)).header("location");
    m_hub->now += 8 * day;
    m_hub->open(); // and neither does it wait for a request
    QCOMPARE(leftOvers(), 0);
    QCOMPARE(status(other).status, 404);
}

void TestUploads::answersOffersAndWishes()
{
    const QByteArray here = store::randomBytes(100);
    const QByteArray halfway = store::randomBytes(100);
    const QByteArray nowhere = store::randomBytes(100);
    QCOMPARE(create(here, here).status, 201);
    QCOMPARE(create(halfway, halfway.first(50)).status, 201);
    sync::ExchangeRequest request;
    request.offered = {nameOf(here), nameOf(halfway), nameOf(nowhere)};
    request.wanted = {nameOf(nowhere), nameOf(here), nameOf(halfway)};
    const auto response = m_member->client.exchange(request);
    QCOMPARE(response.needed, (QList<quint64>{1, 2}));
    QCOMPARE(response.available, QList<quint64>{1});
}

void TestUploads::resumesAtAnyCut()
{
    QRandomGenerator random(tambo::test::seed());
    const QByteArray content = store::randomBytes(150'000);
    const QByteArray location = create(content).header("location");
    for (int round = 0; round < 12; ++round) {
        const qint64 offset = status(location).header("upload-offset").toLongLong();
        if (offset == content.size())
            break;
        const qint64 bytes = random.bounded(int(content.size() - offset)) / 3 + 1;
        Wire wire(m_hub->hub->port());
        wire.send(m_member->client.head("PATCH", location, content.size() - offset, {},
                      {tus, octets, {"Upload-Offset", QByteArray::number(offset)}})
            + content.sliced(offset, bytes));
        QTRY_VERIFY(wire.sentAll());
        if (random.bounded(2) == 0)
            m_hub->open(); // the server goes too
        else
            wire.cut();
    }
    // What was in flight may still be arriving: as a client does, go on from what the hub says.
    qint64 offset = status(location).header("upload-offset").toLongLong();
    QVERIFY(offset > 0);
    const auto finished = [&] {
        const auto reply = patch(location, offset, content.sliced(offset));
        offset = reply.header("upload-offset").toLongLong();
        return reply.status == 204;
    };
    QTRY_VERIFY(stored(nameOf(content)) == content || finished());
    QCOMPARE(stored(nameOf(content)), content);
}

QTEST_GUILESS_MAIN(TestUploads)
#include "testuploads.moc"
