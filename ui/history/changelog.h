// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace tambo::ui {

/// The translation context of what stands in no class: `HistoryWords::tr("…")`.
struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

/// What one change did to one field, in words.
struct ChangedField {
    int number = 0;
    QString name;
    QString before; ///< what it replaced; empty for nothing
    QString after; ///< empty: it was emptied
    bool back = false; ///< can be put back: people may write it, and it says something else now

    bool operator==(const ChangedField &) const = default;
};

struct LoggedChange {
    store::HistoryStep::Kind kind = store::HistoryStep::Kind::Unreadable;
    QDateTime time; ///< UTC; invalid where it cannot be read
    QString who; ///< empty where nobody is known
    QString where;
    QString part; ///< "Transcripción"; empty: of the record itself
    QList<ChangedField> fields;
    qsizetype history = 0; ///< of which of the histories it is a step
    size_t step = 0;

    bool operator==(const LoggedChange &) const = default;
};

/// The history of a record and of those of its parts that somebody changed later.
struct ChangeLog {
    struct Of {
        const store::EntityInfo *info = nullptr;
        store::History history;
    };

    QString title;
    QString entity; ///< "Historias"
    const store::EntityInfo *info = nullptr;
    SpaceId space;
    QList<Of> histories; ///< the record's own first
    QList<LoggedChange> changes; ///< newest first
    qsizetype all = 0; ///< how many there are
};

/// At most `most` changes. NotFound where no such record is here.
[[nodiscard]] Result<ChangeLog> readChangeLog(
    store::Reader &reader, const store::Store &store, RecordId record, qsizetype most);

} // namespace tambo::ui
