// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firstdesk.h"
#include "ui/shell/pages.h"
#include "ui/shell/staying.h"
#include "ui/start/startpage.h"
#include "ui/start/tray.h"

#include <QWidget>

class QStackedLayout;

namespace tambo::ui {

class Desks;
class FirstRun;
class OpenCentre;
class Shell;
class Translating;
class SignInPage;

/// The one window: first the start, or the first run where there is no centre yet, then whoever
/// signs in, then her shell around the centre. Keeps its size, look and letters from one day to the
/// next, and speaks another language as soon as somebody chooses it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    struct Options {
        CentreFolders folders;
        QString settingsFile; ///< nothing is kept if empty
        std::function<PageTable()> pages; ///< asked again in each language
        /// Where the program could go on without its window.
        std::function<bool()> hasTray = &QSystemTrayIcon::isSystemTrayAvailable;
        people::Session::Clocks clocks = people::Session::Clocks::real();
        FirstSeams first{};
        QString logFolder{}; ///< where the program says what went wrong; empty: nowhere
    };

    MainWindow(Theme &theme, Options options, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] StartPage *start() const { return m_start; }
    [[nodiscard]] Staying &staying() { return m_staying; }
    [[nodiscard]] Tray &tray() { return m_tray; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    /// Of whoever is signed in; nullptr until a centre is open, and while it is asked who comes.
    [[nodiscard]] Shell *shell() const;
    [[nodiscard]] FirstRun *firstRun() const { return m_first; } ///< nullptr: not under way
    [[nodiscard]] SignInPage *signIn() const { return m_signIn; } ///< nullptr: never needed
    [[nodiscard]] Translating *translating() const { return m_translating.get(); }
    [[nodiscard]] OpenCentre *centre() const { return m_centre.get(); }

    /// Shows itself before all others, wherever it was.
    void comeBack();

Q_SIGNALS:
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(SharedStore store);
    void settle();
    void showSignIn();
    void showFirst(Context *centre);
    void endFirst();
    void shellOpened();
    void say(const QString &sentence);
    void restore();
    void keep();
    void followSettings();
    void end();

    Theme &m_theme;
    Options m_options;
    Settings m_settings;
    Speech m_speech;
    Result<> m_spoken; ///< of the language that was kept; before anything has its sentences
    Language m_asked; ///< the last one that was asked for
    Staying m_staying;
    Tray m_tray;
    bool m_lostKey = false; ///< the key that locked it is still to come
    bool m_toldRepair = false; ///< what was mended when this centre was opened
    bool m_ending = false; ///< the person has said so
    std::unique_ptr<OpenCentre> m_centre;
    std::unique_ptr<Translating> m_translating; ///< of that centre
    QStackedLayout *m_layout;
    StartPage *m_start;
    SignInPage *m_signIn = nullptr;
    std::unique_ptr<Desks> m_desks;
    FirstRun *m_first = nullptr;
};

} // namespace tambo::ui
