// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/clone.h"
#include "tests/usb/stick.h"

using namespace tambo;
using namespace tambo::usb;
using namespace tambo::usb::test;

/// One installation on two machines that meet on sticks only.
class TestBundleClones : public QObject
{
    Q_OBJECT

    /// Everybody writes a stick and reads those of all others, some times over.
    static void meet(Stick &stick, const QList<Pc *> &all, int rounds)
    {
        for (int round = 0; round < rounds; ++round) {
            for (Pc *from : all) {
                QVERIFY_OK(stick.write(*from));
                for (Pc *to : all) {
                    const auto taken = stick.read(*to);
                    QVERIFY_OK(taken);
                    QVERIFY(!taken->problem);
                }
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
        Stick stick;
        Pc founder;
        const auto second = another(founder);
        Pc &original = steward ? founder : *second;
        Pc &third = steward ? *second : founder;
        stick.carry(founder, *second);
        QVERIFY_OK(original.tell(s("Antes"), store::SpaceKind::Centre));
        meet(stick, {&founder, second.get()}, 1);
        const auto clone = sync::test::cloned(original, {"disk 1"});
        const DeviceId before = original.store->device();
        QCOMPARE(clone->store->device(), before);
        QStringList expected{s("Antes")};
        for (Pc *pc : {&original, clone.get()}) {
            for (const auto kind : {store::SpaceKind::Public, store::SpaceKind::Centre}) {
                expected
                    += s(pc == clone.get() ? "Del clon %1" : "De la de siempre %1").arg(int(kind));
                QVERIFY_OK(pc->tell(expected.last(), kind));
            }
        }
        expected.sort();
        meet(stick, {&original, clone.get(), &third}, 3);
        QVERIFY(original.store->device() != clone->store->device());
        for (Pc *pc : {&original, clone.get(), &third}) {
            QCOMPARE(pc->titles(), expected);
            QVERIFY(isSound(*pc));
            QVERIFY(pc->store->isMember());
        }
        // They go on, each under its own name now, and lost branches do not travel for ever.
        QVERIFY_OK(original.tell(s("Luego 1"), store::SpaceKind::Centre));
        QVERIFY_OK(clone->tell(s("Luego 2"), store::SpaceKind::Centre));
        meet(stick, {&original, clone.get(), &third}, 2);
        for (Pc *pc : {&original, clone.get(), &third})
            QCOMPARE(pc->titles().size(), expected.size() + 2);
        const auto quiet = stick.write(third);
        QVERIFY_OK(quiet);
        const bool inUse = original.store->device() == before || clone->store->device() == before;
        QVERIFY(!inUse || quiet->records == 0); // else the old identity never answers
    }
};

QTEST_GUILESS_MAIN(TestBundleClones)
#include "testbundleclones.moc"
