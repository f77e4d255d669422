// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace tambo::ui {

/// The persons of the centre, as they are listed.
class PersonModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PictureRole = Qt::UserRole + 1, NoteRole, ActiveRole };

    using QAbstractListModel::QAbstractListModel;

    void setPersons(const QList<people::Person> &persons);
    [[nodiscard]] const QList<people::Person> &persons() const { return m_persons; }
    [[nodiscard]] const people::Person *at(const QModelIndex &index) const;
    /// Invalid where she is not listed.
    [[nodiscard]] QModelIndex indexOf(Id<people::Person> id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<people::Person> m_persons;
};

/// A row: picture, name, and below what she may do here.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PersonDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tambo::ui
