// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabs.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int tabHeight = 50;
constexpr int tabSide = 16;
constexpr int tabUnderline = 4;
constexpr int tabLine = 2;
constexpr int tabGap = 4;

QFont shownFont(const Theme &theme)
{
    QFont font = theme.font(Theme::Role::Tab);
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

Tabs::Tabs(Theme &theme, Module module, const QString &name, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
    , m_module(module)
{
    setAccessibleName(name);
    setProperty("clase", QStringLiteral("pestanas"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Tabs::restyle);
    restyle();
}

void Tabs::restyle()
{
    // The bar measures its tabs when its letters change, and only then.
    setFont(m_theme.font(Theme::Role::Tab));
    updateGeometry();
    update();
}

QSize Tabs::tabSizeHint(int index) const
{
    // As wide as its bold letters: nothing moves when another one is shown.
    const QFontMetrics metrics(shownFont(m_theme));
    return {metrics.horizontalAdvance(tabText(index)) + 1 + m_theme.px(2 * tabSide + tabGap),
        m_theme.px(tabHeight)};
}

QSize Tabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QSize Tabs::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(tabHeight)};
}

void Tabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = m_theme.px(tabLine);
    painter.fillRect(QRect(0, height() - line, width(), line), m_theme.colour(Theme::Colour::Line));
    const QColor ink = m_theme.module(m_module).ink;
    const int under = m_theme.px(tabUnderline);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i).adjusted(0, 0, -m_theme.px(tabGap), 0);
        const bool shown = i == currentIndex();
        if (!shown && underMouse() && tab.contains(mouse))
            painter.fillRect(tab.adjusted(0, 0, 0, -line), m_theme.colour(Theme::Colour::Hover));
        painter.setPen(shown ? ink : m_theme.colour(Theme::Colour::Text2));
        painter.setFont(shown ? shownFont(m_theme) : m_theme.font(Theme::Role::Tab));
        painter.drawText(tab.adjusted(0, 0, 0, -under), Qt::AlignCenter, tabText(i));
        if (shown)
            painter.fillRect(QRect(tab.left(), height() - under, tab.width(), under), ink);
    }
}

} // namespace tambo::ui
