// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/pcnames.h"
#include "tests/people/village.h"

#include <QtTest>

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

class TestPcNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameIsGivenChangedAndTakenAway()
    {
        FullVillage village;
        const DeviceId pc = village.pc.state->keyring.deviceId();
        const auto name = [&](const char *text) {
            return village.as(village.facilitator,
                [&](store::Writer &writer) { return namePc(writer, pc, words(text)); });
        };
        const auto names = [&] {
            return *village.pc.read(
                [&](store::Reader &reader) { return pcNames(reader, village.space()); });
        };
        QVERIFY(names().isEmpty());
        QVERIFY(name("  La de la   ventana ").ok());
        QCOMPARE(names().value(pc), words("La de la ventana"));
        QVERIFY(name("La del rincón").ok());
        QCOMPARE(names(), (QHash<DeviceId, QString>{{pc, words("La del rincón")}}));
        QVERIFY(name("").ok());
        QVERIFY(names().isEmpty());
    }

    void notEveryNameAndNotEveryPc()
    {
        FullVillage village;
        const DeviceId pc = village.pc.state->keyring.deviceId();
        const auto name = [&](Id<Person> by, const DeviceId &device, const QString &text) {
            return village.as(
                by, [&](store::Writer &writer) { return namePc(writer, device, text); });
        };
        QCOMPARE(name(village.member, pc, words("Mía")).error().kind, Error::Kind::Denied);
        const QString longest(longestPcName, u'a');
        QVERIFY(name(village.steward, pc, longest).ok());
        QCOMPARE(name(village.steward, pc, longest + u'a').error().kind, Error::Kind::BadInput);
        QCOMPARE(
            name(village.steward, DeviceId{}, words("Otra")).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPcNames)
#include "testpcnames.moc"
