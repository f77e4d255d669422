// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/clone.h"
#include "tests/lan/line.h"

#include <QTest>

using namespace tambo;
using namespace tambo::lan::test;
using lan::Met;

/// Two PCs that reach each other, and no server anywhere.
class TestLanMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatTheOtherLacks();
    void aPcThatWasLetInBringsTheLogThatSaysSo();
    void nothingNewIsOneRound();
    void bringsFilesOnceAndInBothDirections();
    void aPcOfAnotherCentreIsAStranger();
    void aCentreThatIsFollowedGivesItsPublicStories();
    void aRevokedPcIsRefused();
    void anInvitedPcIsLetInWithoutAServer();
    void aPcThatCountsNoMoreComesBackByInvitation();
    void whatTwoOthersHaveIsNotOnlyHere();
};

#define MET(both)                                                                                  \
    do {                                                                                           \
        QVERIFY2(!(both).caller.problem, qPrintable(said((both).caller)));                         \
        QVERIFY2(!(both).listener.problem, qPrintable(said((both).listener)));                     \
        QVERIFY((both).caller.complete);                                                           \
        QVERIFY((both).listener.complete);                                                         \
    } while (false)

void TestLanMeeting::givesWhatTheOtherLacks()
{
    Pc one;
    const auto two = another(one);
    MET(meet(one, *two));
    QVERIFY(two->store->isMember());
    QVERIFY(one.tell(s("La minga")).ok());
    QVERIFY(two->tell(s("El páramo"), store::SpaceKind::Centre).ok());
    const auto both = meet(*two, one);
    MET(both);
    QCOMPARE(one.titles(), list({"El páramo", "La minga"}));
    QCOMPARE(two->titles(), list({"El páramo", "La minga"}));
    QCOMPARE(both.caller.device, one.store->device());
    QCOMPARE(both.listener.device, two->store->device());
    QCOMPARE(both.caller.recordsTaken, both.listener.recordsSent);
    QCOMPARE(both.caller.mine, both.listener.mine); // they have the same now
}

void TestLanMeeting::aPcThatWasLetInBringsTheLogThatSaysSo()
{
    Pc one;
    const auto two = another(one);
    MET(meet(one, *two));
    const auto three = another(one);
    MET(meet(*three, one));
    // Two has never heard of it.
    QVERIFY(three->tell(s("La acequia")).ok());
    MET(meet(*three, *two));
    QCOMPARE(two->titles(), list({"La acequia"}));
}

void TestLanMeeting::nothingNewIsOneRound()
{
    Pc one;
    const auto two = another(one);
    QVERIFY(one.record(s("La voz"), noise(3000, 1)).ok());
    MET(meet(one, *two));
    const auto again = meet(one, *two);
    MET(again);
    QVERIFY(!again.caller.movedSomething());
    QVERIFY(!again.listener.movedSomething());
    const qint64 bytes = again.caller.bytesSent + again.caller.bytesTaken;
    QVERIFY2(bytes < 2000, QByteArray::number(bytes).constData());
}

