// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace tambo::ui {

/// Paints the rows of QueueModel: headings on the page's colour; things with icon, name, how far
/// they are, "Solo en este PC" and size.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit QueueDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintThing(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    /// Size and chip on the right; returns where the room for the name ends.
    int paintRight(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintProgress(
        QPainter &painter, const QRect &rect, double done, const QString &note) const;

    const Theme &m_theme;
};

} // namespace tambo::ui
