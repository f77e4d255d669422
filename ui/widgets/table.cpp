// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "ui/widgets/number.h"
#include "ui/widgets/progresscell.h"

#include <QAccessibleWidget>
#include <QCollator>
#include <QKeyEvent>
#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int headerHeight = 46;
constexpr int tableRow = 47;
constexpr int cellSide = 10;
constexpr int outerSide = 20; // of the first and the last column, as cards have it
constexpr int sortIcon = 18;
constexpr int headerLine = 2;
constexpr int progressColumn = 42;
constexpr int smallSortIcon = 14; // below a short title in the middle

bool isAtRight(Column::Kind kind)
{
    return kind == Column::Kind::Number || kind == Column::Kind::In || kind == Column::Kind::Out;
}

/// What of a column is left for words.
QRect wordsIn(const Theme &theme, const QRect &rect, int column, qsizetype columns)
{
    return rect.adjusted(theme.px(column == 0 ? outerSide : cellSide), 0,
        -theme.px(column + 1 == columns ? outerSide : cellSide), 0);
}

int sidesOf(const Theme &theme, int column, qsizetype columns)
{
    return theme.px(column == 0 ? outerSide : cellSide)
        + theme.px(column + 1 == columns ? outerSide : cellSide);
}

QFont fontOf(const Theme &theme, Column::Kind kind)
{
    QFont font = theme.font(kind == Column::Kind::Note ? Theme::Role::Label : Theme::Role::Body);
    font.setWeight(
        kind == Column::Kind::In || kind == Column::Kind::Out ? QFont::Bold : QFont::Normal);
    return font;
}

QColor inkOf(const Theme &theme, Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::In:
        return theme.colour(Theme::Colour::PrimaryInk);
    case Column::Kind::Out:
        return theme.module(Module::Negocio).ink;
    case Column::Kind::Note:
    case Column::Kind::Number:
        return theme.colour(Theme::Colour::Text2);
    case Column::Kind::Text:
    case Column::Kind::Progress:
        break;
    }
    return theme.colour(Theme::Colour::Text);
}

/// Qt reads the titles of a table as cells of it; while they have the keyboard themselves, they
/// are a widget that it knows nothing of.
QAccessibleInterface *headerReader(const QString &type, QObject *object)
{
    auto *header = type == QLatin1String(TableHeader::staticMetaObject.className())
        ? qobject_cast<QWidget *>(object)
        : nullptr;
    return header ? new QAccessibleWidget(header, QAccessible::ColumnHeader) : nullptr;
}

void readHeaders()
{
    static const bool installed = [] {
        QAccessible::installFactory(headerReader);
        return true;
    }();
    Q_UNUSED(installed)
}

/// Sorts, and gives screen readers the titles that the header paints.
class SortedRows : public QSortFilterProxyModel
{
public:
    SortedRows(QList<Column> columns, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_columns(std::move(columns))
    {
        setSortRole(Qt::EditRole);
        m_order.setNumericMode(true);
        m_order.setCaseSensitivity(Qt::CaseInsensitive);
    }
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
            && section < m_columns.size())
            return m_columns[section].title;
        return QSortFilterProxyModel::headerData(section, orientation, role);
    }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant one = left.data(Qt::EditRole);
        // The order of the program's language, whatever language the system speaks.
        if (one.typeId() == QMetaType::QString)
            return m_order.compare(one.toString(), right.data(Qt::EditRole).toString()) < 0;
        return QSortFilterProxyModel::lessThan(left, right);
    }

private:
    QList<Column> m_columns;
    QCollator m_order{QLocale()};
};

} // namespace

TableDelegate::TableDelegate(
    const Theme &theme, Module module, QList<Column> columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_module(module)
    , m_columns(std::move(columns))
{}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Column::Kind kind = m_columns[index.column()].kind;
    if (kind == Column::Kind::Progress)
        return {m_theme.px(progressColumn), m_theme.px(tableRow)};
    const QFontMetrics metrics(fontOf(m_theme, kind));
    return {metrics.horizontalAdvance(index.data().toString()) + 1
            + sidesOf(m_theme, index.column(), m_columns.size()),
        m_theme.px(tableRow)};
}

void TableDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Column &column = m_columns[index.column()];
    const QRect rect = option.rect;
    painter->save();
    const bool marked = option.state.testAnyFlags(QStyle::State_Selected);
    painter->fillRect(rect, m_theme.colour(marked ? Theme::Colour::Hover : Theme::Colour::Surface));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.colour(Theme::Colour::Line));
    const QRect words = wordsIn(m_theme, rect, index.column(), m_columns.size());
    if (column.kind == Column::Kind::Progress) {
        paintProgressCell(
            *painter, m_theme, rect, m_module, index.data(Table::ProgressRole).value<Progress>());
    } else {
        painter->setFont(fontOf(m_theme, column.kind));
        painter->setPen(inkOf(m_theme, column.kind));
        painter->drawText(words,
            Qt::AlignVCenter | (isAtRight(column.kind) ? Qt::AlignRight : Qt::AlignLeft),
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, words.width()));
    }
    painter->restore();
}

