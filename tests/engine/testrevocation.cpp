// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"
#include "app/store/verify.h"
#include "tests/engine/village.h"

using namespace tambo;
using namespace tambo::sync;
using namespace tambo::sync::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

qint64 itemsOf(const TestHub &hub, const SpaceId &space)
{
    auto database
        = store::Database::open(hub.folder() + s("/hub.db"), {}, store::Database::Mode::ReadOnly);
    if (!database.ok())
        qFatal("hub database: %s", qPrintable(database.error().detail));
    store::Statement row = (*database)->prepare(
        "SELECT count(*) FROM item i JOIN author a ON a.number = i.author WHERE a.space = ?");
    row.bind(1, space);
    if (!row.step().ok())
        qFatal("no count");
    return row.integer(0);
}

} // namespace

/// Stewards, PCs that leave, and what is erased, through a hub.
class TestRevocation : public QObject
{
    Q_OBJECT

    /// Another PC of that centre, let in by `by`.
    static std::unique_ptr<Pc> another(Pc &by)
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

    template<typename F> static auto decide(Pc &pc, F verb)
    {
        return pc.write([&](store::Writer &writer) { return verb(writer); });
    }

private Q_SLOTS:
    void aRevokedPcIsTurnedAway()
    {
        TestHub hub;
        Pc founder;
        QVERIFY_OK(founder.join(hub));
        const auto sold = another(founder);
        const auto stays = another(founder);
        QVERIFY_OK(sold->tell(s("Antes"), store::SpaceKind::Centre));
        QVERIFY_OK(sold->once());
        QVERIFY_OK(founder.once());
        QVERIFY_OK(decide(founder, [&](store::Writer &writer) {
            return store::revokeDevice(writer, sold->store->device());
        }));
        QVERIFY_OK(founder.tell(s("Después"), store::SpaceKind::Centre));
        QVERIFY_OK(founder.once());
        QVERIFY_OK(sold->tell(s("Del que ya no es"), store::SpaceKind::Centre));
        const auto turned = sold->once();
        QVERIFY(!turned.ok());
        QCOMPARE(turned.error().kind, Error::Kind::Denied);
        QCOMPARE(sold->titles(), (QStringList{s("Antes"), s("Del que ya no es")}));
        QVERIFY_OK(stays->once());
        QCOMPARE(stays->titles(), (QStringList{s("Antes"), s("Después")}));
        QVERIFY(store::verifyStore(*stays->store)->sound());
    }

    void aStewardLetsOthersIn()
    {
        TestHub hub;
        Pc founder;
        QVERIFY_OK(founder.join(hub));
        const auto steward = another(founder);
        QVERIFY(!Pc::arrive(steward->engine->inviteDevice()).ok());
        QVERIFY_OK(decide(founder, [&](store::Writer &writer) {
            return store::appointSteward(writer, steward->store->device(), founder.words);
        }));
        QVERIFY_OK(founder.once());
        QVERIFY_OK(steward->once());
        const auto third = another(*steward);
        QVERIFY_OK(third->tell(s("De la tercera"), store::SpaceKind::Centre));
        QVERIFY_OK(third->once());
        QVERIFY_OK(founder.once());
        QCOMPARE(founder.titles(), QStringList{s("De la tercera")});
    }

    /// Also one that is let in by a steward who has not heard of that person sees what is hers.
    void aPlainPcAddsAPersonThroughTheHub()
    {
        TestHub hub;
        Pc founder;
        QVERIFY_OK(founder.join(hub));
        const auto plain = another(founder);
        const auto person = decide(*plain, [](store::Writer &writer) {
            return store::makeSpace(writer, store::SpaceKind::Person);
        });
        QVERIFY_OK(person);
        QVERIFY_OK(plain->tell(s("Asistencia"), store::SpaceKind::Person));
        const auto late = another(founder);
        QVERIFY_OK(plain->once());
        QVERIFY(itemsOf(hub, *person) > 0);
        for (Pc *pc : {&founder, late.get()}) {
            QVERIFY_OK(pc->once());
            QCOMPARE(pc->titles(), QStringList{s("Asistencia")});
            QVERIFY(store::verifyStore(*pc->store)->sound());
        }
        QVERIFY_OK(late->tell(s("Avance"), store::SpaceKind::Person));
        QVERIFY_OK(late->once());
        QVERIFY_OK(plain->once());
        QCOMPARE(plain->titles(), (QStringList{s("Asistencia"), s("Avance")}));
    }

    void whatIsErasedGoesFromTheHubAndItsOtherPcs()
    {
        TestHub hub;
        Pc founder;
        QVERIFY_OK(founder.join(hub));
        const auto person = decide(founder, [](store::Writer &writer) {
            return store::makeSpace(writer, store::SpaceKind::Person);
        });
        QVERIFY_OK(person);
        QVERIFY_OK(founder.record(s("Constancia"), noise(5000, 1), store::SpaceKind::Person));
        QVERIFY_OK(founder.once());
        const auto other = another(founder);
        QCOMPARE(other->titles(), QStringList{s("Constancia")});
        QCOMPARE(other->store->blobs().all().size(), 2);
        QVERIFY(itemsOf(hub, *person) > 0);
        QVERIFY(hub.server && !QDir(hub.folder() + s("/blobs")).isEmpty());

        QVERIFY_OK(decide(
            founder, [&](store::Writer &writer) { return store::dropSpace(writer, *person); }));
        QVERIFY_OK(founder.once());
        QCOMPARE(itemsOf(hub, *person), 0);
        QVERIFY(store::Blobs(QDir(hub.folder() + s("/blobs"))).all().isEmpty());
        // The other PC still has it to send, for a moment.
        QVERIFY_OK(other->once());
        QVERIFY(other->titles().isEmpty());
        QVERIFY(other->store->blobs().all().isEmpty());
        QVERIFY_OK(other->once());
        QCOMPARE(itemsOf(hub, *person), 0);
        for (Pc *pc : {&founder, other.get()})
            QVERIFY(store::verifyStore(*pc->store)->sound());
    }
};

QTEST_GUILESS_MAIN(TestRevocation)
#include "testrevocation.moc"
