// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/damage.h"
#include "app/store/hubs.h"
#include "app/store/verify.h"
#include "tests/store/exported.h"

using namespace tambo;
using namespace tambo::store;
using namespace tambo::store::test;

namespace {

/// How a segment's row goes bad.
const char *spoiled
    = "UPDATE segment SET bytes = substr(bytes, 1, 150)"
      " || CASE substr(bytes, 151, 1) WHEN x'00' THEN x'01' ELSE x'00' END || substr(bytes, 152)";

void spoil(Pc &pc, qint64 arrival)
{
    Pc::must(pc.write([&](Writer &writer) {
        return writer.database().execute(
            QByteArray(spoiled) + " WHERE arrival = " + QByteArray::number(arrival));
    }));
}

void rebuild(Pc &pc)
{
    Pc::must(pc.write([](Writer &writer) { return rebuildProjection(writer.state(), {}); }));
}

qint64 mark(Pc &pc)
{
    const auto waiting = pc.write([](Writer &writer) { return markDamage(writer); });
    Pc::must(waiting);
    return *waiting;
}

/// Three segments of one author.
std::vector<Note> threeSegments(Pc &pc)
{
    std::vector<Note> notes;
    for (const char *title : {"Uno", "Dos", "Tres"}) {
        notes.push_back(pc.save(noted(QString::fromUtf8(title), QStringLiteral("páramo"))));
        if (notes.size() > 1) {
            Note first = *pc.get(notes.front().id);
            first.tags.append(QString::fromUtf8(title));
            notes.front() = pc.save(first);
        }
        Pc::must(pc.write([](Writer &writer) { return sealPending(writer); }));
    }
    return notes;
}

} // namespace

