// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace tambo::ui::cli {

/// True where the arguments (without the program's name) are for the command line and not for the
/// window: a noun, or one of the options that come before it.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

/// `tambo NOUN VERB …`. Returns the exit code: 0 done, 1 failed, 2 typed wrongly. Answers go to
/// `out`, complaints, one sentence each, to `err`. Needs a QCoreApplication, but no event loop.
[[nodiscard]] int runCli(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace tambo::ui::cli
