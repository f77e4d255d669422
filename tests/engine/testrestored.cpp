// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup/backup.h"
#include "app/backup/restore.h"
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

/// A PC of the centre, let in over the hub.
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

} // namespace

/// PCs that were restored from a backup, and the hub that knew the one before.
class TestRestored : public QObject
{
    Q_OBJECT

    static void restore(Pc &of, Pc &fresh, const QByteArray &words, backup::Membership expected)
    {
        const QString path = of.dir.filePath(s("copia.tambo"));
        QVERIFY(backup::backUp(*of.store, {path, true, {}}).takeResult().ok());
        const auto restored = backup::restore({path,
            {fresh.folder(), allEntities(), HybridClock(), {},
                [words]() -> Result<store::Unlock> { return store::Unlock{{}, words}; }},
            {}});
        QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().message));
        QCOMPARE(restored->membership, expected);
        fresh.reopen();
    }
    static void bothGoOn(Pc &one, Pc &other)
    {
        QVERIFY(one.tell(s("De la vieja"), store::SpaceKind::Centre).ok());
        QVERIFY(other.tell(s("De la nueva"), store::SpaceKind::Centre).ok());
        for (Pc *pc : {&other, &one, &other}) {
            const auto met = pc->once();
            QVERIFY2(met.ok(), met.ok() ? "" : qPrintable(met.error().message));
        }
        QCOMPARE(one.titles(), other.titles());
        QVERIFY(one.titles().contains(s("De la vieja")));
        QVERIFY(one.titles().contains(s("De la nueva")));
        for (const Pc *pc : {&one, &other})
            QVERIFY(store::verifyStore(*pc->store)->sound());
    }

private Q_SLOTS:
    void withTheWordsByAnInvitationOfTheHub()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        QVERIFY(founder.tell(s("Antes"), store::SpaceKind::Centre).ok());
        QVERIFY(founder.once().ok());
        Pc fresh(Pc::Start::Nothing);
        restore(founder, fresh, founder.words, backup::Membership::ByWords);
        const auto third = another(founder); // goes on deciding meanwhile
        QVERIFY(fresh.join(hub).ok());
        bothGoOn(founder, fresh);
        QVERIFY(third->once().ok());
        QCOMPARE(third->titles(), founder.titles());
        const auto fourth = another(fresh);
        QVERIFY(fourth->once().ok());
        QCOMPARE(fourth->titles(), founder.titles());
    }

    void waitingUntilAStewardInvitesIt()
    {
        TestHub hub;
        Pc founder;
        QVERIFY(founder.join(hub).ok());
        QVERIFY(founder.tell(s("Antes"), store::SpaceKind::Centre).ok());
        QVERIFY(founder.once().ok());
        const auto other = another(founder);
        QVERIFY(other->once().ok());
        const auto paper = other->store
                               ->changeVault([](store::Vault &vault) -> Result<QByteArray> {
                                   return vault.setRecovery();
                               })
                               .takeResult();
        QVERIFY(paper.ok());
        Pc fresh(Pc::Start::Nothing);
        restore(*other, fresh, *paper, backup::Membership::Waiting);
        QCOMPARE(fresh.titles(), QStringList{s("Antes")});
        QVERIFY(fresh.tell(s("Espera"), store::SpaceKind::Centre).ok());
        const auto invite = Pc::arrive(founder.engine->inviteDevice());
        QVERIFY(invite.ok());
        fresh.engine.reset();
        fresh.store.reset();
        auto joined = joinAsDevice({fresh.folder(), allEntities(), HybridClock(), {}}, *invite, {});
        QVERIFY2(joined.ok(), joined.ok() ? "" : qPrintable(joined.error().message));
        fresh.take(*std::move(joined));
        (void)fresh.once(); // asks to be let in
        QVERIFY(founder.once().ok());
        QVERIFY(fresh.once().ok());
        QVERIFY(fresh.store->isMember());
        QVERIFY(fresh.once().ok());
        QVERIFY(founder.once().ok());
        QVERIFY(founder.titles().contains(s("Espera")));
        bothGoOn(*other, fresh);
        // A PC that is one already stays what it is: it may only believe so, and has to ask.
        const DeviceId device = fresh.store->device();
        fresh.engine.reset();
        fresh.store.reset();
        auto again = joinAsDevice({fresh.folder(), allEntities(), HybridClock(), {}}, *invite, {});
        QVERIFY(again.ok());
        fresh.take(*std::move(again));
        QVERIFY(fresh.once().ok());
        QVERIFY(fresh.store->isMember());
        QCOMPARE(fresh.store->device(), device);
        const auto secret
            = fresh.read([](store::Reader &reader) { return store::joinSecret(reader); });
        QVERIFY(secret.ok() && secret->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRestored)
#include "testrestored.moc"
