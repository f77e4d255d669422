// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/breakpoint.h"
#include "ui/shell/pages.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace tambo::ui {

/// The places of the program, always labelled, top to bottom as in the pages table.
class Rail : public QFrame
{
    Q_OBJECT
public:
    Rail(Theme &theme, const PageTable &pages, QWidget *parent = nullptr);

    /// Marks where somebody is; a page without a place of its own counts to its module.
    void mark(Module module);
    void fit(const Breakpoint &breakpoint);
    [[nodiscard]] int count() const { return int(m_places.size()); }
    /// Gives the keyboard to the marked place.
    void focusMarked();

Q_SIGNALS:
    void chosen(const QString &page);

private:
    void restyle();

    struct Place {
        PageRow row;
        QToolButton *button;
    };

    Theme &m_theme;
    Breakpoint m_breakpoint;
    QLabel *m_logo;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<Place> m_places;
};

} // namespace tambo::ui
