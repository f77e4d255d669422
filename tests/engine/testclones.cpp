// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"
#include "app/store/verify.h"
#include "tests/engine/clone.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::unique_ptr<Pc> another(Pc &by)
{
    const auto invite = Pc::arrive(by.engine->inviteDevice());
    if (!invite.ok())
        qFatal("invite: %s", qPrintable(invite.error().message));
    auto pc = std::make_unique<Pc>(Pc::Start::Nothing);
    auto joined = joinAsDevice({pc->folder(), allEntities(), HybridClock(), {}}, *invite, {});
    if (!joined.ok())
        qFatal("join: %s", qPrintable(joined.error().message));
    pc->take(*std::move(joined));
    (void)pc->once();
    if (!by.once().ok() || !pc->once().ok())
        qFatal("the new PC was not let in");
    return pc;
}

qint64 forked(Pc &pc)
{
    return *pc.read([](store::Reader &reader) {
        return reader.database().integer("SELECT count(*) FROM segment WHERE state = 4");
    });
}

} // namespace

/// One installation on two machines.
class TestClones : public QObject
{
    Q_OBJECT

    static void meet(const QList<Pc *> &all)
    {
        for (int round = 0; round < 3; ++round) {
            for (Pc *pc : all) {
                const auto met = pc->once();
                QVERIFY2(met.ok(), met.ok() ? "" : qPrintable(met.error().message));
            }
        }
    }

private Q_SLOTS:
    void bothWriteBeforeTheyMeet_data()
    {
        QTest::addColumn<bool>("steward");
        QTest::newRow("a steward's PC") << true;
        QTest::newRow("another PC") << false;
    }
    void bothWriteBeforeTheyMeet()
    {
        QFETCH(bool, steward);
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        const auto second = another(founder);
        Pc &original = steward ? founder : *second;
        Pc &third = steward ? *second : founder;
        QVERIFY(original.tell(s("Antes"), store::SpaceKind::Centre).ok());
        QVERIFY(original.once().ok());
        const auto clone = cloned(original, {"disk 1"});
        const DeviceId before = original.store->device();
        QCOMPARE(clone->store->device(), before);
        QStringList expected{s("Antes")};
        QList<std::pair<QString, QString>> ids; // in full, and what they name
        for (Pc *pc : {&original, clone.get()}) {
            for (const auto kind : {store::SpaceKind::Public, store::SpaceKind::Centre}) {
                const QString title = s(pc == clone.get() ? "Del clon %1" : "De la de siempre %1")
                                          .arg(kind == store::SpaceKind::Public ? 1 : 2);
                const auto story = pc->tell(title, kind);
                QVERIFY(story.ok());
                expected += title;
                ids.append({*pc->read([&](store::Reader &reader) -> Result<QString> {
                                return reader.fullId(story->id.record);
                            }),
                    title});
            }
        }
        expected.sort();
        meet({&original, clone.get(), &third});
        QVERIFY(original.store->device() != clone->store->device());
        QVERIFY(original.store->device() == before || clone->store->device() == before
            || forked(third) > 0);
        for (Pc *pc : {&original, clone.get(), &third}) {
            QStringList titles = pc->titles();
            titles.sort();
            QCOMPARE(titles, expected);
            QVERIFY(store::verifyStore(*pc->store)->sound());
            QVERIFY(pc->store->isMember());
        }
        // An id on paper finds its story, unless the winner gave the same to another.
        for (const auto &[id, title] : ids) {
            const auto found = third.read([&, full = id](store::Reader &reader) -> Result<QString> {
                TAMBO_ASSIGN(const RecordId record, reader.fromFullId(full));
                TAMBO_ASSIGN(const auto story, reader.get(Id<archive::Story>{record}));
                return story.title;
            });
            QVERIFY(found.ok());
            QCOMPARE(found->right(1), title.right(1));
        }
        // They go on, each under its own name now.
        QVERIFY(original.tell(s("Luego 1"), store::SpaceKind::Centre).ok());
        QVERIFY(clone->tell(s("Luego 2"), store::SpaceKind::Centre).ok());
        const qint64 forks = forked(third);
        meet({&original, clone.get(), &third});
        QCOMPARE(original.titles(), third.titles());
        QCOMPARE(clone->titles(), third.titles());
        QCOMPARE(third.titles().size(), expected.size() + 2);
        QCOMPARE(forked(third), forks);
    }

