// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/forks.h"
#include "app/store/hubs.h"
#include "app/store/identity.h"
#include "app/store/reseal.h"
#include "tests/store/clones.h"
#include "tests/store/exported.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

// One identity on several machines. TAMBO_SEEDS says how many random lives, TAMBO_SEED the first.
namespace {

ShortHash hashOf(int number)
{
    return *ShortHash::from(QByteArray(8, char(number)));
}

Link link(quint64 first, quint64 last, int hash, int previous)
{
    Link link;
    link.firstSeq = first;
    link.lastSeq = last;
    link.hash = hashOf(hash);
    link.previous = hashOf(previous);
    return link;
}

QByteArray names(const std::vector<Link> &links)
{
    QByteArray names;
    for (const Link &link : links)
        names += QByteArray::number(int(quint8(link.hash.toByteArray()[0]))) + ' ';
    return names.trimmed();
}

/// What two stores know, in another order each.
void deliver(Pc &pc, QList<QByteArray> segments, QRandomGenerator &random)
{
    std::shuffle(segments.begin(), segments.end(), random);
    for (const QByteArray &segment : std::as_const(segments)) {
        pc.take(segment);
        if (random.bounded(4) == 0)
            pc.take(segment);
    }
}

/// Titles that count in some register of a store, shown or not.
QSet<QString> titles(Pc &pc)
{
    QSet<QString> titles;
    Statement rows = pc.state->database->prepare("SELECT state FROM p_note");
    while (*rows.step() == Statement::Step::Row) {
        const auto state = RecordState::decode(rows.bytes(0));
        const Register *title = state->created ? state->find(1) : nullptr;
        for (const Head &head : title ? title->heads : std::vector<Head>())
            titles.insert(*head.value.as<QString>());
    }
    return titles;
}

/// Records that two stores tell differently.
QStringList differences(Pc &a, Pc &b)
{
    const auto left = Exported(a).records();
    const auto right = Exported(b).records();
    QStringList lines;
    for (const auto &[id, text] : left) {
        const auto found = right.find(id);
        if (found == right.end() || found->second != text)
            lines += id + u'\n' + text + QStringLiteral("\n--- other:\n")
                + (found == right.end() ? QString() : found->second);
    }
    for (const auto &[id, text] : right) {
        if (!left.contains(id))
            lines += QStringLiteral("only there: ") + id + u'\n' + text;
    }
    if (!lines.isEmpty())
        qWarning().noquote() << lines.join(u"\n==\n");
    return lines;
}

Result<qint64> adopt(Pc &pc, const DeviceId &device)
{
    return pc.write([&](Writer &writer) { return adoptBranches(writer, device); });
}

/// Two machines under one identity that both went on, and a steward's PC that knows both branches.
struct Twins {
    Pc founder;
    std::unique_ptr<Pc> winner;
    std::unique_ptr<Pc> loser;

    /// `first` and `second`: what each does. Which of them wins is up to the hashes.
    Twins(const std::function<void(Pc &)> &before, const std::function<void(Pc &)> &first,
        const std::function<void(Pc &)> &second)
    {
        winner = secondPc(founder);
        before(*winner);
        loser = cloned(*winner);
        first(*winner);
        second(*loser);
        const QList<QByteArray> ofLoser = loser->segments();
        founder.takeAll(*winner);
        founder.takeAll(*loser);
        const QByteArray last = ofLoser.last();
        if (founder.number("SELECT count(*) FROM segment WHERE state = 4") == 0)
            qFatal("no fork");
        Statement row
            = founder.state->database->prepare("SELECT state FROM segment WHERE hash = ?");
        (void)row.bind(1, openEnvelope(last)->hash).step();
        if (row.integer(0) == 1)
            std::swap(winner, loser);
    }
    [[nodiscard]] DeviceId device() const { return winner->keys.deviceId(); }
};

} // namespace

