// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QFileDevice>

// What can go wrong with a bundle, as sentences for the person.
namespace tambo::usb {

[[nodiscard]] Error notABundle(const char *detail);
[[nodiscard]] Error isABackup();
[[nodiscard]] Error tooNew(const QString &detail);
[[nodiscard]] Error altered(const QString &detail); ///< the manifest, or its signature
[[nodiscard]] Error unsafeNames();
[[nodiscard]] Error tooLarge(const QString &detail);
[[nodiscard]] Error notForUs(); ///< of a centre that this one does not follow
[[nodiscard]] Error nameTaken();
[[nodiscard]] Error tooSmall(); ///< what the person picked leaves room for nothing
[[nodiscard]] Error noRoom(qint64 missingBytes);
[[nodiscard]] Error changedMeanwhile();
[[nodiscard]] Error ownFileUnreadable(const QString &detail);
[[nodiscard]] Error writingStopped();
[[nodiscard]] Error readingStopped();

/// The stick was full, pulled out or is read-only. Call it right after the failure.
[[nodiscard]] Error writeError(const QFileDevice &file);
/// The stick was pulled out, or has gone bad.
[[nodiscard]] Error readError(const QString &detail);
[[nodiscard]] Error cannotOpen(const QString &detail);
/// It ends too early.
[[nodiscard]] Error torn(qsizetype whole, qsizetype all);
/// Some entries are not what the manifest says.
[[nodiscard]] Error damagedEntries(qsizetype damaged);
[[nodiscard]] Error missingVolumes(qsizetype missing, qsizetype all);

} // namespace tambo::usb
