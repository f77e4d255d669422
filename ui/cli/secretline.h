// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

namespace tambo::ui::cli {

/// The next line of stdin. On a terminal `question` goes to `err`, and what is typed is not shown.
/// At the end of stdin: empty.
[[nodiscard]] QString readSecretLine(const QString &question, QTextStream &err);

} // namespace tambo::ui::cli
