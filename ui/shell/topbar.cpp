// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

namespace tambo::ui {

TopBar::TopBar(Theme &theme, QWidget *search, QWidget *person, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_actionLayout(new QHBoxLayout)
    , m_search(search)
    , m_back(new Button(theme, Button::Kind::Quiet, QStringLiteral("back"), {}))
    , m_title(new Text(Theme::Role::H1, Theme::Colour::Text, {}, nullptr, Text::Fit::Elide))
    , m_place(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
{
    m_back->setAccessibleName(tr("Volver"));
    m_back->setToolTip(tr("Volver (Esc)"));
    connect(m_back, &QPushButton::clicked, this, &TopBar::back);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addStretch(1);
    head->addWidget(m_title);
    head->addWidget(m_place);
    head->addStretch(1);
    m_layout->addWidget(m_back);
    m_layout->addLayout(head, 1);
    m_layout->addLayout(m_actionLayout);
    m_layout->addWidget(m_search);
    m_layout->addWidget(person);
    connect(&theme, &Theme::changed, this, &TopBar::restyle);
    restyle();
}

void TopBar::setHead(const QString &title, const QString &place)
{
    m_title->setText(title);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
}

void TopBar::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void TopBar::setActions(const QList<QWidget *> &actions)
{
    for (const Action &action : std::exchange(m_actions, {})) {
        if (!action.widget || actions.contains(action.widget))
            continue;
        m_actionLayout->removeWidget(action.widget);
        action.widget->hide();
        action.widget->setParent(action.owner);
    }
    for (QWidget *action : actions) {
        const bool here = action->parentWidget() == this;
        if (!here)
            action->setProperty("owner", QVariant::fromValue(action->parentWidget()));
        m_actions.append(Action{action, action->property("owner").value<QWidget *>()});
        m_actionLayout->addWidget(action);
        action->show();
    }
}

void TopBar::fit(const Breakpoint &breakpoint)
{
    m_breakpoint = breakpoint;
    restyle();
}

void TopBar::restyle()
{
    const int margin = m_theme.px(m_breakpoint.margin);
    setFixedHeight(m_theme.px(m_breakpoint.topBar));
    m_layout->setContentsMargins(margin, 0, margin, 0);
    m_layout->setSpacing(m_theme.px(m_breakpoint.gutter));
    m_actionLayout->setSpacing(m_theme.px(12));
    m_search->setFixedWidth(m_theme.px(m_breakpoint.tight ? 120 : m_breakpoint.small ? 200 : 232));
    m_title->setRole(m_breakpoint.small ? Theme::Role::H2 : Theme::Role::H1);
}

} // namespace tambo::ui
