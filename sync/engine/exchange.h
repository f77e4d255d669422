// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/hubblobs.h"
#include "sync/protocol/exchange.h"

#include <QDateTime>
#include <QSet>

// What one exchange says and what its answer means, as jobs of the store: a page is taken in whole,
// with the cursors and marks that belong to it, or not at all.
namespace tambo::sync {

/// What the session wants of the next exchange.
struct ExchangeWish {
    qint64 bytes = 0; ///< of records, each way
    bool files = true; ///< ask about files too
    QSet<BlobId> asked; ///< files that need not be asked about again
    qint64 nowMs = QDateTime::currentMSecsSinceEpoch(); ///< this PC's clock
};

struct ExchangePlan {
    store::HubState hub;
    ExchangeRequest request;
    QList<Followed> followed; ///< ascending
    QList<qint64> arrivals; ///< of request.segments
    qint64 scannedTo = 0;
    qint64 coveredTo = 0;
    bool complete = true; ///< nothing but files is left to send after this
    bool moreFiles = false; ///< there are files left to ask about
    QList<store::BlobTask> offered;
    QList<store::BlobTask> wanted;
    QByteArray ticket; ///< of the last TLS session; may be empty
    QByteArray joinSecret; ///< this PC has not been let in yet
    qint64 nowMs = 0; ///< of the wish

    /// There is something to say.
    [[nodiscard]] bool isWorthwhile() const;
};

/// Seals what is pending and says what to send. NotFound while there is no hub.
[[nodiscard]] Result<ExchangePlan> planExchange(store::Writer &writer, const ExchangeWish &wish);

struct Taken {
    qint64 accepted = 0; ///< pushed items that the hub has now
    qint64 received = 0; ///< items that are new here
    bool settled = false; ///< records have nothing left to do either way
    bool standstill = false; ///< the answer brought nothing nearer
    bool lookedUp = true; ///< the questions about files were answered
    bool twin = false; ///< something came that another PC wrote in the name of this one
    QList<store::BlobTask> send;
    QList<store::BlobTask> fetch;
};

/// Takes the answer in. `challenge` is what the next request will meet.
[[nodiscard]] Result<Taken> takeAnswer(store::Writer &writer, const ExchangePlan &plan,
    const ExchangeResponse &response, const QByteArray &challenge);

} // namespace tambo::sync
