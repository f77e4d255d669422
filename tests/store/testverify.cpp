// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "app/store/verify.h"
#include "tests/store/lab.h"

#include <QDirIterator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

class TestVerify : public QObject
{
    Q_OBJECT

    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    BlobId m_photo;

    [[nodiscard]] QString file(const char *name) const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }
    void open()
    {
        m_store.reset();
        const Store::Options options{m_dir->path(), noteTable(), HybridClock(), {}};
        auto opened = Store::exists(m_dir->path()) ? Store::open(options)
                                                   : Store::found(options, newRecoveryEntropy());
        Pc::must(opened);
        m_store = *std::move(opened);
    }
    template<typename F> auto write(F job) { return m_store->write(std::move(job)).takeResult(); }

    /// Behind the store's back, through the key.
    void tamper(const char *sql)
    {
        const auto done
            = write([&](Writer &writer) { return writer.database().execute(QByteArray(sql)); });
        Pc::must(done);
    }
    VerifyReport verified()
    {
        auto report = verifyStore(*m_store);
        Pc::must(report);
        return *std::move(report);
    }
    static QStringList damages(const VerifyReport &report)
    {
        QStringList all;
        for (const Finding &finding : report.findings) {
            if (finding.weight == Finding::Weight::Damage)
                all += finding.where;
        }
        return all;
    }

