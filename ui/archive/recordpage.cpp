// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/recordpage.h"

#include "ui/archive/memorypage.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/words.h"
#include "ui/widgets/wrong.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStorageInfo>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int guideWidth = 300;
constexpr int guideWidthSmall = 270;
constexpr int guideWidthTight = 200; // of larger letters
constexpr int momentsWidth = 280;
constexpr int beatMs = 1000;
constexpr int buttonGap = 12;
// FLAC makes a voice less than that; who plans with it is not surprised.
constexpr qint64 bytesPerSecond = qint64(48'000) * 2;
constexpr qint64 spare = 200'000'000; // for everything else that the PC does meanwhile

} // namespace

RecordPage::RecordPage(Context &context, MicrophoneMaker make, QWidget *parent)
    : Page(context, parent)
    , m_recorder(context.store, std::move(make))
    , m_problem(new Bar(context.theme))
    , m_state(new Chip(context.theme, Tone::Neutral, QStringLiteral("mic"), {}))
    , m_clock(new Text(Theme::Role::Timer, Theme::Colour::Text, lengthText(0)))
    , m_wave(new LiveWave(context.theme, Module::Memoria))
    , m_level(new LevelMeter(context.theme))
    , m_verdict(new Text(Theme::Role::Label, Theme::Colour::PrimaryInk))
    , m_room(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
    , m_keys(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("Espacio: pausar o seguir · M: marcar un momento · Enter: terminar"), nullptr,
          Text::Fit::Elide))
    , m_pause(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("pause"),
          tr("Pausar"), nullptr, Button::Size::Large))
    , m_main(new Button(context.theme, Button::Kind::Primary, QStringLiteral("mic"), tr("Grabar"),
          nullptr, Button::Size::Large))
    , m_mark(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("mark"),
          tr("Marcar"), nullptr, Button::Size::Large))
    , m_buttons(new QHBoxLayout)
    , m_guide(new GuideCard(context.theme, context.speaker))
    , m_moments(new MomentList)
    , m_safe(makeSafe())
    , m_left(new QWidget)
    , m_middle(makeMiddle())
    , m_right(new QWidget)
    , m_columns(new QHBoxLayout)
{
    setFocusProxy(m_main);
    for (Button *button : {m_main, m_pause, m_mark})
        button->installEventFilter(this);
    layOut();
    m_beat.setInterval(beatMs);
    connectParts();
    showState();
    fit();
}

void RecordPage::layOut()
{
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_guide, 3);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(14);
    right->addWidget(m_moments, 1);
    right->addWidget(m_safe);
    m_columns->setSpacing(18);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_middle, 1);
    m_columns->addWidget(m_right);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_problem);
    layout->addLayout(m_columns, 1);
}

void RecordPage::connectParts()
{
    connect(&m_beat, &QTimer::timeout, this, &RecordPage::showRoom);
    connect(m_main, &QPushButton::clicked, this, &RecordPage::press);
    connect(m_pause, &QPushButton::clicked, this, &RecordPage::pauseOrResume);
    connect(m_mark, &QPushButton::clicked, this, &RecordPage::mark);
    connect(m_moments, &MomentList::named, &m_recorder, &TakeRecorder::mark);
    connect(&m_recorder, &TakeRecorder::changed, this, &RecordPage::showState);
    connect(&m_recorder, &TakeRecorder::heard, this, &RecordPage::hear);
    connect(&m_recorder, &TakeRecorder::finished, this, &RecordPage::finished);
    connect(&m_recorder, &TakeRecorder::failed, this,
        [this](const Error &error) { m_problem->say(Tone::Bad, wrong(error)); });
    connect(&theme(), &Theme::changed, this, &RecordPage::fit);
}

QWidget *RecordPage::makeMiddle()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(m_state, 0, Qt::AlignLeft);
    m_clock->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_clock);
    layout->addWidget(m_wave, 1);
    layout->addLayout(makeLevel());
    m_room->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_room);
    layout->addSpacing(4);
    layout->addLayout(makeButtons());
    m_keys->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_keys);
    return card;
}

QLayout *RecordPage::makeLevel()
{
    auto *level = new QHBoxLayout;
    level->setSpacing(12);
    level->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text2, tr("Volumen")));
    level->addWidget(m_level, 1);
    level->addWidget(m_verdict);
    return level;
}

QLayout *RecordPage::makeButtons()
{
    m_buttons->setSpacing(buttonGap);
    m_buttons->addWidget(m_pause, 1);
    m_buttons->addWidget(m_main, 1);
    m_buttons->addWidget(m_mark, 1);
    return m_buttons;
}

QWidget *RecordPage::makeSafe()
{
    auto *note = new Bar(theme());
    note->say(Tone::Ok, tr("Se guarda mientras habla. Si se va la luz, no se pierde."));
    return note;
}

void RecordPage::open(const Route &)
{
    m_problem->hide();
    showRoom();
    m_main->setFocus();
}

void RecordPage::left()
{
    m_recorder.pause();
}

void RecordPage::press()
{
    switch (m_recorder.state()) {
    case TakeRecorder::State::Idle:
        m_problem->hide();
        m_judge.clear();
        m_wave->clear();
        m_moments->clear();
        return m_recorder.start();
    case TakeRecorder::State::Recording:
    case TakeRecorder::State::Paused:
        return m_recorder.finish();
    case TakeRecorder::State::Opening:
    case TakeRecorder::State::Ending:
        break;
    }
}

