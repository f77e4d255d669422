// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"
#include "app/store/sqlite.h"

namespace tambo::store {

/// Brings the log tables to this program's version by numbered scripts. TooNew when the file was
/// written by a newer program; it is left untouched.
[[nodiscard]] Result<> prepareLog(Database &database);
/// What `prepareLog` brings it to.
[[nodiscard]] qint64 logVersion();
/// The database of a PC, copied, becomes that of another, new one: what only the first may use goes
/// (invitations, what hubs know of it), and the projection counts as outdated. Cursors and marks of
/// the hub stay: the copy holds all that they say.
[[nodiscard]] Result<> becomeAnother(Database &database);

/// Hash of all declarations: another value means the projection must be rebuilt from the log.
[[nodiscard]] QByteArray projectionVersion(const EntityTable &entities);
enum class ProjectionFit { Current, Outdated };
[[nodiscard]] Result<ProjectionFit> projectionFit(Database &database, const EntityTable &entities);
/// Empty projection tables, whatever was there before. Does not yet state the version.
[[nodiscard]] Result<> createProjection(Database &database, const EntityTable &entities);
[[nodiscard]] Result<> markProjectionCurrent(Database &database, const EntityTable &entities);

/// Names of the projection's tables with the columns that verification compares.
[[nodiscard]] QList<QByteArray> projectionQueries(const EntityTable &entities);

} // namespace tambo::store
