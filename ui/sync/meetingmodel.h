// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/links.h"
#include "ui/sync/queuemodel.h"

namespace tambo::ui {

/// Whom this PC met, the newest first, with the roles of QueueModel: when and by which road, what
/// came of it, and how many bytes it took.
class MeetingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit MeetingModel(QObject *parent = nullptr);

    void set(const QList<store::Meeting> &meetings, const QDateTime &now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString titleOf(const store::Meeting &meeting) const;

    QList<store::Meeting> m_meetings;
    QDateTime m_now;
};

/// "Salieron 3 cosas y llegó 1", or why it ended.
[[nodiscard]] QString outcomeText(const store::Meeting &meeting);

} // namespace tambo::ui
