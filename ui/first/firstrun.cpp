// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/firstrun.h"

#include "ui/first/copystep.h"
#include "ui/first/devicesstep.h"
#include "ui/first/keystep.h"
#include "ui/first/languagestep.h"
#include "ui/first/personstep.h"
#include "ui/first/placestep.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/enterkey.h"
#include "ui/shell/focusring.h"
#include "ui/shell/lookkeys.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/plainarea.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int stationsWidth = 420; // px

} // namespace

FirstRun::FirstRun(Theme &theme, Settings &settings, const CentreFolders &folders, FirstSeams seams,
    Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_desk(theme, settings, folders, std::move(seams))
    , m_beginning(settings, folders.centre)
    , m_opened(std::move(opened))
    , m_stations(new Stations(theme, Module::Inicio, {}))
    , m_title(new Text(Theme::Role::H1, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_head(new QHBoxLayout)
    , m_problem(new Bar(theme))
    , m_views(new QStackedWidget)
    , m_area(new QScrollArea)
    , m_wait(new WaitView(theme))
    , m_foot(new QWidget)
    , m_back(new Button(theme, Button::Kind::Quiet, QStringLiteral("back"), QStringLiteral(" ")))
    , m_later(new Button(theme, Button::Kind::Secondary, {}, QStringLiteral(" ")))
    , m_go(new Button(theme, Button::Kind::Primary, QStringLiteral("right"), QStringLiteral(" ")))
{
    layOut();
    addListen();
    addKeys();
    new EnterKey(this);
    new FocusRing(theme, this);
    connect(m_go, &QPushButton::clicked, this, [this] { m_step->go(); });
    connect(m_later, &QPushButton::clicked, this, &FirstRun::goOn);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(m_stations, &Stations::opened, this, [this](qsizetype station) {
        if (int(station) != stationOf(m_at))
            open(stepAt(int(station)));
    });
    connect(&m_desk.speaker, &Speaker::problem, this, &FirstRun::say);
    connect(&theme, &Theme::changed, this, &FirstRun::fit);
}

FirstRun::~FirstRun()
{
    // Steps work with what is below.
    delete m_step;
    delete m_listen;
}

void FirstRun::layOut()
{
    m_head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    foot->setSpacing(12);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_later);
    foot->addWidget(m_go);
    m_area->setFocusPolicy(Qt::NoFocus);
    makePlain(*m_area, new QWidget); // before it is shown, or it keeps the frame of other areas
    m_views->addWidget(m_area);
    m_views->addWidget(m_wait);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stations);
    column->addLayout(m_head);
    column->addWidget(m_problem);
    column->addWidget(m_views, 1);
    column->addWidget(m_foot);
}

void FirstRun::addListen()
{
    delete m_listen;
    m_listen = new ListenButton(m_desk.theme, m_desk.speaker, *m_area, tr("lo que se pide aquí"));
    m_head->addWidget(m_listen);
}

void FirstRun::addKeys()
{
    new LookKeys(m_desk.theme, this);
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::Key_Escape), [this] { goBack(); });
    on(QKeySequence(Qt::Key_F2), [this] { listen(); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { listen(); });
}

void FirstRun::begin(Context *centre)
{
    m_desk.centre = centre;
    const Step kept = m_beginning.step().value_or(Step::Language);
    open(centre ? kept : std::min(kept, Step::Place));
}

FirstStep *FirstRun::make(Step step)
{
    switch (step) {
    case Step::Language:
        return new LanguageStep(m_desk);
    case Step::Place:
        return new PlaceStep(m_desk);
    case Step::Person:
        return new PersonStep(m_desk);
    case Step::Key:
        return new KeyStep(m_desk);
    case Step::Devices:
        return new DevicesStep(m_desk);
    case Step::Copy:
        break;
    }
    return new CopyStep(m_desk);
}

void FirstRun::open(Step step)
{
    m_at = step;
    m_beginning.set(step);
    m_desk.speaker.stop();
    m_problem->hide();
    QWidget *before = m_area->takeWidget();
    before->hide();
    before->deleteLater(); // it may be its own signal that leads here
    m_step = make(step);
    connectStep();
    makePlain(*m_area, m_step);
    rest();
    showFrame();
    m_step->enter();
}