void RecordPage::pauseOrResume()
{
    if (m_recorder.state() == TakeRecorder::State::Paused) {
        m_problem->hide();
        m_judge.clear();
        m_recorder.resume();
    } else {
        m_recorder.pause();
    }
    m_main->setFocus(); // Enter ends it, whatever was pressed last
}

void RecordPage::mark()
{
    const qint64 ms = m_recorder.lengthMs();
    m_recorder.mark(ms, {});
    m_moments->add(ms);
    m_main->setFocus();
}

void RecordPage::hear(double peak)
{
    context().access.session().touch(); // who listens does not touch the keyboard
    m_judge.add(peak);
    m_wave->add(peak);
    m_level->setPeak(peak);
    m_clock->setText(lengthText(m_recorder.lengthMs()));
    const LevelJudge::Verdict verdict = m_judge.verdict();
    m_verdict->setText(LevelJudge::words(verdict));
    m_verdict->setColour(LevelJudge::ink(verdict));
    m_level->setAccessibleDescription(m_verdict->text());
}

void RecordPage::showState()
{
    using State = TakeRecorder::State;
    const State state = m_recorder.state();
    const bool begun = state == State::Recording || state == State::Paused;
    switch (state) {
    case State::Idle:
        m_state->set(Tone::Neutral, QStringLiteral("mic"), tr("Listo para grabar"));
        break;
    case State::Opening:
        m_state->set(Tone::Neutral, QStringLiteral("mic"), tr("Abriendo el micrófono…"));
        break;
    case State::Recording:
        m_state->set(Tone::Bad, QStringLiteral("mic"), tr("Grabando"));
        break;
    case State::Paused:
        m_state->set(Tone::Warn, QStringLiteral("pause"), tr("En pausa"));
        break;
    case State::Ending:
        m_state->set(Tone::Neutral, QStringLiteral("safe"), tr("Guardando…"));
        break;
    }
    m_main->setText(begun ? tr("Terminar") : tr("Grabar"));
    m_main->setIconName(begun ? QStringLiteral("stop") : QStringLiteral("mic"));
    m_pause->setText(state == State::Paused ? tr("Seguir") : tr("Pausar"));
    m_pause->setIconName(state == State::Paused ? QStringLiteral("mic") : QStringLiteral("pause"));
    m_pause->setEnabled(begun);
    m_mark->setEnabled(begun);
    m_clock->setText(lengthText(m_recorder.lengthMs()));
    if (state != State::Recording) {
        m_level->setPeak(0);
        m_verdict->setText({});
        m_beat.stop();
    } else {
        m_beat.start();
    }
    fitButtons();
    showRoom();
}

/// In hours while there are many.
void RecordPage::showRoom()
{
    const qint64 free = QStorageInfo(context().store.folder()).bytesAvailable() - spare;
    const qint64 minutes = std::max<qint64>(0, free) / bytesPerSecond / 60;
    if (minutes >= 120)
        m_room->setText(tr("Queda espacio para %1 horas de grabación.").arg(minutes / 60));
    else
        m_room->setText(tr("Queda espacio para %1 minutos de grabación.").arg(minutes));
    m_room->setColour(minutes < 30 ? Theme::Colour::DangerInk : Theme::Colour::Text2);
}

void RecordPage::finished(const QString &path)
{
    if (isVisible())
        Q_EMIT go({QStringLiteral("story-new"), {}, filesArgument({path})});
}

/// Of the three buttons, which have the keyboard while somebody speaks.
bool RecordPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space:
        if (m_recorder.isBusy())
            pauseOrResume();
        else
            press();
        return true;
    case Qt::Key_M:
        if (m_mark->isEnabled())
            mark();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        press();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

void RecordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void RecordPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    // In a small window what was marked stands below the questions, and at `tight` instead of them.
    QWidget *side = breakpoint.small ? m_left : m_right;
    if (m_moments->parentWidget() != side) {
        auto *column = qobject_cast<QVBoxLayout *>(side->layout());
        column->insertWidget(breakpoint.small ? 1 : 0, m_moments, breakpoint.small ? 2 : 1);
    }
    m_right->setVisible(!breakpoint.small);
    m_guide->setVisible(!breakpoint.tight);
    m_keys->setVisible(!breakpoint.tight);
    m_wave->setVisible(!breakpoint.tight);
    m_left->setFixedWidth(theme().px(breakpoint.tight ? guideWidthTight
            : breakpoint.small                        ? guideWidthSmall
                                                      : guideWidth));
    m_right->setFixedWidth(theme().px(momentsWidth));
    m_clock->setRole(breakpoint.small ? Theme::Role::Display : Theme::Role::Timer);
    fitButtons();
}

/// Where letters are large two of them say by their icon what they do.
void RecordPage::fitButtons()
{
    const QMargins around = layout()->contentsMargins() + m_middle->layout()->contentsMargins();
    int room = width() - around.left() - around.right();
    for (const QWidget *side : {m_left, m_right}) {
        if (!side->isHidden())
            room -= side->maximumWidth() + m_columns->spacing();
    }
    int needed = 2 * buttonGap;
    for (Button *button : {m_pause, m_main, m_mark}) {
        button->setFolded(false);
        needed += button->sizeHint().width();
    }
    const bool folded = needed > room;
    m_pause->setFolded(folded);
    m_mark->setFolded(folded);
    m_buttons->setStretch(m_buttons->indexOf(m_pause), folded ? 0 : 1);
    m_buttons->setStretch(m_buttons->indexOf(m_mark), folded ? 0 : 1);
}

} // namespace tambo::ui
