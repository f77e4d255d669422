// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personmodel.h"

#include "ui/shell/personface.h"

#include <QPainter>

namespace tambo::ui {

namespace {

constexpr int personRow = 62;
constexpr int rowFace = 44;
constexpr int rowEdge = 14;
constexpr int stripe = 5;
constexpr qreal inactiveOpacity = 0.5;

} // namespace

void PersonModel::setPersons(const QList<people::Person> &persons)
{
    if (m_persons == persons)
        return;
    beginResetModel();
    m_persons = persons;
    endResetModel();
}

const people::Person *PersonModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_persons.at(index.row()) : nullptr;
}

QModelIndex PersonModel::indexOf(Id<people::Person> id) const
{
    for (qsizetype i = 0; i < m_persons.size(); ++i) {
        if (m_persons[i].id == id)
            return index(int(i));
    }
    return {};
}

int PersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_persons.size());
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    const people::Person *person = at(index);
    if (!person)
        return {};
    const QString note = person->active ? people::roleText(person->role) : tr("Ya no entra");
    switch (role) {
    case Qt::DisplayRole:
        return person->name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(person->name, note);
    case PictureRole:
        return person->picture;
    case NoteRole:
        return note;
    case ActiveRole:
        return person->active;
    default:
        return {};
    }
}

PersonDelegate::PersonDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(220), m_theme.px(personRow)};
}

void PersonDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter->fillRect(row,
        m_theme.colour(chosen ? Theme::Colour::PrimarySoft
                : hover       ? Theme::Colour::Hover
                              : Theme::Colour::Surface));
    if (chosen)
        painter->fillRect(QRect(row.left(), row.top(), m_theme.px(stripe), row.height()),
            m_theme.colour(Theme::Colour::Primary));
    const int face = m_theme.px(rowFace);
    const int left = row.left() + m_theme.px(rowEdge);
    painter->setOpacity(index.data(PersonModel::ActiveRole).toBool() ? 1 : inactiveOpacity);
    painter->drawPixmap(left, row.top() + (row.height() - face) / 2,
        personFace(m_theme, index.data(PersonModel::PictureRole).toString(), face,
            painter->device()->devicePixelRatioF()));
    painter->setOpacity(1);
    const int titleLine = m_theme.lineHeight(Theme::Role::H3);
    const int noteLine = m_theme.lineHeight(Theme::Role::Caption);
    const int words = left + face + m_theme.px(12);
    const int room = row.right() - m_theme.px(rowEdge) - words;
    const int top = row.top() + (row.height() - titleLine - noteLine) / 2;
    const auto line
        = [&](Theme::Role role, Theme::Colour ink, const QRect &where, const QString &text) {
              painter->setFont(m_theme.font(role));
              painter->setPen(m_theme.colour(chosen ? Theme::Colour::PrimaryInk : ink));
              painter->drawText(where, Qt::AlignVCenter,
                  painter->fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
          };
    line(Theme::Role::H3, Theme::Colour::Text, {words, top, room, titleLine},
        index.data().toString());
    line(Theme::Role::Caption, Theme::Colour::Text2, {words, top + titleLine, room, noteLine},
        index.data(PersonModel::NoteRole).toString());
    painter->fillRect(
        QRect(row.left(), row.bottom(), row.width(), 1), m_theme.colour(Theme::Colour::Line));
    painter->restore();
}

} // namespace tambo::ui
