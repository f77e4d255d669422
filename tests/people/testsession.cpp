// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/erasure.h"
#include "app/people/session.h"
#include "app/store/recoverywords.h"
#include "tests/people/village.h"
#include "tests/support/patience.h"

#include <QSignalSpy>

namespace tambo::people::test {

constexpr qint64 minute = 60'000;

/// A centre in a folder, its steward (2580) and a learner without a code, and a clock to turn.
struct Centre {
    Centre()
    {
        open();
        nayeli = add(newPerson("Nayeli", Role::Steward, "2580"));
        store->setActor(nayeli.record);
        angel = add(newPerson("Ángel"));
        store->setActor({});
    }

    void open()
    {
        const QString path = folder.path();
        const store::Store::Options options{path, allEntities(), HybridClock(), {}};
        auto opened = store::Store::exists(path)
            ? store::Store::open(options)
            : store::Store::found(options, store::newRecoveryEntropy());
        Pc::must(opened);
        store = *std::move(opened);
        session = std::make_unique<Session>(
            *store, Session::Clocks{[this] { return runningMs; }, [this] { return wallMs; }});
    }
    void reopen()
    {
        session.reset();
        store.reset();
        open();
    }
    Id<Person> add(const NewPerson &wanted)
    {
        const auto added
            = store->write([&](store::Writer &writer) { return addPerson(writer, wanted); })
                  .takeResult();
        Pc::must(added);
        return added->id;
    }
    Result<> signIn(Id<Person> who, const char *secret)
    {
        TAMBO_ASSIGN(const Attempt attempt, session->tryCode(who, code(secret)).takeResult());
        return session->admit(attempt);
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Session> session;
    Id<Person> nayeli;
    Id<Person> angel;
    qint64 runningMs = 1'000'000;
    qint64 wallMs = store::test::someDay;
};

} // namespace tambo::people::test

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsErasedIsSignedOut()
    {
        Centre centre;
        QVERIFY_OK(centre.signIn(centre.angel, ""));
        centre.store->setActor(centre.nayeli.record); // as if a steward did it on another PC
        QVERIFY_OK(centre.store
                ->write([&](store::Writer &writer) {
                    return erasePerson(writer, centre.angel, words("Ángel"));
                })
                .takeResult());
        QTRY_COMPARE(centre.session->state(), Session::State::Nobody);
        QVERIFY(centre.store->actor().isNull());
        QCOMPARE(centre.signIn(centre.angel, "").error().kind, Error::Kind::NotFound);
    }

    void signsInSwitchesAndSignsOut()
    {
        Centre centre;
        QSignalSpy changed(centre.session.get(), &Session::changed);
        QCOMPARE(centre.session->state(), Session::State::Nobody);
        QVERIFY(centre.store->actor().isNull());
        QVERIFY_OK(centre.signIn(centre.nayeli, "2580"));
        QCOMPARE(centre.session->state(), Session::State::SignedIn);
        QCOMPARE(centre.session->person()->name, words("Nayeli"));
        QCOMPARE(centre.store->actor(), centre.nayeli.record);
        QVERIFY_OK(centre.signIn(centre.angel, ""));
        QCOMPARE(centre.store->actor(), centre.angel.record);
        centre.session->signOut();
        QCOMPARE(centre.session->state(), Session::State::Nobody);
        QVERIFY(!centre.session->person());
        QVERIFY(centre.store->actor().isNull());
        QCOMPARE(changed.size(), 3);
    }

    void aFailureChangesNothing()
    {
        Centre centre;
        QVERIFY_OK(centre.signIn(centre.angel, ""));
        QSignalSpy changed(centre.session.get(), &Session::changed);
        QCOMPARE(centre.signIn(centre.nayeli, "0000").error().kind, Error::Kind::Denied);
        QCOMPARE(centre.store->actor(), centre.angel.record);
        QVERIFY(changed.isEmpty());
    }

