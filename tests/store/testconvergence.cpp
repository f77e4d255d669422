// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/wordmerge.h"
#include "tests/store/exported.h"

#include <QRandomGenerator>
#include <set>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

// Random lives of a centre. TAMBO_SEEDS says how many, TAMBO_SEED where they begin.
namespace {

/// Several PCs of one centre, one of another that reads its public space, and a post that delays,
/// doubles and shuffles what they send each other.
class Village
{
public:
    explicit Village(quint32 seed) : m_random(seed)
    {
        m_pcs.push_back(std::make_unique<Pc>(noteTable(), clock()));
        const int others = 2 + below(3);
        for (int i = 0; i < others; ++i) {
            m_pcs.push_back(std::make_unique<Pc>(m_pcs[0]->keys.centre, noteTable(), clock()));
            m_pcs[0]->certify(*m_pcs.back());
        }
        m_pcs.push_back(std::make_unique<Pc>(noteTable(), clock()));
        m_control = m_pcs[0]->control();
        m_learned.resize(m_pcs.size());
        m_learned[0] = m_control.size();
        m_inbox.resize(m_pcs.size());
        m_sent.resize(m_pcs.size());
        m_open.resize(m_pcs.size());
    }

    void live(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            const size_t who = size_t(below(int(m_pcs.size())));
            const int what = below(20);
            m_now += below(5000);
            if (what < 10)
                edit(who);
            else if (what < 12)
                send(who);
            else if (what < 18)
                deliver(who);
            else
                learn(who);
        }
    }

    void settleDown()
    {
        for (size_t who = 0; who < m_pcs.size(); ++who)
            send(who);
        for (size_t who = 0; who < m_pcs.size(); ++who) {
            while (!m_inbox[who].isEmpty() || m_learned[who] < m_control.size()) {
                if (below(3) == 0 || m_inbox[who].isEmpty())
                    learn(who);
                deliver(who);
            }
        }
    }

    Pc &pc(size_t who) { return *m_pcs[who]; }
    Pc &anyPc() { return *m_pcs[size_t(below(int(m_pcs.size())))]; }
    [[nodiscard]] size_t size() const { return m_pcs.size(); }
    /// Values that somebody wrote, less those that somebody saw and wrote over.
    [[nodiscard]] QSet<QString> unreplaced() const { return m_written - m_replaced; }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    HybridClock::WallClock clock()
    {
        static constexpr std::array<qint64, 5> skews{0, 0, -3'600'000, 3'600'000, -86'400'000 * 3};
        return [this, skew = skews[size_t(below(5))]] { return m_now + skew; };
    }

    QString fresh() { return QStringLiteral("palabra%1").arg(++m_words); }

    /// A word more, or another word: often enough prose that two people edited at once merges.
    QString edited(const QString &text)
    {
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        const int at = below(int(words.size()) + 1);
        if (at < words.size() && below(2) == 0)
            words[at] = fresh();
        else
            words.insert(at, fresh());
        return words.join(u' ');
    }

    /// A note as its person has it before her: just loaded, or open since long ago.
    std::optional<Note> chosen(size_t who, bool alsoOld)
    {
        QList<Note> &open = m_open[who];
        if (alsoOld && !open.isEmpty() && below(3) == 0)
            return open[below(int(open.size()))];
        const auto notes = pc(who).read([](Reader &reader) { return reader.list<Note>(); });
        if (notes->isEmpty())
            return std::nullopt;
        Note note = (*notes)[below(int(notes->size()))];
        if (below(2) == 0)
            open.append(note);
        return note;
    }

    void edit(size_t who)
    {
        const int what = below(12);
        auto note = what < 2 ? std::optional(Note()) : chosen(who, what < 8);
        if (!note)
            note = Note();
        if (note->id.isNull())
            note->space = pc(who).space(below(3) ? SpaceKind::Public : SpaceKind::Centre);
        if (what < 8)
            save(who, *note);
        else if (what == 8 && !note->id.isNull())
            (void)pc(who).write([&](Writer &writer) { return writer.remove(note->id); });
        else if (what == 9)
            restoreAny(who);
        else if (what == 10)
            settle(who);
        else
            saveTag(who, *note);
    }

