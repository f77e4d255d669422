// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <functional>
#include <optional>

// Keys out of passphrases: Argon2id (RFC 9106, libsodium's crypto_pwhash).
namespace tambo::store {

constexpr qsizetype passphraseSaltSize = 16;

/// What one guess costs: the person once, a thief each time.
struct PassphraseCost {
    quint64 passes = 0; ///< opslimit
    quint64 memory = 0; ///< memlimit, in bytes

    /// Within 1 to 32 passes and 8 KiB to 256 MiB: what a file asks for that somebody wrote on must
    /// not stop an old PC.
    [[nodiscard]] bool isBearable() const;
    bool operator==(const PassphraseCost &) const = default;
};

/// A cost that takes about half a second here: 64 MiB (32 where the PC has less than 1.5 GiB or
/// cannot give so much) and as many passes as fit. On a very fast PC 32 passes take less; on a
/// slow one it is longer, as there are never fewer than libsodium advises for somebody who waits.
/// `secondsFor` measures one cost; nullopt: there is no memory for it.
[[nodiscard]] PassphraseCost chooseCost(quint64 memoryOfPc,
    const std::function<std::optional<double>(const PassphraseCost &)> &secondsFor);
/// That, measured on this PC now; measuring takes as long as the fewest passes do.
[[nodiscard]] PassphraseCost measuredCost();

/// The passphrase as it is hashed (RFC 8265, OpaqueString: composed letters, one kind of blank), so
/// that every keyboard gives the same bytes. BadInput where it has fewer than 8 characters or more
/// than 256.
[[nodiscard]] Result<QString> acceptPassphrase(const QString &text);

/// 32 bytes. `cost` is bearable; NoSpace where this PC has no memory left for it.
[[nodiscard]] Result<QByteArray> passphraseKey(
    const QString &text, QByteArrayView salt, const PassphraseCost &cost);

} // namespace tambo::store
