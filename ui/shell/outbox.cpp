// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outbox.h"

#include "app/archive/passage.h"
#include "app/people/centres.h"
#include "app/people/requests.h"
#include "app/store/disputes.h"

#include <map>

namespace tambo::ui {

namespace {

constexpr int waitMs = 250; // of the design's "at most four times a second"
constexpr int queueLimit = 5000;

template<typename E> bool isOf(const sync::QueueItem &item)
{
    return item.entity == store::EntityOf<E>::info.number;
}

/// What a queued record or file belongs to. Hidden or foreign records keep an empty answer: they
/// leave too, but there is nothing to show.
struct Owner {
    RecordId story;
    QString title;
    OutboxItem::Kind kind = OutboxItem::Kind::Text;
};

OutboxItem::Kind kindOf(archive::Media::Kind kind)
{
    switch (kind) {
    case archive::Media::Kind::Sound:
        return OutboxItem::Kind::Voice;
    case archive::Media::Kind::Video:
        return OutboxItem::Kind::Video;
    case archive::Media::Kind::Picture:
        break;
    }
    return OutboxItem::Kind::Photo;
}

class Owners
{
public:
    explicit Owners(store::Reader &reader) : m_reader(reader) {}

    Owner of(const sync::QueueItem &item)
    {
        if (isOf<archive::Story>(item))
            return withTitle({item.record, {}, OutboxItem::Kind::Text});
        if (isOf<archive::Passage>(item)) {
            const auto passage = m_reader.get(Id<archive::Passage>{item.record});
            return passage.ok() ? withTitle({passage->story.record, {}, OutboxItem::Kind::Text})
                                : Owner();
        }
        if (isOf<archive::Media>(item)) {
            const auto media = m_reader.get(Id<archive::Media>{item.record});
            if (!media.ok())
                return {};
            const bool isFile = !item.blob.isNull();
            return withTitle(
                {media->story.record, {}, isFile ? kindOf(media->kind) : OutboxItem::Kind::Text});
        }
        if (isOf<people::CentreProfile>(item)) {
            const auto profile = m_reader.get(Id<people::CentreProfile>{item.record});
            return {{}, profile.ok() ? profile->name : QString(), OutboxItem::Kind::Other};
        }
        return {{}, {}, OutboxItem::Kind::Other};
    }

private:
    Owner withTitle(Owner owner)
    {
        auto known = m_titles.constFind(owner.story);
        if (known == m_titles.constEnd()) {
            const auto story = m_reader.get(Id<archive::Story>{owner.story});
            known = m_titles.insert(owner.story, story.ok() ? story->title : QString());
        }
        owner.title = *known;
        return owner;
    }

    store::Reader &m_reader;
    QHash<RecordId, QString> m_titles;
};

/// Files stay on their own; what is written about one story travels as one thing.
QList<OutboxItem> itemsOf(store::Reader &reader, const sync::Queue &queue)
{
    QList<OutboxItem> items;
    std::map<std::tuple<int, OutboxItem::Kind, RecordId>, qsizetype> texts;
    Owners owners(reader);
    for (const sync::QueueItem &queued : queue.items) {
        const Owner owner = owners.of(queued);
        if (queued.blob.isNull()) {
            const auto key = std::tuple(int(queued.priority), owner.kind, owner.story);
            const auto known = texts.find(key);
            if (known != texts.end()) {
                items[known->second].bytes += queued.bytes;
                continue;
            }
            texts.emplace(key, items.size());
        }
        items.append({queued.priority, owner.kind, owner.title, owner.story, queued.blob,
            queued.bytes, queued.sent, queued.priority == sync::Priority::Unique});
    }
    return items;
}

} // namespace

struct Outbox::Contents {
    QList<OutboxItem> items;
    qint64 bytes = 0;
    qint64 onlyHere = 0;
    qsizetype disputes = 0;
    QList<QDate> lastDays;
    people::CentreProfile profile;
};

Outbox::Outbox(store::Store &store, sync::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_status(engine.status())
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &Outbox::read);
    connect(&store, &store::Store::changed, this, &Outbox::readSoon);
    connect(&engine, &sync::Engine::statusChanged, this, [this](const sync::Status &status) {
        // What the hub has taken leaves the queue without any record having changed.
        const bool moved = status.totals.blobsUp != m_status.totals.blobsUp
            || status.totals.recordsUp != m_status.totals.recordsUp
            || status.isBusy() != m_status.isBusy();
        m_status = status;
        if (moved)
            readSoon();
        Q_EMIT changed();
    });
    const auto name = [&store](store::Reader &reader) {
        return people::centreProfile(reader, *store.trust(), store.centre());
    };
    store::deliver(m_store.read(name), this, [this](const Result<people::CentreProfile> &profile) {
        if (!profile.ok())
            return; // nobody has named it yet
        m_centreName = profile->name;
        m_centrePlace = profile->place;
        Q_EMIT changed();
    });
    // With a hundred thousand records to send the rest takes seconds, on the thread that the first
    // page reads on too: whoever opens the window comes first.
    m_wait.start();
}

void Outbox::readSoon()
{
    if (m_reading)
        m_again = true;
    else if (!m_wait.isActive())
        m_wait.start();
}

void Outbox::read()
{
    m_reading = true;
    m_again = false;
    const auto job = [&store = m_store](store::Reader &reader) -> Result<Contents> {
        TAMBO_ASSIGN(const sync::Queue queue, sync::queue(reader, store, queueLimit));
        Contents contents{itemsOf(reader, queue), queue.bytes, queue.onlyHere, 0, {}, {}};
        TAMBO_ASSIGN(const auto disputed, disputedRecords(reader, *store.trust(), store.device()));
        contents.disputes = disputed.size();
        TAMBO_ASSIGN(const auto open,
            people::requests(reader, store.space(store::SpaceKind::Centre), people::Asked::Open));
        for (const people::Request &request : open)
            contents.lastDays.append(people::lastDayOf(request));
        const auto profile = people::centreProfile(reader, *store.trust(), store.centre());
        if (profile.ok())
            contents.profile = *profile;
        return contents;
    };
    store::deliver(
        m_store.read(job), this, [this](const Result<Contents> &contents) { take(contents); });
}

qsizetype Outbox::overdue(const QDate &today) const
{
    return std::count_if(m_lastDays.begin(), m_lastDays.end(),
        [&today](const QDate &lastDay) { return lastDay < today; });
}

void Outbox::take(const Result<Contents> &contents)
{
    m_reading = false;
    m_known = true;
    m_problem.reset();
    if (contents.ok()) {
        m_items = contents->items;
        m_bytes = contents->bytes;
        m_onlyHere = contents->onlyHere;
        m_disputes = contents->disputes;
        m_lastDays = contents->lastDays;
        m_centreName = contents->profile.name;
        m_centrePlace = contents->profile.place;
    } else {
        m_problem = contents.error();
    }
    if (m_again)
        m_wait.start();
    Q_EMIT changed();
}

} // namespace tambo::ui