    void save(size_t who, Note note)
    {
        const Note before = note;
        if (note.id.isNull() || below(2))
            note.title = fresh();
        if (note.id.isNull())
            note.text = QStringLiteral("uno dos tres cuatro cinco seis siete %1").arg(fresh());
        else if (below(2) == 0)
            note.text = edited(note.text);
        if (below(4) == 0)
            note.amount = below(3);
        if (below(4) == 0)
            note.tags.append(QStringLiteral("t%1").arg(below(4)));
        if (below(5) == 0 && !note.tags.isEmpty())
            note.tags.removeAt(below(int(note.tags.size())));
        if (below(6) == 0 && !note.id.isNull())
            note.links.append(note.id);
        if (note.id.isNull())
            note.born = below(100);
        if (!pc(who).write([&](Writer &writer) { return writer.save(note); }).ok())
            return;
        if (note.title != before.title)
            wrote(who, note.title, 1, before);
        if (note.text != before.text)
            wrote(who, note.text, 2, before);
        if (below(2) == 0)
            m_open[who].append(note);
    }

    void wrote(size_t who, const QString &value, int field, const Note &before)
    {
        if (who + 1 == size())
            return; // the reader's own centre stays at home
        m_written.insert(value);
        const auto seen = RecordState::decode(before.version.state);
        const Register *reg = seen ? seen->find(field) : nullptr;
        for (const Head &head : reg ? reg->heads : std::vector<Head>())
            m_replaced.insert(ValueOf<QString>::from(head.value));
    }

    void saveTag(size_t who, const Note &note)
    {
        Tag tag;
        tag.name = fresh();
        tag.of = note.id;
        tag.space = note.space;
        (void)pc(who).write([&](Writer &writer) { return writer.save(tag); });
    }

    void restoreAny(size_t who)
    {
        QList<Id<Note>> hidden;
        Statement rows = pc(who).state->database->prepare("SELECT id FROM p_note WHERE hidden");
        while (*rows.step() == Statement::Step::Row)
            hidden.append({rows.dot(0)});
        rows.reset();
        if (!hidden.isEmpty())
            (void)pc(who).write(
                [&](Writer &writer) { return writer.restore(hidden[below(int(hidden.size()))]); });
    }

    void settle(size_t who)
    {
        const auto conflicts = *pc(who).read([](Reader &reader) { return reader.conflicts(); });
        if (conflicts.isEmpty())
            return;
        const Conflict &conflict = conflicts[below(int(conflicts.size()))];
        auto note = pc(who).get(Id<Note>{conflict.record});
        if (!note.ok())
            return;
        const Note before = *note;
        const Value value = conflict.field <= 2 ? Value(fresh()) : conflict.heads.back().value;
        if (pc(who)
                .write([&](Writer &writer) { return writer.settle(*note, conflict.field, value); })
                .ok()
            && conflict.field <= 2)
            wrote(who, *value.as<QString>(), conflict.field, before);
    }

    void send(size_t who)
    {
        for (const QByteArray &segment : pc(who).segments()) {
            const auto envelope = openEnvelope(segment);
            if (envelope->header.device != pc(who).keys.deviceId() || m_sent[who].contains(segment))
                continue;
            m_sent[who].insert(segment);
            for (size_t to = 0; to < size(); ++to) {
                if (to != who)
                    m_inbox[to].append(segment);
            }
        }
    }

    void deliver(size_t who)
    {
        QList<QByteArray> &inbox = m_inbox[who];
        if (inbox.isEmpty())
            return;
        const int at = below(int(inbox.size()));
        const Receipt receipt = pc(who).take(inbox[at]);
        if (receipt.verdict == Receipt::Verdict::Rejected)
            qFatal("rejected: %s", qPrintable(receipt.reason));
        if (below(4) != 0)
            inbox.removeAt(at);
    }

