// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>

namespace tambo::sync {

/// A TLS certificate that no authority vouches for, and its key: ECDSA P-256, signed by itself,
/// good for as long as anybody's clock may say. GnuTLS is known to this file pair alone.
struct Certificate {
    QByteArray certificate; ///< PEM
    QByteArray key; ///< PEM, PKCS #8

    [[nodiscard]] static Result<Certificate> make();
    /// SHA-256 of its SubjectPublicKeyInfo (RFC 7469, 2.4), see invite.h; Corrupt where that is
    /// none.
    [[nodiscard]] Result<QByteArray> pin() const;
};

} // namespace tambo::sync
