// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/mainwindow.h"

#include "ui/languages/picklayer.h"
#include "ui/shell/shell.h"
#include "ui/start/opencentre.h"
#include "ui/start/signinpage.h"
#include "ui/voice/speaker.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedLayout>

namespace tambo::ui {

namespace {

constexpr QSize firstSize(1366, 768);
constexpr QSize leastSize(900, 540);
constexpr qsizetype mostDesks = 3; // old PCs have little memory

/// What somebody does with the PC herself. A key that is a shortcut comes only as an override.
bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride
        || type == QEvent::MouseButtonPress || type == QEvent::MouseMove || type == QEvent::Wheel
        || type == QEvent::TouchBegin;
}

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
    // Pages use the centre to the end, also those that are about to go.
    qDeleteAll(findChildren<Shell *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_signIn;
}

void MainWindow::open(SharedStore store)
{
    m_translating.reset();
    m_centre = std::make_unique<OpenCentre>(
        std::move(store), m_theme, lan::Lan::Options(), m_options.clocks);
    m_centre->context().staying = &m_staying;
    m_centre->context().settings = &m_settings;
    m_translating = std::make_unique<Translating>(m_centre->context().store, m_speech, m_settings);
    m_translating->setBusy([this] { return m_shell && isBusy(); });
    m_centre->context().translating = m_translating.get();
    connect(m_translating.get(), &Translating::failed, this, [this](const Error &error) {
        if (m_shell)
            m_shell->say(error.message);
    });
    connect(&m_centre->context().access, &Access::changed, this, &MainWindow::settle);
    connect(&m_centre->context().tasks, &Tasks::changed, this, &MainWindow::sweep);
    qApp->installEventFilter(this);
    m_centre->start();
}

/// Shows what goes with who is here now.
void MainWindow::settle()
{
    const Access &access = m_centre->context().access;
    if (!access.isKnown())
        return;
    const people::Session &session = m_centre->context().access.session();
    if (session.state() == people::Session::State::Nobody && !m_person.isNull())
        forget(std::exchange(m_person, {}));
    if (access.asksWho())
        return showSignIn();
    const auto who = access.person();
    showShell(who ? who->id.record : RecordId());
}

void MainWindow::showSignIn()
{
    const bool first = !m_signIn;
    if (first) {
        m_signIn = new SignInPage(m_centre->context());
        m_layout->addWidget(m_signIn);
    } else if (m_layout->currentWidget() == m_signIn) {
        return;
    }
    // Dialogs and menus are windows of their own, and would stay for whoever comes.
    for (QWidget *top : QApplication::topLevelWidgets()) {
        const bool popup = top->windowType() == Qt::Popup;
        if (top != this && top->isVisible() && (popup || top->isModal() || top->parentWidget()))
            top->close();
    }
    if (m_shell)
        m_shell->rest();
    m_shell = nullptr;
    m_layout->setCurrentWidget(m_signIn);
    setWindowTitle(QStringLiteral("Tambo"));
    m_signIn->begin();
    if (first)
        Q_EMIT opened();
}

void MainWindow::showShell(RecordId person)
{
    if (m_shell && m_person == person)
        return;
    auto desk = std::find_if(
        m_desks.begin(), m_desks.end(), [&](const Desk &each) { return each.person == person; });
    // Who used it before there were roles is who signs in first: the page they are at stays.
    if (desk == m_desks.end() && m_shell && m_person.isNull()) {
        m_desks.last().person = person;
        m_person = person;
        m_centre->context().speaker.setPace(
            voicePace(m_settings.values().paces.value(person.value)));
        return;
    }
    Desk now;
    if (desk != m_desks.end()) {
        now = *desk;
        m_desks.erase(desk);
    } else {
        now = {person, new Shell(m_centre->context(), m_options.pages())};
        m_layout->addWidget(now.shell);
    }
    m_desks.append(now);
    if (m_desks.size() > mostDesks)
        putAway(m_desks.takeFirst().shell);
    m_person = person;
    m_shell = now.shell;
    m_centre->context().speaker.setPace(voicePace(m_settings.values().paces.value(person.value)));
    m_layout->setCurrentWidget(m_shell);
    m_shell->setFocus();
    m_shell->comeBack();
    if (m_translating->isOn() && !m_shell->findChild<PickLayer *>())
        new PickLayer(m_theme, m_centre->context().store, *m_translating, *m_shell);
    if (const auto spoken = std::exchange(m_spoken, Result<>()); !spoken.ok())
        m_shell->say(spoken.error().message);
    Q_EMIT opened();
}

/// She has left, or may not come in any more: so does what she had half typed.
void MainWindow::forget(RecordId person)
{
    for (qsizetype i = 0; i < m_desks.size(); ++i) {
        if (m_desks[i].person != person)
            continue;
        Shell *shell = m_desks.takeAt(i).shell;
        if (shell == m_shell)
            m_shell = nullptr;
        return putAway(shell);
    }
}

/// A shell that nobody comes back to goes when what was begun in it is done: its pages wait for
/// their work, and would make it stop.
void MainWindow::putAway(Shell *shell)
{
    shell->hide();
    m_leaving.append(shell);
    sweep();
}

void MainWindow::sweep()
{
    if (!m_centre->context().tasks.running().isEmpty())
        return;
    // It may be its own menu, or its own page, that says so.
    for (Shell *shell : std::exchange(m_leaving, {}))
        shell->deleteLater();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_centre || !isTouch(event->type()) || !watched->isWidgetType())
        return false;
    people::Session &session = m_centre->context().access.session();
    const bool was = session.state() == people::Session::State::SignedIn;
    if (event->type() == QEvent::KeyPress && std::exchange(m_lostKey, false)) {
        event->accept(); // or what it lies in is asked too
        return true;
    }
    session.touch();
    // The key that finds it locked is for nobody's page; after an override it comes once more.
    if (!was || session.state() == people::Session::State::SignedIn)
        return false;
    m_lostKey = event->type() == QEvent::ShortcutOverride;
    event->accept();
    return true;
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

bool MainWindow::isBusy() const
{
    return !m_leaving.isEmpty()
        || std::any_of(
            m_desks.begin(), m_desks.end(), [](const Desk &desk) { return desk.shell->isBusy(); });
}

/// Look and letters hold already when they are kept; the language holds because it is kept.
void MainWindow::followSettings()
{
    const Language wanted = m_settings.values().language;
    if (wanted == std::exchange(m_asked, wanted))
        return;
    // All pages are made anew for it, and what is on them would be gone.
    if (m_shell && isBusy())
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
    // Sentences are written where things are made: cheaper than every widget knowing its own.
    const bool asking = m_signIn && m_layout->currentWidget() == m_signIn;
    delete std::exchange(m_signIn, nullptr);
    const Route route = m_shell ? m_shell->route() : Route();
    const bool shown = std::exchange(m_shell, nullptr) != nullptr;
    for (const Desk &desk : std::exchange(m_desks, {}))
        delete desk.shell;
    if (asking)
        return showSignIn();
    if (!shown)
        return;
    showShell(m_person);
    const bool chosenThere = route.page == QLatin1String("settings");
    m_shell->go(
        {route.page, route.record, chosenThere ? QStringLiteral("language") : route.argument});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    // Whoever logs out or shuts the PC down wants the end of it.
    if (m_centre && m_staying.stays() && !m_ending && !qApp->isSavingSession()) {
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
