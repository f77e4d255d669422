// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace tambo::ui {

/// The sign beside the clock that the program goes on without its window.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray();

    /// Writes its sentences anew, in the language of now.
    void retranslate();
    void setShown(bool shown) { m_icon.setVisible(shown); }
    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    [[nodiscard]] QAction *openAction() const { return m_open; }
    [[nodiscard]] QAction *endAction() const { return m_end; }

Q_SIGNALS:
    void opened(); ///< the person wants the window back
    void ended(); ///< or the program to end

private:
    QMenu m_menu;
    QAction *m_open;
    QAction *m_end;
    QSystemTrayIcon m_icon;
};

} // namespace tambo::ui
