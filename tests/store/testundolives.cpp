// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk.h"

#include <QRandomGenerator>
#include <set>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

quint32 firstSeed()
{
    return qEnvironmentVariableIsSet("TAMBO_SEED")
        ? quint32(qEnvironmentVariableIntValue("TAMBO_SEED"))
        : QRandomGenerator::global()->bounded(1u << 30);
}

quint32 seedCount()
{
    bool told = false;
    const int count = qEnvironmentVariableIntValue("TAMBO_SEEDS", &told);
    return told ? quint32(count) : 60;
}

/// Random verbs on one PC, with another that edits the same records now and then.
class Life
{
public:
    explicit Life(quint32 seed)
        : m_random(seed)
        , m_a(noteTable(), [this] { return m_now; })
        , m_b(secondPc(m_a, [this] { return m_now; }))
        , desk(m_a)
    {}

    int below(int limit) { return int(m_random.bounded(limit)); }

    /// One to three random verbs in one job.
    qint64 verbs()
    {
        m_now += below(1000);
        std::vector<Id<Note>> notes = all(m_a);
        return desk.act([&](Writer &writer) -> Result<> {
            for (int i = below(3); i >= 0; --i)
                TAMBO_TRY(verb(writer, notes));
            return {};
        });
    }

    void otherPc()
    {
        m_now += below(1000);
        m_b->takeAll(m_a);
        std::vector<Id<Note>> notes = all(*m_b);
        Pc::must(m_b->write([&](Writer &writer) { return verb(writer, notes); }));
        if (below(2) == 0)
            verbs(); // without knowing
        m_a.takeAll(*m_b);
    }

    Pc &a() { return m_a; }
    [[nodiscard]] bool otherWrote(Dot dot) const
    {
        return m_a.state->authors.author(dot.author()).device == m_b->keys.deviceId();
    }

private:
    static std::vector<Id<Note>> all(Pc &pc)
    {
        std::vector<Id<Note>> ids;
        Statement row = pc.state->database->prepare("SELECT id FROM p_note ORDER BY id");
        while (*row.step() == Statement::Step::Row)
            ids.push_back(Id<Note>{row.dot(0)});
        return ids;
    }

    QString word() { return QString::number(below(5)); }

    void scribble(Note &note, const std::vector<Id<Note>> &notes)
    {
        const int what = below(5);
        if (what == 0)
            note.title = word();
        else if (what == 1)
            note.text = word() + u' ' + word();
        else if (what == 2)
            note.amount = below(5);
        else if (what == 3 && !notes.empty())
            note.links = {notes[size_t(below(int(notes.size())))]};
        else if (const QString tag = word(); !note.tags.removeOne(tag))
            note.tags.append(tag);
    }

    Result<> verb(Writer &writer, std::vector<Id<Note>> &notes)
    {
        const int what = below(10);
        if (what == 0 || notes.empty()) {
            Note note = noted(word());
            note.born = 1950;
            scribble(note, notes);
            TAMBO_TRY(writer.save(note));
            notes.push_back(note.id);
            return {};
        }
        const Id<Note> id = notes[size_t(below(int(notes.size())))];
        if (what == 1)
            return writer.restore(id);
        auto note = writer.get(id);
        if (!note.ok())
            return note.error().kind == Error::Kind::NotFound ? Result<>() : note.error();
        if (what == 2)
            return writer.remove(id);
        if (what == 3)
            return writer.settle(*note, 1, Value(word()));
        scribble(*note, notes);
        return writer.save(*note);
    }

    QRandomGenerator m_random;
    qint64 m_now = someDay;
    Pc m_a;
    std::unique_ptr<Pc> m_b;

public:
    Desk desk;
};

/// (record, field, element, dot) of every head that the other PC wrote.
using Heads = std::set<std::tuple<Dot, int, std::optional<Value>, Dot>>;

Heads headsOfOther(Life &life)
{
    Heads heads;
    Statement row = life.a().state->database->prepare("SELECT id, state FROM p_note");
    while (*row.step() == Statement::Step::Row) {
        const auto state = *RecordState::decode(row.bytes(1));
        for (const Register &reg : state.registers) {
            for (const Head &head : reg.heads) {
                if (life.otherWrote(head.dot))
                    heads.insert({row.dot(0), reg.field, reg.element, head.dot});
            }
        }
    }
    return heads;
}

QSet<Dot> visibleNotes(Life &life)
{
    QSet<Dot> notes;
    Statement row = life.a().state->database->prepare("SELECT id FROM p_note WHERE hidden = 0");
    while (*row.step() == Statement::Step::Row)
        notes.insert(row.dot(0));
    return notes;
}

} // namespace

class TestUndoLives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoneIsAsItWas()
    {
        size_t undone = 0;
        const quint32 first = firstSeed();
        for (quint32 seed = first; seed < first + seedCount(); ++seed) {
            Life life(seed);
            std::vector<std::map<QString, QString>> before;
            std::vector<qint64> deeds;
            for (int i = 0; i < 15; ++i) {
                if (life.below(4) == 0)
                    life.otherPc();
            }
            const auto at = [seed](const char *what, size_t i) {
                return QStringLiteral("TAMBO_SEED=%1: %2 %3")
                    .arg(seed)
                    .arg(QLatin1String(what))
                    .arg(i);
            };
            for (int i = 0; i < 12; ++i) {
                auto now = shown(life.a());
                if (const qint64 deed = life.verbs(); deed != 0) {
                    before.push_back(std::move(now));
                    deeds.push_back(deed);
                }
                if (life.below(4) == 0)
                    seal(life.a());
            }
            before.push_back(shown(life.a()));
            std::vector<qint64> redo;
            for (size_t i = deeds.size(); i-- > 0;) {
                const UndoReport report = life.desk.undo(deeds[i]);
                QVERIFY2(report.left.empty(), qPrintable(at("left", i)));
                QVERIFY2(shown(life.a()) == before[i], qPrintable(at("undone", i)));
                redo.push_back(report.deed);
            }
            for (size_t i = 0; i < deeds.size(); ++i) {
                if (const qint64 deed = redo[deeds.size() - 1 - i]; deed != 0)
                    QVERIFY2(life.desk.undo(deed).left.empty(), qPrintable(at("left again", i)));
                QVERIFY2(shown(life.a()) == before[i + 1], qPrintable(at("redone", i)));
            }
            undone += deeds.size();
        }
        QVERIFY(undone > 0); // one life may be idle
    }

    void whatOthersWroteIsNeverUndone()
    {
        int checked = 0;
        const quint32 first = firstSeed();
        for (quint32 seed = first; seed < first + seedCount(); ++seed) {
            Life life(seed);
            for (int i = 0; i < 30; ++i) {
                const Heads known = headsOfOther(life);
                const qint64 deed = life.verbs();
                for (int n = life.below(3); n > 0; --n)
                    life.otherPc();
                if (deed == 0)
                    continue;
                const Heads before = headsOfOther(life);
                const auto visible = visibleNotes(life);
                life.desk.undo(deed);
                const Heads after = headsOfOther(life);
                const auto stillVisible = visibleNotes(life);
                for (const auto &head : before) {
                    const Dot note = std::get<0>(head);
                    const bool hidden = !known.contains(head) && visible.contains(note)
                        && !stillVisible.contains(note);
                    QVERIFY2(after.contains(head) && !hidden,
                        qPrintable(QStringLiteral("TAMBO_SEED=%1").arg(seed)));
                }
                ++checked;
            }
        }
        QVERIFY(checked > 0);
    }
};

QTEST_GUILESS_MAIN(TestUndoLives)
#include "testundolives.moc"
