// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int iconLength = 28;
constexpr int logoLength = 40;

} // namespace

Rail::Rail(Theme &theme, const PageTable &pages, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_logo(new QLabel)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setProperty("clase", QStringLiteral("carril"));
    setAccessibleName(tr("Lugares"));
    m_logo->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(m_logo);
    for (const PageRow &row : pages) {
        if (row.icon.isEmpty())
            continue;
        auto *button = new QToolButton;
        button->setProperty("clase", QStringLiteral("rail"));
        button->setProperty("modulo", nameOf(row.module));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setText(row.label);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCursor(Qt::PointingHandCursor);
        button->setToolTip(tr("%1 (Alt+%2)").arg(row.label).arg(m_places.size() + 1));
        connect(
            button, &QToolButton::clicked, this, [this, name = row.name] { Q_EMIT chosen(name); });
        m_group->addButton(button);
        m_layout->addWidget(button, 0, Qt::AlignHCenter);
        m_places.append({row, button});
    }
    m_layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &Rail::restyle);
    restyle();
}

void Rail::mark(Module module)
{
    for (const Place &place : m_places) {
        if (place.row.module == module)
            place.button->setChecked(true);
    }
}

void Rail::focusMarked()
{
    if (QAbstractButton *marked = m_group->checkedButton())
        marked->setFocus(Qt::ShortcutFocusReason);
}

void Rail::fit(const Breakpoint &breakpoint)
{
    m_breakpoint = breakpoint;
    restyle();
}

void Rail::restyle()
{
    setFixedWidth(m_theme.px(m_breakpoint.rail));
    const int logo = m_theme.px(logoLength);
    m_logo->setPixmap(m_theme.scene(QStringLiteral("logo"), {logo, logo}, devicePixelRatioF()));
    m_logo->setFixedHeight(m_theme.px(m_breakpoint.small ? 46 : 64));
    m_layout->setContentsMargins(0, m_theme.px(m_breakpoint.small ? 6 : 8), 0, m_theme.px(6));
    m_layout->setSpacing(m_theme.px(m_breakpoint.small ? 2 : 4));
    for (const Place &place : m_places) {
        const ModuleColours colours = m_theme.module(place.row.module);
        QIcon icon = m_theme.icon(place.row.icon, iconLength, m_theme.colour(Theme::Colour::Text2));
        for (const qreal ratio : {1.0, 2.0})
            icon.addPixmap(m_theme.iconPixmap(place.row.icon, iconLength, colours.onBand, ratio),
                QIcon::Normal, QIcon::On);
        place.button->setIcon(icon);
        place.button->setIconSize({m_theme.px(iconLength), m_theme.px(iconLength)});
        place.button->setFixedSize(
            m_theme.px(m_breakpoint.railItem.width()), m_theme.px(m_breakpoint.railItem.height()));
    }
}

} // namespace tambo::ui
