// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"
#include "app/store/verify.h"
#include "tests/engine/village.h"

#include <QDirIterator>

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

template<typename F> auto decide(Pc &pc, F verb)
{
    return pc.write([&](store::Writer &writer) { return verb(writer); });
}

Result<> grant(Pc &pc, const SpaceId &space, const Pc &other)
{
    return decide(pc, [&](store::Writer &writer) {
        return store::grantSpace(writer, space, other.store->centre());
    });
}

Result<> end(Pc &pc, const SpaceId &space, const Pc &other)
{
    return decide(pc, [&](store::Writer &writer) {
        return store::endGrant(writer, space, other.store->centre());
    });
}

/// Segments of that space that lie in the store, whatever their state.
qint64 segmentsOf(Pc &pc, const SpaceId &space)
{
    const auto count = pc.read([&](store::Reader &reader) -> Result<qint64> {
        store::Statement row
            = reader.database().prepare("SELECT count(*) FROM segment s JOIN author a ON a.id ="
                                        " s.author WHERE a.space = ?");
        TAMBO_TRY(row.bind(1, space).step());
        return row.integer(0);
    });
    return *count;
}

bool liesIn(const QString &folder, const QByteArray &needle)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        if (file.readAll().contains(needle))
            return true;
    }
    return false;
}

} // namespace

