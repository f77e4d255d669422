// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"
#include "sync/engine/transfers.h"

namespace tambo::sync {

/// One meeting with the hub: records until neither side has more, then files by priority, between
/// whose pieces new records go first again. Runs on the engine's thread; deleting it stops it.
class Session : public QObject
{
    Q_OBJECT
public:
    struct Options {
        bool files = true;
        bool onlyIfSomething = false; ///< says nothing to the hub when there is nothing to say
        bool person = false; ///< asked for it: then only files are held back
    };
    using Done = std::function<void(Result<>)>;

    Session(store::Store &store, Peer &peer, Http &exchanges, Http &bulk, Pace &pace,
        StatusBoard &board, Meter &meter);
    ~Session() override;

    void start(Options options, Done done);
    /// Something was written here meanwhile. `insist`: a person asks to meet the hub, even if it
    /// needs no sending.
    void noteChange(bool insist = false);
    [[nodiscard]] bool hasMet() const { return m_met > 0; }
    /// It ended because even records have to wait.
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    void next();
    void exchange();
    void plan(qint64 bytes);
    void planned(ExchangePlan plan);
    void askToJoin(const ExchangePlan &plan);
    void send(const ExchangePlan &plan);
    void introduce(const ExchangePlan &plan, const QList<QByteArray> &control);
    void refused(const ExchangePlan &plan);
    void answered(const ExchangePlan &plan, const HttpAnswer &answer);
    void taken(const ExchangePlan &plan, const Result<Taken> &result);
    void checkServer(const Error &otherwise);
    void finish(Result<> result);
    [[nodiscard]] bool mustMeet() const;

    store::Store &m_store;
    Peer &m_peer;
    Http &m_exchanges;
    Pace &m_pace;
    StatusBoard &m_board;
    Meter &m_meter;
    Transfers m_transfers;
    Options m_options;
    Done m_done;
    QSet<BlobId> m_asked;
    int m_met = 0; ///< exchanges of this session
    int m_standstills = 0; ///< one after the other
    bool m_exchanging = false;
    bool m_settled = false;
    bool m_moreFiles = true;
    bool m_askedFiles = false; ///< the exchange under way asks about files
    bool m_changed = false;
    bool m_insist = false;
    bool m_held = false;
    bool m_askedToJoin = false;
    bool m_introduced = false;
    bool m_ended = false;
};

} // namespace tambo::sync
