// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/chartplot.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text.h"

class QStackedLayout;

namespace tambo::ui {

/// A chart with its title, its key, one sentence of what it means, and the same values as a table
/// behind a button.
class Chart : public QWidget
{
    Q_OBJECT
public:
    Chart(Theme &theme, const QString &title, ChartPlot::Kind kind, const QString &titleOfFirst,
        const QStringList &series, QWidget *parent = nullptr);

    /// `sentence` says what it means.
    void set(const ChartValues &values, const QString &sentence);
    [[nodiscard]] ChartPlot *plot() const { return m_plot; }
    [[nodiscard]] Table *table() const { return m_table; }
    [[nodiscard]] Button *toggle() const { return m_toggle; }

private:
    void showTable(bool shown);

    ChartModel *m_model;
    ChartPlot *m_plot;
    Table *m_table;
    Text *m_unit;
    Text *m_sentence;
    Button *m_toggle;
    QStackedLayout *m_views;
};

} // namespace tambo::ui
