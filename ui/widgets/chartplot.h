// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/chartmodel.h"

#include <QPen>
#include <QTableView>

namespace tambo::ui {

/// The painted part of a chart: the first series solid green, the second hatched clay, so that they
/// differ on a grey printer too. It is a view of the table, so screen readers find its cells; the
/// arrow keys walk along the bars, and what one is worth stands above it.
class ChartPlot : public QTableView
{
    Q_OBJECT
public:
    enum class Kind { Bars, Lines };
    static constexpr int mostSeries = 2;

    ChartPlot(Theme &theme, ChartModel &model, Kind kind, QWidget *parent = nullptr);

    /// The bar or point of a cell; of the first column, the whole place on the axis.
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &, ScrollHint) override {}
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(
        CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// Numbers of the axis: from nothing to above the largest, in round steps.
    struct Scale {
        qint64 step = 1;
        qint64 top = 1;
    };
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QString axisText(qint64 number) const;
    /// Where bars and lines are, without the words around them.
    [[nodiscard]] QRect field() const;
    [[nodiscard]] int heightOf(qint64 number) const;
    [[nodiscard]] QRect barRect(int row, int series) const;
    void paintAxis(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintWorth(QPainter &painter) const;

    Theme &m_theme;
    ChartModel &m_model;
    Kind m_kind;
};

/// Paints a piece of a series: a bar, or its square in the key.
void paintSeries(QPainter &painter, const Theme &theme, const QRect &where, int series);
/// A point of a line in the middle of `where`.
void paintPoint(QPainter &painter, const Theme &theme, const QRect &where, int series);
/// With what the line of a series is drawn.
[[nodiscard]] QPen seriesPen(const Theme &theme, int series);

} // namespace tambo::ui