    /// Where only one of them wrote nothing contradicts it, and the hub hands nobody what is his.
    void whatItsTwinSaidElsewhereComesToo()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        const auto second = another(founder);
        QVERIFY(second->tell(s("Antes"), store::SpaceKind::Centre).ok());
        QVERIFY(second->once().ok());
        const auto clone = cloned(*second, {"disk 1"});
        QVERIFY(second->tell(s("Afuera"), store::SpaceKind::Public).ok());
        QVERIFY(second->once().ok());
        QVERIFY(clone->once().ok());
        QVERIFY(!clone->titles().contains(s("Afuera")));
        for (Pc *pc : {second.get(), clone.get()})
            QVERIFY(pc->tell(s("En los dos"), store::SpaceKind::Centre).ok());
        meet({second.get(), clone.get(), &founder});
        QVERIFY(second->store->device() != clone->store->device());
        for (Pc *pc : {second.get(), clone.get(), &founder})
            QVERIFY(pc->titles().contains(s("Afuera")));
        QCOMPARE(second->once()->requests, 1);
        QCOMPARE(clone->once()->requests, 1);
    }

    /// Who meets the hub under another epoch is handed what its twin said, and so hears of it
    /// before the hub knows that there are two, and goes on to hide what the twin says next.
    void whatItsTwinSaidComesWhenTheHubKnowsOfTwo()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        const auto second = another(founder);
        const auto clone = cloned(*second, {"disk 1"});
        QVERIFY(second->tell(s("Antes"), store::SpaceKind::Centre).ok());
        QVERIFY(second->once().ok());
        QVERIFY(clone
                ->write([](store::Writer &writer) -> Result<> {
                    TAMBO_ASSIGN(auto known, store::joinedHub(writer));
                    known->epoch = QByteArray(8, 'x');
                    return store::saveHub(writer, *known);
                })
                .ok());
        QVERIFY(clone->once().ok());
        QVERIFY(clone->titles().contains(s("Antes")));
        QVERIFY(second->tell(s("Afuera"), store::SpaceKind::Public).ok());
        QVERIFY(second->once().ok());
        QVERIFY(clone->once().ok());
        QVERIFY(!clone->titles().contains(s("Afuera")));
        for (Pc *pc : {second.get(), clone.get()})
            QVERIFY(pc->tell(s("En los dos"), store::SpaceKind::Centre).ok());
        meet({second.get(), clone.get(), &founder});
        QVERIFY(second->store->device() != clone->store->device());
        for (Pc *pc : {second.get(), clone.get(), &founder})
            QVERIFY(pc->titles().contains(s("Afuera")));
        QCOMPARE(clone->once()->requests, 1);
    }

    /// One takes another identity before they contradicted each other anywhere.
    void whatItsTwinSaidBeforeItLeftComesToo()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        const auto second = another(founder);
        QVERIFY(second->tell(s("Antes"), store::SpaceKind::Centre).ok());
        QVERIFY(second->once().ok());
        const DeviceId before = second->store->device();
        const auto clone = cloned(*second, {"disk 1"});
        QVERIFY(clone->tell(s("Con el nombre de los dos"), store::SpaceKind::Centre).ok());
        QVERIFY(clone->once().ok());
        QVERIFY(second->once().ok());
        QVERIFY(!second->titles().contains(s("Con el nombre de los dos")));
        clone->engine.reset();
        clone->store.reset();
        open(*clone, {"disk 2"});
        meet({clone.get(), second.get(), &founder});
        QVERIFY(clone->store->device() != before);
        QCOMPARE(second->store->device(), before);
        QVERIFY(second->titles().contains(s("Con el nombre de los dos")));
        QCOMPARE(second->once()->requests, 1);
    }

    void anotherMachineIsAnotherPcAtOnce()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        const auto second = another(founder);
        QVERIFY(second->tell(s("Antes"), store::SpaceKind::Centre).ok());
        QVERIFY(second->once().ok()); // what is not sealed yet would be said by both
        const auto clone = cloned(*second, {"disk 2", "card 2"}, {"disk 1", "card 1"});
        const DeviceId before = second->store->device();
        QVERIFY(clone->store->device() != before);
        QVERIFY(clone->tell(s("Del clon"), store::SpaceKind::Centre).ok());
        QVERIFY(second->tell(s("De la de siempre"), store::SpaceKind::Centre).ok());
        meet({second.get(), clone.get(), &founder});
        QCOMPARE(founder.titles().size(), 3);
        for (Pc *pc : {&founder, second.get(), clone.get()}) {
            QCOMPARE(forked(*pc), 0);
            QCOMPARE(pc->titles(), founder.titles());
        }
        // A new card in the same PC changes nothing.
        const DeviceId now = clone->store->device();
        clone->engine.reset();
        clone->store.reset();
        open(*clone, {"disk 2", "card 3"});
        QCOMPARE(clone->store->device(), now);
    }

    void ofARevokedPcNoHeirCounts()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        const auto second = another(founder);
        const auto honest = cloned(*second, {"disk 2"});
        meet({honest.get(), &founder});
        const auto thief = cloned(*second, {"disk 3"});
        const DeviceId stolen = second->store->device();
        QVERIFY(founder
                .write([&](store::Writer &writer) { return store::revokeDevice(writer, stolen); })
                .ok());
        QVERIFY(founder.once().ok());
        QVERIFY(thief->tell(s("Del ladrón"), store::SpaceKind::Public).ok());
        QVERIFY(honest->tell(s("Sigue aquí"), store::SpaceKind::Centre).ok());
        QVERIFY(!thief->once().ok());
        meet({honest.get(), &founder});
        QCOMPARE(founder.titles(), QStringList{s("Sigue aquí")});
        QCOMPARE(honest->titles(), founder.titles());
    }

    /// Its certificate counts nowhere, and nobody listens to it, so nobody can tell it that.
    void anHeirThatNobodyKnewOfComesBackByInvitation()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        const auto second = another(founder);
        const auto heir = cloned(*second, {"disk 2"});
        const DeviceId before = second->store->device();
        QVERIFY(founder
                .write([&](store::Writer &writer) { return store::revokeDevice(writer, before); })
                .ok());
        QVERIFY(founder.once().ok());
        QVERIFY(heir->tell(s("Sigue aquí"), store::SpaceKind::Centre).ok());
        QVERIFY(heir->store->isMember());
        const auto refused = heir->once();
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.startsWith(s("El centro ya no cuenta con este PC.")));
        const auto invite = Pc::arrive(founder.engine->inviteDevice());
        QVERIFY(invite.ok());
        heir->engine.reset();
        heir->store.reset();
        store::Store::Options options{heir->folder(), allEntities(), HybridClock(), {}};
        options.machine = [](const QString &) { return QByteArrayList{"disk 2"}; };
        auto joined = joinAsDevice(std::move(options), *invite, {});
        QVERIFY2(joined.ok(), joined.ok() ? "" : qPrintable(joined.error().message));
        heir->take(*std::move(joined));
        QCOMPARE(heir->once().error().message,
            s("Este PC espera que lo acepten en el primer PC del centro."));
        meet({&founder, heir.get(), &founder});
        QCOMPARE(founder.titles(), QStringList{s("Sigue aquí")});
        QCOMPARE(heir->titles(), founder.titles());
        QVERIFY(heir->store->trust()->log(founder.store->centre())->isRevoked(before));
    }
};

QTEST_GUILESS_MAIN(TestClones)
#include "testclones.moc"