    void learn(size_t who)
    {
        if (m_learned[who] < m_control.size())
            pc(who).takeControl(m_control[m_learned[who]++]);
    }

    QRandomGenerator m_random;
    qint64 m_now = someDay;
    int m_words = 0;
    std::vector<std::unique_ptr<Pc>> m_pcs; ///< the last is of another centre
    QList<QByteArray> m_control;
    std::vector<qsizetype> m_learned;
    std::vector<QList<QByteArray>> m_inbox;
    std::vector<QSet<QByteArray>> m_sent;
    std::vector<QList<Note>> m_open;
    QSet<QString> m_written;
    QSet<QString> m_replaced;
};

/// The rule itself, word for word, over all changes of a store: heads of every register.
std::map<std::tuple<Dot, int, std::optional<Value>>, std::set<Dot>> headsByRule(Pc &pc)
{
    std::map<std::tuple<Dot, int, std::optional<Value>>, std::set<Dot>> heads, named;
    Pc::must(eachChangeRun(
        *pc.state, [&](qint64, qint64, qint64, std::span<const Change> changes) -> Result<> {
            for (const Change &change : changes) {
                for (const FieldChange &field : change.fields) {
                    const std::tuple key(change.record, field.field, field.element);
                    heads[key].insert(change.dot);
                    named[key].insert(field.overwrites.begin(), field.overwrites.end());
                }
            }
            return {};
        }));
    for (auto &[key, dots] : heads)
        std::erase_if(dots, [&](Dot dot) { return named[key].contains(dot); });
    return heads;
}

std::map<std::tuple<Dot, int, std::optional<Value>>, std::set<Dot>> headsKept(Pc &pc)
{
    std::map<std::tuple<Dot, int, std::optional<Value>>, std::set<Dot>> heads;
    for (const EntityInfo *info : pc.state->entities) {
        Statement row
            = pc.state->database->prepare(QByteArray("SELECT id, state FROM p_") + info->name);
        while (*row.step() == Statement::Step::Row) {
            const auto state = RecordState::decode(row.bytes(1));
            for (const Register &reg : state->registers) {
                for (const Head &head : reg.heads)
                    heads[{row.dot(0), reg.field, reg.element}].insert(head.dot);
            }
        }
    }
    return heads;
}

/// Prose merged word for word as the rule says: over all changes, and no clock looked at.
class MergedByRule
{
public:
    explicit MergedByRule(Pc &pc) : m_less(deviceLessOf(pc.state->authors))
    {
        Pc::must(eachChangeRun(
            *pc.state, [&](qint64, qint64, qint64, std::span<const Change> changes) -> Result<> {
                for (const Change &change : changes) {
                    for (const FieldChange &field : change.fields) {
                        if (field.field == prose)
                            m_texts[change.dot] = {field.value, field.overwrites};
                    }
                }
                return {};
            }));
    }

    std::optional<Value> operator()(const Register &reg)
    {
        if (distinctHeads(reg, m_less).size() < 2)
            return std::nullopt;
        std::set<Dot> common;
        std::set<Dot> all;
        for (const Head &head : reg.heads) {
            std::set<Dot> line;
            ancestors(head.dot, line);
            all.insert(line.begin(), line.end());
            std::set<Dot> both;
            std::set_intersection(line.begin(), line.end(), common.begin(), common.end(),
                std::inserter(both, both.end()));
            common = &head == &reg.heads.front() ? line : both;
        }
        // What was coalesced away is missing, which matters on this side of what is common.
        for (const Dot dot : all) {
            const auto &parents = m_texts[dot].second;
            const bool whole = std::all_of(parents.begin(), parents.end(),
                [&](Dot parent) { return m_texts.contains(parent); });
            if (!whole && !common.contains(dot))
                return std::nullopt;
        }
        std::set<Dot> lowest = common;
        for (const Dot dot : common) {
            std::set<Dot> older;
            ancestors(dot, older);
            older.erase(dot);
            for (const Dot behind : older)
                lowest.erase(behind);
        }
        if (lowest.size() != 1)
            return std::nullopt;
        const QString base = ValueOf<QString>::from(m_texts[*lowest.begin()].first);
        std::vector<Head> heads = reg.heads;
        std::sort(heads.begin(), heads.end(), [&](const Head &a, const Head &b) {
            return a.hlc != b.hlc ? a.hlc < b.hlc : m_less(a.dot, b.dot);
        });
        std::optional<QString> merged = ValueOf<QString>::from(heads[0].value);
        for (const Head &head : heads) {
            if (merged)
                merged = mergeWords(base, *merged, ValueOf<QString>::from(head.value));
        }
        return merged ? std::optional(ValueOf<QString>::to(*merged)) : std::nullopt;
    }

