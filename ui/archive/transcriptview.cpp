// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/transcriptview.h"

#include "ui/shell/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace tambo::ui {

namespace {

constexpr int timeWidth = 112;
constexpr int textPadding = 10;
constexpr int columnGap = 24;
constexpr int stripe = 6;
constexpr int minimum = 47;

} // namespace

TranscriptDelegate::TranscriptDelegate(Theme &theme, const TranscriptModel &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_rows(rows)
{}

void TranscriptDelegate::setWidth(int width)
{
    if (m_width == width)
        return;
    m_width = width;
    forget();
}

QRect TranscriptDelegate::cell(const QRect &row, int column) const
{
    const int count = std::max(1, int(m_rows.columns().size()));
    const int left = m_theme.px(timeWidth);
    const int room = row.width() - left - m_theme.px(textPadding);
    const int width = (room - (count - 1) * columnGap) / count;
    return {row.left() + left + column * (width + columnGap), row.top() + m_theme.px(textPadding),
        std::max(width, 40), row.height() - 2 * m_theme.px(textPadding)};
}

int TranscriptDelegate::layOut(const QString &text, const QRect &where, QPainter *painter) const
{
    QString content = text;
    content.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(content, m_theme.font(Theme::Role::Read));
    const int lineHeight = m_theme.lineHeight(Theme::Role::Read);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(where.width());
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, where.topLeft());
    return std::max(y, lineHeight);
}

int TranscriptDelegate::height(int row) const
{
    const QRect whole(0, 0, m_width, 0);
    int tallest = 0;
    for (int column = 0; column < int(m_rows.columns().size()); ++column)
        tallest = std::max(tallest,
            layOut(m_rows.text(row, m_rows.columns()[column]), cell(whole, column), nullptr));
    return std::max(tallest + 2 * m_theme.px(textPadding), m_theme.px(minimum)) + 1;
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    m_heights.resize(size_t(m_rows.rowCount()));
    int &known = m_heights[size_t(index.row())];
    if (known == 0)
        known = height(index.row());
    return {m_width, known};
}

void TranscriptDelegate::paintTime(QPainter &painter, const QRect &row, qint64 ms) const
{
    constexpr int icon = 14;
    const QColor ink = m_theme.colour(Theme::Colour::Link);
    const QRect line(row.left() + m_theme.px(20), row.top() + m_theme.px(textPadding),
        m_theme.px(timeWidth - 20), m_theme.lineHeight(Theme::Role::Read));
    painter.drawPixmap(QPoint(line.left(), line.center().y() - m_theme.px(icon) / 2 + 1),
        m_theme.iconPixmap(
            QStringLiteral("play"), icon, ink, painter.device()->devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(m_theme.font(Theme::Role::Label));
    painter.drawText(line.adjusted(m_theme.px(icon + 4), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        lengthText(ms));
}

void TranscriptDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const ModuleColours memory = m_theme.module(Module::Memoria);
    painter->save();
    if (index.row() == m_rows.spokenRow()) {
        painter->fillRect(row, memory.soft);
        painter->fillRect(row.left(), row.top(), stripe, row.height(), memory.ink);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, m_theme.colour(Theme::Colour::Hover));
    }
    painter->fillRect(
        row.left(), row.bottom(), row.width(), 1, m_theme.colour(Theme::Colour::Line));
    if (m_rows.startMs(index.row()) >= 0)
        paintTime(*painter, row, m_rows.startMs(index.row()));
    for (int column = 0; column < int(m_rows.columns().size()); ++column) {
        const QString text = m_rows.text(index.row(), m_rows.columns()[column]);
        painter->setPen(
            m_theme.colour(text.isEmpty() ? Theme::Colour::Text3 : Theme::Colour::Text));
        layOut(text.isEmpty() ? TranscriptView::tr("Falta escribir") : text, cell(row, column),
            painter);
    }
    painter->restore();
}

TranscriptView::TranscriptView(Theme &theme, TranscriptModel &rows, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
    , m_delegate(new TranscriptDelegate(theme, rows, this))
{
    setProperty("clase", QStringLiteral("llano"));
    setAccessibleName(tr("Lo que dice, con su momento"));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setResizeMode(QListView::Adjust);
    // Long transcripts are laid out in pieces, so that the window stays awake.
    setLayoutMode(QListView::Batched);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    connect(
        &rows, &QAbstractItemModel::modelAboutToBeReset, m_delegate, &TranscriptDelegate::forget);
    connect(&rows, &QAbstractItemModel::layoutAboutToBeChanged, m_delegate,
        [this] { m_delegate->forget(); });
    setModel(&rows);
    connect(this, &QAbstractItemView::clicked, this, &TranscriptView::seek);
    connect(&rows, &TranscriptModel::spokenRowChanged, this, [this](int row) {
        if (row >= 0)
            scrollTo(m_rows.index(row), QAbstractItemView::EnsureVisible);
    });
    connect(&theme, &Theme::changed, this, &TranscriptView::relayout);
}

void TranscriptView::relayout()
{
    m_delegate->forget();
    scheduleDelayedItemsLayout();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
}

void TranscriptView::seek(const QModelIndex &index)
{
    if (index.isValid() && m_rows.startMs(index.row()) >= 0)
        Q_EMIT sought(m_rows.startMs(index.row()));
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        seek(currentIndex());
        event->accept();
        break;
    // These belong to the player, wherever on the page the keyboard is.
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace tambo::ui