private Q_SLOTS:
    /// Two sealed segments of two spaces, pending changes, a deletion, a photo.
    void init()
    {
        m_dir.emplace();
        open();
        QBuffer source;
        source.setData(randomBytes(100'000));
        source.open(QIODevice::ReadOnly);
        m_photo = m_store->blobs().add(source, {})->id;
        Pc::must(write([&](Writer &writer) -> Result<> {
            for (int i = 0; i < 20; ++i) {
                Note note = noted(QStringLiteral("Cuento %1").arg(i), QStringLiteral("páramo"));
                note.space = m_store->space(i % 2 ? SpaceKind::Public : SpaceKind::Centre);
                note.tags = {QStringLiteral("wasi"), QStringLiteral("minga")};
                if (i == 3)
                    note.photo = m_photo;
                TAMBO_TRY(writer.save(note));
                note.title += QStringLiteral(" dos");
                TAMBO_TRY(writer.save(note));
                if (i == 5)
                    TAMBO_TRY(writer.remove(note.id));
            }
            TAMBO_TRY(sealPending(writer));
            Note late = noted(QStringLiteral("Sin sellar"));
            TAMBO_TRY(writer.save(late));
            late.title = QStringLiteral("Sin sellar todavía");
            return writer.save(late);
        }));
    }
    void cleanup() { m_store.reset(); }

    void aSoundStoreIsSound()
    {
        const VerifyReport report = verified();
        QCOMPARE(damages(report), QStringList());
        QVERIFY(report.findings.isEmpty());
        QCOMPARE(report.segments, 2);
        QCOMPARE(report.records, 20);
        QCOMPARE(report.controlEntries, 6);
        QCOMPARE(report.blobs, 1);
        // Nothing of the work stays behind.
        QDirIterator left(m_dir->path(), {QStringLiteral("verify-*")}, QDir::AllEntries);
        QVERIFY(!left.hasNext());
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *sql, const char *where) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(where);
        };
        row("segment bytes",
            "UPDATE segment SET bytes = substr(bytes, 1, 200)"
            " || CASE substr(bytes, 201, 1) WHEN x'00' THEN x'01' ELSE x'00' END"
            " || substr(bytes, 202) WHERE arrival = 1",
            "segment ");
        row("segment cut", "UPDATE segment SET bytes = substr(bytes, 1, 100) WHERE arrival = 2",
            "segment ");
        row("segment hash", "UPDATE segment SET hash = zeroblob(8) WHERE arrival = 1", "segment ");
        row("segment range", "UPDATE segment SET last_seq = last_seq + 1 WHERE arrival = 1",
            "segment ");
        row("segment of another", "UPDATE segment SET author = 3 - author", "segment ");
        row("pending", "UPDATE pending SET bytes = zeroblob(7)", "pending ");
        row("pending seq", "UPDATE pending SET seq = seq + 100", "pending ");
        row("control", "UPDATE control SET bytes = zeroblob(30) WHERE number = 5", "control ");
        row("control gap", "DELETE FROM control WHERE number = 2", "control ");
        row("value shown",
            "UPDATE p_note SET title = 'Otro' WHERE id = (SELECT min(id) FROM p_note)", "p_note ");
        row("state",
            "UPDATE p_note SET state = zeroblob(3)"
            " WHERE id = (SELECT max(id) FROM p_note)",
            "p_note ");
        row("hidden", "UPDATE p_note SET hidden = 1 - hidden", "p_note ");
        row("record gone", "DELETE FROM p_note WHERE id = (SELECT min(id) FROM p_note)", "p_note ");
        row("record too many", "INSERT INTO p_tag(id, hidden, state) VALUES(77, 0, x'00')",
            "p_tag ");
        row("conflict invented", "INSERT INTO p_conflict VALUES(1099511627777, 1, 5)",
            "p_conflict ");
        row("history", "DELETE FROM p_history WHERE dot = (SELECT max(dot) FROM p_history)",
            "p_history ");
        row("photo forgotten", "DELETE FROM p_blob_ref", "p_blob_ref ");
        row("search row gone", "DELETE FROM p_search WHERE rowid = (SELECT min(id) FROM p_note)",
            "p_search ");
        row("search words",
            "INSERT OR REPLACE INTO p_search(rowid, kind, title, body)"
            " SELECT min(id), 'e900', 'x', 'y' FROM p_note",
            "p_search ");
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, where);
        tamper(sql.constData());
        const VerifyReport report = verified();
        QVERIFY(!report.sound());
        const QStringList all = damages(report);
        QVERIFY2(std::any_of(all.begin(), all.end(),
                     [&](const QString &one) { return one.startsWith(where); }),
            qPrintable(all.join(u'\n')));
        for (const Finding &finding : report.findings)
            QVERIFY(!finding.sentence.isEmpty());
    }

    void oneDamagedSegmentDoesNotHideTheRest()
    {
        tamper("UPDATE segment SET bytes = zeroblob(50) WHERE arrival = 1");
        QCOMPARE(damages(verified()).size(), 1);
        tamper("UPDATE p_note SET title = 'Otro' WHERE id >> 40 = 2");
        const QStringList all = damages(verified());
        QVERIFY(all.size() > 1);
        QVERIFY(all.filter(QStringLiteral("p_note")).size() > 0);
    }

    void manyOfOneKindAreCounted()
    {
        Pc::must(write([&](Writer &writer) -> Result<> {
            for (int i = 0; i < 50; ++i) {
                Note note = noted(QStringLiteral("Más %1").arg(i));
                TAMBO_TRY(writer.save(note));
            }
            return {};
        }));
        tamper("UPDATE p_note SET amount = 99");
        QCOMPARE(damages(verified()).size(), 21);
    }

    void damagedAndMissingFilesAreNamed()
    {
        const QString path = m_store->blobs().path(m_photo);
        QFile photo(path);
        photo.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(photo.open(QIODevice::ReadWrite));
        photo.seek(5000);
        photo.write("X");
        photo.close();
        QVERIFY(damages(verified()).join(u' ').startsWith(QStringLiteral("blob ")));
        QVERIFY(photo.remove());
        const VerifyReport report = verified();
        QCOMPARE(damages(report).size(), 1);
        QVERIFY(report.findings.first().sentence.contains(QStringLiteral("Falta")));
    }

    void aFileThatNoRecordNamesIsOnlyMentioned()
    {
        QBuffer source;
        source.setData("de nadie");
        source.open(QIODevice::ReadOnly);
        QVERIFY_OK(m_store->blobs().add(source, {}));
        const VerifyReport report = verified();
        QVERIFY(report.sound());
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().weight, Finding::Weight::Mention);
    }

    /// Other programs may write what this one refuses: it does not count, and is told.
    void aSecondWriteOfWhatIsFixedIsMentioned()
    {
        Note note = noted(QStringLiteral("Nacida"));
        note.born = 1950;
        QVERIFY_OK(write([&](Writer &writer) -> Result<> {
            TAMBO_TRY(writer.save(note));
            return sealPending(writer);
        }));
        Change change;
        change.record = note.id.record;
        change.entity = noteInfo.number;
        change.fields = {{7, {}, Value(qint64(1960)), {note.id.record}}};
        // Its declaration once said otherwise.
        EntityInfo changeable = noteInfo;
        std::vector<FieldInfo> fields(noteInfo.fields.begin(), noteInfo.fields.end());
        fields[6].merge = Merge::Register;
        changeable.fields = fields;
        QVERIFY_OK(write([&](Writer &writer) { return writer.write(changeable, change); }));
        const auto read = m_store->read([&](Reader &reader) { return reader.get(note.id); });
        QCOMPARE(read.result()->born, 1950);
        const VerifyReport report = verified();
        QVERIFY(report.sound());
        QCOMPARE(report.findings.size(), 1);
        QVERIFY(report.findings.first().where.startsWith(QStringLiteral("note ")));
    }

    /// It counts like any other, its PC's clock does not move ours, and somebody is told.
    void aStampFarAheadIsMentioned()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        Pc other(m_store->centre(), noteTable(), [now] { return now + 48 * 3'600'000LL; });
        const DeviceKeys keys{other.keys.device.publicKey, other.keys.box.publicKey};
        QVERIFY_OK(write([&](Writer &writer) { return certifyDevice(writer, keys); }));
        QList<QByteArray> entries;
        QVERIFY_OK(write([&](Writer &writer) -> Result<> {
            Statement rows = writer.database().prepare("SELECT bytes FROM control ORDER BY number");
            while (*rows.step() == Statement::Step::Row)
                entries.append(rows.bytes(0));
            return {};
        }));
        for (const QByteArray &entry : entries)
            other.takeControl(entry);
        other.save(noted(QStringLiteral("De pasado mañana")));
        QVERIFY_OK(write([&](Writer &writer) -> Result<> {
            TAMBO_TRY(receiveSegment(writer, other.segments().last()));
            Note note = noted(QStringLiteral("De hoy"));
            TAMBO_TRY(writer.save(note));
            return writer.state().clock.newest().ms() < now + 3'600'000
                ? Result<>()
                : Result<>(fail(Error::Kind::Internal, {}, QStringLiteral("carried away")));
        }));
        const VerifyReport report = verified();
        QVERIFY(report.sound());
        QCOMPARE(report.findings.size(), 1);
        QVERIFY(report.findings.first().where.endsWith(QStringLiteral(": 1 changes")));
        QVERIFY(report.findings.first().sentence.contains(QStringLiteral("fecha")));
    }

    void cancelsAtAnyTime()
    {
        int calls = 0;
        const auto whole = verifyStore(*m_store, [&](double) { return ++calls > 0; });
        QVERIFY_OK(whole);
        QVERIFY(calls > 10);
        for (int stopAt = 1; stopAt <= calls; stopAt += 7) {
            int told = 0;
            const auto stopped = verifyStore(*m_store, [&](double) { return ++told < stopAt; });
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY(verified().sound());
    }

    void damagedPagesEndInSentences_data()
    {
        QTest::addColumn<int>("page");
        for (const int page : {1, 2, 3, 5, 8, 13, 21, 34})
            QTest::addRow("page %d", page) << page;
    }
    void damagedPagesEndInSentences()
    {
        QFETCH(int, page);
        m_store.reset();
        QFile database(file("tambo.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        if (database.size() < (page + 1) * 4096)
            QSKIP("the database has fewer pages");
        QVERIFY(database.seek(page * 4096 + 1000));
        database.write(randomBytes(64));
        database.close();
        auto opened = Store::open({m_dir->path(), noteTable(), HybridClock(), {}});
        if (!opened.ok()) {
            QVERIFY(!opened.error().message.isEmpty());
            QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
            return;
        }
        const auto report = verifyStore(**opened);
        QVERIFY_OK(report);
        QVERIFY(!report->sound() || !(*opened)->repaired().isEmpty());
        for (const Finding &finding : report->findings)
            QVERIFY(!finding.sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "testverify.moc"
