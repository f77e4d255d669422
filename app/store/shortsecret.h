// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace tambo::store {

/// Argon2id (RFC 9106) of a secret so short that no parameters could protect it: 8 MiB, two passes,
/// a new salt each time. In the form "$argon2id$v=19$m=8192,t=2,p=1$salt$hash". For passphrases
/// that wrap keys this is far too little.
[[nodiscard]] Result<QString> shortSecretHash(const QByteArray &secret);
/// False also for hashes with other parameters: they came by sync, and could ask for all memory.
[[nodiscard]] bool fitsShortSecret(const QString &hash, const QByteArray &secret);

} // namespace tambo::store
