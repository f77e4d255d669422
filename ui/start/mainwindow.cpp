// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/mainwindow.h"

#include "ui/first/firstrun.h"
#include "ui/languages/picklayer.h"
#include "ui/shell/shell.h"
#include "ui/start/desks.h"
#include "ui/start/opencentre.h"
#include "ui/start/signinpage.h"
#include "ui/voice/speaker.h"
#include "ui/widgets/wrong.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedLayout>

namespace tambo::ui {

namespace {

constexpr QSize firstSize(1366, 768);
constexpr QSize leastSize(900, 540);

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
    connect(
        &m_settings, &Settings::failed, this, [this](const Error &error) { say(wrong(error)); });
    connect(m_start, &StartPage::nothingThere, this, [this] { showFirst(nullptr); });
    connect(&m_tray, &Tray::opened, this, &MainWindow::comeBack);
    connect(&m_tray, &Tray::ended, this, &MainWindow::end);
}

MainWindow::~MainWindow()
{
    // Pages use the centre to the end, also those that are about to go.
    qDeleteAll(findChildren<FirstRun *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<Shell *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_signIn;
}

Shell *MainWindow::shell() const
{
    return m_desks ? m_desks->shell() : nullptr;
}

void MainWindow::open(SharedStore store)
{
    m_translating.reset();
    m_centre = std::make_unique<OpenCentre>(
        std::move(store), m_theme, lan::Lan::Options(), m_options.clocks);
    Context &context = m_centre->context();
    m_translating = std::make_unique<Translating>(context.store, m_speech, m_settings);
    context.staying = &m_staying;
    context.settings = &m_settings;
    context.logFolder = m_options.logFolder;
    context.translating = m_translating.get();
    m_desks = std::make_unique<Desks>(*m_layout, context.tasks,
        [this] { return new Shell(m_centre->context(), m_options.pages()); });
    context.speaker.setRecordings(
        [this, &store = context.store](const QString &shown) -> SoundOpener {
            const BlobId sound = m_translating ? m_translating->recordingOf(shown) : BlobId();
            if (sound.isNull())
                return {};
            return [&store, sound] { return store.openBlob(sound); };
        });
    m_translating->setBusy([this] { return m_desks->isBusy(); });
    connect(m_translating.get(), &Translating::failed, this,
        [this](const Error &error) { say(wrong(error)); });
    connect(m_desks.get(), &Desks::opened, this, &MainWindow::shellOpened);
    connect(&context.access, &Access::changed, this, &MainWindow::settle);
    qApp->installEventFilter(this);
    m_centre->start();
}

/// Shows what goes with who is here now.
void MainWindow::settle()
{
    Context &context = m_centre->context();
    Access &access = context.access;
    if (!access.isKnown())
        return;
    if (access.session().state() == people::Session::State::Nobody)
        m_desks->forget();
    if (access.asksWho())
        return showSignIn();
    if (Beginning(m_settings, context.store.folder()).step())
        return showFirst(&context);
    endFirst();
    const bool newcomer
        = m_signIn && m_layout->currentWidget() == m_signIn && m_signIn->takesNewcomer();
    const auto who = access.person();
    const RecordId person = who ? who->id.record : RecordId();
    context.speaker.setPace(voicePace(m_settings.values().paces.value(person.value)));
    m_desks->open(person);
    if (newcomer)
        m_desks->shell()->go({QStringLiteral("people"), {}, QStringLiteral("new")});
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
    m_desks->rest();
    m_layout->setCurrentWidget(m_signIn);
    setWindowTitle(QStringLiteral("Tambo"));
    m_signIn->begin();
    if (first)
        Q_EMIT opened();
}

void MainWindow::showFirst(Context *centre)
{
    if (!m_first) {
        m_first = new FirstRun(m_theme, m_settings, m_options.folders, m_options.first,
            [this](SharedStore store) { open(std::move(store)); });
        m_layout->addWidget(m_first);
        connect(m_first, &FirstRun::finished, this, &MainWindow::settle);
    }
    m_layout->setCurrentWidget(m_first);
    // Who locks the PC comes back to the station where she was, and to its work.
    if (!m_first->step() || m_first->centre() != centre)
        m_first->begin(centre);
}

void MainWindow::endFirst()
{
    if (m_first)
        m_first->deleteLater(); // it may be its own signal that leads here
    m_first = nullptr;
}

void MainWindow::shellOpened()
{
    if (m_translating->isOn() && !shell()->findChild<PickLayer *>())
        new PickLayer(m_centre->context(), *m_translating, *shell());
    if (const auto spoken = std::exchange(m_spoken, Result<>()); !spoken.ok())
        shell()->say(wrong(spoken.error()));
    if (const QString repaired = m_centre->context().store.repaired();
        !repaired.isEmpty() && !std::exchange(m_toldRepair, true))
        shell()->say(repaired);
    Q_EMIT opened();
}

void MainWindow::say(const QString &sentence)
{
    if (shell())
        shell()->say(sentence);
    else if (m_signIn && m_layout->currentWidget() == m_signIn)
        m_signIn->say(sentence);
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

/// Look and letters hold already when they are kept; the language holds because it is kept.
void MainWindow::followSettings()
{
    const Language wanted = m_settings.values().language;
    if (wanted == std::exchange(m_asked, wanted))
        return;
    // All pages are made anew for it, and what is on them would be gone.
    if (m_desks && m_desks->isBusy())
        return say(tr("El idioma cambiará cuando abra Tambo otra vez."));
    if (const auto spoken = m_speech.speak(wanted); !spoken.ok())
        say(wrong(spoken.error()));
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
    if (m_desks)
        m_desks->makeAnew();
    if (asking)
        showSignIn();
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
    setWindowState(windowState() & ~Qt::WindowMinimized);
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
