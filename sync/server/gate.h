// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/hubparts.h"
#include "sync/server/request.h"

namespace tambo::hub {

/// A device whose challenge is ours and whose name some control log holds. It has proved nothing
/// until `Gate::proves` has looked at its signature.
struct Asker {
    sync::Authorization authorization;
    QList<SegmentStore::Member> centres;
    sync::Challenges::Age challenge = sync::Challenges::Age::Fresh;

    [[nodiscard]] bool belongsTo(const CentreId &centre) const;
};

/// The sentence for a centre or a PC that was refused (`tambo-server admin revoke`).
[[nodiscard]] QString noLongerServed();

/// Who may ask (sync/protocol/auth.h). Looks at the head first, so that a stranger's megabyte is
/// not awaited; at the signature once the body is there.
class Gate
{
public:
    explicit Gate(HubParts &parts) : m_parts(parts) {}

    /// 401 without a good challenge, 403 for a device that no control log names; 429 to an address
    /// that gets either too often.
    [[nodiscard]] std::variant<Asker, Response> meet(const Request &request) const;
    /// Also proves; for requests whose body is not signed.
    [[nodiscard]] std::variant<Asker, Response> admit(const Request &request) const;
    /// The same without looking for the device: it is about to enrol.
    [[nodiscard]] std::variant<Asker, Response> meetStranger(const Request &request) const;

    enum class Proof { Good, Bad };
    [[nodiscard]] Proof proves(const Asker &asker, QByteArrayView publicKey, const Request &request,
        const QByteArray &body) const;
    /// The same for a device that its centre's log names; a good one counts against its limit.
    [[nodiscard]] Proof provesMember(
        const Asker &asker, const Request &request, const QByteArray &body) const;
    /// 401 with a new challenge; 429 to an address that tries too often.
    [[nodiscard]] Response unproven(const Request &request) const;
    /// Counts a request that needs no signature; the answer for an address that asks too often.
    [[nodiscard]] std::optional<Response> countStranger(const Request &request) const;
    /// Where it comes from (ratelimits.h); empty where all would be one: a proxy that does not say
    /// for whom it asks, or a program on this machine.
    [[nodiscard]] QByteArray networkOf(const Request &request) const;
    /// Adds a new challenge where the asker's grows old.
    [[nodiscard]] Response answer(const Asker &asker, Response response) const;
    /// Status by kind, and a line in the log for what the asker is not to blame for.
    [[nodiscard]] Response failed(const Error &error) const;
    [[nodiscard]] Header newChallenge() const;

private:
    HubParts &m_parts;
};

} // namespace tambo::hub
