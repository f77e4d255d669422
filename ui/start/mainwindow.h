// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"
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
/// letters from one day to the next, and
/// speaks another language as soon as somebody chooses it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    struct Options {
        StartPage::Folders folders;
        QString settingsFile; ///< nothing is kept if empty
        std::function<PageTable()> pages; ///< asked again in each language
        /// Where the program could go on without its window.
        std::function<bool()> hasTray = &QSystemTrayIcon::isSystemTrayAvailable;
    };

    MainWindow(Theme &theme, Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] StartPage *start() const { return m_start; }
    [[nodiscard]] Staying &staying() { return m_staying; }
    [[nodiscard]] Tray &tray() { return m_tray; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] Shell *shell() const { return m_shell; } ///< nullptr until a centre is open

Q_SIGNALS:
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void open(SharedStore store);
    void makeShell();
    void restore();
    void keep();
    void followSettings();
    void comeBack();
    void end();

    Theme &m_theme;
    Options m_options;
    Settings m_settings;
    Speech m_speech;
    Result<> m_spoken; ///< of the language that was kept; before anything has its sentences
    Language m_asked; ///< the last one that was asked for
    Staying m_staying;
    Tray m_tray;
    bool m_ending = false; ///< the person has said so
    std::unique_ptr<OpenCentre> m_centre;
    QStackedLayout *m_layout;
    StartPage *m_start;
    Shell *m_shell = nullptr;
};

} // namespace tambo::ui
