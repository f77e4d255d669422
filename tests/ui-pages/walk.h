// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace tambo::ui::test {

/// Somebody who goes through a window with Tab, and with the arrow keys in lists, until
/// Tab leads back to where she began.
class Walk
{
public:
    explicit Walk(QWidget &window) : m_window(window) {}

    /// Begins at whatever has the keyboard.
    void go();
    /// The same way back, with Shift and Tab.
    void goBack();
    /// A line for each place where she could not see where she is, or did not come back from.
    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }
    /// Controls that she never came to.
    [[nodiscard]] QStringList missed() const;

private:
    void pressTab(bool back);
    void arrive();
    void lookAround();
    void goThroughRows(QWidget *here);
    [[nodiscard]] QString whatIsWrongAt(const QWidget *here) const;

    QWidget &m_window;
    QSet<QWidget *> m_reached;
    QStringList m_wrong;
};

} // namespace tambo::ui::test
