// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storymap.h"
#include "ui/shell/page.h"
#include "ui/shell/rereading.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/map.h"
#include "ui/widgets/row.h"

class QStackedWidget;
class QVBoxLayout;

namespace tambo::ui {

/// "memory-map": where the stories are from. A mark lists them beside the map.
class StoryMapPage : public Page
{
    Q_OBJECT
public:
    explicit StoryMapPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("El mapa de las historias"); }
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;

    [[nodiscard]] Map *map() const { return m_map; }
    [[nodiscard]] QList<RowButton *> rows() const { return m_rows; }
    [[nodiscard]] QString heading() const { return m_heading->text(); }
    [[nodiscard]] EmptyState *nothing() const { return m_nothing; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    void read();
    void show(const QList<archive::PlacedStory> &stories);
    void choose(const QList<int> &marks);
    void fit();

    QList<archive::PlacedStory> m_stories;
    bool m_known = false;
    Rereading m_reading;
    Bar *m_problem;
    QStackedWidget *m_stack;
    Map *m_map;
    EmptyState *m_nothing;
    Text *m_heading;
    QVBoxLayout *m_list;
    QList<RowButton *> m_rows;
    QWidget *m_side;
};

} // namespace tambo::ui
