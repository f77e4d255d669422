// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace tambo::ui {

class FocusRing;
class Section;
class Tabs;

/// Every part that pages are built from, in all its states. Ctrl+Page up and down turn its leaves,
/// F8 changes the look, Ctrl++ and Ctrl+− the letters.
class Gallery : public QWidget
{
    Q_OBJECT
public:
    explicit Gallery(Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] int count() const;
    /// A word for a file name.
    [[nodiscard]] QString name(int leaf) const;
    void turnTo(int leaf);
    [[nodiscard]] QWidget *leaf(int index) const;
    /// The gallery at that leaf, as wide as asked and as high as what is on it needs.
    [[nodiscard]] QPixmap picture(int leaf, const QSize &size);

private:
    void add(const QString &title, void (*fill)(Section &));
    void addKeys();
    void settle();

    Theme &m_theme;
    Tabs *m_tabs;
    QStackedWidget *m_leaves;
    FocusRing *m_ring;
};

} // namespace tambo::ui