void FirstRun::connectStep()
{
    connect(m_step, &FirstStep::changed, this, [this, step = m_step] {
        if (step == m_step)
            showFrame();
    });
    connect(m_step, &FirstStep::done, this, &FirstRun::goOn);
    connect(m_step, &FirstStep::failed, this, &FirstRun::say);
    connect(m_step, &FirstStep::opened, this, &FirstRun::take);
    connect(m_step, &FirstStep::rested, this, &FirstRun::rest);
    connect(m_step, &FirstStep::waiting, this,
        [this](const std::shared_ptr<Task> &task, WaitView::Stop stop) {
            m_problem->hide();
            m_wait->begin(task, stop);
            m_views->setCurrentWidget(m_wait);
            m_foot->hide();
            m_stations->setReach(-1);
            if (stop == WaitView::Stop::Offered)
                m_wait->stopButton()->setFocus(Qt::OtherFocusReason);
        });
}

/// A centre is open: whoever owns the window goes on with it, and comes back here.
void FirstRun::take(const SharedStore &store, std::optional<Step> next)
{
    if (next) {
        m_at = *next;
        m_beginning.set(*next);
    }
    m_opened(store);
}

void FirstRun::rest()
{
    m_wait->end();
    m_views->setCurrentWidget(m_area);
    m_foot->show();
    if (m_step)
        showFrame();
}

bool FirstRun::isWaiting() const
{
    return m_views->currentWidget() == m_wait;
}

QString FirstRun::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->sentence();
}

void FirstRun::say(const QString &sentence)
{
    m_problem->say(Tone::Bad, sentence);
}

void FirstRun::goOn()
{
    if (const auto next = stepAfter(m_at))
        return open(*next);
    m_desk.speaker.stop();
    m_beginning.end();
    Q_EMIT finished();
}

/// Into what is done already; a PC that joined has not done it here.
bool FirstRun::mayGoBack() const
{
    if (m_at == Step::Language)
        return false;
    return !m_desk.centre || m_at <= Step::Person || m_desk.centre->access.person().has_value();
}

void FirstRun::goBack()
{
    if (isWaiting())
        return;
    m_problem->hide();
    if (m_step->goBack())
        return;
    const auto before = stepBefore(m_at);
    if (before && mayGoBack())
        open(*before);
}

void FirstRun::listen()
{
    if (m_desk.speaker.isReading())
        return m_desk.speaker.stop();
    QList<Readable> texts{{m_title->text(), m_title}};
    texts += readableIn(*m_step);
    m_desk.speaker.read(texts, this);
}

/// Title, stations and buttons, as the step wants them.
void FirstRun::showFrame()
{
    m_stations->setAccessibleName(tr("Primeros pasos"));
    m_stations->set({tr("Idioma y voz"), tr("Este lugar"), tr("Quién facilita"),
                        tr("Probar este PC"), tr("Una copia")},
        stationOf(m_at));
    m_stations->setReach(mayGoBack() ? stationOf(m_at) : -1);
    m_title->setText(m_step->title());
    const FirstStep::Foot foot = m_step->foot();
    m_go->setVisible(!foot.go.isEmpty());
    m_go->setText(foot.go.isEmpty() ? QStringLiteral(" ") : foot.go);
    m_go->setIconName(foot.icon);
    m_later->setVisible(!foot.later.isEmpty());
    m_later->setText(foot.later.isEmpty() ? QStringLiteral(" ") : foot.later);
    m_back->setText(tr("Volver"));
    m_back->setVisible(m_at != Step::Language && mayGoBack());
    fit();
}

void FirstRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_step || isWaiting())
        return;
    // Sentences are written where things are made; what is half typed is in the draft.
    addListen();
    open(m_at);
}

Wall FirstRun::wall() const
{
    const Breakpoint breakpoint = breakpointFor(size(), m_desk.theme.scale());
    return {size(), breakpoint.small ? 0 : width() * 30 / 100, m_desk.theme.px(breakpoint.zocalo)};
}

void FirstRun::fit()
{
    const Theme &theme = m_desk.theme;
    const bool small = breakpointFor(size(), theme.scale()).small;
    const Wall wall = this->wall();
    const int margin = theme.px(small ? 28 : 48);
    layout()->setContentsMargins(
        wall.picture + margin, theme.px(small ? 10 : 28), margin, wall.baseHeight() + theme.px(6));
    layout()->setSpacing(theme.px(small ? 4 : 12));
    m_title->setRole(small ? Theme::Role::H2 : Theme::Role::H1);
    m_title->setContentsMargins(ringRoom, 0, 0, 0);
    m_stations->setMaximumWidth(theme.px(stationsWidth));
    update();
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWall(painter, m_desk.theme, wall(), tr("Lo que guarde queda en este PC."));
}

} // namespace tambo::ui
