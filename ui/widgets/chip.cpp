// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int chipIconLength = 18;
constexpr int side = 10; // from the edge to the icon and from the word to the edge
constexpr int gap = 8;
constexpr int height = 30;
constexpr int radius = 6;

} // namespace

ToneColours toneColours(const Theme &theme, Tone tone)
{
    using C = Theme::Colour;
    const auto of = [&theme](C soft, C ink, C stripe) {
        return ToneColours{theme.colour(soft), theme.colour(ink), theme.colour(stripe)};
    };
    switch (tone) {
    case Tone::Neutral:
        break;
    case Tone::Ok:
        return of(C::PrimarySoft, C::PrimaryInk, C::Primary);
    case Tone::Info:
        return of(C::InfoSoft, C::InfoInk, C::Info);
    case Tone::Warn:
        return of(C::WarnSoft, C::WarnInk, C::Warn);
    case Tone::Bad:
        return of(C::DangerSoft, C::DangerInk, C::Danger);
    }
    return of(C::Sunken, C::Text2, C::LineStrong);
}

QSize chipSize(const Theme &theme, const QString &icon, const QString &text)
{
    const QFontMetrics metrics(theme.font(Theme::Role::Chip));
    const int iconWidth = icon.isEmpty() ? 0 : theme.px(chipIconLength) + theme.px(gap);
    return {metrics.horizontalAdvance(text) + iconWidth + 2 * theme.px(side) + 1,
        std::max(theme.px(height), metrics.height())};
}

QRect paintChip(QPainter &painter, const Theme &theme, const QRect &where, Tone tone,
    const QString &icon, const QString &text)
{
    const QSize size = chipSize(theme, icon, text);
    const QRect chip(where.left(), where.top() + (where.height() - size.height()) / 2, size.width(),
        size.height());
    const ToneColours colours = toneColours(theme, tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bordered = theme.look() == Theme::Look::Contrast;
    painter.setPen(bordered ? QPen(colours.ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.soft);
    const qreal inset = bordered ? 0.5 : 0;
    painter.drawRoundedRect(
        QRectF(chip).adjusted(inset, inset, -inset, -inset), theme.px(radius), theme.px(radius));
    int left = chip.left() + theme.px(side);
    if (!icon.isEmpty()) {
        const int length = theme.px(chipIconLength);
        painter.drawPixmap(QPoint(left, chip.top() + (chip.height() - length) / 2),
            theme.iconPixmap(
                icon, chipIconLength, colours.ink, painter.device()->devicePixelRatioF()));
        left += length + theme.px(gap);
    }
    painter.setPen(colours.ink);
    painter.setFont(theme.font(Theme::Role::Chip));
    painter.drawText(QRect(left, chip.top(), chip.right() - left + 1, chip.height()),
        Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
    return chip;
}

Chip::Chip(Theme &theme, Tone tone, const QString &icon, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    set(tone, icon, text);
}

void Chip::set(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_theme, m_icon, m_text);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, m_theme, rect(), m_tone, m_icon, m_text);
}

} // namespace tambo::ui
