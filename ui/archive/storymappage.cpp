// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storymappage.h"

#include "app/archive/consent.h"
#include "ui/places/ecuador.h"
#include "ui/shell/breakpoint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace tambo::ui {

namespace {

constexpr int mapSideWidth = 340;
constexpr int mapSideWidthSmall = 280;
constexpr int mostRows = 200; // of one mark; who wants more goes nearer

} // namespace

StoryMapPage::StoryMapPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_problem(new Bar(context.theme))
    , m_stack(new QStackedWidget)
    , m_map(new Map(context.theme, mapOfEcuador(), Module::Memoria))
    , m_nothing(new EmptyState(context.theme, QStringLiteral("canchagua")))
    , m_heading(new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_list(new QVBoxLayout)
    , m_side(makeSide())
{
    setFocusProxy(m_map);
    m_map->setAccessibleName(tr("Dónde se contaron"));
    auto *both = new QWidget;
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(18);
    columns->addWidget(m_map, 1);
    columns->addWidget(m_side);
    m_stack->addWidget(both);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    m_nothing->say(tr("Ninguna historia tiene su lugar en el mapa"),
        tr("Abra una historia, pulse Corregir y señale dónde es."), QStringLiteral("memoria"),
        tr("Ver las historias"), Button::Kind::Secondary);
    connect(m_nothing, &EmptyState::acted, this,
        [this] { Q_EMIT go({QStringLiteral("memory"), {}, {}}); });
    connect(m_map, &Map::chosen, this, &StoryMapPage::choose);
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (m_known && (changes.touches<archive::Story>() || changes.touches<archive::Consent>()))
            read();
    });
    connect(&theme(), &Theme::changed, this, &StoryMapPage::fit);
    fit();
}

QWidget *StoryMapPage::makeSide()
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->addWidget(m_heading);
    column->addLayout(m_list);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    makePlain(*area, inner);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 10, 10, 10);
    layout->addWidget(area);
    return card;
}

QString StoryMapPage::place() const
{
    if (!m_known)
        return tr("Memoria");
    return m_stories.size() == 1
        ? tr("Memoria · 1 historia tiene su lugar")
        : tr("Memoria · %1 historias tienen su lugar").arg(m_stories.size());
}

void StoryMapPage::open(const Route &)
{
    read();
}

void StoryMapPage::read()
{
    const auto reading = m_reading.begin();
    if (!reading)
        return;
    const auto stories
        = context().store.read([today = context().now().date()](store::Reader &reader) {
              return archive::placedStories(reader, today);
          });
    store::deliver(
        stories, this, [this, reading](const Result<QList<archive::PlacedStory>> &answer) {
            if (!m_reading.end(*reading))
                return;
            if (answer.ok())
                show(*answer);
            else
                m_problem->say(Tone::Bad, wrong(answer.error()));
            if (m_reading.isWanted())
                read();
        });
}

void StoryMapPage::show(const QList<archive::PlacedStory> &stories)
{
    m_problem->hide();
    const bool first = !std::exchange(m_known, true);
    m_stories = stories;
    QList<MapMark> marks;
    for (const archive::PlacedStory &story : stories)
        marks.append({{story.at.latitude, story.at.longitude}, story.title});
    m_map->setMarks(marks);
    if (first)
        m_map->showAll();
    m_stack->setCurrentIndex(stories.isEmpty() ? 1 : 0);
    setFocusProxy(stories.isEmpty() ? static_cast<QWidget *>(m_nothing->button()) : m_map);
    choose({});
    Q_EMIT headChanged();
}

void StoryMapPage::choose(const QList<int> &marks)
{
    qDeleteAll(std::exchange(m_rows, {}));
    m_heading->setText(marks.isEmpty() ? tr("Toque una marca para ver qué cuentan ahí.")
            : marks.size() == 1        ? tr("1 historia de aquí")
                                       : tr("%1 historias de aquí").arg(marks.size()));
    for (const int mark : marks.first(std::min<qsizetype>(marks.size(), mostRows))) {
        const archive::PlacedStory &story = m_stories[mark];
        auto *row = new RowButton(theme());
        row->set(Module::Memoria, QStringLiteral("memoria"), story.title, story.teller);
        connect(row, &QAbstractButton::clicked, this,
            [this, id = story.id.record] { Q_EMIT go({QStringLiteral("story"), id, {}}); });
        m_list->addWidget(row);
        m_rows.append(row);
    }
}

void StoryMapPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void StoryMapPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    m_side->setFixedWidth(theme().px(breakpoint.small ? mapSideWidthSmall : mapSideWidth));
}

} // namespace tambo::ui
