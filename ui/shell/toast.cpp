// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace tambo::ui {

namespace {

constexpr int shownMs = 10'000;

} // namespace

Toast::Toast(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_sentence(
          new Text(Theme::Role::Body, Theme::Colour::OnPrimary, {}, nullptr, Text::Fit::Wrap))
    , m_button(new QPushButton)
    , m_theme(theme)
{
    setProperty("clase", QStringLiteral("toast"));
    // White on the dark ground of every look.
    m_sentence->setProperty("tinta", QStringLiteral("toast"));
    m_button->setProperty("clase", QStringLiteral("toast"));
    m_button->setProperty("talla", QStringLiteral("dense"));
    m_button->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 8, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    m_time.setSingleShot(true);
    m_time.setInterval(shownMs);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &Toast::act);
    connect(&theme, &Theme::changed, this, &Toast::restyle);
    hide();
}

void Toast::say(const QString &sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_act = {};
    m_button->setText(tr("Deshacer"));
    m_icon = QStringLiteral("undo");
    m_button->setToolTip(tr("Deshacer (Ctrl+Z)"));
    m_button->setVisible(bool(m_undo));
    put(sentence);
}

Toast::Shown Toast::offer(const QString &sentence, const QString &verb, std::function<void()> act)
{
    if (isVisible())
        return Shown::No;
    m_act = std::move(act);
    m_button->setText(verb);
    m_icon.clear();
    m_button->setToolTip({});
    m_button->show();
    put(sentence);
    return Shown::Yes;
}

void Toast::restyle()
{
    m_button->setIcon(m_icon.isEmpty() ? QIcon() : m_theme.icon(m_icon, 22, Qt::white));
    m_button->setIconSize({m_theme.px(22), m_theme.px(22)});
}

void Toast::put(const QString &sentence)
{
    restyle();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    place(m_area);
    raise();
    m_time.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::act()
{
    const auto act = std::exchange(m_act, {});
    if (!act)
        return undo();
    hide();
    m_time.stop();
    act();
}

void Toast::undo()
{
    hide();
    m_time.stop();
    if (const auto undo = std::exchange(m_undo, {}))
        undo();
}

void Toast::place(const QRect &area)
{
    m_area = area;
    layout()->activate();
    // One line where there is room for it: a label that may wrap asks for several.
    const QMargins around = layout()->contentsMargins();
    const int button
        = m_button->isHidden() ? 0 : layout()->spacing() + m_button->sizeHint().width();
    const int line = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + 2;
    const int frame = 2 * frameWidth() + around.left() + around.right();
    const int width = std::min(frame + line + button, area.width());
    const int height = std::max(layout()->totalHeightForWidth(width), minimumSizeHint().height());
    setGeometry(area.center().x() - width / 2, area.bottom() - height, width, height);
}

bool Toast::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_time.stop();
    else if (event->type() == QEvent::Leave && isVisible() && !m_button->hasFocus())
        m_time.start();
    return QFrame::event(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_time.stop();
    else if (event->type() == QEvent::FocusOut && isVisible())
        m_time.start();
    return QFrame::eventFilter(watched, event);
}

} // namespace tambo::ui
