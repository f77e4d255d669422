// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"
#include "ui/shell/staying.h"
#include "ui/start/startpage.h"
#include "ui/start/tray.h"

#include <QWidget>

class QStackedLayout;

namespace tambo::ui {

class OpenCentre;
class Shell;

/// The one window: first the start, then the shell around the centre. Keeps its size, look and
/// letters from one day to the next.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    struct Options {
        StartPage::Folders folders;
        QString settingsFile; ///< nothing is kept if empty
        PageTable pages;
        /// Where the program could go on without its window.
        std::function<bool()> hasTray = &QSystemTrayIcon::isSystemTrayAvailable;
    };

    MainWindow(Theme &theme, Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] StartPage *start() const { return m_start; }
    [[nodiscard]] Staying &staying() { return m_staying; }
    [[nodiscard]] Tray &tray() { return m_tray; }
    [[nodiscard]] Shell *shell() const { return m_shell; } ///< nullptr until a centre is open

Q_SIGNALS:
    void opened();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void open(SharedStore store);
    void restore();
    void keep() const;
    void comeBack();
    void end();

    Theme &m_theme;
    Options m_options;
    Staying m_staying;
    Tray m_tray;
    bool m_ending = false; ///< the person has said so
    std::unique_ptr<OpenCentre> m_centre;
    QStackedLayout *m_layout;
    StartPage *m_start;
    Shell *m_shell = nullptr;
};

} // namespace tambo::ui
