// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/lab.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

class TestSearch : public QObject
{
    Q_OBJECT

    std::optional<Pc> m_pc;
    void add(const char *title, const char *text = "")
    {
        m_pc->save(noted(QString::fromUtf8(title), QString::fromUtf8(text)));
    }
    QStringList titles(const QString &words)
    {
        QStringList found;
        const auto ids = m_pc->read([&](Reader &reader) { return reader.search<Note>(words); });
        if (!ids.ok())
            qFatal("%s", qPrintable(ids.error().detail));
        for (const Id<Note> id : *ids)
            found += m_pc->get(id)->title;
        return found;
    }
    QStringList titles(const char *words) { return titles(QString::fromUtf8(words)); }

private Q_SLOTS:
    void init()
    {
        m_pc.emplace();
        add("El páramo de Sigchos", "Cuento del viento");
        add("Wasi", "La casa del abuelo en el paramo");
        add("La minga", "Ñukanchik llakta");
    }

    /// What comes along when people copy from elsewhere.
    void whatIsNotSeenIsNotSearched()
    {
        add("Pala\u00ADbra \u2066suelta\u2069", "");
        QCOMPARE(
            titles("palabra"), QStringList{QStringLiteral("Pala\u00ADbra \u2066suelta\u2069")});
        QCOMPARE(titles("suelta").size(), 1);
        QCOMPARE(titles("\u200Epára\u00ADmo").size(), 2);
    }

