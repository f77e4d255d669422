// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/mainwindow.h"

#include "ui/shell/shell.h"
#include "ui/start/opencentre.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedLayout>

namespace tambo::ui {

namespace {

constexpr QSize firstSize(1366, 768);
constexpr QSize leastSize(900, 540);

} // namespace

MainWindow::MainWindow(Theme &theme, Options options, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_options(std::move(options))
    , m_settings(m_options.settingsFile)
    , m_spoken(m_speech.speak(m_settings.values().language))
    , m_asked(m_settings.values().language)
    , m_staying(m_options.hasTray)
    , m_layout(new QStackedLayout(this))
    , m_start(new StartPage(
          theme, m_options.folders, [this](SharedStore store) { open(std::move(store)); }))
{
    setWindowTitle(QStringLiteral("Tambo"));
    setMinimumSize(leastSize);
    resize(firstSize);
    m_layout->addWidget(m_start);
    restore();
    connect(&theme, &Theme::changed, this, &MainWindow::keep);
    connect(&m_staying, &Staying::changed, this, &MainWindow::keep);
    connect(&m_settings, &Settings::changed, this, &MainWindow::followSettings);
    connect(&m_settings, &Settings::failed, this, [this](const Error &error) {
        if (m_shell)
            m_shell->say(error.message);
    });
    connect(&m_tray, &Tray::opened, this, &MainWindow::comeBack);
    connect(&m_tray, &Tray::ended, this, &MainWindow::end);
}

MainWindow::~MainWindow()
{
    // Pages use the centre to the end.
    delete m_shell;
}

void MainWindow::open(SharedStore store)
{
    m_centre = std::make_unique<OpenCentre>(std::move(store), m_theme);
    m_centre->context().staying = &m_staying;
    m_centre->context().settings = &m_settings;
    makeShell();
    if (!m_spoken.ok())
        m_shell->say(m_spoken.error().message);
    m_centre->start();
    Q_EMIT opened();
}

void MainWindow::makeShell()
{
    m_shell = new Shell(m_centre->context(), m_options.pages());
    m_layout->addWidget(m_shell);
    m_layout->setCurrentWidget(m_shell);
    m_shell->setFocus();
}

void MainWindow::restore()
{
    const Settings::Values &kept = m_settings.values();
    restoreGeometry(kept.geometry);
    m_theme.setLook(kept.look);
    m_theme.setScale(kept.scale);
    m_staying.choose(kept.stays);
}

void MainWindow::keep()
{
    Settings::Values now = m_settings.values();
    now.geometry = saveGeometry();
    now.look = m_theme.look();
    now.scale = m_theme.scale();
    now.stays = m_staying.isChosen();
    m_settings.set(now);
}

/// Look and letters hold already when they are kept; the language holds because it is kept.
void MainWindow::followSettings()
{
    const Language wanted = m_settings.values().language;
    if (wanted == std::exchange(m_asked, wanted))
        return;
    // All pages are made anew for it, and what is on them would be gone.
    if (m_shell && m_shell->isBusy())
        return m_shell->say(tr("El idioma cambiará cuando abra Tambo otra vez."));
    const auto spoken = m_speech.speak(wanted);
    if (m_shell && !spoken.ok())
        m_shell->say(spoken.error().message);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_tray.retranslate();
    if (!m_shell)
        return;
    // Sentences are written where things are made: cheaper than every widget knowing its own.
    const Route route = m_shell->route();
    delete std::exchange(m_shell, nullptr);
    makeShell();
    const bool chosenThere = route.page == QLatin1String("settings");
    m_shell->go(
        {route.page, route.record, chosenThere ? QStringLiteral("language") : route.argument});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    // Whoever logs out or shuts the PC down wants the end of it.
    if (m_shell && m_staying.stays() && !m_ending && !qApp->isSavingSession()) {
        event->ignore();
        m_tray.setShown(true);
        return hide();
    }
    QWidget::closeEvent(event);
}

void MainWindow::comeBack()
{
    m_tray.setShown(false);
    show();
    raise();
    activateWindow();
}

void MainWindow::end()
{
    m_ending = true;
    m_tray.setShown(false);
    close();
    QCoreApplication::quit(); // a window that is not seen is not the last one to close
}

} // namespace tambo::ui
