// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/blobs.h"
#include "sync/server/hubdatabase.h"
#include "sync/server/hubkeys.h"
#include "sync/server/tlsidentity.h"

namespace tambo::hub {

/// All that a hub keeps, opened. Several processes may have the same folder open.
struct HubFolder {
    QDir dir;
    HubKeys keys;
    std::unique_ptr<HubDatabase> database;

    [[nodiscard]] store::Blobs blobs() const
    {
        return store::Blobs(QDir(dir.filePath(QStringLiteral("blobs"))));
    }
    [[nodiscard]] QDir uploads() const { return QDir(dir.filePath(QStringLiteral("uploads"))); }

    /// Made when it is first asked for.
    [[nodiscard]] Result<TlsIdentity> tls() const;

    /// Opens the folder, or makes a new hub in an empty one. BadInput where other things lie.
    [[nodiscard]] static Result<HubFolder> open(const QString &path);
    /// The same, for a hub that is there; NotFound otherwise.
    [[nodiscard]] static Result<HubFolder> openExisting(const QString &path);
};

} // namespace tambo::hub