class TestForks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTrunk_data()
    {
        QTest::addColumn<std::vector<Link>>("links");
        QTest::addColumn<QByteArray>("trunk");
        using Links = std::vector<Link>;
        const Link root = link(1, 10, 50, 0);
        QTest::newRow("none") << Links{} << QByteArray();
        QTest::newRow("chain") << Links{root, link(11, 12, 9, 50), link(13, 13, 8, 9)}
                               << QByteArray("50 9 8");
        QTest::newRow("smaller hash")
            << Links{root, link(11, 12, 9, 50), link(11, 20, 3, 50)} << QByteArray("50 3");
        QTest::newRow("the first that differs decides") << Links{root, link(11, 12, 9, 50),
            link(11, 20, 30, 50), link(21, 21, 1, 30)} << QByteArray("50 9");
        QTest::newRow("from the start")
            << Links{link(1, 3, 7, 0), link(1, 2, 6, 0)} << QByteArray("6");
        QTest::newRow("gap") << Links{root, link(15, 16, 9, 4)} << QByteArray("50 9");
        QTest::newRow("behind a gap, of a branch that is here") << Links{root, link(11, 12, 3, 50),
            link(11, 14, 9, 50), link(15, 16, 2, 9)} << QByteArray("50 3");
        QTest::newRow("overlaps the trunk, its start is missing")
            << Links{root, link(11, 20, 9, 50), link(15, 16, 2, 4)} << QByteArray("50 9");
        QTest::newRow("next to the trunk but not of it")
            << Links{root, link(11, 12, 9, 4)} << QByteArray("50");
        QTest::newRow("two behind a gap")
            << Links{link(5, 6, 9, 4), link(5, 9, 8, 3)} << QByteArray("8");
    }
    void theTrunk()
    {
        QFETCH(std::vector<Link>, links);
        QFETCH(QByteArray, trunk);
        std::sort(links.begin(), links.end(),
            [](const Link &a, const Link &b) { return a.hash < b.hash; });
        do {
            QCOMPARE(names(trunkOf(links, {})), trunk);
        } while (std::next_permutation(links.begin(), links.end(),
            [](const Link &a, const Link &b) { return a.hash < b.hash; }));
    }

    /// Who has nothing but the end of a lost branch takes it for one behind a gap. Nobody else
    /// believes it, so what it hangs from has to reach him, over a hub that lost it too.
    void lostBranchesGoToTheHub()
    {
        const auto writes = [](const char *title) {
            return [title](Pc &pc) {
                Note note = noted(QString::fromLatin1(title));
                pc.save(note);
                (void)pc.segments(); // sealed
            };
        };
        Twins twins([](Pc &) {}, writes("una"), writes("otra"));
        for (const char *title : {"sigue", "y sigue"})
            writes(title)(*twins.loser);
        Pc &founder = twins.founder;
        founder.takeAll(*twins.loser);
        const QList<QByteArray> lost
            = founder.blobsOf("SELECT bytes FROM segment WHERE state = 4 ORDER BY first_seq");
        QCOMPARE(lost.size(), 3);
        const auto third = secondPc(founder);
        third->take(lost.last());
        QVERIFY(!differences(founder, *third).isEmpty());
        const auto out = founder.write([&](Writer &writer) {
            return outgoing(writer, writer.state().trust, writer.state().keyring.centre, HubState{},
                std::numeric_limits<qint64>::max(), 0);
        });
        QVERIFY_OK(out);
        for (const Outgoing::Item &item : out->segments)
            third->take(item.bytes);
        QVERIFY(differences(founder, *third).isEmpty());
    }

    /// What a twin wrote later comes first, while something here is not sealed yet.
    void whatIsNotSealedStaysBesideATwin()
    {
        Pc founder;
        const auto one = secondPc(founder);
        const auto other = cloned(*one);
        for (const char *title : {"de la otra", "y otra"}) {
            Note note = noted(QString::fromLatin1(title));
            other->save(note);
            (void)other->segments(); // sealed
        }
        const QList<QByteArray> ofOther
            = other->blobsOf("SELECT bytes FROM segment s JOIN author a ON a.id = s.author"
                             " WHERE a.device = (SELECT device FROM author WHERE id ="
                             " (SELECT author FROM segment ORDER BY arrival DESC LIMIT 1))"
                             " ORDER BY s.first_seq DESC");
        QCOMPARE(ofOther.size(), 2);
        Note mine = noted(QStringLiteral("de esta"));
        one->save(mine);
        for (const QByteArray &segment : ofOther)
            one->take(segment);
        (void)one->segments();
        QCOMPARE(one->number("SELECT count(*) FROM segment WHERE last_seq < first_seq"), 0);
        QVERIFY_OK(
            one->write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        QVERIFY(titles(*one).contains(QStringLiteral("de esta")));
    }

    void whatARevocationNamesIsTheTrunk()
    {
        const std::vector<Link> links{link(1, 10, 50, 0), link(11, 12, 9, 50), link(13, 13, 8, 9),
            link(11, 20, 3, 50), link(14, 14, 7, 8)};
        QCOMPARE(names(trunkOf(links, {})), QByteArray("50 3"));
        QCOMPARE(names(trunkOf(links, Believed{13, hashOf(8)})), QByteArray("50 9 8"));
        QCOMPARE(names(trunkOf(links, Believed{12, hashOf(9)})), QByteArray("50 9"));
        QCOMPARE(names(trunkOf(links, Believed{20, hashOf(3)})), QByteArray("50 3"));
        QCOMPARE(names(trunkOf(links, Believed{10, hashOf(50)})), QByteArray("50"));
        // What it names has not come, so it is not known which branch leads there.
        QCOMPARE(names(trunkOf(links, Believed{30, hashOf(5)})), QByteArray("50 3"));
    }

    void whatTheLoserWroteIsWrittenAgain()
    {
        Note common = noted(QStringLiteral("antes"));
        const auto writeAt = [&](const QString &name) {
            return [&common, name](Pc &pc) {
                Note note = noted(QStringLiteral("nota de ") + name);
                note = pc.save(note);
                Note second = noted(QStringLiteral("otra de ") + name);
                second.links = {note.id, common.id};
                pc.save(second);
                note.title += QStringLiteral(", corregida");
                pc.save(note);
                Note edited = *pc.get(common.id);
                edited.title = QStringLiteral("después en ") + name;
                pc.save(edited);
            };
        };
        Twins twins([&](Pc &pc) { common = pc.save(common); }, writeAt(QStringLiteral("una")),
            writeAt(QStringLiteral("otra")));
        QCOMPARE(titles(twins.founder), titles(*twins.winner));
        const auto adopted = adopt(twins.founder, twins.device());
        QVERIFY_OK(adopted);
        QVERIFY(*adopted >= 4);
        QCOMPARE(titles(twins.founder), titles(*twins.winner) + titles(*twins.loser));
        // Twice is once.
        QCOMPARE(*adopt(twins.founder, twins.device()), 0);
        const auto notes = *twins.founder.read(
            [](Reader &reader) { return reader.list<Note>({.where = "title LIKE 'otra de%'"}); });
        QCOMPARE(notes.size(), 2);
        for (const Note &note : notes) {
            QCOMPARE(note.links.size(), 2);
            QStringList linked;
            for (const Id<Note> id : note.links) {
                const auto found = twins.founder.get(id);
                QVERIFY_OK(found);
                linked += found->title;
            }
            const QString name = note.title.mid(QStringLiteral("otra de ").size());
            QVERIFY(linked.contains(QStringLiteral("nota de %1, corregida").arg(name)));
            QVERIFY(linked[0].startsWith(QStringLiteral("después"))
                || linked[1].startsWith(QStringLiteral("después")));
        }
        // The two titles of the common note stand beside each other.
        const auto conflicts
            = *twins.founder.read([](Reader &reader) { return reader.conflicts(); });
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0].heads.size(), size_t(2));
        // All others see the same.
        const auto other = secondPc(twins.founder);
        QCOMPARE(Exported(*other).records(), Exported(twins.founder).records());
    }

    /// Its twin, still under the old name, has not written there yet when a PC takes another.
    void whatFallsAfterwardsIsWrittenAgainToo()
    {
        for (int round = 0, fallen = 0; fallen == 0 || round < 8; ++round) {
            QVERIFY(round < 64); // the smaller hash counts, so half of the rounds
            Pc founder;
            const auto first = secondPc(founder);
            const auto second = cloned(*first);
            second->save(noted(QStringLiteral("de la segunda")));
            QCOMPARE(second->segments().size(), 1);
            const SigningKey before = second->keys.device;
            second->keys = renewed(second->keys);
            Pc::must(second->state->reload());
            QVERIFY_OK(second->write([&](Writer &writer) { return takeOver(writer, before); }));
            first->save(noted(QStringLiteral("de la primera")));
            second->takeAll(*first);
            fallen += second->number("SELECT count(*) FROM segment WHERE state = 4") > 0
                && second->number("SELECT count(*) FROM pending") > 0;
            QCOMPARE(titles(*second).contains(QStringLiteral("de la segunda")), true);
            founder.takeAll(*second);
            QVERIFY(titles(founder).contains(QStringLiteral("de la segunda")));
        }
    }

    void aFormerIdFindsTheRecord()
    {
        // The winner creates nothing under the seqs that the loser gives records, whoever wins.
        Note common = noted(QStringLiteral("antes"));
        QString former;
        Note made;
        const auto edits = [&](Pc &pc) {
            for (int i = 0; i < 3; ++i) {
                Note edited = *pc.get(common.id);
                edited.title = QStringLiteral("edición %1").arg(i);
                pc.save(edited);
                (void)pc.segments();
            }
        };
        const auto creates = [&](Pc &pc) {
            made = pc.save(noted(QStringLiteral("nueva")));
            former = pc.read([&](Reader &reader) { return reader.fullId(made.id.record); });
        };
        for (int tries = 0;; ++tries) {
            QVERIFY(tries < 200);
            common = noted(QStringLiteral("antes %1").arg(tries));
            Twins twins([&](Pc &pc) { common = pc.save(common); }, edits, creates);
            if (!titles(*twins.loser).contains(QStringLiteral("nueva")))
                continue; // the other way round, there is no former id
            // A third PC has seen the lost branch only, and writes on the record, and of it.
            const auto third = secondPc(twins.founder);
            Pc late(twins.founder.keys.centre, noteTable(), [] { return someDay + 1; });
            twins.founder.certify(late);
            late.takeAll(*twins.loser);
            for (const QByteArray &entry : twins.founder.control())
                late.takeControl(entry);
            Note seen = *late.get(late.here(*twins.loser, made.id));
            seen.text = QStringLiteral("añadido por otra persona");
            late.save(seen);
            Note linked = noted(QStringLiteral("nombra"));
            linked.links = {seen.id};
            linked = late.save(linked);

            third->takeAll(late);
            late.takeAll(*twins.winner);
            QVERIFY(!late.get(seen.id).ok());
            QVERIFY_OK(adopt(twins.founder, twins.device()));
            late.takeAll(twins.founder);
            third->takeAll(twins.founder);
            twins.founder.takeAll(late);
            for (Pc *pc : {&twins.founder, &late, third.get()}) {
                const auto id = pc->read([&](Reader &reader) { return reader.fromFullId(former); });
                QVERIFY_OK(id);
                const auto now = pc->get(Id<Note>{*id});
                QVERIFY_OK(now);
                QCOMPARE(now->title, QStringLiteral("nueva"));
                QCOMPARE(now->text, QStringLiteral("añadido por otra persona"));
                const auto naming = pc->get(pc->here(late, linked.id));
                QCOMPARE(naming->links, QList<Id<Note>>{now->id});
                const QStringList before = rowsOf(*pc);
                QVERIFY_OK(pc->write(
                    [](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
                QCOMPARE(rowsOf(*pc), before);
            }
            QVERIFY_OK(late.get(seen.id)); // by the id that is in somebody's hand
            QCOMPARE(Exported(late).records(), Exported(twins.founder).records());
            QCOMPARE(Exported(*third).records(), Exported(twins.founder).records());
            return;
        }
    }

    void heirsOfARevokedDeviceCountAsFarAsTheRevokerKnew()
    {
        Pc root;
        const auto stolen = secondPc(root);
        const DeviceId device = stolen->keys.deviceId();
        const auto heirOf = [](Pc &pc) {
            const Keyring before = pc.keys;
            pc.keys = renewed(before);
            Pc::must(pc.state->reload());
            Pc::must(pc.write([&](Writer &writer) { return certifyHeir(writer, before.device); }));
            return pc.keys.deviceId();
        };
        const auto honest = cloned(*stolen);
        const auto thief = cloned(*stolen);
        const DeviceId known = heirOf(*honest);
        root.takeAll(*honest);
        QVERIFY_OK(root.write([&](Writer &writer) { return revokeDevice(writer, device); }));
        const DeviceId unknown = heirOf(*thief);
        QSet<QByteArray> all;
        for (Pc *pc : {&root, honest.get(), thief.get()}) {
            const auto entries = pc->control();
            all.unite(QSet<QByteArray>(entries.begin(), entries.end()));
        }
        QRandomGenerator random(tambo::test::seed());
        for (int round = 0; round < 40; ++round) {
            QList<QByteArray> left = all.values();
            std::shuffle(left.begin(), left.end(), random);
            ControlLog log;
            for (qsizetype i = 0; !left.isEmpty(); i = i + 1 < left.size() ? i + 1 : 0) {
                i = std::min(i, left.size() - 1);
                if (log.append(left[i]).ok())
                    left.removeAt(i);
            }
            QVERIFY(log.isRevoked(device));
            QVERIFY(log.device(known));
            QVERIFY(!log.device(unknown));
            QCOMPARE(log.formerly(known), std::set<DeviceId>{device});
        }
    }

    void randomClones_data()
    {
        QTest::addColumn<quint32>("seed");
        const int count = qEnvironmentVariableIntValue("TAMBO_SEEDS");
        const quint32 first = qEnvironmentVariableIsSet("TAMBO_SEED")
            ? quint32(qEnvironmentVariableIntValue("TAMBO_SEED"))
            : QRandomGenerator::global()->generate() / 2;
        for (quint32 i = 0; i < quint32(count > 0 ? count : 40); ++i)
            QTest::addRow("%u", first + i) << first + i;
    }
    void randomClones()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Pc founder;
        const auto original = secondPc(founder);
        QList<QByteArray> all;
        std::vector<std::unique_ptr<Pc>> machines;
        QSet<QString> replaced;
        const auto write = [&](Pc &pc) {
            const auto notes = *pc.read([](Reader &reader) { return reader.list<Note>(); });
            Note note = notes.isEmpty() || random.bounded(2) == 0
                ? noted(QString())
                : notes[random.bounded(int(notes.size()))];
            note.space = note.id.isNull()
                ? pc.space(random.bounded(2) ? SpaceKind::Public : SpaceKind::Centre)
                : note.space;
            if (!note.id.isNull())
                replaced.insert(note.title);
            note.title = QString::number(random.generate());
            if (!notes.isEmpty() && notes[0].space == note.space && random.bounded(3) == 0)
                note.links = {notes[0].id};
            pc.save(note);
            if (random.bounded(2) == 0)
                all += pc.segments();
        };
        for (int i = random.bounded(3); i >= 0; --i)
            write(*original);
        for (int i = 1 + random.bounded(3); i >= 0; --i) {
            machines.push_back(cloned(*original));
            if (random.bounded(3) == 0)
                write(*original);
        }
        for (int i = 0; i < 12; ++i)
            write(*machines[size_t(random.bounded(int(machines.size())))]);
        for (const auto &pc : machines)
            all += pc->segments();
        // Some have not come yet: what is here decides, in whatever order it came.
        std::shuffle(all.begin(), all.end(), random);
        all.resize(all.size() - random.bounded(int(all.size())) / 2);
        const auto one = secondPc(founder);
        const auto other = secondPc(founder);
        one->takeAll(founder);
        deliver(*one, all, random);
        deliver(*other, all, random);
        QCOMPARE(differences(*one, *other).join(u"\n=="), QString());

        // All has come, somebody writes the lost branches again, and everybody hears of it.
        const DeviceId device = original->keys.deviceId();
        founder.takeAll(*one);
        QSet<QString> written;
        for (const auto &pc : machines) {
            founder.takeAll(*pc);
            written += titles(*pc);
        }
        QVERIFY_OK(adopt(founder, device));
        QVERIFY(titles(founder).contains(written - replaced));
        const auto heard = [&](Pc &pc) {
            QList<QByteArray> news = founder.segments();
            for (const auto &machine : machines)
                news += machine->segments();
            deliver(pc, news, random);
        };
        heard(*one);
        heard(*other);
        QCOMPARE(differences(*one, founder).join(u"\n=="), QString());
        QCOMPARE(differences(*other, founder).join(u"\n=="), QString());
        const QStringList before = rowsOf(*one);
        QVERIFY_OK(
            one->write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
        QCOMPARE(rowsOf(*one), before);
    }
};

QTEST_GUILESS_MAIN(TestForks)
#include "testforks.moc"