TableHeader::TableHeader(const Theme &theme, QList<Column> columns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_columns(std::move(columns))
{
    setProperty("clase", QStringLiteral("llano"));
    viewport()->setAutoFillBackground(false);
    readHeaders();
    setAccessibleName(tr("Títulos de la tabla"));
    setSectionsClickable(true);
    setSortIndicator(-1, Qt::AscendingOrder); // as the model has them, until somebody asks
    setHighlightSections(false);
    setFocusPolicy(Qt::StrongFocus);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setCursor(Qt::PointingHandCursor);
}

QRect TableHeader::visualRect(const QModelIndex &index) const
{
    return index.isValid()
        ? QRect(sectionViewportPosition(index.column()), 0, sectionSize(index.column()), height())
        : rect();
}

QSize TableHeader::sizeHint() const
{
    return {0, m_theme.px(headerHeight)};
}

int TableHeader::leastWidth(int column) const
{
    const int words = 1
        + QFontMetrics(m_theme.font(Theme::Role::Label)).horizontalAdvance(m_columns[column].title);
    if (m_columns[column].kind == Column::Kind::Progress)
        return std::max(m_theme.px(progressColumn), words + m_theme.px(8));
    return words + m_theme.px(sortIcon + 4) + sidesOf(m_theme, column, m_columns.size());
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Column &column = m_columns[section];
    painter->save();
    painter->fillRect(QRect(rect.left(), rect.bottom() - headerLine + 1, rect.width(), headerLine),
        m_theme.colour(Theme::Colour::Line));
    const bool right = isAtRight(column.kind);
    const bool middle = column.kind == Column::Kind::Progress;
    const QRect words = middle ? rect : wordsIn(m_theme, rect, section, m_columns.size());
    painter->setFont(m_theme.font(Theme::Role::Label));
    painter->setPen(m_theme.colour(Theme::Colour::Text2));
    painter->drawText(words,
        Qt::AlignVCenter
            | (right         ? Qt::AlignRight
                    : middle ? Qt::AlignHCenter
                             : Qt::AlignLeft),
        column.title);
    if (sortIndicatorSection() == section) {
        const int width = painter->fontMetrics().horizontalAdvance(column.title) + 1;
        const int side = m_theme.px(middle ? smallSortIcon : sortIcon);
        const int gap = m_theme.px(4);
        const QPoint corner(right ? words.right() + 1 - width - side - gap
                : middle          ? words.center().x() + 1 - side / 2
                                  : words.left() + width + gap,
            middle ? rect.bottom() - headerLine - side : rect.top() + (rect.height() - side) / 2);
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        painter->drawPixmap(corner,
            m_theme.iconPixmap(up ? QStringLiteral("up") : QStringLiteral("down"),
                middle ? smallSortIcon : sortIcon, m_theme.colour(Theme::Colour::Text2),
                painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

void TableHeader::sortBy(int column)
{
    const bool again
        = sortIndicatorSection() == column && sortIndicatorOrder() == Qt::AscendingOrder;
    setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    sayColumn();
}

void TableHeader::sayColumn()
{
    if (currentIndex().isValid())
        setAccessibleName(tr("Título: %1").arg(m_columns[currentIndex().column()].title));
}

void TableHeader::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by != 0 && now.isValid()) {
        const QModelIndex next = now.siblingAtColumn(now.column() + by);
        if (next.isValid())
            selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        sayColumn();
    } else if (now.isValid()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
            || event->key() == Qt::Key_Space)) {
        sortBy(now.column());
    } else {
        event->ignore();
    }
}

Table::Table(
    Theme &theme, Module module, const QString &name, QList<Column> columns, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_columns(std::move(columns))
    , m_sorted(new SortedRows(m_columns, this))
    , m_header(new TableHeader(theme, m_columns, this))
{
    setAccessibleName(name);
    setProperty("clase", QStringLiteral("llano"));
    viewport()->setAutoFillBackground(false);
    setModel(m_sorted);
    setItemDelegate(new TableDelegate(theme, module, m_columns, this));
    setHorizontalHeader(m_header);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setTabOrder(m_header, this);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &Table::sort);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &Table::arrange);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &Table::arrange);
    connect(&theme, &Theme::changed, this, &Table::restyle);
    restyle();
}

void Table::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(tableRow));
    arrange();
    viewport()->update();
    m_header->viewport()->update();
}

/// Columns that share the rest are never narrower than their words; then the table scrolls aside.
void Table::arrange()
{
    if (m_rowsShown > 0)
        setFixedHeight(m_theme.px(headerHeight) + m_rowsShown * m_theme.px(tableRow));
    const int columns = std::min(int(m_columns.size()), m_sorted->columnCount());
    int fixed = 0;
    int sharing = 0;
    QList<int> widths;
    for (int i = 0; i < columns; ++i) {
        const bool shares = m_columns[i].width == 0;
        const int least = std::max({m_header->leastWidth(i), m_theme.px(m_columns[i].width),
            shares ? m_theme.px(120) : sizeHintForColumn(i)});
        widths.append(least);
        fixed += shares ? 0 : least;
        sharing += shares ? 1 : 0;
    }
    for (int i = 0; i < columns; ++i) {
        if (m_columns[i].width == 0)
            widths[i] = std::max(widths[i], (viewport()->width() - fixed) / sharing);
        m_header->resizeSection(i, widths[i]);
    }
}

void Table::setRowsShown(int rows)
{
    m_rowsShown = rows;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();
}

int Table::sourceRow(const QModelIndex &index) const
{
    return m_sorted->mapToSource(index).row();
}

void Table::sort(int column, Qt::SortOrder order)
{
    m_sorted->sort(column, order);
    const QString sentence = order == Qt::AscendingOrder ? tr("En orden de %1, de menor a mayor.")
                                                         : tr("En orden de %1, de mayor a menor.");
    setAccessibleDescription(sentence.arg(m_columns[column].title));
    m_header->viewport()->update();
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void Table::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_sorted->rowCount() > 0
        && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_sorted->index(0, 0));
    QTableView::focusInEvent(event);
}

QString signedMoney(Column::Kind kind, qint64 cents)
{
    if (cents == 0)
        return {};
    const QChar sign = kind == Column::Kind::Out ? QChar(0x2212) : QChar(u'+');
    return QString(sign) + QChar(0x00a0) + numberText(std::abs(cents), {2, {}});
}

} // namespace tambo::ui
