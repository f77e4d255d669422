// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include <QEvent>

namespace tambo::ui {

namespace {

constexpr int glassWidth = 44; // of the search where it is a glass only

} // namespace

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
    m_search->installEventFilter(this);
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

bool TopBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fold();
    return handled;
}

/// Who searches needs to see what is typed.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        fold();
    return QWidget::eventFilter(watched, event);
}

int TopBar::searchWidth() const
{
    return m_theme.px(m_breakpoint.tight ? 120 : m_breakpoint.small ? 200 : 232);
}

QSize TopBar::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    for (const Action &action : m_actions) {
        const auto *button = qobject_cast<Button *>(action.widget.data());
        if (button && !button->isHidden() && !button->isFolded() && !button->icon().isNull())
            size.rwidth() -= std::max(
                0, button->minimumSizeHint().width() - button->minimumSizeHint().height());
    }
    return size;
}

/// What is left of the bar beside the whole title and what is always there.
int TopBar::roomForActions() const
{
    const QMargins margins = m_layout->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_layout->spacing()
        - m_title->fontMetrics().horizontalAdvance(m_title->text());
    for (int i = 0; i < m_layout->count(); ++i) {
        const QLayoutItem *item = m_layout->itemAt(i);
        if (item->widget() && !item->isEmpty())
            room -= (item->widget() == m_search ? searchWidth() : item->sizeHint().width())
                + m_layout->spacing();
    }
    return room;
}

/// A title that is cut says nothing; a button is known by its icon. So those that matter least give
/// up their words first, and the green one last. On a small screen the search shrinks last.
void TopBar::fold()
{
    QList<std::pair<Button *, int>> buttons; // with the width that folding saves
    int needed = 0;
    for (Action &action : m_actions) {
        auto *button = qobject_cast<Button *>(action.widget.data());
        if (!action.widget || action.widget->isHidden())
            continue;
        if (button && button->words() != action.words)
            button->setFolded(false);
        if (button && !button->isFolded()) {
            action.words = button->words();
            action.wide = button->sizeHint().width();
        }
        needed += (button ? action.wide : action.widget->sizeHint().width())
            + m_actionLayout->spacing();
        if (button && !button->icon().isNull() && !action.words.isEmpty())
            buttons.append({button, action.wide - button->sizeHint().height()});
    }
    std::stable_sort(buttons.begin(), buttons.end(), [](const auto &one, const auto &other) {
        return one.first->kind() != Button::Kind::Primary
            && other.first->kind() == Button::Kind::Primary;
    });
    const int room = roomForActions();
    for (const auto &[button, saved] : std::as_const(buttons)) {
        const bool tight = needed > room;
        button->setFolded(tight);
        needed -= tight ? saved : 0;
    }
    const bool narrow = m_breakpoint.tight && needed > room && !m_search->hasFocus();
    m_search->setFixedWidth(narrow ? m_theme.px(glassWidth) : searchWidth());
}

void TopBar::restyle()
{
    const int margin = m_theme.px(m_breakpoint.margin);
    setFixedHeight(m_theme.px(m_breakpoint.topBar));
    m_layout->setContentsMargins(margin, 0, margin, 0);
    m_layout->setSpacing(m_theme.px(m_breakpoint.gutter));
    m_actionLayout->setSpacing(m_theme.px(12));
    m_title->setRole(m_breakpoint.small ? Theme::Role::H2 : Theme::Role::H1);
    for (Action &action : m_actions)
        action.words.clear(); // other letters are of another width
    fold();
}

} // namespace tambo::ui
