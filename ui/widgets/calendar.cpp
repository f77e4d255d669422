// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int daySide = 44;
constexpr int weekdayHeight = 28;
constexpr int daysInWeek = 7;

/// Paints one day: today has a line around it, the day under the keyboard is filled.
class DayDelegate : public QStyledItemDelegate
{
public:
    DayDelegate(const Theme &theme, const QDate &today, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_today(today)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const bool here = view && view->currentIndex() == index;
        const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
        const QRectF box = QRectF(option.rect).adjusted(3, 3, -3, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isToday = index.data(Qt::EditRole).toDate() == m_today;
        painter->setPen(isToday ? QPen(m_theme.colour(Theme::Colour::Primary), 2) : Qt::NoPen);
        painter->setBrush(here ? QBrush(m_theme.colour(Theme::Colour::Primary)) : Qt::NoBrush);
        painter->drawRoundedRect(box, m_theme.px(8), m_theme.px(8));
        QFont font = m_theme.font(Theme::Role::Body);
        font.setWeight(here || isToday ? QFont::Bold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(m_theme.colour(here ? Theme::Colour::OnPrimary
                : inMonth                   ? Theme::Colour::Text
                                            : Theme::Colour::Text3));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    const Theme &m_theme;
    QDate m_today;
};

} // namespace

MonthModel::MonthModel(QObject *parent) : QAbstractTableModel(parent) {}

void MonthModel::setMonth(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first == m_month)
        return;
    beginResetModel();
    m_month = first;
    endResetModel();
}

QDate MonthModel::day(const QModelIndex &index) const
{
    const QDate monday = m_month.addDays(1 - m_month.dayOfWeek());
    return monday.addDays(index.row() * daysInWeek + index.column());
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    const qint64 at = m_month.addDays(1 - m_month.dayOfWeek()).daysTo(day);
    return at < 0 || at >= weeks * daysInWeek ? QModelIndex()
                                              : index(int(at) / daysInWeek, int(at) % daysInWeek);
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_month.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysInWeek;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QDate here = day(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(here.day());
    case Qt::EditRole:
        return here;
    case Qt::AccessibleTextRole:
        return QLocale().toString(here, QLocale::LongFormat);
    case InMonthRole:
        return here.month() == m_month.month();
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat).left(2);
    if (role == Qt::AccessibleTextRole)
        return QLocale().standaloneDayName(section + 1, QLocale::LongFormat);
    return {};
}

Calendar::Calendar(Theme &theme, const QDate &today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_model(new MonthModel(this))
    , m_days(new QTableView)
    , m_title(new Text(Theme::Role::H3, Theme::Colour::Text))
    , m_before(new Button(theme, Button::Kind::Quiet, QStringLiteral("left"), {}))
    , m_after(new Button(theme, Button::Kind::Quiet, QStringLiteral("right"), {}))
{
    setProperty("clase", QStringLiteral("calendario"));
    setAccessibleName(tr("Calendario"));
    m_before->setAccessibleName(tr("Mes anterior"));
    m_after->setAccessibleName(tr("Mes siguiente"));
    m_title->setAlignment(Qt::AlignCenter);
    m_days->setProperty("clase", QStringLiteral("llano"));
    m_days->setModel(m_model);
    m_days->setItemDelegate(new DayDelegate(theme, today, m_days));
    m_days->setShowGrid(false);
    m_days->setSelectionMode(QAbstractItemView::NoSelection);
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->verticalHeader()->hide();
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_days->horizontalHeader()->setMinimumSectionSize(1);
    m_days->verticalHeader()->setMinimumSectionSize(1);
    m_days->horizontalHeader()->setHighlightSections(false);
    m_days->setCursor(Qt::PointingHandCursor);
    m_days->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_before);
    head->addWidget(m_title, 1);
    head->addWidget(m_after);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_days);
    connect(m_before, &QPushButton::clicked, this, [this] { move(m_day.addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { move(m_day.addMonths(1)); });
    connect(m_days, &QTableView::clicked, this, &Calendar::choose);
    connect(&theme, &Theme::changed, this, &Calendar::restyle);
    restyle();
}

void Calendar::restyle()
{
    const int side = m_theme.px(daySide);
    m_days->horizontalHeader()->setDefaultSectionSize(side);
    m_days->horizontalHeader()->setFixedHeight(m_theme.px(weekdayHeight));
    m_days->verticalHeader()->setDefaultSectionSize(side);
    m_days->setFixedSize(daysInWeek * side, MonthModel::weeks * side + m_theme.px(weekdayHeight));
}

void Calendar::move(const QDate &day)
{
    m_day = day;
    m_model->setMonth(day);
    const QString title = QLocale().toString(day, tr("MMMM 'de' yyyy"));
    m_title->setText(title.left(1).toUpper() + title.mid(1));
    m_days->setCurrentIndex(m_model->indexOf(day));
    m_days->viewport()->update();
}

void Calendar::open(const QDate &day, const QWidget &under)
{
    move(day);
    adjustSize();
    const QRect screen = under.screen()->availableGeometry();
    const QPoint corner = under.mapToGlobal(QPoint(under.width() - width(), under.height() + 6));
    const int above = under.mapToGlobal(QPoint(0, -6)).y() - height();
    const int top
        = corner.y() + height() <= screen.bottom() || above < screen.top() ? corner.y() : above;
    QWidget::move(
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
        std::clamp(top, screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_days->setFocus(Qt::PopupFocusReason);
}

void Calendar::choose(const QModelIndex &index)
{
    m_day = m_model->day(index);
    hide();
    Q_EMIT chosen(m_day);
}

bool Calendar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_days || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        move(m_day.addDays(-1));
        return true;
    case Qt::Key_Right:
        move(m_day.addDays(1));
        return true;
    case Qt::Key_Up:
        move(m_day.addDays(-daysInWeek));
        return true;
    case Qt::Key_Down:
        move(m_day.addDays(daysInWeek));
        return true;
    case Qt::Key_PageUp:
        move(m_day.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        move(m_day.addMonths(1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_days->currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace tambo::ui
