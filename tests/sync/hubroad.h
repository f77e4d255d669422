// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"
#include "tests/sync/road.h"
#include "tests/sync/simulatedhub.h"

namespace tambo::sync::test {

/// The central hub: what Session does with planExchange and takeAnswer, in one row instead of in
/// callbacks, both bodies encoded and decoded on the way.
class HubRoad : public Road
{
public:
    explicit HubRoad(SimulatedHub &hub) : m_hub(hub) {}

    [[nodiscard]] const char *name() const override { return "hub"; }

    Met meet(Machine &pc, Trouble &trouble) override
    {
        Met met;
        int standstills = 0;
        bool introduced = false;
        while (met.turns < maxTurns) {
            if (trouble.strikes(Fault::PowerCut))
                pc.diesIn = trouble.below(3);
            const auto plan
                = pc.job([&](Writer &writer) { return planExchange(writer, wish(pc, trouble)); });
            if (!plan.ok())
                return stopped(met, plan.error());
            ++met.turns;
            const auto answer = ask(pc, *plan, trouble);
            if (!answer)
                return met; // lost on the way
            met.refused = answer->status == 403;
            if (met.refused) {
                if (std::exchange(introduced, true) || !introduce(pc, *plan))
                    return met; // nobody knows it, or it was revoked
                continue;
            }
            const auto response = ExchangeResponse::decode(answer->body);
            if (answer->status != 200 || !response.ok())
                return problem(met, "the hub answers %1", QString::number(answer->status));
            noteAccepted(*plan, *response);
            const auto taken = pc.job(
                [&](Writer &writer) { return takeAnswer(writer, *plan, *response, m_challenge); });
            if (!taken.ok())
                return stopped(met, taken.error());
            met.moved += taken->accepted + taken->received;
            met.whole = taken->settled;
            if (met.whole)
                return met;
            standstills = taken->standstill ? standstills + 1 : 0;
            if (standstills == 3)
                return problem(met, "the exchange goes nowhere");
            if (trouble.strikes(Fault::Cut))
                return met;
        }
        return problem(met, "the meeting does not end");
    }

    /// Requests that were on their way for long. The hub may answer, but nobody listens.
    void deliverLate(Trouble &trouble)
    {
        while (!m_late.empty() && trouble.below(3) != 0) {
            const size_t at = size_t(trouble.below(int(m_late.size())));
            (void)m_hub.ask(m_late[at].first, m_late[at].second);
            m_late.erase(m_late.begin() + qsizetype(at));
            trouble.count("late request arrives");
        }
    }
    void dropLate() { m_late.clear(); }

    /// The centre's first meeting, with an invitation.
    void enrol(Machine &founder)
    {
        store::HubState hub;
        hub.id = m_hub.id();
        hub.url = QStringLiteral("http://hub");
        store::test::Pc::must(
            founder.job([&](Writer &writer) { return store::saveHub(writer, hub); }));
        const EnrolRequest request{m_hub.invite(), controlOf(founder)};
        const auto answer = send(founder, "/v1/enrol", request.encode(), nullptr);
        if (answer.status != 204)
            qFatal("enrol: %d %s", answer.status, answer.body.constData());
    }

    /// Segments of which the hub said that they are on its disk.
    QHash<ShortHash, SpaceId> accepted;

private:
    static constexpr int maxTurns = 300;

    static ExchangeWish wish(const Machine &pc, Trouble &trouble)
    {
        ExchangeWish wish;
        wish.bytes = trouble.below(4) == 0 ? 1 : qint64(minPageBytes) << trouble.below(5);
        wish.nowMs = *pc.wall->now + pc.wall->skew;
        return wish;
    }
    static Met problem(Met met, const char *text, const QString &argument = {})
    {
        met.problem = QString::fromLatin1(text);
        if (!argument.isEmpty())
            met.problem = met.problem.arg(argument);
        return met;
    }
    /// A power cut, or what must not be.
    static Met stopped(Met met, const Error &error)
    {
        if (error.kind != Error::Kind::Cancelled)
            met.problem = error.message + u' ' + error.detail;
        return met;
    }
    static QList<QByteArray> controlOf(Machine &pc)
    {
        const auto entries = pc.read(
            [&](store::Reader &reader) { return store::controlEntries(reader, pc.keys.centre); });
        store::test::Pc::must(entries);
        return *entries;
    }

    [[nodiscard]] hub::Request head(
        const Machine &pc, const QByteArray &path, const QByteArray &body) const
    {
        const SignedRequest what{m_hub.id(), "POST", path, body};
        const QByteArray challenge
            = m_challenge.isEmpty() ? QByteArray(challengeSize, '\0') : m_challenge;
        hub::Request request;
        request.method = "POST";
        request.path = path;
        request.headers
            = {{authorizationHeader.toByteArray(), authorize(what, challenge, pc.keys.device)}};
        return request;
    }
    /// As sync::Http: signed again with the challenge of a 401, once.
    hub::Response send(
        const Machine &pc, const QByteArray &path, const QByteArray &body, Trouble *trouble)
    {
        for (int tries = 0;; ++tries) {
            const hub::Request request = head(pc, path, body);
            hub::Response answer = m_hub.ask(request, body);
            if (trouble && trouble->strikes(Fault::RequestTwice))
                answer = m_hub.ask(request, body); // of the two, the second is heard
            if (trouble && trouble->strikes(Fault::RequestLate))
                m_late.emplace_back(request, body);
            for (const hub::Header &header : answer.headers) {
                if (header.name == challengeHeader)
                    m_challenge = fromHeader(header.value);
            }
            if (answer.status != 401 || tries > 0)
                return answer;
        }
    }
    std::optional<hub::Response> ask(Machine &pc, const ExchangePlan &plan, Trouble &trouble)
    {
        if (trouble.strikes(Fault::RequestLost))
            return std::nullopt;
        m_challenge = plan.hub.challenge;
        hub::Response answer = send(pc, "/v1/sync", plan.request.encode(), &trouble);
        if (trouble.strikes(Fault::AnswerLost))
            return std::nullopt;
        return answer;
    }
    /// As Session::introduce: its certificate is here, and nobody has brought it there yet.
    bool introduce(Machine &pc, const ExchangePlan &plan)
    {
        const store::ControlLog *log = pc.state->trust.log(pc.keys.centre);
        const DeviceId own = pc.keys.deviceId();
        if (!log || !log->device(own) || log->isRevoked(own))
            return false;
        m_challenge = plan.hub.challenge;
        const EnrolRequest request{noToken, controlOf(pc)};
        return send(pc, "/v1/enrol", request.encode(), nullptr).status == 204;
    }
    void noteAccepted(const ExchangePlan &plan, const ExchangeResponse &response)
    {
        QSet<quint64> refused;
        for (const Refused &one : response.refused)
            refused.insert(one.index);
        const quint64 controls = quint64(plan.request.control.size());
        for (quint64 i = controls; i < response.processed; ++i) {
            const auto envelope
                = store::openEnvelope(plan.request.segments[qsizetype(i - controls)]);
            if (!refused.contains(i) && envelope.ok())
                accepted.insert(envelope->hash, envelope->header.space);
        }
    }

    SimulatedHub &m_hub;
    QByteArray m_challenge; ///< of the exchange under way
    std::vector<std::pair<hub::Request, QByteArray>> m_late;
};

} // namespace tambo::sync::test
