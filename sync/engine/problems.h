// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QNetworkReply>

// What can go wrong between this PC and the hub, as sentences for the person.
namespace tambo::sync {

[[nodiscard]] Error networkProblem(QNetworkReply::NetworkError error, const QString &detail);
[[nodiscard]] Error silentServer();
/// An answer that is no success and that no step of the protocol expects.
[[nodiscard]] Error statusProblem(int status);
[[nodiscard]] Error senselessAnswer(const QString &detail);
[[nodiscard]] Error foreignCertificate(); ///< not the key that the hub's address names
[[nodiscard]] Error wrongServer();
[[nodiscard]] Error notTheInvitingServer();
[[nodiscard]] Error notAccepted(); ///< the hub does not know this centre, or no longer this PC
/// The hub has this PC's certificate, and by the whole log that counts no more.
[[nodiscard]] Error countsNoMore();
[[nodiscard]] Error waitsToBeAccepted();
[[nodiscard]] Error invitationUsed();
[[nodiscard]] Error noHub();
[[nodiscard]] Error stopped();

} // namespace tambo::sync
