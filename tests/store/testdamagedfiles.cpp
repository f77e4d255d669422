// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scene.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

void flipBit(QByteArray &content, QRandomGenerator &random, int from = 0)
{
    const qsizetype at = random.bounded(from, int(content.size()));
    content[at] = char(content[at] ^ (1 << random.bounded(8)));
}

} // namespace

/// Files that somebody or something else has written on: the database, the keys, the blobs.
class TestDamagedFiles : public QObject
{
    Q_OBJECT

    std::optional<Scene> m_scene;
    quint32 m_seed = 0;

    /// Opening says it, or verification does; neither may crash, and notes are read where it opens.
    QString whoNoticed(const QString &folder)
    {
        const auto opened = Store::open(optionsIn(folder));
        if (!opened.ok())
            return isClear(opened.error()) ? QStringLiteral("open")
                                           : QStringLiteral("unclear: ") + opened.error().detail;
        if (!(*opened)->repaired().isEmpty())
            return QStringLiteral("open");
        const auto notes
            = (*opened)->read([](Reader &reader) { return reader.list<Note>(); }).takeResult();
        if (!notes.ok() && !isClear(notes.error()))
            return QStringLiteral("unclear: ") + notes.error().detail;
        const auto report = verifyStore(**opened);
        if (!report.ok())
            return isClear(report.error()) ? QStringLiteral("verify, error")
                                           : QStringLiteral("unclear: ") + report.error().detail;
        for (const Finding &finding : report->findings) {
            if (finding.sentence.isEmpty() || finding.where.isEmpty())
                return QStringLiteral("unclear finding");
        }
        return report->sound() ? QStringLiteral("nobody") : QStringLiteral("verify");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = tambo::test::seed();
        m_scene.emplace();
    }
    void cleanupTestCase() { m_scene.reset(); }

    void hostileDatabasesAreLeftAsTheyAre()
    {
        const QDir corpus(QStringLiteral(TAMBO_CORPORA "/hostile/sqlite"));
        const QStringList files = corpus.entryList({QStringLiteral("*.db")}, QDir::Files);
        if (files.isEmpty())
            QSKIP("the corpus hostile/sqlite is not here");
        const QString folder = m_scene->fresh();
        const QString database = folder + QStringLiteral("/tambo.db");
        for (const QString &name : files) {
            const QByteArray image = contentOf(corpus.filePath(name));
            put(database, image);
            const auto opened = Store::open(optionsIn(folder));
            QVERIFY2(!opened.ok(), qPrintable(name));
            QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
            QVERIFY2(isClear(opened.error()), qPrintable(name));
            QVERIFY2(contentOf(database) == image, qPrintable(name));
        }
    }

    void cutDatabases_data()
    {
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 100, 4095, 4096, 8192, 20'000})
            QTest::addRow("%d bytes", bytes) << bytes;
    }
    void cutDatabases()
    {
        QFETCH(int, bytes);
        const QString folder = m_scene->fresh();
        const QString database = folder + QStringLiteral("/tambo.db");
        put(database, contentOf(database).first(bytes));
        const QString who = whoNoticed(folder);
        QVERIFY2(who == QStringLiteral("open") || who.startsWith(QStringLiteral("verify")),
            qPrintable(who));
    }

    void aBitFlipsInTheDatabase()
    {
        QRandomGenerator random(m_seed);
        QHash<QString, int> noticed;
        for (int i = 0; i < 40; ++i) {
            const QString folder = m_scene->fresh();
            const QString database = folder + QStringLiteral("/tambo.db");
            QByteArray content = contentOf(database);
            // The salt in front is known and heals without a word (testsalvage).
            flipBit(content, random, 16);
            put(database, content);
            const QString who = whoNoticed(folder);
            ++noticed[who];
            QVERIFY2(who == QStringLiteral("open") || who == QStringLiteral("verify"),
                qPrintable(QStringLiteral("flip %1: %2").arg(i).arg(who)));
            QDir(folder).removeRecursively();
        }
        qInfo() << noticed;
    }

    void aBitFlipsInTheKeys()
    {
        QRandomGenerator random(m_seed);
        const QString folder = m_scene->fresh();
        const QString keys = folder + QStringLiteral("/keys");
        const QByteArray sound = contentOf(keys);
        for (qsizetype at = 0; at < sound.size(); ++at) {
            QByteArray content = sound;
            // X25519 takes no notice of some of the lower and upper bits of a secret.
            content[at] = char(content[at] ^ (1 << random.bounded(3, 6)));
            put(keys, content);
            const QString who = whoNoticed(folder);
            QVERIFY2(who == QStringLiteral("open"),
                qPrintable(QStringLiteral("byte %1: %2").arg(at).arg(who)));
        }
        put(keys, sound);
        QCOMPARE(wrongAfter(folder, m_scene->ledger()), QString());
    }

    void aBitFlipsInABlob()
    {
        QRandomGenerator random(m_seed);
        const QString folder = m_scene->fresh();
        {
            const auto opened = Store::open(optionsIn(folder));
            QVERIFY_OK(opened);
            Ledger ledger = m_scene->ledger();
            QVERIFY_OK(m_scene->verbs().front().run(**opened, ledger));
        }
        const auto opened = Store::open(optionsIn(folder));
        QVERIFY_OK(opened);
        const BlobId photo = (*opened)->blobs().all().first();
        const QString path = (*opened)->blobs().path(photo);
        const QByteArray sound = contentOf(path);
        for (int i = 0; i < 20 + 48 * 8; ++i) {
            QByteArray content = sound;
            if (i < 20)
                flipBit(content, random);
            else // each bit of the header
                content[(i - 20) / 8] = char(content[(i - 20) / 8] ^ (1 << (i % 8)));
            put(path, content);
            const auto report = verifyStore(**opened);
            QVERIFY_OK(report);
            QVERIFY(!report->sound());
            QVERIFY(report->findings.first().where.startsWith(QStringLiteral("blob ")));
            // Whoever opens it gets sound content, a sentence, or less than there was.
            const auto device = (*opened)->openBlob(photo);
            if (!device.ok())
                QVERIFY(isClear(device.error()) || device.error().kind == Error::Kind::Denied);
            else
                QVERIFY(QByteArray("una foto").repeated(2000).startsWith((*device)->readAll()));
        }
        put(path, sound);
        QVERIFY(verifyStore(**opened)->sound());
    }
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "testdamagedfiles.moc"
