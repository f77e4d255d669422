// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/exchange.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tambo;
using namespace tambo::sync;

namespace {

template<typename IdType> IdType id(char fill)
{
    return *IdType::from(QByteArray(IdType::size, fill));
}

ExchangeRequest fullRequest()
{
    ExchangeRequest request;
    request.epoch = id<Epoch>('e');
    request.followed = {id<CentreId>('a'), Followed::logOf(id<CentreId>('b')),
        Followed(id<CentreId>('b'), id<SpaceId>('s'))};
    request.subscriptions = subscriptionDigest(request.followed);
    request.cursors = {7, quint64(1) << 40, 0};
    request.covered = {{id<SpaceId>('s'), id<DeviceId>('d'), 99}};
    request.maxBytes = 30'000;
    request.control = {"entry"};
    request.segments = {"one", QByteArray(100'000, 'x')};
    request.offered = {id<BlobId>('o')};
    request.wanted = {id<BlobId>('w'), id<BlobId>('v')};
    request.mailboxes = {id<MailboxId>('m')};
    return request;
}

JoinRequest join()
{
    return JoinRequest::make(
        id<CentreId>('a'), {QByteArray(32, 's'), QByteArray(32, 'b')}, QByteArray(16, 'x'));
}

ExchangeResponse fullResponse()
{
    ExchangeResponse response;
    response.epoch = id<Epoch>('e');
    response.timeMs = 1'700'000'000'000;
    response.more = true;
    response.unknownSubscriptions = true;
    response.processed = 3;
    response.refused = {{1, Refusal::Untrusted}, {2, Refusal(200)}};
    response.control = {"entry"};
    response.segments = {"one"};
    response.cursors = {8, 9};
    response.needed = {0};
    response.available = {0, 1};
    response.joins = {join()};
    response.granting = {id<CentreId>('g')};
    return response;
}

} // namespace

/// The exchange's two messages: nothing is lost on the way, nothing foreign is taken.
class TestExchangeFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestComesBack()
    {
        for (const ExchangeRequest &request : {ExchangeRequest(), fullRequest()}) {
            const auto back = ExchangeRequest::decode(request.encode());
            QVERIFY(back.ok());
            QCOMPARE(*back, request);
        }
        QVERIFY(ExchangeRequest().encode().size() <= 40); // a quiet meeting is short
    }

    void responseComesBack()
    {
        const ExchangeResponse response = fullResponse();
        const auto back = ExchangeResponse::decode(response.encode());
        QVERIFY(back.ok());
        QCOMPARE(back->encode(), response.encode());
        QCOMPARE(back->refused, response.refused);
        QCOMPARE(back->timeMs, response.timeMs);
        QVERIFY(back->more && back->unknownSubscriptions);
        QCOMPARE(back->granting, response.granting);
        QCOMPARE(back->joins.size(), 1);
        QVERIFY(back->joins.first().verify(id<CentreId>('a'), QByteArray(16, 'x')));
    }

    void whatIsFollowedIsPacked()
    {
        const QList<Followed> followed = fullRequest().followed;
        QCOMPARE(unpackFollowed(packFollowed(followed)), followed);
        QCOMPARE(unpackFollowed({}), QList<Followed>());
        const QByteArray packed = packFollowed(followed);
        for (qsizetype size = 1; size < packed.size(); ++size) {
            const auto part = unpackFollowed(packed.first(size));
            QVERIFY(!part || part->size() < followed.size());
        }
        QVERIFY(!unpackFollowed(QByteArray(18, char(17))));
        QVERIFY(!unpackFollowed(QByteArray(1, '\0')));
        // A centre and a space are not two centres.
        const auto a = id<CentreId>('a');
        QVERIFY(subscriptionDigest({Followed(a, id<SpaceId>('b'))})
            != subscriptionDigest({a, id<CentreId>('b')}));
        QVERIFY(subscriptionDigest({a}) != subscriptionDigest({Followed::logOf(a)}));
    }

    void otherVersionsAreTold()
    {
        QByteArray bytes = ExchangeRequest().encode();
        QCOMPARE(bytes[1], '\x01');
        bytes[1] = '\x02';
        QCOMPARE(int(ExchangeRequest::decode(bytes).error().kind), int(Error::Kind::TooNew));
        bytes = ExchangeResponse().encode();
        bytes[1] = '\x02';
        QCOMPARE(int(ExchangeResponse::decode(bytes).error().kind), int(Error::Kind::TooNew));
    }

    void whatDoesNotFitIsRefused()
    {
        const auto refuses = [](const std::function<void(ExchangeRequest &)> &spoil) {
            ExchangeRequest request = fullRequest();
            spoil(request);
            const auto back = ExchangeRequest::decode(request.encode());
            return !back.ok() && back.error().kind == Error::Kind::Corrupt;
        };
        QVERIFY(!refuses([](ExchangeRequest &) {}));
        QVERIFY(refuses([](ExchangeRequest &r) { r.cursors.removeLast(); }));
        QVERIFY(refuses([](ExchangeRequest &r) { r.followed.swapItemsAt(0, 1); }));
        QVERIFY(refuses([](ExchangeRequest &r) { r.followed[1] = r.followed[0]; }));
        QVERIFY(refuses(
            [](ExchangeRequest &r) { r.offered = QList<BlobId>(maxBlobs + 1, id<BlobId>('o')); }));
        QVERIFY(refuses([](ExchangeRequest &r) {
            r.mailboxes = QList<MailboxId>(maxMailboxes + 1, id<MailboxId>('m'));
        }));
        QVERIFY(refuses([](ExchangeRequest &r) {
            r.segments = {QByteArray(store::maxSegmentBytes + 1, 'x')};
        }));
        QVERIFY(refuses([](ExchangeRequest &r) {
            r.control = {QByteArray(store::maxControlEntryBytes + 1, 'x')};
        }));
        QVERIFY(refuses(
            [](ExchangeRequest &r) { r.covered = QList<Covered>(maxCovered + 1, Covered{}); }));
    }

    void cutsAreNoticed()
    {
        const QByteArray request = fullRequest().encode();
        const QByteArray response = fullResponse().encode();
        for (qsizetype size = 0; size < 600; ++size)
            QVERIFY(!ExchangeRequest::decode(request.first(size)).ok());
        for (qsizetype size = 0; size < response.size(); ++size)
            QVERIFY(!ExchangeResponse::decode(response.first(size)).ok());
        QVERIFY(!ExchangeRequest::decode(request + '\0').ok());
        QVERIFY(!ExchangeResponse::decode(response + '\0').ok());
    }

    void damageNeverKills()
    {
        QRandomGenerator random(tambo::test::seed());
        ExchangeRequest small = fullRequest();
        small.segments = {"one"};
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = i % 2 ? small.encode() : fullResponse().encode();
            for (int flips = 1 + random.bounded(3); flips > 0; --flips)
                bytes[random.bounded(int(bytes.size()))] = char(random.generate());
            // Whatever still decodes encodes again to what was read, or to its canonical form.
            if (const auto back = ExchangeRequest::decode(bytes); back.ok())
                QVERIFY(ExchangeRequest::decode(back->encode()).ok());
            if (const auto back = ExchangeResponse::decode(bytes); back.ok())
                QVERIFY(ExchangeResponse::decode(back->encode()).ok());
        }
    }

    void digestNamesTheList()
    {
        const auto a = id<CentreId>('a');
        const auto b = id<CentreId>('b');
        QVERIFY(subscriptionDigest({}).isNull());
        QVERIFY(subscriptionDigest({a}) != subscriptionDigest({b}));
        QVERIFY(subscriptionDigest({a}) != subscriptionDigest({a, b}));
        QCOMPARE(subscriptionDigest({a, b}), subscriptionDigest({a, b}));
    }
};

QTEST_GUILESS_MAIN(TestExchangeFormat)
#include "testexchangeformat.moc"
