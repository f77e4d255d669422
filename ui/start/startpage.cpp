// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "app/store/recoverywords.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/enterkey.h"
#include "ui/shell/focusring.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int beatMs = 250;
constexpr int thinLine = 3;
constexpr int gap = 6;
constexpr int wordColumns = 3;
constexpr int band = 84; // the painted base of the wall is high here: nothing else is on it

Text *wrapped(Theme::Role role, Theme::Colour colour, const QString &text)
{
    return new Text(role, colour, text, nullptr, Text::Fit::Wrap);
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(14);
    return column;
}

} // namespace

StartPage::StartPage(Theme &theme, Folders folders, Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_folders(std::move(folders))
    , m_opened(std::move(opened))
    , m_layout(new QVBoxLayout(this))
    , m_problem(new Bar(theme))
    , m_views(new QStackedWidget)
    , m_found(new Button(theme, Button::Kind::Primary, QStringLiteral("home"),
          tr("Empezar nuestro centro"), nullptr, Button::Size::Large))
    , m_sample(new Button(theme, Button::Kind::Secondary, QStringLiteral("eye"),
          tr("Mirar con un centro de ejemplo"), nullptr, Button::Size::Large))
    , m_name(new Field(theme, tr("Nombre del centro"), tr("Por ejemplo: Infocentro San Plácido.")))
    , m_place(new Field(theme, tr("Lugar"), tr("Por ejemplo: San Plácido, Manabí.")))
    , m_create(new Button(theme, Button::Kind::Primary, QStringLiteral("check"),
          tr("Crear el centro"), nullptr, Button::Size::Large))
    , m_written(new Button(theme, Button::Kind::Primary, QStringLiteral("check"),
          tr("Ya las escribí"), nullptr, Button::Size::Large))
    , m_words(store::newRecoveryEntropy())
    , m_waiting(wrapped(Theme::Role::Read, Theme::Colour::Text, {}))
    , m_progress(new ProgressBar(theme))
    , m_choice(makeChoice())
    , m_form(makeForm())
    , m_wordView(makeWords())
    , m_wait(makeWait())
    , m_retry(makeRetry())
    , m_unlock(new UnlockView(theme))
{
    for (QWidget *view : {m_choice, m_form, m_wordView, m_wait, m_retry})
        m_views->addWidget(view);
    m_views->addWidget(m_unlock);
    connect(m_unlock, &UnlockView::typed, this, &StartPage::unlockWith);
    connect(m_unlock, &UnlockView::recovered, this, &StartPage::recover);
    m_layout->setSpacing(16);
    m_layout->addStretch(1);
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_views);
    m_layout->addStretch(2);
    new EnterKey(this);
    new FocusRing(theme, this);
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (!m_task || m_task->done() == 0)
            return; // nothing to measure yet
        m_progress->show();
        m_progress->setDone(m_task->done());
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

StartPage::~StartPage()
{
    // The worker looks at it after each story; the window need not wait for the rest.
    if (m_task)
        m_task->cancel();
    store::wipe(m_words);
}

QWidget *StartPage::makeChoice()
{
    auto *view = new QWidget;
    auto *column = columnOf(view);
    column->addWidget(wrapped(Theme::Role::H1, Theme::Colour::Text, tr("Bienvenidos a Tambo")));
    column->addWidget(wrapped(Theme::Role::Read, Theme::Colour::Text2,
        tr("Un lugar para las voces y los saberes de su comunidad. Funciona sin internet y lo que "
           "guarde queda en este PC.")));
    column->addSpacing(6);
    column->addWidget(m_found);
    column->addWidget(m_sample);
    column->addWidget(wrapped(Theme::Role::Caption, Theme::Colour::Text2,
        tr("El ejemplo trae doce historias y queda aparte. No toca los datos de su centro.")));
    connect(m_found, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        showView(m_form);
        m_name->edit()->setFocus();
    });
    connect(m_sample, &QPushButton::clicked, this, &StartPage::openSample);
    return view;
}