    static constexpr int prose = 2;

private:
    void ancestors(Dot dot, std::set<Dot> &line)
    {
        if (!m_texts.contains(dot) || !line.insert(dot).second)
            return;
        for (const Dot parent : m_texts[dot].second)
            ancestors(parent, line);
    }

    RecordState::DeviceLess m_less;
    std::map<Dot, std::pair<Value, std::vector<Dot>>> m_texts;
};

QSet<QString> wordsKept(Pc &pc)
{
    QSet<QString> words;
    for (const QByteArray &bytes : pc.blobsOf("SELECT state FROM p_note")) {
        const auto state = RecordState::decode(bytes);
        for (const Register &reg : state->registers) {
            for (const Head &head : reg.heads) {
                if (const auto *text = head.value.as<QString>())
                    words.insert(*text);
            }
        }
    }
    return words;
}

int fromEnvironment(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

} // namespace

class TestConvergence : public QObject
{
    Q_OBJECT

    int m_merged = 0;

    void proseIsMergedByTheRule(Pc &pc)
    {
        MergedByRule rule(pc);
        for (const QByteArray &bytes : pc.blobsOf("SELECT state FROM p_note")) {
            const auto state = RecordState::decode(bytes);
            const Register *reg = state->find(MergedByRule::prose);
            if (!reg)
                continue;
            m_merged += reg->merged ? 1 : 0;
            QVERIFY(reg->merged == rule(*reg));
        }
    }

    void rebuiltEqualsIncremental(Pc &pc)
    {
        const QStringList before = rowsOf(pc);
        QVERIFY_OK(pc.write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        const QStringList after = rowsOf(pc);
        QCOMPARE(after, before);
    }

    void lives(quint32 seed)
    {
        Village village(seed);
        village.live(60);
        rebuiltEqualsIncremental(village.anyPc());
        village.live(30);
        village.settleDown();
        Pc &first = village.pc(0);
        QVERIFY(headsKept(first) == headsByRule(first));
        proseIsMergedByTheRule(first);
        QVERIFY2(wordsKept(first).contains(village.unreplaced()), "a value was lost");
        const size_t reader = village.size() - 1;
        const auto all = Exported(first).records();
        for (size_t who = 1; who < reader; ++who)
            QVERIFY(Exported(village.pc(who)).records() == all);
        const SpaceId open = first.space(SpaceKind::Public);
        QVERIFY(Exported(village.pc(reader)).records(open) == Exported(first).records(open));
        QCOMPARE(village.pc(reader).number("SELECT count(*) FROM segment WHERE state = 4"), 0);
        rebuiltEqualsIncremental(village.anyPc());
    }

private Q_SLOTS:
    void everyStoreEndsUpTheSame()
    {
        const int first = fromEnvironment("TAMBO_SEED", 1);
        const int count = fromEnvironment("TAMBO_SEEDS", 300);
        for (int seed = first; seed < first + count; ++seed) {
            lives(quint32(seed));
            if (QTest::currentTestFailed()) {
                qWarning("seed %d: repeat with TAMBO_SEED=%d TAMBO_SEEDS=1", seed, seed);
                return;
            }
        }
        QVERIFY2(count < 100 || m_merged > 0, "nothing was ever merged");
    }
};

QTEST_GUILESS_MAIN(TestConvergence)
#include "testconvergence.moc"
