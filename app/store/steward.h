// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"
#include "app/store/writer.h"

// What the root and the stewards decide (store.md, "Trust: who may do what"), and the one thing
// that every PC of the centre may do: make a space for a person. Each verb appends to the own
// centre's control log; Denied on a PC that may not, or without the centre's words.
namespace tambo::store {

/// This PC is a steward's.
[[nodiscard]] bool mayDecide(const WriterState &state);
/// Where an entry stands: next in its signer's chain, or beside it (controlentry.h).
enum class Place { Chain, Free };
/// Signs the entry here and takes it; centre, signer, number and previous are filled in.
[[nodiscard]] Result<> appendControl(
    Writer &writer, ControlEntry entry, const SigningKey &by, Place place = Place::Chain);
/// That, signed by this PC as a steward's.
[[nodiscard]] Result<> appendControl(Writer &writer, const ControlEntry &entry);
/// Root, a public and a centre space, this PC, which is a steward's.
[[nodiscard]] Result<> foundCentre(Writer &writer, const SigningKey &root);

/// This PC, new from a backup, is one of the centre's and gets all keys that are known here, signed
/// by the steward's PC that the backup was made on.
[[nodiscard]] Result<> certifyThis(Writer &writer, const SigningKey &steward);
/// That, with the centre's words; it becomes a steward's.
[[nodiscard]] Result<> certifyThis(Writer &writer, QByteArrayView words);

/// This PC, under another identity than before, certifies itself; what it was needs to be a device
/// of the centre. Does nothing where it is certified.
[[nodiscard]] Result<> certifyHeir(Writer &writer, const SigningKey &predecessor);

/// Certifies another PC of this centre and gives it the keys of the centre's spaces.
[[nodiscard]] Result<> certifyDevice(Writer &writer, const DeviceKeys &keys);
/// A space for a group or a person, whose key all PCs of the centre get. For a person any PC of the
/// centre makes one, also while nobody else can be reached.
[[nodiscard]] Result<SpaceId> makeSpace(Writer &writer, SpaceKind kind);
/// Erases a person's or a group's space, here and wherever the entry arrives. For ever.
[[nodiscard]] Result<> dropSpace(Writer &writer, const SpaceId &space);

/// Another centre takes part in a group's or a person's space: the PCs of it that are known here,
/// and those that come, get all keys and write there too. Again does no harm. NotFound for a centre
/// or a space that is not known here, Denied for what all of a centre share, BadInput for the own
/// centre.
[[nodiscard]] Result<> grantSpace(Writer &writer, const SpaceId &space, const CentreId &centre);
/// It no longer does: its PCs keep what they have, but get nothing new, and what they write counts
/// as far as it is here. NotFound when it takes no part.
[[nodiscard]] Result<> endGrant(Writer &writer, const SpaceId &space, const CentreId &centre);

/// That PC may decide such things too. Needs the centre's words (their 32 bytes), and so does the
/// end of it; what a steward decided before stays.
[[nodiscard]] Result<> appointSteward(Writer &writer, const DeviceId &device, QByteArrayView words);
[[nodiscard]] Result<> endSteward(Writer &writer, const DeviceId &device, QByteArrayView words);

/// A PC was stolen or sold: what it wrote counts as far as it is here, and every private space gets
/// a new key that it does not learn. A steward's goes on deciding until `endSteward`.
[[nodiscard]] Result<> revokeDevice(Writer &writer, const DeviceId &device);
/// Brings the keys of the centre's spaces in order after control entries came. Replaces those that
/// a device knows which may not, since another steward did not know that it was revoked or that its
/// centre takes part no longer; and gives devices what they lack, such as a new PC of a centre that
/// takes part. Does nothing where there is nothing to do, or on a PC that decides nothing.
[[nodiscard]] Result<> renewKeys(Writer &writer);
/// What a revoked device wrote later and lies aside here counts after all. NotFound when nothing
/// does.
[[nodiscard]] Result<> believeMore(Writer &writer, const DeviceId &device);

} // namespace tambo::store