QWidget *StartPage::makeForm()
{
    auto *view = new QWidget;
    auto *column = columnOf(view);
    column->addWidget(wrapped(Theme::Role::H1, Theme::Colour::Text, tr("Nuestro centro")));
    column->addWidget(m_name);
    column->addWidget(m_place);
    auto *buttons = new QHBoxLayout;
    auto *back = new Button(m_theme, Button::Kind::Quiet, QStringLiteral("back"), tr("Volver"));
    buttons->addWidget(m_create);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        showView(m_choice);
        m_found->setFocus();
    });
    connect(m_create, &QPushButton::clicked, this, &StartPage::showWords);
    connect(m_place->edit(), &QLineEdit::returnPressed, this, &StartPage::showWords);
    connect(
        m_name->edit(), &QLineEdit::returnPressed, this, [this] { m_place->edit()->setFocus(); });
    return view;
}

/// Before the centre is made: a power cut must not leave one whose words nobody has seen.
QWidget *StartPage::makeWords()
{
    auto *view = new QWidget;
    auto *column = columnOf(view);
    column->addWidget(
        wrapped(Theme::Role::H1, Theme::Colour::Text, tr("Escriba estas 24 palabras en papel")));
    column->addWidget(wrapped(Theme::Role::Read, Theme::Colour::Text2,
        tr("Mandan en el centro: con ellas se nombra a los encargados y se recupera todo si este "
           "PC se pierde. Guárdelas lejos de este PC. No se mostrarán otra vez.")));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(2);
    const QStringList words = store::recoveryWords(m_words, store::WordLanguage::Spanish);
    const int rows = int(words.size()) / wordColumns;
    for (int i = 0; i < words.size(); ++i) {
        m_wordTexts += new Text(Theme::Role::Read, Theme::Colour::Text,
            QStringLiteral("%1. %2").arg(i + 1).arg(words[i]));
        grid->addWidget(m_wordTexts.last(), i % rows, i / rows);
    }
    column->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    auto *back = new Button(m_theme, Button::Kind::Quiet, QStringLiteral("back"), tr("Volver"));
    buttons->addWidget(m_written);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] { showView(m_form); });
    connect(m_written, &QPushButton::clicked, this, &StartPage::create);
    return view;
}

QStringList StartPage::words() const
{
    QStringList words;
    for (const Text *text : m_wordTexts)
        words += text->text();
    return words;
}

QWidget *StartPage::makeWait()
{
    auto *view = new QWidget;
    auto *column = columnOf(view);
    column->addWidget(m_waiting);
    column->addWidget(m_progress);
    return view;
}

QWidget *StartPage::makeRetry()
{
    auto *view = new QWidget;
    auto *column = columnOf(view);
    column->addWidget(wrapped(Theme::Role::H1, Theme::Colour::Text, tr("El centro no se abrió")));
    column->addWidget(wrapped(
        Theme::Role::Read, Theme::Colour::Text2, tr("Lo que está guardado no se ha tocado.")));
    auto *again = new Button(
        m_theme, Button::Kind::Primary, {}, tr("Probar otra vez"), nullptr, Button::Size::Large);
    column->addWidget(again, 0, Qt::AlignLeft);
    connect(again, &QPushButton::clicked, this, &StartPage::begin);
    return view;
}

QString StartPage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->sentence();
}

void StartPage::showView(QWidget *view)
{
    m_views->setCurrentWidget(view);
}

bool StartPage::isAsking() const
{
    return m_views->currentWidget() == m_unlock;
}

void StartPage::begin()
{
    if (!store::Store::exists(m_folders.centre)) {
        showView(m_choice);
        return;
    }
    m_waiting->setText(tr("Abriendo el centro…"));
    m_progress->hide();
    showView(m_wait);
    const auto outside
        = QtConcurrent::run([folder = m_folders.centre] { return store::Store::vaultOf(folder); });
    store::deliver(outside, this, [this](const Result<store::VaultOutside> &vault) {
        // What is wrong with a file that cannot be read, opening it says.
        if (!vault.ok() || vault->vault.isOpen())
            return open();
        ask();
    });
}

void StartPage::ask()
{
    showView(m_unlock);
    m_unlock->begin();
}

void StartPage::open()
{
    m_task = std::make_shared<Task>(tr("Abriendo el centro…"));
    await(m_task->name(), QtConcurrent::run([folder = m_folders.centre, task = m_task] {
        return openCentre(folder, {}, [&task](double done) { task->progress(done); });
    }),
        m_retry);
}

