// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace tambo::hub {

/// The hub's own certificate (sync/protocol/certificate.h), which only its invitations vouch for.
struct TlsIdentity {
    QByteArray certificate; ///< PEM
    QByteArray key; ///< PEM
    QByteArray pin; ///< SHA-256 of its SubjectPublicKeyInfo, see sync/protocol/invite.h

    /// Reads the file, or makes a new one. The caller keeps others out.
    [[nodiscard]] static Result<TlsIdentity> loadOrCreate(const QString &path);
};

} // namespace tambo::hub
