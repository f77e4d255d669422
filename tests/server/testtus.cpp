// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/hubfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace tambo;
using namespace tambo::hub;
using namespace tambo::hub::test;

/// Uploads as a tus client of others makes them (tests/server/tus). Wants node, and that
/// packaging/test has fetched the client.
class TestTus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignClientCutsAndGoesOn();
};

void TestTus::aForeignClientCutsAndGoesOn()
{
    const QString folder = QStringLiteral(TAMBO_TUS);
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        QSKIP("node is not here");
    if (!QFile::exists(folder + QStringLiteral("/node_modules/tus-js-client")))
        QSKIP("tus-js-client is not here: npm install in tests/tus of the build");
    const TestHub hub;
    Member member(hub);
    const QByteArray content = store::randomBytes(3'000'000);
    QFile file(hub.dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    store::BlobHasher hasher;
    hasher.add(content);
    const BlobId blob = hasher.result();
    const store::SigningKey key = member.village.key();
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto give = [&](const char *name, const QByteArray &bytes) {
        environment.insert(QLatin1String(name), QString::fromLatin1(bytes.toHex()));
    };
    give("TUS_HUB_ID", hub.hub->id().toByteArray());
    give("TUS_DEVICE", store::idOfKey<DeviceId>(key.publicKey).toByteArray());
    give("TUS_SEED", key.secret.first(32));
    give("TUS_EMPTY", store::blake2b({}));
    give("TUS_BLOB", blob.toByteArray());
    give("TUS_OTHER", store::randomBytes(BlobId::size));
    give("TUS_SPACE", member.village.store->space(store::SpaceKind::Public).toByteArray());
    environment.insert(QStringLiteral("TUS_FILE"), file.fileName());
    environment.insert(
        QStringLiteral("TUS_HUB"), QStringLiteral("http://127.0.0.1:%1").arg(hub.hub->port()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(node, {folder + QStringLiteral("/upload.mjs")});
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    const QJsonObject found = QJsonDocument::fromJson(said).object();
    const qint64 before = found.value(QStringLiteral("before")).toInteger();
    QVERIFY2(before >= 1'000'000 && before < content.size(), said);
    // What was under way when it was cut may have arrived too.
    QVERIFY2(found.value(QStringLiteral("resumedAt")).toInteger() >= before, said);
    QVERIFY(found.value(QStringLiteral("sameUrl")).toBool());
    QCOMPARE(found.value(QStringLiteral("gone")).toInt(), 404);
    const QByteArray path = "/v1/blobs/" + blob.toByteArray().toHex();
    QCOMPARE(member.client.ask("GET", path).body, content);
}

QTEST_GUILESS_MAIN(TestTus)
#include "testtus.moc"
