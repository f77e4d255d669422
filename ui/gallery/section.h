// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>

namespace tambo::ui {

/// Cards of the gallery in two columns, or in one where letters are large or the window is small.
class Section : public QWidget
{
    Q_OBJECT
public:
    enum class Column { Left, Right };

    explicit Section(Theme &theme);

    [[nodiscard]] Theme &theme() const { return m_theme; }
    /// A card with a title; what the gallery shows goes into its column.
    QVBoxLayout *card(Column column, const char *title);
    void add(Column column, QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Theme &m_theme;
    QBoxLayout *m_columns;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

/// Side by side from the left, as wide as they need.
[[nodiscard]] QHBoxLayout *rowOf(const QList<QWidget *> &widgets);

// The sections, each in a file of its own. What they say is made up.
void fillButtons(Section &section);
void fillFields(Section &section);
void fillRows(Section &section);
void fillTables(Section &section);
void fillCharts(Section &section);
void fillMaps(Section &section); ///< below the charts
void fillDecisions(Section &section);

} // namespace tambo::ui
