// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace tambo::store {

/// What tells this machine from another that was cloned from it: serial numbers of the disk that
/// `folder` lies on and addresses of built-in network cards, as far as anybody may read them. Empty
/// where the system says nothing.
[[nodiscard]] QByteArrayList machineParts(const QString &folder);

} // namespace tambo::store
