// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/requests.h"

#include "app/people/erasure.h"
#include "tests/people/village.h"

#include <QtTest>

using namespace tambo;
using namespace tambo::people;
using namespace tambo::people::test;

namespace {

const QDate today(2026, 7, 14);

struct Office : FullVillage {
    Result<Request> ask(Id<Person> by, const NewRequest &wanted)
    {
        return as(by, [&](store::Writer &writer) { return takeDown(writer, wanted, today); });
    }
    /// Of the learner, about herself.
    Request own(RequestKind kind, const QDate &day, const char *said = "")
    {
        const auto request = ask(learner, {kind, learner, {}, words(said), day});
        Pc::must(request);
        return *request;
    }
    Result<Request> reply(Id<Person> by, Id<Request> id, const char *done, const QDate &day)
    {
        return as(by, [&](store::Writer &writer) {
            return people::answer(writer, id, words(done), day, today);
        });
    }
    QList<Request> all(Asked which = Asked::All)
    {
        return *pc.read([&](store::Reader &reader) { return requests(reader, space(), which); });
    }
};

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsTakenDownAndAnswered()
    {
        Office office;
        const Request asked
            = office.own(RequestKind::Correction, today.addDays(-3), " Me llamo Ángela. ");
        QCOMPARE(asked.words, words("Me llamo Ángela."));
        QCOMPARE(asked.space, office.space());
        QVERIFY(isOpen(asked));
        QCOMPARE(office.all(Asked::Open), QList<Request>{asked});
        const auto done = office.reply(office.steward, asked.id, "Ya está corregido.", today);
        QVERIFY(done.ok());
        QCOMPARE(done->answeredBy, office.steward);
        QCOMPARE(done->answered.date(), today);
        QVERIFY(office.all(Asked::Open).isEmpty());
        QCOMPARE(office.all(), QList<Request>{*done});
    }

    void theClockCountsAllDays()
    {
        Office office;
        // Over a weekend and a holiday (24 May): a plazo leaves out neither.
        const Request asked = office.own(RequestKind::Access, QDate(2026, 5, 20));
        QCOMPARE(lastDayOf(asked), QDate(2026, 6, 4));
        QCOMPARE(daysLeft(asked, QDate(2026, 5, 20)), 15);
        QCOMPARE(daysLeft(asked, QDate(2026, 6, 4)), 0);
        QCOMPARE(daysLeft(asked, QDate(2026, 6, 5)), -1);
    }

    void openOnesComeByTheirLastDay()
    {
        Office office;
        const auto later = office.own(RequestKind::Access, today.addDays(-1)).id;
        const auto first = office.own(RequestKind::Erasure, today.addDays(-20)).id;
        const auto old = office.own(RequestKind::Portability, today.addDays(-40)).id;
        const auto recent = office.own(RequestKind::Access, today.addDays(-30)).id;
        QVERIFY(office.reply(office.steward, old, "Se le dio.", today.addDays(-30)).ok());
        QVERIFY(office.reply(office.steward, recent, "Se le dio.", today.addDays(-20)).ok());
        QList<Id<Request>> order;
        for (const Request &request : office.all())
            order.append(request.id);
        QCOMPARE(order, (QList<Id<Request>>{first, later, recent, old}));
    }

    void whoMay()
    {
        Office office;
        const auto about = [&](Id<Person> by, Id<Person> on) {
            return office.ask(by, {RequestKind::Access, on, {}, {}, today});
        };
        QVERIFY(about(office.learner, office.learner).ok());
        QCOMPARE(about(office.learner, office.member).error().kind, Error::Kind::Denied);
        QCOMPARE(about({}, office.member).error().kind, Error::Kind::Denied);
        const auto taken = about(office.facilitator, office.member);
        QVERIFY(taken.ok());
        QCOMPARE(office.reply(office.facilitator, taken->id, "Hecho.", today).error().kind,
            Error::Kind::Denied);
        QVERIFY(office.reply(office.steward, taken->id, "Hecho.", today).ok());
    }

    void somebodyFromOutside()
    {
        Office office;
        const auto ask = [&](const char *name) {
            return office.ask(office.steward,
                {RequestKind::Erasure, {}, words(name), words("La foto de la feria."), today});
        };
        QCOMPARE(ask("  ").error().kind, Error::Kind::BadInput);
        QCOMPARE(ask(QByteArray(501, 'a').constData()).error().kind, Error::Kind::BadInput);
        const auto asked = ask(" Rosa  Tenelema ");
        QVERIFY(asked.ok());
        QCOMPARE(asked->asker, words("Rosa Tenelema"));
        QVERIFY(asked->person.isNull());
    }

    void whatMakesNoSenseIsRefused()
    {
        Office office;
        const auto ask = [&](RequestKind kind, const QDate &day) {
            return office.ask(office.learner, {kind, office.learner, {}, {}, day});
        };
        QCOMPARE(ask(RequestKind::Correction, today).error().kind, Error::Kind::BadInput);
        QCOMPARE(ask(RequestKind::Objection, today).error().kind, Error::Kind::BadInput);
        QCOMPARE(ask(RequestKind::Access, today.addDays(1)).error().kind, Error::Kind::BadInput);
        QCOMPARE(ask(RequestKind::Access, {}).error().kind, Error::Kind::BadInput);
        const QByteArray endless(60'001, 'a');
        QCOMPARE(
            office
                .ask(office.learner,
                    {RequestKind::Access, office.learner, {}, words(endless.constData()), today})
                .error()
                .kind,
            Error::Kind::BadInput);
        const auto asked = office.own(RequestKind::Access, today.addDays(-2));
        const auto reply = [&](const char *done, const QDate &day) {
            return office.reply(office.steward, asked.id, done, day);
        };
        QCOMPARE(reply(" ", today).error().kind, Error::Kind::BadInput);
        QCOMPARE(reply(endless.constData(), today).error().kind, Error::Kind::BadInput);
        QCOMPARE(reply("Hecho.", today.addDays(1)).error().kind, Error::Kind::BadInput);
        QCOMPARE(reply("Hecho.", today.addDays(-3)).error().kind, Error::Kind::BadInput);
        QVERIFY(reply("Hecho.", today.addDays(-2)).ok());
        QCOMPARE(reply("Otra vez.", today).error().kind, Error::Kind::BadInput);
    }

    void itStaysWhenSheIsErased()
    {
        Office office;
        const auto asked = office.own(RequestKind::Erasure, today);
        QVERIFY(office
                .as(office.steward,
                    [&](store::Writer &writer) {
                        return erasePerson(writer, office.learner, words("Ángel"));
                    })
                .ok());
        QVERIFY(office.reply(office.steward, asked.id, "Se borró todo.", today).ok());
        const auto left = office.all();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().person, office.learner);
        const auto mine = office.pc.read([&](store::Reader &reader) {
            return requestsOf(reader, office.space(), office.learner);
        });
        QCOMPARE(mine->size(), 1);
    }

    void names()
    {
        for (int kind = 0; kind < 5; ++kind) {
            QCOMPARE(*requestNamed(requestName(RequestKind(kind))), RequestKind(kind));
            QVERIFY(!requestText(RequestKind(kind)).isEmpty());
        }
        QCOMPARE(requestNamed(QStringLiteral("queja")).error().kind, Error::Kind::BadInput);
        QCOMPARE(requestText(RequestKind(9)), words("De un Tambo más nuevo"));
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "testrequests.moc"
