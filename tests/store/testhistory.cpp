// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history.h"
#include "tests/store/lab.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

History historyOf(Pc &pc, Id<Note> id, const EntityInfo &info = noteInfo)
{
    auto told = pc.read(
        [&](Reader &reader) { return history(reader, pc.state->trust, info, id.record); });
    Pc::must(told);
    return *std::move(told);
}

template<typename F> Note edit(Pc &pc, Id<Note> id, F change)
{
    Note note = *pc.get(id);
    change(note);
    return pc.save(note);
}

QString text(const Value &value)
{
    if (const auto *text = value.as<QString>())
        return *text;
    if (const auto *integer = value.as<qint64>())
        return QString::number(*integer);
    QStringList elements;
    for (const Value &element : value.elements())
        elements += text(element);
    return u'{' + elements.join(u',') + u'}';
}

QString text(const std::vector<Value> &values)
{
    QStringList all;
    for (const Value &value : values)
        all += text(value);
    return all.join(u'+');
}

/// "edited title:Uno>Dos": what a step says, without who and when.
QString told(const HistoryStep &step)
{
    static constexpr const char *kinds[]
        = {"created", "edited", "deleted", "restored", "unreadable"};
    QString line = QLatin1String(kinds[int(step.kind)]);
    for (const FieldStep &field : step.fields) {
        if (field.info && field.info->normal(Value()) == field.after)
            continue;
        line += QStringLiteral(" %1:").arg(
            field.info ? QLatin1String(field.info->name) : QLatin1String("?"));
        if (field.info && field.info->isSet())
            line += u'+' + text(field.added) + u'-' + text(field.removed) + u'=';
        else
            line += text(field.before) + u'>';
        line += text(field.after);
    }
    return line;
}

QStringList toldAll(const History &history)
{
    QStringList lines;
    for (const HistoryStep &step : history.steps)
        lines += told(step);
    return lines;
}

Result<> restore(Pc &pc, const History &from, size_t step, int field)
{
    return pc.write(
        [&](Writer &writer) { return restoreValue(writer, noteInfo, from, step, field); });
}

void seal(Pc &pc)
{
    Pc::must(pc.write([](Writer &writer) { return sealPending(writer); }));
}

