// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/outbox.h"

#include <QAbstractListModel>

namespace tambo::ui {

/// What waits to be sent as one list: a heading for each priority, then its things.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        IconRole,
        NoteRole, ///< heading: count and bytes; thing: what is known of it
        BytesRole,
        DoneRole, ///< 0..1 of the file under way; -1 for all others
        OnlyHereRole,
        StoryRole, ///< Dot value; 0 for none
        BlobRole, ///< the file's name, 32 bytes; empty for none
    };

    explicit QueueModel(QObject *parent = nullptr);

    /// Rows that stay are not touched: a list keeps its place and its current row.
    void set(const QList<OutboxItem> &items, const sync::Status &status);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        OutboxItem item; ///< of a heading: priority, and bytes of all its things
        int things = 0; ///< 0: not a heading

        [[nodiscard]] bool isHeading() const { return things > 0; }
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static QList<Row> rowsOf(const QList<OutboxItem> &items);
    [[nodiscard]] bool isUnderWay(const Row &row) const;
    [[nodiscard]] QString noteOf(const Row &row) const;

    QList<Row> m_rows;
    sync::Status m_status;
};

/// "1. Textos y listas" and so on.
[[nodiscard]] QString priorityText(sync::Priority priority);

} // namespace tambo::ui
