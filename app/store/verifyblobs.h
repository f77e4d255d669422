// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/verify.h"

#include <QSet>

// The half of verify.h that looks at the files beside the database.
namespace tambo::store {

struct NamedBlobs {
    QSet<BlobId> named, here; ///< by a record that is shown; by the database's own account
};

/// Every file is read; progress goes from 0.8 to 1.
[[nodiscard]] Result<> verifyBlobs(const Blobs &blobs, const NamedBlobs &names,
    VerifyReport &report, const VerifyProgress &progress);

[[nodiscard]] Error verifyCancelled();

} // namespace tambo::store