/// A group of several centres, from PC to PC through a hub.
class TestSharedSpace : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Pc> m_ours;
    std::unique_ptr<Pc> m_theirs;
    std::unique_ptr<Pc> m_stranger;
    SpaceId m_group;

    /// Another PC of their centre, that they have let in but nobody else knows of.
    std::unique_ptr<Pc> another()
    {
        const auto invite = Pc::arrive(m_theirs->engine->inviteDevice());
        if (!invite.ok())
            qFatal("invite: %s", qPrintable(invite.error().message));
        auto pc = std::make_unique<Pc>(Pc::Start::Nothing);
        auto joined = joinAsDevice({pc->folder(), allEntities(), HybridClock(), {}}, *invite, {});
        if (!joined.ok())
            qFatal("join: %s", qPrintable(joined.error().message));
        pc->take(*std::move(joined));
        (void)pc->once();
        if (!m_theirs->once().ok() || !pc->once().ok())
            qFatal("the new PC was not let in");
        return pc;
    }
    void share()
    {
        QVERIFY_OK(grant(*m_ours, m_group, *m_theirs));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(m_theirs->once());
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<TestHub>();
        m_ours = std::make_unique<Pc>();
        m_theirs = std::make_unique<Pc>();
        m_stranger = std::make_unique<Pc>();
        for (Pc *pc : {m_ours.get(), m_theirs.get(), m_stranger.get()})
            QVERIFY_OK(pc->join(*m_hub));
        const auto group = decide(*m_ours, [](store::Writer &writer) {
            return store::makeSpace(writer, store::SpaceKind::Group);
        });
        QVERIFY_OK(group);
        m_group = *group;
        QVERIFY_OK(m_ours->tell(s("De antes"), m_group));
        QVERIFY_OK(m_ours->tell(s("Interno"), store::SpaceKind::Centre));
        // To let a centre in, one has to know it.
        QVERIFY_OK(m_ours->follow(*m_theirs));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(m_stranger->follow(*m_ours));
        QVERIFY_OK(m_stranger->follow(*m_theirs));
    }
    void cleanup()
    {
        for (auto *pc : {&m_ours, &m_theirs, &m_stranger})
            pc->reset();
        m_hub.reset();
    }

    /// Nobody there follows anybody: the hub says who let them in.
    void bothWriteAndNobodyElseReads()
    {
        share();
        QCOMPARE(m_theirs->titles(), list({"De antes"}));
        QVERIFY_OK(m_theirs->tell(s("Canario del otro pueblo"), m_group));
        QVERIFY_OK(m_theirs->once());
        QVERIFY_OK(m_ours->once());
        QCOMPARE(m_ours->titles(), list({"Canario del otro pueblo", "De antes", "Interno"}));
        QVERIFY_OK(m_stranger->once());
        QVERIFY(m_stranger->titles().isEmpty());
        QCOMPARE(segmentsOf(*m_stranger, m_group), 0);
        QVERIFY(segmentsOf(*m_theirs, m_group) == 2);
        QVERIFY(!liesIn(m_hub->folder(), "Canario"));
        QVERIFY(liesIn(m_hub->folder(), m_group.toByteArray()));
        // They are told of nothing else.
        QVERIFY(m_theirs->store->trust()->log(m_ours->store->centre()));
        QVERIFY_OK(m_ours->tell(s("Público")));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(m_theirs->once());
        QVERIFY(!m_theirs->titles().contains(s("Público")));
        for (Pc *pc : {m_ours.get(), m_theirs.get(), m_stranger.get()})
            QVERIFY(store::verifyStore(*pc->store)->sound());
    }

    void aQuietMeetingStaysShort()
    {
        share();
        QVERIFY_OK(m_ours->once());
        for (Pc *pc : {m_ours.get(), m_theirs.get()}) {
            const auto quiet = pc->once();
            QVERIFY_OK(quiet);
            QCOMPARE(quiet->requests, 1);
            qInfo("a quiet meeting: %lld bytes up, %lld down", quiet->bytesUp, quiet->bytesDown);
            QVERIFY(quiet->bytesUp + quiet->bytesDown <= 600);
        }
    }

    void filesToo()
    {
        const auto ours = m_ours->record(s("La minga"), noise(40'000, 1), m_group);
        QVERIFY_OK(ours);
        share();
        QCOMPARE(m_theirs->content(ours->blob), noise(40'000, 1));
        const auto theirs = m_theirs->record(s("Canchagua"), noise(30'000, 2), m_group);
        QVERIFY_OK(theirs);
        QCOMPARE(m_theirs->waiting().onlyHere, 1);
        QVERIFY_OK(m_theirs->once());
        QCOMPARE(m_theirs->waiting().onlyHere, 0);
        QVERIFY_OK(m_ours->once());
        QCOMPARE(m_ours->content(theirs->blob), noise(30'000, 2));
        QVERIFY_OK(m_stranger->once());
        QVERIFY(m_stranger->store->blobs().all().isEmpty());
    }

    /// Neither the new PC nor anybody at the other centre does anything for it.
    void aMemberGetsAnotherPc()
    {
        share();
        QVERIFY_OK(m_theirs->tell(s("Suyo"), m_group));
        QVERIFY_OK(m_theirs->once());
        const auto later = another();
        QVERIFY(later->titles().isEmpty());
        QVERIFY_OK(m_ours->unfollow(*m_theirs)); // their log comes all the same
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(later->once());
        QCOMPARE(later->titles(), list({"De antes", "Suyo"}));
        QVERIFY_OK(later->tell(s("Del nuevo"), m_group));
        QVERIFY_OK(later->once());
        for (Pc *pc : {m_ours.get(), m_theirs.get()}) {
            QVERIFY_OK(pc->once());
            QVERIFY(pc->titles().contains(s("Del nuevo")));
        }
        QVERIFY(store::verifyStore(*later->store)->sound());
    }

    void aMemberRetiresAPc()
    {
        share();
        const auto sold = another();
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(sold->once());
        QVERIFY_OK(sold->tell(s("Antes"), m_group));
        QVERIFY_OK(sold->once());
        QVERIFY_OK(m_theirs->once());
        QVERIFY_OK(decide(*m_theirs, [&](store::Writer &writer) {
            return store::revokeDevice(writer, sold->store->device());
        }));
        QVERIFY_OK(m_theirs->once());
        QVERIFY_OK(sold->tell(s("Después"), m_group));
        QCOMPARE(sold->once().error().kind, Error::Kind::Denied);
        QVERIFY_OK(m_ours->once()); // and makes another key
        QVERIFY_OK(m_ours->tell(s("Sin el vendido"), m_group));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(m_theirs->once());
        QCOMPARE(m_theirs->titles(), list({"Antes", "De antes", "Sin el vendido"}));
        QCOMPARE(m_ours->titles(), list({"Antes", "De antes", "Interno", "Sin el vendido"}));
        const auto key = m_ours->store->trust()->writingKey(m_group);
        QVERIFY(m_theirs->store->trust()->key(m_group, key->id));
        QVERIFY(!sold->store->trust()->key(m_group, key->id));
    }

    void theSharingEnds()
    {
        share();
        QVERIFY_OK(m_theirs->tell(s("Mientras"), m_group));
        QVERIFY_OK(m_theirs->once());
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(end(*m_ours, m_group, *m_theirs));
        QVERIFY_OK(m_ours->tell(s("Sin ellos"), m_group));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(m_theirs->tell(s("Sin saberlo"), m_group));
        QVERIFY_OK(m_theirs->once());
        QVERIFY_OK(m_theirs->once());
        QVERIFY(!m_theirs->titles().contains(s("Sin ellos")));
        QCOMPARE(segmentsOf(*m_theirs, m_group), 3); // two of which others have, and its own
        QCOMPARE(m_theirs->tell(s("Ya no"), m_group).error().kind, Error::Kind::Denied);
        QVERIFY_OK(m_ours->once());
        QCOMPARE(m_ours->titles(), list({"De antes", "Interno", "Mientras", "Sin ellos"}));
        // And begins again.
        share();
        QVERIFY_OK(m_theirs->once());
        QVERIFY_OK(m_ours->once());
        QCOMPARE(m_theirs->titles(), list({"De antes", "Mientras", "Sin ellos", "Sin saberlo"}));
        QVERIFY(m_ours->titles().contains(s("Sin saberlo")));
        for (Pc *pc : {m_ours.get(), m_theirs.get()})
            QVERIFY(store::verifyStore(*pc->store)->sound());
    }

    /// Three centres: those who were let in by one read each other.
    void membersReadEachOther()
    {
        share();
        QVERIFY_OK(m_ours->follow(*m_stranger));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(grant(*m_ours, m_group, *m_stranger));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(m_theirs->tell(s("De uno"), m_group));
        QVERIFY_OK(m_theirs->once());
        QVERIFY_OK(m_stranger->unfollow(*m_theirs));
        QVERIFY_OK(m_stranger->once());
        QCOMPARE(m_stranger->titles(), list({"De antes", "De uno"}));
        QVERIFY_OK(m_stranger->tell(s("De otro"), m_group));
        QVERIFY_OK(m_stranger->once());
        QVERIFY_OK(m_theirs->once());
        QCOMPARE(m_theirs->titles(), list({"De antes", "De otro", "De uno"}));
    }

    /// A hub whose numbers start anew loses nothing.
    void theHubStartsAnew()
    {
        share();
        QVERIFY_OK(m_theirs->tell(s("Suyo"), m_group));
        m_hub->startEmpty();
        for (Pc *pc : {m_ours.get(), m_theirs.get()})
            QVERIFY_OK(pc->join(*m_hub));
        for (Pc *pc : {m_ours.get(), m_theirs.get(), m_ours.get()})
            QVERIFY_OK(pc->once());
        QVERIFY(m_ours->titles().contains(s("Suyo")));
        QVERIFY_OK(m_ours->tell(s("Nuestro"), m_group));
        QVERIFY_OK(m_ours->once());
        QVERIFY_OK(m_theirs->once());
        QCOMPARE(m_theirs->titles(), list({"De antes", "Nuestro", "Suyo"}));
    }
};

QTEST_GUILESS_MAIN(TestSharedSpace)
#include "testsharedspace.moc"
