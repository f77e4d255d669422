// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace tambo::ui::cli {

/// True where the arguments (without the program's name) are for the command line and not for the
/// window: a noun, or one of the options that ask for an answer.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);
/// True for the verbs that need a QApplication, though no display.
[[nodiscard]] bool paintsPictures(const QStringList &arguments);
/// True for the verb that shows something on the screen.
[[nodiscard]] bool opensWindow(const QStringList &arguments);

/// `tambo NOUN VERB …`. Returns the exit code: 0 done, 1 failed, 2 typed wrongly. Answers go to
/// `out`, complaints, one sentence each, to `err`. Needs a QCoreApplication, but no event loop.
[[nodiscard]] int runCli(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace tambo::ui::cli