    void aRestartDoesNotClearTheCount()
    {
        Centre centre;
        for (int i = 0; i < mostFailures; ++i) {
            QVERIFY(!centre.signIn(centre.nayeli, "0000").ok());
            centre.reopen();
        }
        const auto still
            = centre.session->tryCode(centre.nayeli, code("2580")).takeResult()->outcome;
        QCOMPARE(still, Attempt::Outcome::Waiting); // there is no other steward
        centre.wallMs += waitAfterFailureMs;
        QVERIFY_OK(centre.signIn(centre.nayeli, "2580"));
    }

    void locksAfterTheIdleMinutes()
    {
        Centre centre;
        centre.session->setIdleMinutes(5);
        QVERIFY_OK(centre.signIn(centre.nayeli, "2580"));
        centre.runningMs += 4 * minute;
        centre.session->touch();
        centre.runningMs += 5 * minute - 1;
        centre.session->lockWhenIdle();
        QCOMPARE(centre.session->state(), Session::State::SignedIn);
        centre.runningMs += 1;
        QSignalSpy changed(centre.session.get(), &Session::changed);
        centre.session->lockWhenIdle();
        QCOMPARE(centre.session->state(), Session::State::Locked);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(centre.session->person()->id, centre.nayeli);
        QVERIFY(centre.store->actor().isNull());
        centre.session->touch(); // a key alone unlocks nothing
        QCOMPARE(centre.session->state(), Session::State::Locked);
        QVERIFY(!centre.signIn(centre.nayeli, "0000").ok());
        QCOMPARE(centre.session->state(), Session::State::Locked);
        QVERIFY_OK(centre.signIn(centre.nayeli, "2580"));
        QCOMPARE(centre.store->actor(), centre.nayeli.record);
        centre.session->lockWhenIdle(); // the minutes begin anew
        QCOMPARE(centre.session->state(), Session::State::SignedIn);
    }

    void locksOnDemandOrStepsAside()
    {
        Centre centre;
        centre.session->lock(); // nobody is there
        QCOMPARE(centre.session->state(), Session::State::Nobody);
        QVERIFY_OK(centre.signIn(centre.nayeli, "2580"));
        centre.session->lock();
        QCOMPARE(centre.session->state(), Session::State::Locked);
        QVERIFY(centre.session->asksForSame());
        QVERIFY(centre.store->actor().isNull());
        QVERIFY_OK(centre.signIn(centre.nayeli, "2580"));
        QVERIFY(!centre.session->asksForSame());
        centre.session->stepAside();
        QCOMPARE(centre.session->state(), Session::State::Locked);
        QVERIFY(!centre.session->asksForSame());
        QCOMPARE(centre.session->person()->id, centre.nayeli);
        QVERIFY_OK(centre.signIn(centre.angel, ""));
        centre.session->lock();
        QVERIFY(centre.session->asksForSame());
    }

    void aKeyThatComesTooLateFindsItLocked()
    {
        Centre centre;
        QVERIFY_OK(centre.signIn(centre.nayeli, "2580"));
        centre.runningMs += Session::usualIdleMinutes * minute;
        centre.session->touch();
        QCOMPARE(centre.session->state(), Session::State::Locked);
    }

    void whoIsNoLongerActiveIsSignedOut()
    {
        Centre centre;
        QVERIFY_OK(centre.signIn(centre.angel, ""));
        QSignalSpy changed(centre.session.get(), &Session::changed);
        // The steward, on another PC, so to say: this session knows nothing of it.
        const auto as = [&](auto job) {
            centre.store->setActor(centre.nayeli.record);
            const auto done = centre.store->write(job);
            centre.store->setActor(centre.angel.record);
            Pc::must(done.result());
        };
        as([&](store::Writer &writer) { return changeRole(writer, centre.angel, Role::Member); });
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(centre.session->person()->role, Role::Member);
        QCOMPARE(centre.session->state(), Session::State::SignedIn);
        as([&](store::Writer &writer) { return setActive(writer, centre.angel, false); });
        QTRY_COMPARE(centre.session->state(), Session::State::Nobody);
        QVERIFY(centre.store->actor().isNull());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "testsession.moc"