/// What `note` was in a program that knew only its first two fields.
constexpr std::array fewFields{noteInfo.fields[0], noteInfo.fields[1]};
constexpr EntityInfo olderNote{900, "note", fewFields};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsAuthorTimeOldAndNew()
    {
        qint64 now = someDay;
        Pc a(noteTable(), [&] { return now; });
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a, [&] { return now; });
        const auto there = b->here(a, note.id);
        now += 60'000;
        edit(*b, there, [](Note &n) { n.title = words("Dos"); });
        a.takeAll(*b);
        const History history = historyOf(a, note.id);
        QCOMPARE(toldAll(history),
            (QStringList{words("created title:>Uno"), words("edited title:Uno>Dos")}));
        QCOMPARE(history.steps[0].device, a.keys.deviceId());
        QCOMPARE(history.steps[1].device, b->keys.deviceId());
        QCOMPARE(history.steps[1].time, QDateTime::fromMSecsSinceEpoch(now).toUTC());
        QCOMPARE(history.steps[1].time.timeSpec(), Qt::UTC);
        QCOMPARE(history.steps[1].find(1)->info, &noteInfo.fields[0]);
        QVERIFY(!history.steps[1].find(2));
    }

    void pendingAndSealedTellTheSame()
    {
        Pc pc;
        Note note = noted(words("Uno"), words("texto"));
        note.tags = {words("wasi")};
        note = pc.save(note);
        edit(pc, note.id, [](Note &n) { n.amount = 3; });
        const QStringList pending = toldAll(historyOf(pc, note.id));
        QCOMPARE(pending.size(), 2);
        seal(pc);
        QCOMPARE(toldAll(historyOf(pc, note.id)), pending);
        edit(pc, note.id, [](Note &n) { n.amount = 4; });
        QCOMPARE(
            toldAll(historyOf(pc, note.id)), pending + QStringList{words("edited amount:3>4")});
    }

    void privateChangesAreReadWithTheirKey()
    {
        Pc pc;
        Note note = noted(words("Uno"));
        note.space = pc.space(SpaceKind::Centre);
        note = pc.save(note);
        seal(pc);
        edit(pc, note.id, [](Note &n) { n.title = words("Dos"); });
        seal(pc);
        QCOMPARE(toldAll(historyOf(pc, note.id)).last(), words("edited title:Uno>Dos"));
        const auto blind = pc.read(
            [&](Reader &reader) { return history(reader, Trust(), noteInfo, note.id.record); });
        QCOMPARE(toldAll(*blind), (QStringList{words("unreadable"), words("unreadable")}));
    }

    void aSetTellsWhatCameAndWent()
    {
        Pc pc;
        Note note = noted(words("Uno"));
        note.tags = {words("wasi"), words("minga")};
        note = pc.save(note);
        seal(pc);
        edit(pc, note.id, [](Note &n) { n.tags = {words("minga"), words("chacra")}; });
        const History history = historyOf(pc, note.id);
        QCOMPARE(
            told(history.steps[0]), words("created title:>Uno tags:+wasi+minga-={minga,wasi}"));
        QCOMPARE(told(history.steps[1]), words("edited tags:+chacra-wasi={minga,chacra}"));
        QCOMPARE(history.steps[1].fields.size(), size_t(1));
    }

    void deletingAndRestoringAreSteps()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno")));
        QVERIFY_OK(pc.write([&](Writer &writer) { return writer.remove(note.id); }));
        QCOMPARE(toldAll(historyOf(pc, note.id)).last(), words("deleted"));
        QVERIFY_OK(pc.write([&](Writer &writer) { return writer.restore(note.id); }));
        QCOMPARE(toldAll(historyOf(pc, note.id)).last(), words("restored"));
    }

    void endingADisagreementTellsAllItReplaced()
    {
        Pc a;
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        edit(a, note.id, [](Note &n) { n.title = words("De A"); });
        edit(*b, b->here(a, note.id), [](Note &n) { n.title = words("De B"); });
        b->takeAll(a);
        Note both = *b->get(b->here(a, note.id));
        QVERIFY_OK(b->write(
            [&](Writer &writer) { return writer.settle(both, 1, Value(words("De las dos"))); }));
        const History history = historyOf(*b, both.id);
        QCOMPARE(history.steps.size(), size_t(4));
        const FieldStep &last = history.steps.back().fields.front();
        QCOMPARE(last.before.size(), size_t(2));
        QCOMPARE(text(last.after), words("De las dos"));
    }

    void whatWasCoalescedIsNoStep()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno")));
        seal(pc);
        for (const char *title : {"Dos", "Tres"})
            edit(pc, note.id, [&](Note &n) { n.title = words(title); });
        QCOMPARE(toldAll(historyOf(pc, note.id)),
            (QStringList{words("created title:>Uno"), words("edited title:Uno>Tres")}));
    }

    void aFieldOfANewerProgramIsToldAsUnknown()
    {
        Pc newer;
        Note note = noted(words("Uno"));
        note.amount = 7;
        note.tags = {words("wasi")};
        note = newer.save(note);
        Pc older({&olderNote});
        older.takeAll(newer);
        const Id<Note> here = older.here(newer, note.id);
        const History history = historyOf(older, here, olderNote);
        QCOMPARE(history.steps.size(), size_t(1));
        const FieldStep *amount = history.steps[0].find(3);
        QVERIFY(amount && !amount->info);
        QCOMPARE(text(amount->after), words("7"));
        const FieldStep *tags = history.steps[0].find(5);
        QVERIFY(tags && !tags->info);
        QCOMPARE(text(tags->after), words("{wasi}"));
    }

    void aDamagedSegmentIsAStepThatCannotBeRead()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno")));
        seal(pc);
        edit(pc, note.id, [](Note &n) { n.title = words("Dos"); });
        seal(pc);
        edit(pc, note.id, [](Note &n) { n.title = words("Tres"); });
        seal(pc);
        QVERIFY_OK(pc.write([](Writer &writer) {
            return writer.database().execute(
                "UPDATE segment SET bytes = substr(bytes, 1, 100) || zeroblob(20)"
                " WHERE arrival = 2");
        }));
        const History history = historyOf(pc, note.id);
        QCOMPARE(toldAll(history),
            (QStringList{
                words("created title:>Uno"), words("unreadable"), words("edited title:>Tres")}));
        QCOMPARE(history.steps[1].device, pc.keys.deviceId());
        QVERIFY(!history.steps[1].time.isValid());
    }

    void nothingStandsBeforeWhatItReplaces()
    {
        // A's clock runs three days ahead; B believes its own.
        Pc a(noteTable(), [] { return someDay + 3 * 86'400'000LL; });
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        const auto there = b->here(a, note.id);
        edit(*b, there, [](Note &n) { n.title = words("Dos"); });
        const History history = historyOf(*b, there);
        QVERIFY(history.steps[1].time < history.steps[0].time);
        QCOMPARE(toldAll(history),
            (QStringList{words("created title:>Uno"), words("edited title:Uno>Dos")}));
        a.takeAll(*b);
        edit(a, note.id, [](Note &n) { n.amount = 1; });
        QCOMPARE(toldAll(historyOf(a, note.id)).last(), words("edited amount:0>1"));
    }

    void aForgedCircleEnds()
    {
        Pc a;
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a);
        const auto there = b->here(a, note.id);
        const auto forge = [](Pc &pc, Id<Note> id, const char *title, Dot named) {
            Change change;
            change.record = id.record;
            change.entity = noteInfo.number;
            change.fields = {{1, {}, Value(words(title)), {named}}};
            Pc::must(pc.write([&](Writer &writer) { return writer.write(noteInfo, change); }));
        };
        const qint64 authorOfB = *a.write([&](Writer &) {
            return a.state->authors.numberOf({a.space(SpaceKind::Public), b->keys.deviceId()});
        });
        forge(*b, there, "De B", Dot::of(there.record.author(), note.id.record.seq() + 1));
        forge(a, note.id, "De A", Dot::of(authorOfB, 1));
        a.takeAll(*b);
        QCOMPARE(historyOf(a, note.id).steps.size(), size_t(3));
    }

    void aHiddenRecordHasAHistoryAnUnknownOneNone()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno")));
        QVERIFY_OK(pc.write([&](Writer &writer) { return writer.remove(note.id); }));
        QCOMPARE(historyOf(pc, note.id).steps.size(), size_t(2));
        const auto none = pc.read([&](Reader &reader) {
            return history(reader, pc.state->trust, Id<Note>{Dot::of(1, 99)});
        });
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
    }

    void anOldValueComesBack()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno"), words("texto")));
        seal(pc);
        edit(pc, note.id, [](Note &n) { n.title = words("Dos"); });
        QVERIFY_OK(restore(pc, historyOf(pc, note.id), 0, 1));
        QCOMPARE(pc.get(note.id)->title, words("Uno"));
        QCOMPARE(pc.get(note.id)->text, words("texto"));
        const auto b = secondPc(pc);
        QCOMPARE(b->get(b->here(pc, note.id))->title, words("Uno"));
    }

    void anOldSetComesBack()
    {
        Pc pc;
        Note note = noted(words("Uno"));
        note.tags = {words("minga"), words("wasi")};
        note = pc.save(note);
        seal(pc);
        edit(pc, note.id, [](Note &n) { n.tags = {words("chacra"), words("minga")}; });
        QVERIFY_OK(restore(pc, historyOf(pc, note.id), 0, 5));
        QStringList tags = pc.get(note.id)->tags;
        tags.sort();
        QCOMPARE(tags, (QStringList{words("minga"), words("wasi")}));
    }

    void restoringSparesWhatCameSince()
    {
        Pc a;
        const Note note = a.save(noted(words("Uno")));
        edit(a, note.id, [](Note &n) { n.amount = 1; });
        const auto b = secondPc(a);
        seal(a);
        edit(a, note.id, [](Note &n) { n.title = words("Dos"); });
        const History read = historyOf(a, note.id);
        edit(*b, b->here(a, note.id), [](Note &n) { n.title = words("De B"); });
        a.takeAll(*b);
        QVERIFY_OK(restore(a, read, 0, 1));
        const auto conflicts = *a.read([](Reader &reader) { return reader.conflicts(); });
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0].heads.size(), size_t(2));
    }

    void restoringWhatIsThereWritesNothing()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno")));
        seal(pc);
        QVERIFY_OK(restore(pc, historyOf(pc, note.id), 0, 1));
        QVERIFY_OK(restore(pc, historyOf(pc, note.id), 0, 7));
        QCOMPARE(pc.number("SELECT count(*) FROM pending"), 0);
    }

    void restoringRefusesWhatItCannot()
    {
        Pc pc;
        const Note note = pc.save(noted(words("Uno")));
        edit(pc, note.id, [](Note &n) { n.amount = 1; });
        const History read = historyOf(pc, note.id);
        QCOMPARE(restore(pc, read, 1, 1).error().kind, Error::Kind::BadInput);
        QCOMPARE(restore(pc, read, 9, 1).error().kind, Error::Kind::BadInput);
        QVERIFY_OK(pc.write([&](Writer &writer) { return writer.remove(note.id); }));
        QCOMPARE(restore(pc, read, 0, 1).error().kind, Error::Kind::NotFound);
    }

    void everyStepCanBeGoneBackTo()
    {
        QRandomGenerator random(tambo::test::seed());
        qint64 now = someDay;
        Pc a(noteTable(), [&] { return now; });
        const Note note = a.save(noted(words("Uno")));
        const auto b = secondPc(a, [&] { return now; });
        const auto there = b->here(a, note.id);
        for (int i = 0; i < 60; ++i) {
            now += 1000;
            const bool here = random.bounded(2) == 0;
            edit(here ? a : *b, here ? note.id : there, [&](Note &n) {
                const int what = random.bounded(3);
                const QString word = QString::number(random.bounded(4));
                if (what == 0)
                    n.title = word;
                else if (what == 1)
                    n.amount = random.bounded(4);
                else if (!n.tags.removeOne(word))
                    n.tags.append(word);
            });
            if (random.bounded(3) == 0)
                (random.bounded(2) == 0 ? a : *b).takeAll(here ? *b : a);
        }
        a.takeAll(*b);
        (void)a.segments(); // what is sealed is not coalesced: no step vanishes below
        const History read = historyOf(a, note.id);
        for (size_t step = 0; step < read.steps.size(); ++step) {
            for (const FieldStep &field : read.steps[step].fields) {
                if (field.info->merge == Merge::Once)
                    continue;
                QVERIFY_OK(restore(a, historyOf(a, note.id), step, field.field));
                (void)a.segments();
                const Note restored = *a.get(note.id);
                Value shown = field.info->get(&restored);
                if (!field.info->isSet()) {
                    QCOMPARE(text(shown), text(field.info->normal(field.after)));
                    continue;
                }
                auto expected = field.after.elements();
                auto elements = shown.elements();
                std::sort(expected.begin(), expected.end());
                std::sort(elements.begin(), elements.end());
                QVERIFY(elements == expected);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "testhistory.moc"
