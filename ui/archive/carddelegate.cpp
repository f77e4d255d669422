// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/carddelegate.h"

#include "ui/archive/storymodel.h"
#include "ui/archive/waveform.h"
#include "ui/archive/words.h"
#include "ui/shell/words.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace tambo::ui {

namespace {

constexpr int coverHeight = 138;
constexpr int cardSide = 14; // from the card's edge to its words
constexpr int titleLine = 22;
constexpr int radius = 12;
constexpr int edge = 3;

/// What the dark pill in the corner of the picture says.
QString pillText(const archive::StoryCard &story)
{
    if (story.kind == archive::StoryKind::Photo)
        return photosText(story.photos);
    return story.durationMs > 0 ? lengthText(story.durationMs) : QString();
}

QString pillIcon(const archive::StoryCard &story)
{
    return story.kind == archive::StoryKind::Voice ? QStringLiteral("play") : kindIcon(story.kind);
}

/// Draws at most two lines, the second one cut with "…"; returns how many it took.
int paintTwoLines(QPainter &painter, const QRect &where, const QString &text, int lineHeight)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(where.width());
        const QRect row(where.left(), where.top() + lines * lineHeight, where.width(), lineHeight);
        ++lines;
        const QString rest = text.mid(line.textStart());
        if (lines == 2) {
            painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(rest, Qt::ElideRight, where.width()));
            break;
        }
        painter.drawText(
            row, Qt::AlignLeft | Qt::AlignVCenter, rest.first(line.textLength()).trimmed());
    }
    layout.endLayout();
    return std::max(1, lines);
}

} // namespace

CardDelegate::CardDelegate(Theme &theme, Pictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{}

int CardDelegate::cardHeight() const
{
    return coverHeight + m_theme.px(132) + edge;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cell;
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *stories = qobject_cast<const StoryModel *>(index.model());
    if (!stories)
        return;
    const archive::StoryCard &story = stories->card(index.row());
    const QRect card = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, card, option.state & QStyle::State_MouseOver);
    paintCover(*painter, card, story);
    paintPill(*painter, QRect(card.left(), card.top(), card.width(), coverHeight), story);
    paintWords(*painter, card, story);
    painter->restore();
}

void CardDelegate::paintGround(QPainter &painter, const QRectF &card, bool hovered) const
{
    QPainterPath outer;
    outer.addRoundedRect(card, radius, radius);
    painter.fillPath(outer, m_theme.colour(Theme::Colour::Edge));
    QPainterPath line;
    line.addRoundedRect(card.adjusted(0, 0, 0, -edge + 1), radius, radius);
    painter.fillPath(line, m_theme.colour(Theme::Colour::Line));
    QPainterPath face;
    face.addRoundedRect(card.adjusted(1, 1, -1, -edge), radius - 1, radius - 1);
    painter.fillPath(face, m_theme.colour(hovered ? Theme::Colour::Hover : Theme::Colour::Surface));
}

void CardDelegate::paintCover(
    QPainter &painter, const QRect &card, const archive::StoryCard &story) const
{
    const QRect cover(card.left() + 1, card.top() + 1, card.width() - 2, coverHeight - 1);
    QPainterPath path;
    path.addRoundedRect(QRectF(cover).adjusted(0, 0, 0, radius), radius - 1, radius - 1);
    QPainterPath upper;
    upper.addRect(QRectF(cover));
    path = path.intersected(upper);

    const ModuleColours memory = m_theme.module(Module::Memoria);
    const QPixmap picture
        = m_pictures.picture(story.cover, cover.size(), painter.device()->devicePixelRatioF());
    if (!picture.isNull()) {
        QBrush brush(picture);
        brush.setTransform(QTransform::fromTranslate(cover.left(), cover.top()));
        painter.fillPath(path, brush);
        return;
    }
    painter.fillPath(path, memory.soft);
    if (!story.peaks.isEmpty() && (story.cover.isNull() || m_pictures.isMissing(story.cover))) {
        paintPeaks(painter, cover.adjusted(20, 28, -20, -28), story.peaks, memory.ink, memory.ink,
            cover.right());
        return;
    }
    const int length = 40;
    const QPixmap icon = m_theme.iconPixmap(
        kindIcon(story.kind), length, memory.ink, painter.device()->devicePixelRatioF());
    painter.drawPixmap(
        cover.center() - QPoint(m_theme.px(length) / 2, m_theme.px(length) / 2), icon);
}

void CardDelegate::paintPill(
    QPainter &painter, const QRect &cover, const archive::StoryCard &story) const
{
    const QString text = pillText(story);
    if (text.isEmpty())
        return;
    constexpr int iconLength = 18;
    const QFont font = m_theme.font(Theme::Role::Label);
    const int width = QFontMetrics(font).horizontalAdvance(text) + m_theme.px(iconLength + 8 + 22);
    const int height = m_theme.px(32);
    const QRect pill(cover.left() + 10, cover.bottom() - height - 10, width, height);
    // Dark on every look: it stands on pictures.
    painter.setPen(m_theme.look() == Theme::Look::Contrast ? QPen(Qt::white, 2) : QPen(Qt::NoPen));
    painter.setBrush(QColor(0x2a, 0x1e, 0x17));
    painter.drawRoundedRect(pill, 6, 6);
    painter.drawPixmap(
        QPoint(pill.left() + m_theme.px(11), pill.center().y() - m_theme.px(iconLength) / 2 + 1),
        m_theme.iconPixmap(
            pillIcon(story), iconLength, Qt::white, painter.device()->devicePixelRatioF()));
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(pill.adjusted(m_theme.px(11 + iconLength + 8), 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, text);
}

void CardDelegate::paintWords(
    QPainter &painter, const QRect &card, const archive::StoryCard &story) const
{
    const int left = card.left() + m_theme.px(cardSide);
    const int width = card.width() - 2 * m_theme.px(cardSide);
    const int line = m_theme.px(titleLine);
    const int top = card.top() + coverHeight + m_theme.px(9);
    painter.setPen(m_theme.colour(Theme::Colour::Text));
    painter.setFont(m_theme.font(Theme::Role::H3));
    const int lines = paintTwoLines(painter, {left, top, width, 2 * line}, story.story.title, line);

    painter.setFont(m_theme.font(Theme::Role::Caption));
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    const QRect caption(left, top + lines * line + m_theme.px(1), width, m_theme.px(20));
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(captionOf(story.story), Qt::ElideRight, width));

    const int chip = m_theme.px(30);
    const QRect foot(left, card.bottom() - edge - m_theme.px(9) - chip, width, chip);
    const Badge badge = spaceBadge(story.spaceKind);
    const QRect drawn = paintChip(painter, m_theme, foot, badge.tone, badge.icon, badge.text);
    const QRect rest(
        drawn.right() + m_theme.px(9), foot.top(), foot.right() - drawn.right() - 9, chip);
    painter.setFont(m_theme.font(Theme::Role::Caption));
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(
            languagesText(story.languages), Qt::ElideRight, rest.width()));
}

} // namespace tambo::ui
