// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/keyring.h"
#include "app/store/writer.h"

namespace tambo::store {

/// The same PC under another identity: new keys, and the former ones remembered as far as they are
/// needed. It was cloned, and its twin goes on under the old one (DESIGN.md, "Forks").
[[nodiscard]] Keyring renewed(const Keyring &keys);

/// What this machine is told from others by, as kept in Keyring::machine: 8 bytes for each part,
/// worth nothing without the database key.
[[nodiscard]] QByteArrayList fingerprintOf(const Keyring &keys, const QByteArrayList &parts);
/// All parts that were known are gone, and others are here.
[[nodiscard]] bool isAnotherMachine(const QByteArrayList &before, const QByteArrayList &now);

/// Whether a salvage left open what this PC gave out last in its present name (salvage.h).
enum class Renewal { None, Waits };
[[nodiscard]] Result<Renewal> renewalAfterSalvage(Reader &reader);

/// The first job under it: this PC certifies itself as the heir of what it was, and writes again
/// what does not count in the old name; what counts no more later it writes again then.
[[nodiscard]] Result<> takeOver(Writer &writer, const SigningKey &predecessor);

} // namespace tambo::store
