// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

// What of the screen can be read aloud, found in the widgets themselves: so that a page is read
// without having to say for each of its parts what that part says.
namespace tambo::ui {

/// A text and where it stands.
struct Readable {
    QString text;
    QPointer<QWidget> shown; ///< nullptr where it is not on the screen as such
};

/// The texts that are shown in `root`, as people read: from top to bottom, in one line from left to
/// right, cards and columns as wholes. Controls are named by their accessible names, of a list the
/// rows that are seen; what somebody has typed is read, a secret is not.
[[nodiscard]] QList<Readable> readableIn(const QWidget &root);

/// The block that `part` belongs to: its card or bar, else itself.
[[nodiscard]] const QWidget *blockOf(const QWidget &part);

} // namespace tambo::ui
