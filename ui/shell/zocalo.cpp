// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zocalo.h"

#include "ui/shell/words.h"

#include <QPainter>
#include <QSysInfo>
#include <QTimer>

namespace tambo::ui {

namespace {

constexpr int thinLine = 3;
constexpr int gapBelow = 6;
constexpr int minuteMs = 20'000; // the minute is never older than that

} // namespace

Zocalo::Zocalo(Context &context, QWidget *parent) : QAbstractButton(parent), m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &Zocalo::refresh);
    clock->start(minuteMs);
    connect(&context.outbox, &Outbox::changed, this, &Zocalo::refresh);
    connect(&context.access, &Access::changed, this, &Zocalo::refresh);
    connect(&context.theme, &Theme::changed, this, &Zocalo::restyle);
    restyle();
    refresh();
}

void Zocalo::setModule(Module module)
{
    m_module = module;
    update();
}

void Zocalo::setOffer(bool offer)
{
    m_offer = offer;
    update();
}

void Zocalo::fit(const Breakpoint &breakpoint)
{
    m_breakpoint = breakpoint;
    restyle();
}

void Zocalo::restyle()
{
    setFixedHeight(m_context.theme.px(m_breakpoint.zocalo));
    update();
}

QString Zocalo::placeText() const
{
    const QString pc = tr("PC %1").arg(QSysInfo::machineHostName());
    const QString centre = m_context.outbox.centreName();
    return centre.isEmpty() ? pc : tr("%1 · %2").arg(pc, centre);
}

void Zocalo::refresh()
{
    const Outbox &outbox = m_context.outbox;
    SafetyFacts facts{outbox.status(), outbox.items().size(), outbox.disputes(), {},
        m_context.store.clockSuspect(), outbox.problem() ? outbox.problem()->message : QString(),
        m_context.access.allow(people::Verb::AnswerRequests).ok()
            ? outbox.overdue(m_context.now().date())
            : 0};
    for (const OutboxItem &item : outbox.items()) {
        if (!item.blob.isNull() && item.blob == facts.status.file)
            facts.sending = item.title;
    }
    m_safety = safetyOf(facts, m_context.now());
    m_place = tr("%1 · %2").arg(placeText(), shortMomentText(m_context.now()));
    setAccessibleName(m_safety.headline + QStringLiteral(". ")
        + m_safety.details.join(QStringLiteral(", ")) + QStringLiteral(". ") + tr("Ver envíos"));
    update();
}

int Zocalo::paintPlace(QPainter &painter, const QRect &band, const QColor &ink) const
{
    const Theme &theme = m_context.theme;
    painter.setFont(theme.font(Theme::Role::Label));
    QFont font = painter.font();
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    const int width
        = std::min(painter.fontMetrics().horizontalAdvance(m_place) + 1, band.width() * 45 / 100);
    const QRect where(band.right() - width, band.top(), width + 1, band.height());
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(m_place, Qt::ElideRight, width));
    const int icon = theme.px(20);
    const int left = where.left() - icon - theme.px(8);
    painter.drawPixmap(QPoint(left, band.top() + (band.height() - icon) / 2),
        theme.iconPixmap(QStringLiteral("pc"), 20, ink, devicePixelRatioF()));
    return left;
}

int Zocalo::paintSentence(QPainter &painter, const QRect &band, const QColor &ink, int end) const
{
    const Theme &theme = m_context.theme;
    const bool calls = m_safety.state == Safety::State::Attention;
    const QColor letters = calls ? theme.colour(Theme::Colour::OnWarn) : ink;
    QFont strong = theme.font(Theme::Role::Label);
    const int icon = theme.px(22);
    int left = band.left();
    painter.setFont(strong);
    const int iconSpace = icon + theme.px(14);
    const int room = std::max(0, end - left - iconSpace - theme.px(calls ? 24 : 0));
    const QString headline
        = painter.fontMetrics().elidedText(m_safety.headline, Qt::ElideRight, room);
    if (calls) {
        const int width
            = iconSpace + painter.fontMetrics().horizontalAdvance(headline) + theme.px(24);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Theme::Colour::Warn));
        painter.drawRoundedRect(
            QRect(left, band.top() + theme.px(5), width, band.height() - theme.px(10)), theme.px(6),
            theme.px(6));
        left += theme.px(10);
    }
    painter.setPen(letters);
    painter.drawPixmap(QPoint(left, band.top() + (band.height() - icon) / 2),
        theme.iconPixmap(m_safety.icon, 22, letters, devicePixelRatioF()));
    left += iconSpace;
    const auto say = [&](const QString &words) {
        painter.drawText(
            QRect(left, band.top(), end - left, band.height()), Qt::AlignVCenter, words);
        left += painter.fontMetrics().horizontalAdvance(words);
    };
    say(headline);
    if (calls)
        left += theme.px(14); // to the end of the chip
    strong.setWeight(QFont::Normal);
    painter.setFont(strong);
    painter.setPen(ink);
    for (const QString &detail : m_safety.details) {
        const QString words = QStringLiteral("   ·   ") + detail;
        if (left + painter.fontMetrics().horizontalAdvance(words) > end)
            break;
        say(words);
    }
    return left;
}

void Zocalo::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    const ModuleColours colours = theme.module(m_module);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.colour(Theme::Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), thinLine), colours.band);
    const int top = thinLine + gapBelow;
    QColor ground = colours.band;
    if (isDown() || underMouse())
        ground = ground.darker(isDown() ? 125 : 110);
    painter.fillRect(QRect(0, top, width(), height() - top), ground);

    const QColor ink = colours.onBand;
    const QRect band
        = QRect(0, top, width(), height() - top).adjusted(theme.px(20), 0, -theme.px(20), 0);
    const int end = paintPlace(painter, band, ink) - theme.px(24);
    const QString offer = tr("Ver envíos");
    QFont font = theme.font(Theme::Role::Caption);
    font.setWeight(QFont::Bold);
    const int pill = QFontMetrics(font).horizontalAdvance(offer) + theme.px(28);
    const bool offered = m_offer && end - pill > band.left() + band.width() / 4;
    const int left = paintSentence(painter, band, ink, offered ? end - pill - theme.px(14) : end);
    if (!offered)
        return;
    const QRect where(left + theme.px(14), top + theme.px(4), pill, height() - top - theme.px(8));
    painter.setPen(QPen(ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(where.adjusted(1, 0, -1, 0), theme.px(7), theme.px(7));
    painter.setFont(font);
    painter.drawText(where, Qt::AlignCenter, offer);
}

} // namespace tambo::ui
