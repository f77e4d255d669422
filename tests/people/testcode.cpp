// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/people/village.h"

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;
using enum Attempt::Outcome;

class TestCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsACode_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind"); // -1: none
        QTest::newRow("nothing") << "  " << int(CodeKind::None);
        QTest::newRow("pin") << "0000" << int(CodeKind::Pin);
        QTest::newRow("three digits") << "258" << -1;
        QTest::newRow("five digits") << "25801" << -1;
        QTest::newRow("letters") << "25a0" << -1;
        QTest::newRow("other digits") << QStringLiteral("٢٥٨٠") << -1;
        QTest::newRow("pictures") << " rio  maiz pez " << int(CodeKind::Pictures);
        QTest::newRow("twice the same") << "rio rio pez" << -1;
        QTest::newRow("two") << "rio pez" << -1;
        QTest::newRow("four") << "rio pez maiz taza" << -1;
        QTest::newRow("unknown") << "rio pez gato" << -1;
    }
    void whatIsACode()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        const auto read = Code::read(line);
        QCOMPARE(read.ok() ? int(read->kind()) : -1, kind);
        QVERIFY(read.ok() || read.error().kind == Error::Kind::BadInput);
    }

    void aVerifierFitsItsCodeOnly()
    {
        const QString pin = *code("2580").verifier();
        const QString pictures = *code("rio maiz pez").verifier();
        QVERIFY(pin.startsWith(words("pin $argon2id$v=19$m=8192,t=2,p=1$")));
        QVERIFY(!pin.contains(words("2580")) && !pictures.contains(words("maiz")));
        QVERIFY(pin != *code("2580").verifier()); // salted
        QVERIFY(code("2580").fits(pin));
        QVERIFY(!code("2581").fits(pin) && !code("").fits(pin) && !code("rio pez taza").fits(pin));
        QVERIFY(code("pez rio maiz").fits(pictures)); // in any order
        QVERIFY(!code("pez rio taza").fits(pictures));
        QCOMPARE(kindOf(pin), CodeKind::Pin);
        QCOMPARE(kindOf(pictures), CodeKind::Pictures);
        QCOMPARE(*code("").verifier(), QString());
        QVERIFY(code("").fits(QString()) && !code("2580").fits(QString()));
    }

    void damagedAndHostileVerifiersFitNothing()
    {
        const QString pin = *code("2580").verifier();
        for (const QString &verifier : {words("x"), words("pin "), words("pin $argon2id$"),
                 words("pin $argon2id$v=19$m=4194304,t=9,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"),
                 pin.left(60), pin + QString(500, u'A')})
            QVERIFY2(!code("2580").fits(verifier) && !code("rio maiz pez").fits(verifier),
                qPrintable(verifier));
    }

    void fiveFailuresLockUntilStaffResets()
    {
        FullVillage village;
        for (int left = 4; left > 0; --left) {
            const auto attempt = village.attempt(village.member, "0000");
            QCOMPARE(attempt->outcome, Wrong);
            QCOMPARE(attempt->left, left);
            QCOMPARE(attempt->result().error().kind, Error::Kind::Denied);
            QVERIFY(attempt->result().error().message.contains(QString::number(left)));
        }
        QCOMPARE(village.attempt(village.member, "0000")->outcome, Locked);
        QCOMPARE(village.attempt(village.member, "rio maiz pez")->outcome, Locked);
        village.nowMs += qint64(365) * 24 * 3'600'000; // time alone helps nobody
        QCOMPARE(village.attempt(village.member, "rio maiz pez")->outcome, Locked);
        QCOMPARE(village.attempt(village.facilitator, "1111")->outcome, Admitted); // only her
        QVERIFY_OK(village.reset(village.facilitator, village.member, "4444"));
        QCOMPARE(village.attempt(village.member, "4444")->outcome, Admitted);
    }

    void successClearsTheCount()
    {
        FullVillage village;
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < mostFailures - 1; ++i)
                QCOMPARE(village.attempt(village.member, "0000")->outcome, Wrong);
            QCOMPARE(village.attempt(village.member, "maiz pez rio")->outcome, Admitted);
        }
        QCOMPARE(village.pc.number("SELECT count(*) FROM sign_in"), 0);
    }

    void nothingTypedIsNoFailure()
    {
        FullVillage village;
        for (int i = 0; i < 2 * mostFailures; ++i)
            QCOMPARE(village.attempt(village.member, "").error().kind, Error::Kind::BadInput);
        QCOMPARE(village.attempt(village.member, "rio maiz pez")->outcome, Admitted);
    }

    void whomNobodyCanHelpWaits()
    {
        FullVillage village;
        for (int i = 1; i < mostFailures; ++i)
            QCOMPARE(village.attempt(village.steward, "0000")->outcome, Wrong);
        const auto fifth = village.attempt(village.steward, "0000");
        QCOMPARE(fifth->outcome, Waiting); // a facilitator does not stand over her
        QCOMPARE(fifth->waitMs, waitAfterFailureMs);
        QVERIFY(fifth->result().error().message.contains(QStringLiteral(" 5 ")));
        village.nowMs += waitAfterFailureMs - 1;
        QCOMPARE(village.attempt(village.steward, "2580")->outcome, Waiting);
        village.nowMs += 1;
        QCOMPARE(village.attempt(village.steward, "0000")->outcome, Waiting); // and once more
        // A clock that is set back makes it begin again, and no longer.
        village.nowMs -= qint64(10) * 365 * 24 * 3'600'000;
        QCOMPARE(village.attempt(village.steward, "2580")->waitMs, waitAfterFailureMs);
        village.nowMs += waitAfterFailureMs;
        QCOMPARE(village.attempt(village.steward, "2580")->outcome, Admitted);
    }

    void aSecondStewardHelpsUnlessShutOutToo()
    {
        FullVillage village;
        const auto second
            = village.must(village.steward, newPerson("Gladys", Role::Steward, "5555"));
        for (int i = 1; i < mostFailures; ++i)
            QCOMPARE(village.attempt(village.steward, "0000")->outcome, Wrong);
        QCOMPARE(village.attempt(village.steward, "0000")->outcome, Locked);
        for (int i = 1; i < mostFailures; ++i)
            QCOMPARE(village.attempt(second, "0000")->outcome, Wrong);
        QCOMPARE(village.attempt(second, "0000")->outcome, Waiting);
        QCOMPARE(village.attempt(village.steward, "0000")->outcome, Waiting);
    }

    void aResetElsewhereUnlocksHere()
    {
        FullVillage village;
        const auto other = store::test::secondPc(village.pc);
        for (int i = 0; i < mostFailures; ++i)
            QVERIFY(village.attempt(village.member, "0000").ok());
        QCOMPARE(village.attempt(village.member, "0000")->outcome, Locked);
        // The count is of this PC alone.
        const auto there = other->here(village.pc, village.member);
        QCOMPARE(village.attempt(*other, there, "rio maiz pez")->outcome, Admitted);
        const auto by = other->here(village.pc, village.facilitator);
        QVERIFY_OK(Village::as(*other, by,
            [&](store::Writer &writer) { return resetCode(writer, there, code("4444")); }));
        village.pc.takeAll(*other);
        QCOMPARE(village.attempt(village.member, "4444")->outcome, Admitted);
    }

    void twoCodesAtOnceAreOneOfThem()
    {
        // No secret yet on either PC, so each makes one: what was said last counts.
        FullVillage village;
        const auto other
            = store::test::secondPc(village.pc, [] { return store::test::someDay + 60'000; });
        const auto there = other->here(village.pc, village.learner);
        QVERIFY_OK(village.reset(village.facilitator, village.learner, "1000"));
        QVERIFY_OK(Village::as(*other, other->here(village.pc, village.facilitator),
            [&](store::Writer &writer) { return resetCode(writer, there, code("2000")); }));
        village.pc.takeAll(*other);
        other->takeAll(village.pc);
        QCOMPARE(village.attempt(village.learner, "2000")->outcome, Admitted);
        QCOMPARE(village.attempt(*other, there, "2000")->outcome, Admitted);
        QCOMPARE(village.attempt(village.learner, "1000")->outcome, Wrong);
        // Both have a secret now, and change it at once.
        QVERIFY_OK(village.reset(village.facilitator, village.learner, "rio maiz pez"));
        QVERIFY_OK(Village::as(*other, other->here(village.pc, village.facilitator),
            [&](store::Writer &writer) { return resetCode(writer, there, code("3000")); }));
        village.pc.takeAll(*other);
        other->takeAll(village.pc);
        QCOMPARE(village.attempt(village.learner, "3000")->outcome,
            village.attempt(*other, there, "3000")->outcome);
    }
};

QTEST_GUILESS_MAIN(TestCode)
#include "testcode.moc"
