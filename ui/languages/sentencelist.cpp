// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/sentencelist.h"

#include "ui/languages/sentences.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace tambo::ui {

namespace {

constexpr int rowHeight = 60;
constexpr int inset = 12;

class SentenceDelegate : public QStyledItemDelegate
{
public:
    SentenceDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(200), m_theme.px(rowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

void SentenceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using State = SentenceModel::State;
    const auto state = State(index.data(SentenceModel::StateRole).toInt());
    const QRect row = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, m_theme.module(Module::Inicio).soft);
    painter->setPen(m_theme.colour(Theme::Colour::Line));
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    const int left = row.left() + m_theme.px(inset);
    const int icon = m_theme.px(24);
    const bool recorded = index.data(SentenceModel::RecordedRole).toBool();
    const int icons = recorded ? 2 * icon + m_theme.px(inset / 2) : icon;
    const QRect words(
        left, row.top(), row.right() - left - icons - m_theme.px(2 * inset), row.height());
    const auto line = [&](Theme::Role role, Theme::Colour colour, int top, const QString &text) {
        painter->setFont(m_theme.font(role));
        painter->setPen(m_theme.colour(colour));
        const QString shown = painter->fontMetrics().elidedText(
            QString(text).replace(u'\n', u' '), Qt::ElideRight, words.width());
        painter->drawText(
            QRect(words.left(), row.top() + m_theme.px(top), words.width(), m_theme.px(22)),
            Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    line(Theme::Role::Label, Theme::Colour::Text, 8, index.data().toString());
    const QString text = index.data(SentenceModel::TranslationRole).toString();
    line(Theme::Role::Caption, Theme::Colour::Text2, 31,
        text.isEmpty() ? SentenceModel::tr("Falta traducir") : text);
    const auto drawIcon = [&](int right, const QString &name, Theme::Colour colour) {
        painter->drawPixmap(right - icon, row.center().y() - icon / 2,
            m_theme.iconPixmap(
                name, 24, m_theme.colour(colour), painter->device()->devicePixelRatioF()));
    };
    const int right = row.right() - m_theme.px(inset);
    if (state == State::Reviewed)
        drawIcon(right, QStringLiteral("check"), Theme::Colour::Primary);
    else if (state == State::Draft)
        drawIcon(right, QStringLiteral("edit"), Theme::Colour::Text2);
    if (recorded)
        drawIcon(right - icons + icon, QStringLiteral("mic"), Theme::Colour::Text2);
    painter->restore();
}

} // namespace

SentenceList::SentenceList(Theme &theme, QWidget *parent) : QListView(parent)
{
    setItemDelegate(new SentenceDelegate(theme, this));
    setUniformItemSizes(true);
    setProperty("clase", QStringLiteral("llano"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(SentenceModel::tr("Frases del programa"));
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

} // namespace tambo::ui
