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

    void aPassphraseIsAKindOfItsOwn()
    {
        const Code passphrase = *Code::passphrase(words("la canción de Eloy"));
        QCOMPARE(passphrase.kind(), CodeKind::Passphrase);
        const QString verifier = *passphrase.verifier();
        QVERIFY(verifier.startsWith(words("passphrase $argon2id$v=19$m=8192,t=2,p=1$")));
        QVERIFY(!verifier.contains(words("Eloy")));
        QCOMPARE(kindOf(verifier), CodeKind::Passphrase);
        QVERIFY(passphrase.fits(verifier));
        QVERIFY(!Code::passphrase(words("la canción de Elsa"))->fits(verifier));
        // However a keyboard makes the letter.
        const QString apart = words("la canción de Eloy").normalized(QString::NormalizationForm_D);
        QVERIFY(Code::passphrase(apart)->fits(verifier));
        // The same letters as another kind of code are another code.
        const QString rio = words("rio maiz pez");
        QVERIFY(!code("rio maiz pez").fits(*Code::read(CodeKind::Passphrase, rio)->verifier()));
        QVERIFY(!Code::passphrase(rio)->fits(*code("rio maiz pez").verifier()));
    }

    void aPassphraseHasALength()
    {
        for (const QString &text :
            {QString(), words("2580"), words("siete77"), QString(257, u'a')}) {
            const auto refused = Code::passphrase(text);
            QVERIFY2(!refused.ok(), qPrintable(text));
            QCOMPARE(refused.error().kind, Error::Kind::BadInput);
            QVERIFY(refused.error().message.contains(words("de 8 a 256")));
        }
        QVERIFY(Code::passphrase(words("ocho8888")).ok());
        QVERIFY(Code::passphrase(QString(256, u'a')).ok());
    }

    void staffAreOfferedAPassphraseFirst()
    {
        for (const Role role : {Role::Facilitator, Role::Steward}) {
            QCOMPARE(codeKindsFor(role).first(), CodeKind::Passphrase);
            QVERIFY(codeKindsFor(role).contains(CodeKind::Pin));
            QVERIFY(!codeKindsFor(role).contains(CodeKind::None));
        }
        for (const Role role : {Role::Learner, Role::Member}) {
            QCOMPARE(codeKindsFor(role).first(), CodeKind::Pin);
            QVERIFY(!codeKindsFor(role).contains(CodeKind::Passphrase));
            QVERIFY(codeKindsFor(role).contains(CodeKind::None));
        }
    }

    void passphrasesAreLockedLikeOtherCodes()
    {
        FullVillage village;
        const auto reset = [&](const char *text) {
            return village.as(village.steward, [&](store::Writer &writer) {
                return resetCode(writer, village.facilitator, *Code::passphrase(words(text)));
            });
        };
        const auto attempt = [&](const char *text) {
            return village.pc.write([&](store::Writer &writer) {
                return tryCode(
                    writer, village.facilitator, *Code::passphrase(words(text)), village.nowMs);
            });
        };
        QVERIFY_OK(reset("la casa verde"));
        QCOMPARE(attempt("la casa verde")->outcome, Admitted);
        QCOMPARE(village.attempt(village.facilitator, "1111")->outcome, Wrong); // her PIN of before
        for (int i = 2; i < mostFailures; ++i)
            QCOMPARE(attempt("la casa roja")->outcome, Wrong);
        QCOMPARE(attempt("la casa roja")->outcome, Locked);
        QCOMPARE(attempt("la casa verde")->outcome, Locked);
        QVERIFY_OK(reset("la casa azul"));
        QCOMPARE(attempt("la casa azul")->outcome, Admitted);
        // The old PIN of somebody else among the staff goes on working.
        QCOMPARE(village.attempt(village.steward, "2580")->outcome, Admitted);
    }

    void aCodeOfANewerProgramIsKeptAndNoFailure()
    {
        FullVillage village;
        const QString newer = words("palma $argon2id$v=19$m=8192,t=2,p=1$c2FsdA$aGFzaA");
        const auto verifierAt = [](Pc &pc, Id<Person> who) {
            return pc
                .read([&](store::Reader &reader) {
                    return secretOf(reader, pc.space(store::SpaceKind::Centre), who);
                })
                ->verifier;
        };
        QVERIFY_OK(village.as(village.member, [&](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(Secret secret, secretOf(writer, peopleSpace(writer), village.member));
            secret.verifier = newer;
            return writer.save(secret);
        }));
        QCOMPARE(kindOf(newer), CodeKind::Newer);
        const auto other = store::test::secondPc(village.pc);
        QCOMPARE(verifierAt(*other, other->here(village.pc, village.member)), newer);
        for (int i = 0; i < 2 * mostFailures; ++i) {
            const auto refused = village.attempt(village.member, "rio maiz pez");
            QCOMPARE(refused.error().kind, Error::Kind::Denied);
            QVERIFY(refused.error().message.contains(words("más nuevo")));
        }
        QCOMPARE(village.pc.number("SELECT count(*) FROM sign_in"), 0);
        QCOMPARE(verifierAt(village.pc, village.member), newer);
        QVERIFY_OK(village.reset(village.facilitator, village.member, "4444"));
        QCOMPARE(village.attempt(village.member, "4444")->outcome, Admitted);
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
