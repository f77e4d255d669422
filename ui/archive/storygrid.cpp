// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storygrid.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace tambo::ui {

namespace {

constexpr int narrowestCard = 250;

} // namespace

StoryGrid::StoryGrid(Theme &theme, StoryModel &stories, Pictures &pictures, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_stories(stories)
    , m_delegate(new CardDelegate(theme, pictures, this))
{
    setProperty("clase", QStringLiteral("llano"));
    setAccessibleName(tr("Historias"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSpacing(0);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    setItemDelegate(m_delegate);
    setModel(&stories);
    connect(this, &QAbstractItemView::clicked, this, &StoryGrid::open);
    connect(&pictures, &Pictures::loaded, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &StoryGrid::fetchAhead);
    connect(&stories, &StoryModel::loaded, this, &StoryGrid::fetchAhead);
    connect(&theme, &Theme::changed, this, [this] {
        Q_EMIT insetChanged();
        arrange();
    });
}

QRect StoryGrid::visualRect(const QModelIndex &index) const
{
    const QRect cell = QListView::visualRect(index);
    const int half = inset();
    return cell.isEmpty() ? cell : cell.adjusted(half, half, -half, -half);
}

void StoryGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    // The first row with its gutter, not cut at the edge of its cards.
    if (index.row() < m_columns && verticalScrollBar()->value() <= inset())
        verticalScrollBar()->setValue(0);
}

void StoryGrid::arrange()
{
    const int room = viewport()->width() - 1; // a row that fits exactly counts as too long
    const int wanted = m_theme.px(narrowestCard) + m_delegate->gutter();
    m_columns = std::max(1, room / std::max(1, wanted));
    const QSize cell(room / m_columns, m_delegate->cardHeight() + m_delegate->gutter());
    if (cell == gridSize())
        return;
    m_delegate->setCell(cell);
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 3);
}

void StoryGrid::resizeEvent(QResizeEvent *event)
{
    arrange();
    QListView::resizeEvent(event);
    fetchAhead();
}

/// The next page is read before the person reaches the end of this one.
void StoryGrid::fetchAhead()
{
    const QScrollBar *bar = verticalScrollBar();
    if (bar->maximum() - bar->value() <= 2 * viewport()->height() && m_stories.canFetchMore({}))
        m_stories.fetchMore({});
}

void StoryGrid::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_stories.rowCount() > 0
        && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_stories.index(0));
    QListView::focusInEvent(event);
}

void StoryGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void StoryGrid::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_stories.card(index.row()).story.id);
}

GridFrame::GridFrame(StoryGrid *grid, QWidget *parent) : QWidget(parent), m_grid(grid)
{
    grid->setParent(this);
    setFocusProxy(grid);
    connect(grid, &StoryGrid::insetChanged, this, &GridFrame::place);
    connect(grid->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GridFrame::place,
        Qt::QueuedConnection);
}

void GridFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void GridFrame::place()
{
    const int inset = m_grid->inset();
    const bool scrolls = m_grid->verticalScrollBar()->maximum() > 0;
    // "As needed" would always keep its room, and the cards would not reach the edge.
    m_grid->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_grid->setGeometry(rect().adjusted(-inset, -inset, scrolls ? 0 : inset, 0));
}

} // namespace tambo::ui