/// A passphrase is tried on a worker: it costs half a second for each that there is, more on an old
/// PC.
void StartPage::unlockWith(const QString &passphrase)
{
    m_task = std::make_shared<Task>(tr("Probando la clave. En un PC antiguo tarda unos segundos."));
    await(m_task->name(), QtConcurrent::run([folder = m_folders.centre, passphrase, task = m_task] {
        return openCentre(
            folder,
            [&passphrase]() -> Result<store::Unlock> { return store::Unlock{passphrase, {}}; },
            [&task](double done) { task->progress(done); });
    }),
        m_unlock);
}

void StartPage::recover(const QByteArray &words, const QString &passphrase)
{
    m_task = std::make_shared<Task>(tr("Poniendo la clave nueva. Tarda unos segundos."));
    await(m_task->name(),
        QtConcurrent::run([folder = m_folders.centre, words, passphrase, task = m_task] {
            return recoverCentre(
                folder, words, passphrase, [&task](double done) { task->progress(done); });
        }),
        m_unlock);
}

void StartPage::showWords()
{
    if (m_name->text().simplified().isEmpty()) {
        m_name->setError(tr("Escriba cómo se llama el centro."));
        m_name->edit()->setFocus();
        return;
    }
    m_problem->hide();
    showView(m_wordView);
    m_written->setFocus();
}

void StartPage::create()
{
    await(tr("Creando el centro…"),
        QtConcurrent::run([folder = m_folders.centre,
                              centre = NewCentre{m_name->text().simplified(), m_place->text(),
                                  m_words}] { return foundCentre(folder, centre); }),
        m_form);
}

void StartPage::openSample()
{
    m_task = std::make_shared<Task>(tr("Preparando el ejemplo"));
    await(tr("Preparando el centro de ejemplo. Tarda unos segundos."),
        QtConcurrent::run([folder = m_folders.sample, task = m_task] {
            return openSampleCentre(folder, [&task](double done) { return task->progress(done); });
        }),
        m_choice);
}

void StartPage::await(const QString &sentence, const Work &work, QWidget *after)
{
    m_problem->hide();
    m_waiting->setText(sentence);
    m_progress->hide();
    m_progress->setDone(0);
    m_beat.start();
    showView(m_wait);
    store::deliver(work, this, [this, after](const Result<SharedStore> &store) {
        m_beat.stop();
        m_task.reset();
        if (store.ok()) {
            m_unlock->begin(); // nothing that was typed stays
            m_opened(*store);
            return;
        }
        showView(after);
        if (after == m_unlock && store.error().kind == Error::Kind::Denied)
            return m_unlock->refuse(store.error().message);
        m_problem->say(Tone::Bad, store.error().message);
        if (after == m_unlock)
            m_unlock->takeKeyboard();
    });
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ModuleColours colours = m_theme.module(Module::Inicio);
    const int base = height() - m_theme.px(band);
    painter.fillRect(rect(), m_theme.colour(Theme::Colour::Page));
    const QSize picture(width() * 45 / 100, base - gap);
    painter.drawPixmap(
        0, 0, m_theme.scene(QStringLiteral("canchagua"), picture, devicePixelRatioF()));
    painter.fillRect(QRect(0, base - gap - thinLine, width(), thinLine), colours.band);
    painter.fillRect(QRect(0, base - gap, width(), gap), m_theme.colour(Theme::Colour::Surface));
    painter.fillRect(QRect(0, base, width(), height() - base), colours.band);
    const int logo = m_theme.px(44);
    painter.drawPixmap(m_theme.px(24), base + (height() - base - logo) / 2,
        m_theme.scene(QStringLiteral("logo"), {logo, logo}, devicePixelRatioF()));
    painter.setPen(colours.onBand);
    painter.setFont(m_theme.font(Theme::Role::H2));
    painter.drawText(QRect(m_theme.px(24) + logo + m_theme.px(14), base, width(), height() - base),
        Qt::AlignVCenter, QStringLiteral("Tambo"));
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = m_theme.px(breakpointFor(size()).small ? 30 : 64);
    m_layout->setContentsMargins(
        width() * 45 / 100 + margin, m_theme.px(20), margin, m_theme.px(band) + m_theme.px(20));
}

} // namespace tambo::ui
