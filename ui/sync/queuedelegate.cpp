// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/queuedelegate.h"

#include "ui/shell/words.h"
#include "ui/sync/queuemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/progress.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int headingHeight = 41;
constexpr int thingHeight = 60;
constexpr int rowSide = 20;
constexpr int queueBar = 8;

} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(QueueModel::IsHeadingRole).toBool();
    return {m_theme.px(300), m_theme.px(heading ? headingHeight : thingHeight)};
}

void QueueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(QueueModel::IsHeadingRole).toBool())
        paintHeading(*painter, option.rect, index);
    else
        paintThing(*painter, option.rect, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        m_theme.colour(Theme::Colour::Line));
    painter->restore();
}

void QueueDelegate::paintHeading(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.fillRect(rect, m_theme.colour(Theme::Colour::Page));
    const QRect inner = rect.adjusted(m_theme.px(rowSide), 0, -m_theme.px(rowSide), 0);
    painter.setFont(m_theme.font(Theme::Role::Label));
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    const QString note = index.data(QueueModel::NoteRole).toString();
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, note);
    const int room = inner.width() - painter.fontMetrics().horizontalAdvance(note) - m_theme.px(12);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
}

int QueueDelegate::paintRight(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.setFont(m_theme.font(Theme::Role::Body));
    painter.setPen(m_theme.colour(Theme::Colour::Text));
    const QString bytes = bytesText(index.data(QueueModel::BytesRole).toLongLong());
    const int bytesWidth = std::max(m_theme.px(76), painter.fontMetrics().horizontalAdvance(bytes));
    const QRect bytesRect(rect.right() - bytesWidth, rect.top(), bytesWidth, rect.height());
    painter.drawText(bytesRect, Qt::AlignVCenter | Qt::AlignRight, bytes);
    int end = bytesRect.left() - m_theme.px(14);
    if (!index.data(QueueModel::OnlyHereRole).toBool())
        return end;
    // Where the row is narrow the icon says it alone; the card beside the list has the words.
    const QString icon = QStringLiteral("pc");
    const bool wide = rect.width() > m_theme.px(560);
    const QString words = wide ? QueueModel::tr("Solo en este PC") : QString();
    const int width = chipSize(m_theme, icon, words).width();
    end -= width;
    paintChip(
        painter, m_theme, QRect(end, rect.top(), width, rect.height()), Tone::Warn, icon, words);
    return end - m_theme.px(14);
}

void QueueDelegate::paintThing(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.fillRect(rect, m_theme.colour(Theme::Colour::Surface));
    const QRect inner = rect.adjusted(m_theme.px(rowSide), 0, -m_theme.px(rowSide), 0);
    const int icon = m_theme.px(24);
    painter.drawPixmap(QPoint(inner.left(), inner.top() + (inner.height() - icon) / 2),
        m_theme.iconPixmap(index.data(QueueModel::IconRole).toString(), 24,
            m_theme.colour(Theme::Colour::Text2), painter.device()->devicePixelRatioF()));
    const int left = inner.left() + icon + m_theme.px(16);
    const int room = paintRight(painter, inner, index) - left;

    QFont name = m_theme.font(Theme::Role::Body);
    name.setWeight(QFont::DemiBold);
    const int titleLine = m_theme.lineHeight(Theme::Role::Body);
    const int noteLine = m_theme.lineHeight(Theme::Role::Caption);
    const int top = rect.top() + (rect.height() - titleLine - noteLine) / 2;
    painter.setFont(name);
    painter.setPen(m_theme.colour(Theme::Colour::Text));
    painter.drawText(QRect(left, top, room, titleLine), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    const QRect note(left, top + titleLine, room, noteLine);
    const double done = index.data(QueueModel::DoneRole).toDouble();
    const QString words = index.data(QueueModel::NoteRole).toString();
    if (done >= 0) {
        paintProgress(painter, note, done, words);
        return;
    }
    painter.setFont(m_theme.font(Theme::Role::Caption));
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    painter.drawText(
        note, Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
}

void QueueDelegate::paintProgress(
    QPainter &painter, const QRect &rect, double done, const QString &note) const
{
    const int width = std::min(m_theme.px(190), rect.width() / 2);
    ui::paintProgress(painter, m_theme, QRect(rect.topLeft(), QSize(width, rect.height())),
        queueBar, done, m_theme.colour(Theme::Colour::Primary));
    painter.setFont(m_theme.font(Theme::Role::Caption));
    painter.setPen(m_theme.colour(Theme::Colour::Text2));
    const QRect words = rect.adjusted(width + m_theme.px(10), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(note, Qt::ElideRight, words.width()));
}

} // namespace tambo::ui
