// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

namespace tambo::hub {

/// A new file that only its owner may read, from the first moment on; whole and durable, or not
/// there.
[[nodiscard]] Result<> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace tambo::hub
