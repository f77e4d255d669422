// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/engine/engine.h"
#include "sync/engine/queue.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace tambo::ui {

/// One thing that waits to be sent, as people see it: the texts of one story, or one file.
struct OutboxItem {
    enum class Kind { Text, Photo, Voice, Video, Other };

    sync::Priority priority = sync::Priority::Records;
    Kind kind = Kind::Text;
    QString title; ///< of the story it belongs to, or the centre's name
    RecordId story; ///< null where there is none
    BlobId blob; ///< null for texts
    qint64 bytes = 0;
    qint64 sent = 0;
    bool onlyHere = false; ///< an original that no other PC or hub holds

    bool operator==(const OutboxItem &) const = default;
};

/// What waits and how the sending goes, kept up to date for the zócalo and the pages. One is made
/// with the window.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(store::Store &store, sync::Engine &engine, QObject *parent = nullptr);

    /// False until the queue has been read for the first time.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const sync::Status &status() const { return m_status; }
    [[nodiscard]] const QList<OutboxItem> &items() const { return m_items; } ///< in sending order
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< left to send
    [[nodiscard]] qint64 onlyHere() const { return m_onlyHere; } ///< originals without a copy
    /// Records that people changed apart and about which somebody here can decide.
    [[nodiscard]] qsizetype disputes() const { return m_disputes; }
    /// Requests about personal data that are not answered and whose last day (people::lastDayOf) is
    /// before `today`. For whoever may answer them.
    [[nodiscard]] qsizetype overdue(const QDate &today) const;
    /// The centre's own name and place; empty until they are read.
    [[nodiscard]] QString centreName() const { return m_centreName; }
    [[nodiscard]] QString centrePlace() const { return m_centrePlace; }
    /// Why reading failed, if it did.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    /// Items or status are others now; at most four times a second.
    void changed();

private:
    struct Contents;

    void readSoon();
    void read();
    void take(const Result<Contents> &contents);

    store::Store &m_store;
    QTimer m_wait;
    bool m_reading = false;
    bool m_again = false;
    bool m_known = false;
    sync::Status m_status;
    QList<OutboxItem> m_items;
    qint64 m_bytes = 0;
    qint64 m_onlyHere = 0;
    qsizetype m_disputes = 0;
    QList<QDate> m_lastDays; ///< of the open requests
    QString m_centreName;
    QString m_centrePlace;
    std::optional<Error> m_problem;
};

} // namespace tambo::ui
