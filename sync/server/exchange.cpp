// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/exchange.h"

#include "sync/protocol/exchange.h"
#include "sync/server/blobtable.h"
#include "sync/server/mailboxes.h"
#include "sync/server/pull.h"
#include "sync/server/push.h"
#include "sync/server/texts.h"

#include <QElapsedTimer>

namespace tambo::hub {

namespace {

Error malformed(const char *detail)
{
    return fail(Error::Kind::BadInput,
        HubText::tr("El servidor no entendió este envío. Actualice Tambo."),
        QString::fromLatin1(detail));
}

using Followed = std::optional<QList<sync::Followed>>;

/// What the asker follows; nullopt where it must say so again.
Result<Followed> followed(HubParts &parts, Connection &connection, const DeviceId &device,
    const sync::ExchangeRequest &request)
{
    if (request.followed.isEmpty() && request.subscriptions.isNull())
        return Followed(QList<sync::Followed>());
    TAMBO_ASSIGN(
        const auto remembered, connection.segments->subscriptions(device, request.subscriptions));
    if (request.followed.isEmpty())
        return remembered;
    if (sync::subscriptionDigest(request.followed) != request.subscriptions)
        return malformed("subscription digest does not fit");
    if (remembered != request.followed)
        TAMBO_TRY(parts.database->write(connection, [&] {
            return connection.segments->subscribe(device, request.subscriptions, request.followed);
        }));
    return Followed(request.followed);
}

/// Centres that gave the asker keys and of which it hears nothing yet.
Result<QList<CentreId>> unheard(
    SegmentStore &segments, const DeviceId &device, const QList<sync::Followed> &followed)
{
    TAMBO_ASSIGN(QList<CentreId> centres, segments.granting(device, sync::maxGranting));
    centres.removeIf([&](const CentreId &centre) {
        return std::any_of(followed.cbegin(), followed.cend(),
            [&](const sync::Followed &one) { return one.centre == centre; });
    });
    return centres;
}

Result<QList<quint64>> whichHeld(store::Database &database, const QList<BlobId> &blobs, Held wanted)
{
    QList<quint64> indices;
    for (qsizetype i = 0; i < blobs.size(); ++i) {
        TAMBO_ASSIGN(const Held held, isHeld(database, blobs[i]));
        if (held == wanted)
            indices.append(quint64(i));
    }
    return indices;
}

Result<sync::ExchangeResponse> respond(
    HubParts &parts, const Asker &asker, const sync::ExchangeRequest &request)
{
    const DeviceId &device = asker.authorization.device;
    TAMBO_ASSIGN(const auto connection, parts.database->lease());
    TAMBO_ASSIGN(const Followed followed, hub::followed(parts, *connection, device, request));
    if (followed && followed->size() != request.cursors.size())
        return malformed("cursors do not fit the subscriptions");
    sync::ExchangeResponse response;
    response.epoch = connection->epoch;
    response.timeMs = parts.clock();
    TAMBO_ASSIGN(Pushed pushed, push(parts, *connection, request.control, request.segments));
    response.processed = quint64(request.control.size() + request.segments.size());
    parts.metrics.pushed(qint64(response.processed) - pushed.refused.size(), pushed.refused.size());
    response.refused = std::move(pushed.refused);
    response.unknownSubscriptions = !followed;
    // Something contradicts what it brought. That goes with the cursors, so it has to bring the
    // same again when it has said what they are of.
    if (!followed && !pushed.contradicted.isEmpty()) {
        response.processed = 0;
        response.refused.clear();
    }
    if (followed) {
        TAMBO_ASSIGN(Page page, pull(parts, *connection, asker, request, *followed, pushed));
        response.control = std::move(page.control);
        response.segments = std::move(page.segments);
        response.cursors = std::move(page.cursors);
        response.more = page.more;
        response.rewound = page.rewound;
        TAMBO_ASSIGN(response.granting, unheard(*connection->segments, device, *followed));
    }
    store::Database &database = *connection->database;
    TAMBO_ASSIGN(response.needed, whichHeld(database, request.offered, Held::No));
    TAMBO_ASSIGN(response.available, whichHeld(database, request.wanted, Held::Yes));
    if (!request.mailboxes.isEmpty()) {
        TAMBO_TRY(openMailboxes(
            *parts.database, *connection, device, request.mailboxes, response.timeMs));
        TAMBO_ASSIGN(response.joins, joinsIn(database, request.mailboxes, response.timeMs));
    }
    return response;
}

} // namespace

Response exchange(HubParts &parts, const Gate &gate, const Asker &asker, const QByteArray &body)
{
    QElapsedTimer timer;
    timer.start();
    const auto request = sync::ExchangeRequest::decode(body);
    if (!request.ok())
        return gate.failed(malformed("exchange does not decode"));
    const auto response = respond(parts, asker, *request);
    if (!response.ok())
        return gate.failed(response.error());
    Response answer;
    answer.body = response->encode();
    parts.metrics.exchanged(double(timer.nsecsElapsed()) / 1e9);
    // No Content-Type: who asks there knows what comes, and those are 32 bytes of each meeting.
    return answer;
}

} // namespace tambo::hub
