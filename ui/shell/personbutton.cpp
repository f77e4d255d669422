// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personbutton.h"

#include "ui/shell/personface.h"

#include <QKeyEvent>
#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int faceLength = 40;
constexpr int chevronLength = 22;
constexpr int edge = 4;
constexpr int between = 10;
constexpr int mostName = 130; // px; longer names end with "…"

} // namespace

PersonButton::PersonButton(
    Context &context, std::function<bool(const QString &)> has, QWidget *parent)
    : QAbstractButton(parent)
    , m_context(context)
    , m_has(std::move(has))
{
    setFocusPolicy(Qt::StrongFocus);
    m_menu.setAccessibleName(tr("Personas y ajustes"));
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &PersonButton::openMenu);
    connect(&context.access, &Access::changed, this, &PersonButton::refresh);
    connect(&context.theme, &Theme::changed, this, &PersonButton::refresh);
}

void PersonButton::fit(const Breakpoint &breakpoint)
{
    m_breakpoint = breakpoint;
    refresh();
}

void PersonButton::refresh()
{
    const auto who = m_context.access.person();
    setText(who ? who->name : QString());
    setAccessibleName(
        who ? tr("%1, %2").arg(who->name, people::roleText(who->role)) : tr("Personas y ajustes"));
    setToolTip(accessibleName());
    fill();
    setVisible(!m_menu.isEmpty());
    updateGeometry();
    update();
}

template<typename F> void PersonButton::add(const QString &icon, const QString &text, F act)
{
    const QColor ink = m_context.theme.colour(Theme::Colour::Text);
    connect(m_menu.addAction(m_context.theme.icon(icon, chevronLength, ink), text),
        &QAction::triggered, this, act);
}

void PersonButton::addPage(const QString &icon, const QString &text, const Route &route)
{
    if (m_has(route.page))
        add(icon, text, [this, route] { Q_EMIT go(route); });
}

void PersonButton::fill()
{
    m_menu.clear();
    const auto who = m_context.access.person();
    const QString people = QStringLiteral("people");
    if (who)
        addPage(QStringLiteral("person"), tr("Mis datos"),
            {QStringLiteral("privacy"), who->id.record, {}});
    if (!who || m_context.access.allow(people::Verb::ManagePeople).ok())
        addPage(QStringLiteral("people"), tr("Personas"), {people, {}, {}});
    if (m_context.access.allow(people::Verb::AnswerRequests).ok())
        addPage(QStringLiteral("hand"), tr("Pedidos sobre datos"),
            {QStringLiteral("requests"), {}, {}});
    if (m_context.access.allow(people::Verb::ChangeSettings).ok())
        addPage(QStringLiteral("home"), tr("El centro"), {QStringLiteral("centre"), {}, {}});
    addPage(QStringLiteral("gear"), tr("Ajustes"), {QStringLiteral("settings"), {}, {}});
    if (m_has(QStringLiteral("help")))
        add(QStringLiteral("help"), tr("Ayuda (F1)"), [this] { Q_EMIT help(); });
    if (!who)
        return;
    people::Session &session = m_context.access.session();
    m_menu.addSeparator();
    add(QStringLiteral("lock"), tr("Bloquear"), [&session] { session.lock(); });
    add(QStringLiteral("swap"), tr("Cambiar de persona"), [&session] { session.stepAside(); });
    add(QStringLiteral("out"), tr("Salir"), [&session] { session.signOut(); });
}

void PersonButton::openMenu()
{
    m_menu.popup(mapToGlobal(QPoint(width() - m_menu.sizeHint().width(), height())));
    if (!m_menu.isEmpty())
        m_menu.setActiveAction(m_menu.actions().first());
}

void PersonButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        return openMenu();
    QAbstractButton::keyPressEvent(event);
}

int PersonButton::nameWidth() const
{
    if (m_breakpoint.small || text().isEmpty())
        return 0;
    const QFontMetrics metrics(m_context.theme.font(Theme::Role::Button));
    return std::min(metrics.horizontalAdvance(text()) + 1, m_context.theme.px(mostName));
}

QSize PersonButton::sizeHint() const
{
    const Theme &theme = m_context.theme;
    const int name = nameWidth();
    const int width = theme.px(2 * edge + faceLength + chevronLength)
        + (name > 0 ? name + theme.px(2 * between) : theme.px(edge));
    return {width, theme.px(faceLength + 2 * edge)};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Theme::Colour::Hover));
        painter.drawRoundedRect(rect(), theme.px(8), theme.px(8));
    }
    const int face = theme.px(faceLength);
    const int top = (height() - face) / 2;
    const auto who = m_context.access.person();
    painter.drawPixmap(theme.px(edge), top,
        personFace(
            theme, who ? who->picture : QString(), face, devicePixelRatioF(), FaceShape::Round));
    const int chevron = theme.px(chevronLength);
    painter.drawPixmap(width() - theme.px(edge) - chevron, (height() - chevron) / 2,
        theme.iconPixmap(QStringLiteral("down"), chevronLength, theme.colour(Theme::Colour::Text2),
            devicePixelRatioF()));
    if (nameWidth() == 0)
        return;
    painter.setFont(theme.font(Theme::Role::Button));
    painter.setPen(theme.colour(Theme::Colour::Text));
    const QRect where(theme.px(edge + between) + face, 0, nameWidth(), height());
    painter.drawText(where, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, where.width()));
}

} // namespace tambo::ui