void TestLanMeeting::bringsFilesOnceAndInBothDirections()
{
    Pc one;
    const auto two = another(one);
    MET(meet(one, *two));
    const QByteArray large = noise(3 * 1024 * 1024, 2);
    const auto sound = one.record(s("La abuela"), large, store::SpaceKind::Centre);
    const auto picture = two->record(s("El cerro"), noise(70'000, 3));
    QVERIFY(sound.ok() && picture.ok());
    const auto both = meet(one, *two);
    MET(both);
    QCOMPARE(both.caller.filesSent, 2); // with its preview
    QCOMPARE(both.caller.filesTaken, 2);
    QVERIFY(two->content(sound->blob) == large);
    QCOMPARE(one.content(picture->preview), two->content(picture->preview));
    QVERIFY(both.caller.bytesSent < large.size() + 100'000);
    const auto again = meet(*two, one);
    MET(again);
    QVERIFY(!again.caller.movedSomething());
}

void TestLanMeeting::aPcOfAnotherCentreIsAStranger()
{
    Pc one;
    Pc other;
    QVERIFY(other.tell(s("De otros")).ok());
    const auto both = meet(one, other);
    QVERIFY(both.caller.problem && both.listener.problem);
    QCOMPARE(both.caller.problem->kind, Error::Kind::Denied);
    QCOMPARE(both.caller.recordsTaken + both.listener.recordsTaken, 0);
    QVERIFY(one.titles().isEmpty());
    const auto trust = one.store->trust();
    QVERIFY(!trust->log(other.store->centre()));
}

void TestLanMeeting::aCentreThatIsFollowedGivesItsPublicStories()
{
    Pc one;
    Pc other;
    QVERIFY(other.tell(s("Para todos")).ok());
    QVERIFY(other.tell(s("Nuestra"), store::SpaceKind::Centre).ok());
    QVERIFY(one.tell(s("De aquí"), store::SpaceKind::Centre).ok());
    QVERIFY(one.follow(other).ok());
    // The other does not know it: nothing goes, either way.
    const auto oneSided = meet(one, other);
    QVERIFY(oneSided.caller.problem);
    QVERIFY(one.titles() == list({"De aquí"}));
    QVERIFY(other.follow(one).ok());
    MET(meet(one, other));
    QCOMPARE(one.titles(), list({"De aquí", "Para todos"}));
    QCOMPARE(other.titles(), list({"Nuestra", "Para todos"}));
}

void TestLanMeeting::aRevokedPcIsRefused()
{
    Pc one;
    const auto two = another(one);
    MET(meet(one, *two));
    QVERIFY(
        one.write([&](store::Writer &writer) {
               return store::revokeDevice(writer, two->store->device());
           })
            .ok());
    QVERIFY(one.tell(s("Sin ella")).ok());
    const auto both = meet(*two, one);
    QVERIFY(both.listener.problem && both.caller.problem);
    QCOMPARE(both.listener.problem->kind, Error::Kind::Denied);
    QVERIFY(two->titles().isEmpty());
}

void TestLanMeeting::anInvitedPcIsLetInWithoutAServer()
{
    Pc one;
    QVERIFY(one.tell(s("La casa"), store::SpaceKind::Centre).ok());
    const QByteArray secret = store::randomBytes(16);
    QVERIFY(
        one.write([&](store::Writer &writer) {
               return store::rememberInvitation(
                   writer, secret, QDateTime::currentMSecsSinceEpoch());
           })
            .ok());
    const auto joining = [&](const QByteArray &word) {
        auto pc = std::make_unique<Pc>(Pc::Start::Nothing);
        auto joined = store::Store::join(
            {pc->folder(), allEntities(), HybridClock(), {}}, one.store->centre());
        if (!joined.ok())
            qFatal("join: %s", qPrintable(joined.error().message));
        pc->take(*std::move(joined));
        const auto noted
            = pc->write([&](store::Writer &writer) { return store::saveJoinSecret(writer, word); });
        if (!noted.ok())
            qFatal("secret: %s", qPrintable(noted.error().message));
        return pc;
    };
    const auto guessing = joining(store::randomBytes(16));
    QCOMPARE(meet(*guessing, one).listener.problem->kind, Error::Kind::Denied);
    const auto two = joining(secret);
    MET(meet(*two, one));
    QVERIFY(two->store->isMember());
    QCOMPARE(two->titles(), list({"La casa"}));
    QVERIFY(two->read([](store::Reader &reader) { return store::joinSecret(reader); })->isEmpty());
    // The invitation let one in.
    const auto late = joining(secret);
    QCOMPARE(meet(*late, one).listener.problem->kind, Error::Kind::Denied);
}

/// It took another identity, of which those did not know who retired the one before.
void TestLanMeeting::aPcThatCountsNoMoreComesBackByInvitation()
{
    Pc one;
    const auto two = another(one);
    MET(meet(one, *two));
    const auto heir = cloned(*two, {"disk 2"});
    const DeviceId before = two->store->device();
    const QByteArray secret = store::randomBytes(16);
    QVERIFY(
        one.write([&](store::Writer &writer) { return store::revokeDevice(writer, before); }).ok());
    QVERIFY(heir->tell(s("Sigue aquí"), store::SpaceKind::Centre).ok());
    QVERIFY(heir->store->isMember());
    QVERIFY(meet(*heir, one).listener.problem);
    QVERIFY(
        one.write([&](store::Writer &writer) {
               return store::rememberInvitation(
                   writer, secret, QDateTime::currentMSecsSinceEpoch());
           })
            .ok());
    QVERIFY(
        heir->write([&](store::Writer &writer) { return store::saveJoinSecret(writer, secret); })
            .ok());
    MET(meet(*heir, one));
    QCOMPARE(one.titles(), list({"Sigue aquí"}));
    QVERIFY(heir->store->trust()->log(one.store->centre())->isRevoked(before));
}

void TestLanMeeting::whatTwoOthersHaveIsNotOnlyHere()
{
    Pc one;
    const auto two = another(one);
    const auto three = another(one);
    MET(meet(one, *two));
    MET(meet(one, *three));
    const auto sound = one.record(s("La voz"), noise(5000, 4));
    QVERIFY(sound.ok());
    QCOMPARE(one.waiting().onlyHere, 1);
    MET(meet(one, *two));
    QCOMPARE(one.waiting().onlyHere, 1);
    MET(meet(one, *three));
    QCOMPARE(one.waiting().onlyHere, 0);
}

QTEST_GUILESS_MAIN(TestLanMeeting)
#include "testlanmeeting.moc"