    void findsWithoutAccentsOrCase_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("hits");
        QTest::newRow("no accent") << QStringLiteral("paramo") << 2;
        QTest::newRow("accent") << QStringLiteral("PÁRAMO") << 2;
        QTest::newRow("decomposed") << QStringLiteral("pa\u0301ramo") << 2;
        QTest::newRow("tilde") << QStringLiteral("nukanchik") << 1;
        QTest::newRow("prefix") << QStringLiteral("par") << 2;
        QTest::newRow("one letter") << QStringLiteral("w") << 1;
        QTest::newRow("all words") << QStringLiteral("paramo abuelo") << 1;
        QTest::newRow("words anywhere") << QStringLiteral("viento sigchos") << 1;
        QTest::newRow("middle of a word") << QStringLiteral("ramo") << 0;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("only signs") << QStringLiteral("\"*(-") << 0;
    }
    void findsWithoutAccentsOrCase()
    {
        QFETCH(QString, words);
        QFETCH(int, hits);
        QCOMPARE(titles(words).size(), hits);
    }

    void titlesRankFirst()
    {
        QCOMPARE(titles("paramo"),
            (QStringList{QStringLiteral("El páramo de Sigchos"), QStringLiteral("Wasi")}));
        add("Otra", "wasi wasi wasi");
        QCOMPARE(titles("wasi").first(), QStringLiteral("Wasi"));
    }

    void entitiesAreApart()
    {
        Tag tag;
        tag.name = QStringLiteral("paramo");
        QVERIFY_OK(m_pc->write([&](Writer &writer) { return writer.save(tag); }));
        QCOMPARE(titles("paramo").size(), 2);
        // The mark that tells entities apart is no word.
        QCOMPARE(titles("e900").size(), 0);
    }

    void setsAreSearched()
    {
        Note note = noted(QStringLiteral("Con temas"));
        note.tags = {QStringLiteral("cosecha"), QStringLiteral("luna llena")};
        m_pc->save(note);
        QCOMPARE(titles("luna cosecha"), QStringList{QStringLiteral("Con temas")});
    }

    void syntaxIsOnlyWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *hostile : {"\"", "wasi\" OR \"", "NEAR(a b)", "title:wasi", "a AND", "NOT",
                 "-", "^wasi", "{title} : x", "*", "wasi*", "' OR 1=1 --", "a\tb", "(", "\\"})
            QTest::newRow(hostile) << QString::fromUtf8(hostile);
        QTest::newRow("null byte") << QString(QChar(0));
        QTest::newRow("lone surrogate") << QString(QChar(0xd800));
        QTest::newRow("long") << QString(10'000, u'a');
        QTest::newRow("many") << QStringLiteral("a ").repeated(300);
    }
    void syntaxIsOnlyWords()
    {
        QFETCH(QString, words);
        const auto found = m_pc->read([&](Reader &reader) { return reader.search<Note>(words); });
        QVERIFY_OK(found);
    }

    /// Too many to be weighed: titles first, each record once, and no more than were asked for.
    void whatAlmostEverythingSays()
    {
        QVERIFY_OK(m_pc->write([](Writer &writer) -> Result<> {
            for (int i = 0; i < 1500; ++i) {
                Note note = noted(
                    i % 300 ? QStringLiteral("nota %1").arg(i) : QStringLiteral("agua %1").arg(i),
                    QStringLiteral("agua del páramo"));
                TAMBO_TRY(writer.save(note));
            }
            return {};
        }));
        const QStringList found = titles("ag");
        QCOMPARE(found.size(), 100);
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(found[i].startsWith(QStringLiteral("agua")), i < 5);
        QCOMPARE(titles("ag par").size(), 100);
        QCOMPARE(titles("agua 300").size(), 1);
    }

    /// FTS5 gathers words in memory and writes them as one piece. A statement journal or a
    /// savepoint anywhere in the transaction makes it write a piece at once, and merging pieces is
    /// dear.
    void aTransactionWritesOnePieceOfTheIndex()
    {
        const auto pieces
            = [](Pc &pc) { return pc.number("SELECT count(DISTINCT segid) FROM p_search_idx"); };
        Pc writing;
        QList<Note> notes;
        QRandomGenerator random(1);
        for (int i = 0; i < 400; ++i) {
            QString text;
            for (int word = 0; word < 20; ++word)
                text += QString::number(random.generate(), 36) + u' ';
            notes += noted(QStringLiteral("nota %1").arg(i), text);
        }
        const auto saveAll = [&] {
            return writing.write([&](Writer &writer) -> Result<> {
                for (Note &note : notes)
                    TAMBO_TRY(writer.save(note));
                return {};
            });
        };
        QVERIFY_OK(saveAll());
        QCOMPARE(pieces(writing), 1);
        for (Note &note : notes) {
            note.text += QStringLiteral(" otra vez");
            note.amount = 3;
        }
        QVERIFY_OK(saveAll());
        QVERIFY(pieces(writing) <= 2);
        const auto reading = secondPc(writing);
        const QList<QByteArray> segments = writing.segments();
        QVERIFY(segments.size() > 1);
        QVERIFY_OK(
            reading->write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        QCOMPARE(pieces(*reading), 1);
        Pc third(writing.keys.centre, noteTable(), [] { return someDay; });
        writing.certify(third);
        for (const QByteArray &entry : writing.control())
            third.takeControl(entry);
        QVERIFY_OK(third.write([&](Writer &writer) -> Result<> {
            for (const QByteArray &segment : segments)
                TAMBO_TRY(receiveSegment(writer, segment));
            return {};
        }));
        QCOMPARE(pieces(third), 1);
    }

    void naughtyStringsAreSearchedAndFound()
    {
        QFile file(QStringLiteral(TAMBO_CORPORA "/hostile/strings/blns.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the corpora are not here");
        int searched = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const auto found
                = m_pc->read([&](Reader &reader) { return reader.search<Note>(line); });
            QVERIFY2(found.ok(), qPrintable(line));
            Note note = noted(line);
            QVERIFY2(m_pc->write([&](Writer &writer) { return writer.save(note); }).ok(),
                qPrintable(line));
            QCOMPARE(m_pc->get(note.id)->title, line);
            ++searched;
        }
        QVERIFY(searched > 300);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "testsearch.moc"
