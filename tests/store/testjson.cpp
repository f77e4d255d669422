// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jsonimport.h"
#include "app/store/jsonlines.h"
#include "app/store/jsonvalues.h"
#include "tests/store/badge.h"
#include "tests/store/exported.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <limits>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

Result<QByteArray> exported(
    Pc &pc, const JsonExport &wanted = {}, const JsonProgress &progress = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = pc.read([&](Reader &reader) {
        return exportJson(reader, pc.state->trust, pc.keys.centre, wanted, out, progress);
    });
    return written.ok() ? Result(out.data()) : Result<QByteArray>(written.error());
}

Result<JsonImportReport> import(
    Pc &pc, QByteArray lines, const JsonImport &wanted = {}, const JsonProgress &progress = {})
{
    QBuffer in(&lines);
    in.open(QIODevice::ReadOnly);
    return pc.write([&](Writer &writer) { return importJson(writer, in, wanted, progress); });
}

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    }
    return all;
}

/// The lines without what must differ in another centre: ids.
QByteArray withoutIds(const QByteArray &lines)
{
    QHash<QString, QString> names;
    QByteArray plain;
    for (QJsonObject object : objects(lines)) {
        names.insert(object[jsonkey::id].toString(), QStringLiteral("r%1").arg(names.size()));
        object.remove(jsonkey::id);
        plain += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        plain.replace(name.key().toUtf8(), name->toUtf8());
    return plain;
}

Note full(Pc &pc, SpaceKind kind)
{
    Note note = noted(QStringLiteral("título \"con\" comillas\n\t\\ y ñ 🌽"),
        QStringLiteral("\u0001 control, \u2028 línea"));
    note.space = pc.space(kind);
    note.amount = std::numeric_limits<qint64>::min();
    note.weight = 0.1;
    note.tags = {QStringLiteral("b"), QStringLiteral("a")};
    note.born = std::numeric_limits<qint64>::max();
    note.photo = *BlobId::from(QByteArray(BlobId::size, '\xfe'));
    return pc.save(note);
}

QByteArray line(const char *text)
{
    return QByteArray(text).replace('\'', '"') + '\n';
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustNotLeaveNeitherLeavesNorEnters()
    {
        Pc pc(badgeTable());
        pc.save(noted(QStringLiteral("Uno")));
        Badge badge;
        badge.name = QStringLiteral("SECRETO");
        QVERIFY_OK(pc.write([&](Writer &writer) { return writer.save(badge); }));
        const auto lines = exported(pc);
        QVERIFY_OK(lines);
        QCOMPARE(objects(*lines).size(), 1);
        QVERIFY(!lines->contains("SECRETO"));
        QVERIFY(exported(pc, {QStringLiteral("badge"), {}})->isEmpty());

        const auto taken = import(pc, *lines + line("{'entity':'badge','name':'otra'}"));
        QCOMPARE(taken.error().kind, Error::Kind::BadInput);
        QVERIFY(taken.error().message.contains(QStringLiteral("badge")));
        QCOMPARE(pc.number("SELECT count(*) FROM p_badge"), 1);
    }

    void comesBackInAnotherCentre()
    {
        Pc a;
        Note one = full(a, SpaceKind::Public);
        const Note two = full(a, SpaceKind::Centre);
        one.tags.append(QStringLiteral("0")); // shown last, as it came last
        one.links = {one.id}; // of itself
        a.save(one);
        Tag tag;
        tag.space = a.space(SpaceKind::Public);
        tag.name = QStringLiteral("etiqueta");
        tag.of = one.id;
        QVERIFY_OK(a.write([&](Writer &writer) { return writer.save(tag); }));
        const auto lines = exported(a);
        QVERIFY_OK(lines);
        QCOMPARE(objects(*lines).size(), 3);

        Pc b;
        const auto report = import(b, *lines);
        QVERIFY_OK(report);
        QCOMPARE(report->created, 3);
        QCOMPARE(report->unresolved, 0);
        QCOMPARE(withoutIds(*exported(b)), withoutIds(*lines));
        const auto notes = *b.read([](Reader &reader) { return reader.list<Note>(); });
        QCOMPARE(notes.first().links, QList{notes.first().id});
        const auto tags = *b.read([](Reader &reader) { return reader.list<Tag>(); });
        QCOMPARE(tags.first().of.record, notes.first().id.record);
        QCOMPARE(notes.first().tags, a.get(one.id)->tags);
        QCOMPARE(notes.first().tags.last(), QStringLiteral("0"));
        QVERIFY(b.space(SpaceKind::Centre) == notes.last().space);
    }

    void comesBackToItsOwnCentre()
    {
        Pc a;
        Note note = full(a, SpaceKind::Public);
        const Note gone = full(a, SpaceKind::Public);
        const QByteArray lines = *exported(a);
        QCOMPARE(import(a, lines)->same, 2);
        note.title = QStringLiteral("otro");
        note.tags.append(QStringLiteral("c"));
        a.save(note);
        QVERIFY_OK(a.write([&](Writer &writer) { return writer.remove(gone.id); }));
        const auto report = import(a, lines);
        QVERIFY_OK(report);
        QCOMPARE(report->changed, 2);
        QCOMPARE(report->created, 0);
        QCOMPARE(*exported(a), lines);
    }

    void absentStaysAndNullClears()
    {
        Pc a;
        const Note note = full(a, SpaceKind::Public);
        QJsonObject object = objects(*exported(a)).first();
        const QJsonObject patch{{jsonkey::entity, QStringLiteral("note")},
            {jsonkey::id, object[jsonkey::id]}, {QStringLiteral("title"), QStringLiteral("nuevo")},
            {QStringLiteral("body"), QJsonValue::Null}, {QStringLiteral("tags"), QJsonArray()}};
        QCOMPARE(import(a, QJsonDocument(patch).toJson(QJsonDocument::Compact))->changed, 1);
        const Note now = *a.get(note.id);
        QCOMPARE(now.title, QStringLiteral("nuevo"));
        QVERIFY(now.text.isEmpty());
        QVERIFY(now.tags.isEmpty());
        QCOMPARE(now.amount, note.amount);
    }

    void referencesForwardsAndInCircles()
    {
        Pc a;
        const auto report = import(a,
            line("{'entity':'tag','id':'t','name':'T','of_note':'n1'}")
                + line("{'entity':'note','id':'n1','title':'N1','links':['n2','nobody']}")
                + line("{'entity':'note','id':'n2','title':'N2','links':['n1']}"));
        QVERIFY_OK(report);
        QCOMPARE(report->created, 3);
        QCOMPARE(report->unresolved, 1);
        const auto notes
            = *a.read([](Reader &reader) { return reader.list<Note>({.order = "title"}); });
        QCOMPARE(notes[0].links, QList{notes[1].id});
        QCOMPARE(notes[1].links, QList{notes[0].id});
    }

    void longChainsOfReferences()
    {
        QByteArray lines;
        constexpr int count = 3000;
        for (int i = 0; i < count; ++i)
            lines += QStringLiteral("{\"entity\":\"note\",\"id\":\"n%1\",\"links\":[\"n%2\"]}\n")
                         .arg(i)
                         .arg((i + 1) % count)
                         .toUtf8();
        Pc a;
        const auto report = import(a, lines);
        QVERIFY_OK(report);
        QCOMPARE(report->created, count);
        QCOMPARE(report->unresolved, 0);
        const auto notes = *a.read([](Reader &reader) { return reader.list<Note>(); });
        for (const Note &note : notes)
            QCOMPARE(note.links.size(), 1);
    }

    void disagreementsComeAlong()
    {
        Pc a;
        const Note note = a.save(noted(QStringLiteral("título"), QStringLiteral("cuerpo")));
        const auto other = secondPc(a);
        Note here = *a.get(note.id);
        Note there = *other->get(other->here(a, note.id));
        here.title = QStringLiteral("uno");
        there.title = QStringLiteral("dos");
        a.save(here);
        other->save(there);
        a.takeAll(*other);
        const QByteArray lines = *exported(a);
        QVERIFY(lines.contains("disagreements"));
        Pc b;
        QVERIFY_OK(import(b, lines));
        QCOMPARE(withoutIds(*exported(b)), withoutIds(lines));
        QCOMPARE(b.read([](Reader &reader) { return reader.conflicts(); })->size(), 1);
    }

    void groupsStayApart()
    {
        Pc a;
        for (const char *title : {"cooperativa", "minga"}) {
            QVERIFY_OK(a.write([&](Writer &writer) -> Result<> {
                Note note = noted(QString::fromLatin1(title));
                TAMBO_ASSIGN(note.space, makeSpace(writer, SpaceKind::Group));
                TAMBO_TRY(writer.save(note));
                note.id = {};
                note.version = {};
                return writer.save(note);
            }));
        }
        const QByteArray lines = *exported(a);
        Pc b;
        QVERIFY_OK(import(b, lines));
        QCOMPARE(withoutIds(*exported(b)), withoutIds(lines));
        std::map<QString, std::set<SpaceId>> spaces;
        const auto notes = b.read([](Reader &reader) { return reader.list<Note>(); });
        for (const Note &note : *notes)
            spaces[note.title].insert(note.space);
        QCOMPARE(spaces.size(), 2U);
        QCOMPARE(spaces[QStringLiteral("cooperativa")].size(), 1U);
        QVERIFY(spaces[QStringLiteral("cooperativa")] != spaces[QStringLiteral("minga")]);
        // And into their own, where they are.
        QVERIFY_OK(import(a, lines));
        QCOMPARE(*exported(a), lines);
    }

    void whatIsNotSeenIsNotExported()
    {
        Pc a;
        full(a, SpaceKind::Public);
        full(a, SpaceKind::Centre);
        const Note gone = full(a, SpaceKind::Public);
        QVERIFY_OK(a.write([&](Writer &writer) { return writer.remove(gone.id); }));
        QCOMPARE(objects(*exported(a)).size(), 2);
        QCOMPARE(objects(*exported(a, {.space = SpaceKind::Centre})).size(), 1);
        QCOMPARE(objects(*exported(a, {.entity = QStringLiteral("tag")})).size(), 0);
        // Another centre has the segments, but no key.
        Pc b;
        b.takeAll(a);
        const auto seen = objects(*exported(b));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first()[jsonkey::space].toString(), QStringLiteral("public"));
        QVERIFY(seen.first().contains(jsonkey::centre));
        // And gives them no other values.
        QJsonObject edited = seen.first();
        edited[QStringLiteral("title")] = QStringLiteral("ajeno");
        const auto report = import(b, QJsonDocument(edited).toJson(QJsonDocument::Compact));
        QVERIFY_OK(report);
        QCOMPARE(report->foreign, 1);
        QCOMPARE(*exported(b), *exported(b, {.space = SpaceKind::Public}));
    }

    void valuesThatJsonHasNoFormFor()
    {
        Pc a;
        for (const double weight : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1e-308, 1.0}) {
            Note note = noted(QStringLiteral("n"));
            note.weight = weight;
            a.save(note);
        }
        Pc b;
        QVERIFY_OK(import(b, *exported(a)));
        QCOMPARE(withoutIds(*exported(b)), withoutIds(*exported(a)));
        const auto moment = [](const QJsonValue &json) {
            return *fromJson(
                ValueKind::Moment, json, [](const QString &) { return std::optional<RecordId>(); });
        };
        Reader reader(*a.state->database, a.state->authors, a.state->entities);
        for (const qint64 ms : {qint64(0), qint64(-1), qint64(253402300800000),
                 std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
            QVERIFY(moment(toJson(reader, ValueKind::Moment, Value(ms))) == Value(ms));
        QCOMPARE(toJson(reader, ValueKind::Moment, Value(qint64(1))).toString(),
            QStringLiteral("1970-01-01T00:00:00.001Z"));
    }

    void badLinesAreNamedAndNothingStays_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("no JSON") << QByteArray("hola\n");
        QTest::newRow("cut") << QByteArray("{\"entity\":\"note\",\"title\":\"a\n");
        QTest::newRow("array") << QByteArray("[1]\n");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("no entity") << line("{'title':'a'}");
        QTest::newRow("text for a number") << line("{'entity':'note','amount':'7'}");
        QTest::newRow("fraction for a whole number") << line("{'entity':'note','amount':1.5}");
        QTest::newRow("too large a number") << line("{'entity':'note','amount':1e300}");
        QTest::newRow("number for a text") << line("{'entity':'note','title':7}");
        QTest::newRow("object for a set") << line("{'entity':'note','tags':{}}");
        QTest::newRow("text for a set") << line("{'entity':'note','tags':'a'}");
        QTest::newRow("not a hash") << line("{'entity':'note','photo':'abc'}");
        QTest::newRow("number for a record") << line("{'entity':'note','links':[7]}");
        QTest::newRow("no such space") << line("{'entity':'note','space':'person'}");
        QTest::newRow("space that is none") << line("{'entity':'note','space':'marte'}");
        QTest::newRow("too long") << "{\"entity\":\"note\",\"body\":\""
                + QByteArray(JsonLines::longest, 'a') + "\"}\n";
        QTest::newRow("text too long")
            << "{\"entity\":\"note\",\"body\":\"" + QByteArray(400'000, 'a') + "\"}\n";
        QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
    }
    void badLinesAreNamedAndNothingStays()
    {
        QFETCH(QByteArray, bad);
        Pc a;
        const auto report = import(a, line("{'entity':'note','title':'bueno'}") + '\n' + bad);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, Error::Kind::BadInput);
        QVERIFY2(report.error().message.startsWith(QStringLiteral("Línea 3: ")),
            qPrintable(report.error().message));
        QCOMPARE(exported(a)->size(), 0);
    }

    void whatANewerProgramWroteIsTold()
    {
        Pc a;
        const auto report = import(a,
            line("{'entity':'robot','id':'x','name':'R2'}")
                + line("{'entity':'note','title':'a','colour':'rojo','links':['x']}"));
        QVERIFY_OK(report);
        QCOMPARE(report->unknown, 1);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->unresolved, 1);
        QCOMPARE(report->unknownFields, QStringList{QStringLiteral("note.colour")});
    }

    void cancelledLeavesNothing()
    {
        Pc a;
        QByteArray lines;
        for (int i = 0; i < 1000; ++i)
            lines += line("{'entity':'note','title':'a'}");
        const auto report = import(a, lines, {}, [](double done) { return done < 0.5; });
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(exported(a)->size(), 0);
        QVERIFY_OK(import(a, lines));
        QCOMPARE(
            exported(a, {}, [](double) { return false; }).error().kind, Error::Kind::Cancelled);
    }

    void hostileFilesAreRefusedWithASentence()
    {
        const QDir corpus(QStringLiteral(TAMBO_CORPORA "/hostile/json/test_parsing"));
        if (!corpus.exists())
            QSKIP("the corpus hostile/json is not here");
        Pc a;
        const QFileInfoList files = corpus.entryInfoList(QDir::Files);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto report = import(a, file.readAll());
            QVERIFY2(report.ok() ? report->created == 0 : !report.error().message.isEmpty(),
                qPrintable(info.fileName()));
        }
        QCOMPARE(exported(a)->size(), 0);
    }

    void hostileStringsComeBack()
    {
        QFile file(QStringLiteral(TAMBO_CORPORA "/hostile/strings/blns.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the corpus hostile/strings is not here");
        Pc a;
        for (const QByteArray &text : file.readAll().split('\n')) {
            Note note = noted(QString::fromUtf8(text), QString::fromUtf8(text));
            note.tags = {QString::fromUtf8(text)};
            a.save(note);
        }
        Pc b;
        QVERIFY_OK(import(b, *exported(a)));
        const auto texts = [](Pc &pc) {
            QList<std::tuple<QString, QString, QStringList>> all;
            const auto notes = *pc.read([](Reader &reader) { return reader.list<Note>(); });
            for (const Note &note : notes)
                all.append({note.title, note.text, note.tags});
            std::sort(all.begin(), all.end());
            return all;
        };
        QVERIFY(texts(a).size() > 500);
        QVERIFY(texts(b) == texts(a));
    }

    void noFieldIsNamedLikeAKey()
    {
        for (const EntityInfo *info : noteTable()) {
            for (const FieldInfo &field : info->fields) {
                for (const QLatin1String key : {jsonkey::entity, jsonkey::id, jsonkey::space,
                         jsonkey::centre, jsonkey::disagreements})
                    QVERIFY(key != QLatin1String(field.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "testjson.moc"