/// Segments that go bad in a store: the rest goes on, they are not sent, and an intact copy heals.
class TestDamage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Pc> m_writer;
    std::unique_ptr<Pc> m_other;
    std::vector<Note> m_notes;
    QList<QByteArray> m_sound; ///< segments of `m_writer`

    /// As a hub would be told: what it need not send.
    qint64 coveredTo(Pc &pc, const Pc &author)
    {
        HubState hub;
        hub.id = *HubId::from(QByteArray(HubId::size, 7));
        const auto covered = pc.write(
            [&](Writer &writer) { return coveredAuthors(writer, hub, {author.keys.centre}, 100); });
        Pc::must(covered);
        for (const CoveredAuthor &one : covered->authors) {
            if (one.author.device == author.keys.deviceId())
                return qint64(one.seq);
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        m_writer = std::make_unique<Pc>();
        m_notes = threeSegments(*m_writer);
        m_sound = m_writer->segments();
        QCOMPARE(m_sound.size(), 3);
        m_other = std::make_unique<Pc>();
        m_other->takeAll(*m_writer);
    }

    void aRebuildSkipsWhatIsDamaged_data()
    {
        QTest::addColumn<int>("which");
        for (const int which : {0, 1, 2})
            QTest::addRow("segment %d", which) << which;
    }
    void aRebuildSkipsWhatIsDamaged()
    {
        QFETCH(int, which);
        const QStringList before = rowsOf(*m_other);
        spoil(*m_other, which + 1);
        rebuild(*m_other);
        QCOMPARE(m_other->number("SELECT count(*) FROM segment WHERE state = 5"), 1);
        for (int i = 0; i < 3; ++i) {
            const auto note = m_other->get(m_other->here(*m_writer, m_notes[size_t(i)].id));
            QCOMPARE(note.ok(), i != which);
        }
        QCOMPARE(m_other->segments().size(), 2); // the damaged one goes to nobody
        // The good copy comes by any road, also after others.
        for (const QByteArray &segment : m_sound) {
            const bool good = segment == m_sound[which];
            QCOMPARE(int(m_other->take(segment).verdict),
                int(good ? Receipt::Verdict::Accepted : Receipt::Verdict::Duplicate));
        }
        QCOMPARE(m_other->number("SELECT count(*) FROM segment WHERE state <> 1"), 0);
        QCOMPARE(m_other->number("SELECT count(*) FROM segment"), 3);
        QCOMPARE(rowsOf(*m_other), before);
        rebuild(*m_other);
        QCOMPARE(rowsOf(*m_other), before);
    }

    void whatWasMarkedStaysShownAndHeals()
    {
        const QStringList before = rowsOf(*m_other);
        QCOMPARE(mark(*m_other), 0);
        spoil(*m_other, 2);
        QCOMPARE(mark(*m_other), 1);
        QCOMPARE(mark(*m_other), 1);
        QCOMPARE(rowsOf(*m_other), before);
        QCOMPARE(m_other->segments().size(), 2);
        QCOMPARE(int(m_other->take(m_sound[1]).verdict), int(Receipt::Verdict::Accepted));
        QCOMPARE(m_other->segments(), m_sound);
        QCOMPARE(rowsOf(*m_other), before);
        QCOMPARE(mark(*m_other), 0);
    }

    void damageThatNobodyNoticedHealsToo()
    {
        spoil(*m_other, 2);
        QCOMPARE(int(m_other->take(m_sound[1]).verdict), int(Receipt::Verdict::Accepted));
        QCOMPARE(m_other->segments(), m_sound);
    }

    void aCopyThatIsDamagedItselfHealsNothing()
    {
        spoil(*m_other, 2);
        rebuild(*m_other);
        QByteArray bad = m_sound[1];
        bad[bad.size() - 3] = char(bad[bad.size() - 3] ^ 1);
        QCOMPARE(int(m_other->take(bad).verdict), int(Receipt::Verdict::Rejected));
        QCOMPARE(m_other->number("SELECT count(*) FROM segment WHERE state = 5"), 1);
        QCOMPARE(int(m_other->take(m_sound[1]).verdict), int(Receipt::Verdict::Accepted));
    }

    void hubsAreAskedForWhatComesAfterTheHole_data()
    {
        QTest::addColumn<bool>("rebuilt");
        QTest::newRow("found by a rebuild") << true;
        QTest::newRow("found by looking") << false;
    }
    void hubsAreAskedForWhatComesAfterTheHole()
    {
        QFETCH(bool, rebuilt);
        HubState hub;
        hub.id = *HubId::from(QByteArray(HubId::size, 7));
        hub.epoch = QByteArray(8, 'e');
        hub.pushed = 3;
        hub.covered = 3;
        const CentreId centre = m_writer->keys.centre;
        QVERIFY_OK(m_other->write([&](Writer &writer) -> Result<> {
            TAMBO_TRY(saveHub(writer, hub));
            TAMBO_TRY(setCursor(writer, hub.id, centre, 40));
            Statement from = writer.database().prepare("UPDATE segment SET source = ?");
            return from.bind(1, hub.id).run();
        }));
        spoil(*m_other, 2);
        if (rebuilt)
            rebuild(*m_other);
        else
            QCOMPARE(mark(*m_other), 1);
        const auto after = m_other->read([](Reader &reader) { return joinedHub(reader); });
        QVERIFY((*after)->epoch.isEmpty());
        QCOMPARE((*after)->pushed, 3);
        const auto cursors
            = m_other->read([&](Reader &reader) { return cursorsOf(reader, hub.id, {centre}); });
        QCOMPARE(*cursors, QList<quint64>{0});
        // The first segment is covered, the second is not, nor what follows it.
        const auto first = openEnvelope(m_sound[0]);
        QCOMPARE(coveredTo(*m_other, *m_writer), qint64(first->header.lastSeq));
        m_other->take(m_sound[1]);
        const auto last = openEnvelope(m_sound[2]);
        QCOMPARE(coveredTo(*m_other, *m_writer), qint64(last->header.lastSeq));
    }

    /// A PC whose own last segment is gone must not give its seqs to other changes.
    void ownSeqsAreNotUsedTwice()
    {
        const auto last = openEnvelope(m_sound[2]);
        spoil(*m_writer, 3);
        rebuild(*m_writer);
        QVERIFY(!m_writer->get(m_notes[2].id).ok());
        const Note next = m_writer->save(noted(QStringLiteral("Cuatro")));
        QCOMPARE(next.id.record.seq(), qint64(last->header.lastSeq) + 1);
        const QByteArray fourth = m_writer->segments().last();
        QCOMPARE(openEnvelope(fourth)->header.previous, last->hash);
        // To others it is an author like any other.
        QCOMPARE(int(m_other->take(fourth).verdict), int(Receipt::Verdict::Accepted));
        rebuild(*m_writer);
        QVERIFY_OK(m_writer->get(next.id));
        // And the lost one comes home from them.
        QCOMPARE(
            int(m_writer->take(m_other->segments()[2]).verdict), int(Receipt::Verdict::Accepted));
        QCOMPARE(m_writer->get(m_notes[2].id)->title, QStringLiteral("Tres"));
        QCOMPARE(m_writer->number("SELECT count(*) FROM segment WHERE state <> 1"), 0);
        rebuild(*m_writer);
        QCOMPARE(Exported(*m_writer).records(), Exported(*m_other).records());
    }

    void pendingChangesLiveOnBesideDamage()
    {
        Note first = *m_writer->get(m_notes[0].id);
        first.title = QStringLiteral("Otra vez");
        m_writer->save(first);
        spoil(*m_writer, 3);
        rebuild(*m_writer);
        QCOMPARE(m_writer->get(m_notes[0].id)->title, QStringLiteral("Otra vez"));
        m_other->takeAll(*m_writer);
        m_writer->takeAll(*m_other);
        QCOMPARE(m_writer->get(m_notes[2].id)->title, QStringLiteral("Tres"));
        QCOMPARE(Exported(*m_writer).records(), Exported(*m_other).records());
    }

    /// The key that opens a segment can be gone while its bytes are sound: then it is carried, and
    /// opens when the control log is whole again.
    void withoutItsKeyASegmentIsCarried()
    {
        Note secret = noted(QStringLiteral("Del centro"));
        secret.space = m_writer->space(SpaceKind::Centre);
        secret = m_writer->save(secret);
        QCOMPARE(m_writer->segments().size(), 4);
        const QList<QByteArray> log = m_writer->control();
        const auto damage = [](Writer &writer) {
            return writer.database().execute(
                "UPDATE control SET bytes = zeroblob(9) WHERE number = 6");
        };
        QVERIFY_OK(m_writer->write(damage));
        QVERIFY_OK(m_writer->state->reload());
        rebuild(*m_writer);
        QCOMPARE(m_writer->number("SELECT count(*) FROM segment WHERE state = 3"), 1);
        QVERIFY(!m_writer->get(secret.id).ok());
        QVERIFY_OK(m_writer->get(m_notes[0].id));
        m_writer->takeControl(log.last());
        QCOMPARE(m_writer->get(secret.id)->title, QStringLiteral("Del centro"));
        QCOMPARE(m_writer->number("SELECT count(*) FROM segment WHERE state <> 1"), 0);
    }

    void everyOneOfManyMayBeDamaged()
    {
        for (int i = 1; i <= 3; ++i)
            spoil(*m_other, i);
        rebuild(*m_other);
        QCOMPARE(m_other->number("SELECT count(*) FROM p_note"), 0);
        for (auto segment = m_sound.crbegin(); segment != m_sound.crend(); ++segment)
            QCOMPARE(int(m_other->take(*segment).verdict), int(Receipt::Verdict::Accepted));
        QCOMPARE(Exported(*m_other).records(), Exported(*m_writer).records());
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "testdamage.moc"
