// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/engine/http.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/invite.h"

namespace tambo::sync {

/// Enrols the centre at the hub of an invitation: asks who answers there, and only if it is the
/// inviting hub hands over the control log and the token.
class Enrol : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<>)>;

    Enrol(store::Store &store, Peer &peer, Http &http, HubInvite invite);
    void start(Done done);

private:
    void greeted(const QByteArray &nonce, const HttpAnswer &answer);
    void enrol(const QList<QByteArray> &control, const Epoch &epoch);
    void answered(const HttpAnswer &answer, qsizetype entries, const Epoch &epoch);
    void keep(qsizetype entries, const Epoch &epoch);

    store::Store &m_store;
    Peer &m_peer;
    Http &m_http;
    HubInvite m_invite;
    Done m_done;
};

} // namespace tambo::sync
