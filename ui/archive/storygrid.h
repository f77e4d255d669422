// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/carddelegate.h"
#include "ui/archive/storymodel.h"

#include <QListView>

namespace tambo::ui {

/// The cards in as many columns as fit. One click or Enter opens a story; arrows move.
class StoryGrid : public QListView
{
    Q_OBJECT
public:
    StoryGrid(Theme &theme, StoryModel &stories, Pictures &pictures, QWidget *parent = nullptr);

    /// How far the outermost cards stand from the edge of the view.
    [[nodiscard]] int inset() const { return m_delegate->gutter() / 2; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// The card alone, without its gutter: this is where the focus ring goes.
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void insetChanged();
    void opened(Id<tambo::archive::Story> story);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void open(const QModelIndex &index);
    void fetchAhead();

    Theme &m_theme;
    StoryModel &m_stories;
    CardDelegate *m_delegate;
    int m_columns = 0;
};

/// Holds the grid so that its outermost cards stand exactly at the edges.
class GridFrame : public QWidget
{
    Q_OBJECT
public:
    explicit GridFrame(StoryGrid *grid, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    StoryGrid *m_grid;
};

} // namespace tambo::ui
