// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartplot.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

constexpr int barWidth = 18;
constexpr int barGap = 1;
constexpr int axisGap = 8; // between numbers and lines
constexpr int labelRoom = 30;
constexpr int worthRoom = 26; // for the number above the highest bar
constexpr int fewestSteps = 2;
constexpr int pointRadius = 5;
constexpr int hatchLine = 2;
constexpr int hatchStep = 6;

/// The second series is clay: the colour of what goes out.
QColor seriesInk(const Theme &theme, int series)
{
    return series == 0 ? theme.colour(Theme::Colour::Primary) : theme.module(Module::Negocio).ink;
}

} // namespace

void paintSeries(QPainter &painter, const Theme &theme, const QRect &where, int series)
{
    const QColor ink = seriesInk(theme, series);
    if (series == 0) {
        painter.fillRect(where, ink);
        return;
    }
    painter.fillRect(where, theme.module(Module::Negocio).soft);
    painter.save();
    // Like Qt::BDiagPattern, but as thick as letters are, and the same from every bar's corner.
    painter.setClipRect(where, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, theme.px(hatchLine)));
    const int step = theme.px(hatchStep);
    for (int at = 0; at < where.width() + where.height(); at += step)
        painter.drawLine(where.left() + at - where.height(), where.bottom() + 1, where.left() + at,
            where.bottom() + 1 - where.height());
    painter.restore();
    painter.setPen(QPen(ink, hatchLine));
    painter.setBrush(Qt::NoBrush);
    if (where.height() > hatchLine)
        painter.drawRect(where.adjusted(1, 1, -1, -1));
}

QPen seriesPen(const Theme &theme, int series)
{
    return {seriesInk(theme, series), 3, series == 0 ? Qt::SolidLine : Qt::DashLine};
}

void paintPoint(QPainter &painter, const Theme &theme, const QRect &where, int series)
{
    const int radius = theme.px(pointRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(seriesInk(theme, series), 2));
    painter.setBrush(series == 0 ? seriesInk(theme, series) : theme.colour(Theme::Colour::Surface));
    painter.drawEllipse(QRectF(where).center(), radius - 0.5, radius - 0.5);
}

ChartPlot::ChartPlot(Theme &theme, ChartModel &model, Kind kind, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_kind(kind)
{
    setProperty("clase", QStringLiteral("llano"));
    viewport()->setAutoFillBackground(false);
    setModel(&model);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(),
        qOverload<>(&QWidget::update));
}

QSize ChartPlot::sizeHint() const
{
    return {m_theme.px(334), m_theme.px(230)};
}

QSize ChartPlot::minimumSizeHint() const
{
    return {m_theme.px(240), m_theme.px(150)};
}

ChartPlot::Scale ChartPlot::scale() const
{
    qint64 most = 1;
    for (const ChartValues::Row &row : m_model.values().rows) {
        for (const qint64 number : row.numbers)
            most = std::max(most, number);
    }
    Scale scale;
    // 1, 2, 5, 10, 20 …: the largest of which enough fit below the top.
    qint64 next = 2;
    for (int i = 1; most >= next * fewestSteps; ++i) {
        scale.step = next;
        next = i % 3 == 1 ? next / 2 * 5 : next * 2;
    }
    scale.top = std::max(most, scale.step);
    return scale;
}

/// Without decimals that are all nothing.
QString ChartPlot::axisText(qint64 number) const
{
    NumberForm form = m_model.values().form;
    qint64 one = 1;
    for (int i = 0; i < form.decimals; ++i)
        one *= 10;
    if (scale().step % one != 0)
        return numberText(number, form);
    form.decimals = 0;
    return numberText(number / one, form);
}

QRect ChartPlot::field() const
{
    const QFontMetrics metrics(m_theme.font(Theme::Role::Caption));
    const Scale numbers = scale();
    const int words
        = metrics.horizontalAdvance(axisText(numbers.top / numbers.step * numbers.step));
    return viewport()->rect().adjusted(
        words + m_theme.px(axisGap), m_theme.px(worthRoom), 0, -m_theme.px(labelRoom));
}

int ChartPlot::heightOf(qint64 number) const
{
    return qRound(double(field().height()) * double(number) / double(scale().top));
}

QRect ChartPlot::barRect(int row, int series) const
{
    const QRect all = field();
    const int rows = std::max(1, m_model.rowCount());
    const int count = std::clamp(m_model.columnCount() - 1, 1, mostSeries);
    const int place = all.width() / rows;
    const int width = std::min(m_theme.px(barWidth), (place - 4) / count);
    const int left = all.left() + all.width() * row / rows
        + (place - count * width - (count - 1) * barGap) / 2 + series * (width + barGap);
    const int high = heightOf(m_model.values().rows[row].numbers.value(series));
    return {left, all.bottom() + 1 - high, width, high};
}

QRect ChartPlot::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return viewport()->rect();
    const QRect all = field();
    const int rows = m_model.rowCount();
    if (index.column() == 0)
        return {all.left() + all.width() * index.row() / rows, all.bottom() + 1, all.width() / rows,
            m_theme.px(labelRoom)};
    const QRect bar = barRect(index.row(), index.column() - 1);
    if (m_kind == Kind::Bars)
        return bar.adjusted(0, bar.height() < 2 ? -2 : 0, 0, 0);
    const int radius = m_theme.px(pointRadius);
    const int x = all.left() + all.width() * (2 * index.row() + 1) / (2 * rows);
    return {x - radius, bar.top() - radius, 2 * radius + 1, 2 * radius + 1};
}

QModelIndex ChartPlot::indexAt(const QPoint &point) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (visualRect(m_model.index(row, column)).adjusted(-4, -4, 4, 4).contains(point))
                return m_model.index(row, column);
        }
    }
    return {};
}

QModelIndex ChartPlot::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndex now = currentIndex().isValid() ? currentIndex() : m_model.index(0, 1);
    const int last = m_model.rowCount() - 1;
    const auto at = [&](int row, int column) {
        return m_model.index(std::clamp(row, 0, std::max(0, last)),
            std::clamp(column, 1, std::max(1, m_model.columnCount() - 1)));
    };
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        return at(now.row() - 1, now.column());
    case MoveRight:
    case MoveNext:
        return at(now.row() + 1, now.column());
    case MoveUp:
        return at(now.row(), now.column() - 1);
    case MoveDown:
        return at(now.row(), now.column() + 1);
    case MoveHome:
    case MovePageUp:
        return at(0, now.column());
    case MoveEnd:
    case MovePageDown:
        return at(last, now.column());
    }
    return now;
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0, 1));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ChartPlot::paintAxis(QPainter &painter) const
{
    const Scale numbers = scale();
    const QRect all = field();
    painter.setFont(m_theme.font(Theme::Role::Caption));
    const int line = m_theme.lineHeight(Theme::Role::Caption);
    for (qint64 number = 0; number <= numbers.top; number += numbers.step) {
        const int y = all.bottom() + 1 - heightOf(number);
        painter.fillRect(
            QRect(all.left(), y - 1, all.width(), 2), m_theme.colour(Theme::Colour::Line));
        painter.setPen(m_theme.colour(Theme::Colour::Text2));
        painter.drawText(QRect(0, y - line / 2, all.left() - m_theme.px(axisGap), line),
            Qt::AlignRight | Qt::AlignVCenter, axisText(number));
    }
}

void ChartPlot::paintLabels(QPainter &painter) const
{
    QFont font = m_theme.font(Theme::Role::Caption);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        // The last place is now.
        font.setWeight(row + 1 == m_model.rowCount() ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(m_theme.colour(Theme::Colour::Text));
        const QRect where = visualRect(m_model.index(row, 0)).adjusted(0, 4, 0, 0);
        painter.drawText(where, Qt::AlignCenter,
            painter.fontMetrics().elidedText(
                m_model.values().rows[row].label, Qt::ElideRight, where.width()));
    }
}

void ChartPlot::paintBars(QPainter &painter) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int series = 0; series + 1 < m_model.columnCount(); ++series)
            paintSeries(painter, m_theme, barRect(row, series), series);
    }
}

void ChartPlot::paintLines(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int series = 0; series + 1 < m_model.columnCount(); ++series) {
        QPainterPath path;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QPointF point = QRectF(visualRect(m_model.index(row, series + 1))).center();
            if (row == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
        painter.setPen(seriesPen(m_theme, series));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        for (int row = 0; row < m_model.rowCount(); ++row)
            paintPoint(painter, m_theme, visualRect(m_model.index(row, series + 1)), series);
    }
}

/// The number of the bar that has the keyboard, above it.
void ChartPlot::paintWorth(QPainter &painter) const
{
    const QModelIndex now = currentIndex();
    if (!hasFocus() || !now.isValid() || now.column() == 0)
        return;
    QFont font = m_theme.font(Theme::Role::Caption);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    const QString words = now.data().toString();
    const int width = painter.fontMetrics().horizontalAdvance(words) + m_theme.px(12);
    const int high = m_theme.lineHeight(Theme::Role::Caption);
    const QRect bar = visualRect(now);
    const int left
        = std::clamp(bar.center().x() - width / 2, 0, std::max(0, viewport()->width() - width));
    const QRect where(left, std::max(0, bar.top() - high - m_theme.px(7)), width, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Theme::Colour::Surface));
    painter.drawRoundedRect(where, 4, 4);
    painter.setPen(m_theme.colour(Theme::Colour::Text));
    painter.drawText(where, Qt::AlignCenter, words);
}

void ChartPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_model.rowCount() == 0)
        return;
    paintAxis(painter);
    if (m_kind == Kind::Bars)
        paintBars(painter);
    else
        paintLines(painter);
    paintLabels(painter);
    paintWorth(painter);
}

} // namespace tambo::ui
