// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/queue.h"

#include "app/store/hubblobs.h"
#include "app/store/peers.h"
#include "app/store/replica.h"

#include <map>
#include <numeric>

namespace tambo::sync {

namespace {

using store::Author;
using store::Change;

/// Names of a reading connection: everything that was written here is known to it.
class KnownAuthors : public store::AuthorTable
{
public:
    explicit KnownAuthors(store::Authors &authors) : m_authors(authors) {}
    [[nodiscard]] Author author(qint64 number) const override { return m_authors.author(number); }
    [[nodiscard]] Result<qint64> numberOf(const Author &author) override
    {
        TAMBO_ASSIGN(const qint64 number, m_authors.find(author));
        if (number == 0)
            return fail(Error::Kind::Corrupt, {}, QStringLiteral("unknown author"));
        return number;
    }

private:
    store::Authors &m_authors;
};

struct Changed {
    int entity = 0;
    qint64 bytes = 0;
};
/// What changed, by record and so by age. With a hundred thousand changes to send, reading all of
/// them takes seconds, and nobody looks at so many: of the others only the size is counted.
class ChangedRecords
{
public:
    explicit ChangedRecords(int limit) : m_limit(limit) {}

    [[nodiscard]] bool isFull() const { return int(m_records.size()) >= m_limit; }
    void count(qint64 bytes) { m_rest += bytes; }
    void add(const Change &change, qint64 bytes)
    {
        Changed &changed = m_records[change.record];
        changed.entity = change.entity;
        changed.bytes += std::max<qint64>(1, bytes);
    }
    /// Changes that travel in `bytes`; shares them out by the size of each.
    void share(const std::vector<Change> &changes, qint64 bytes)
    {
        QList<qint64> sizes;
        for (const Change &change : changes)
            sizes.append(store::encodeChange(change).size());
        const qint64 sum = std::max<qint64>(1, std::accumulate(sizes.begin(), sizes.end(), 0LL));
        for (size_t i = 0; i < changes.size(); ++i)
            add(changes[i], sizes[qsizetype(i)] * bytes / sum);
    }

    [[nodiscard]] const std::map<RecordId, Changed> &records() const { return m_records; }
    [[nodiscard]] qint64 rest() const { return m_rest; }

private:
    std::map<RecordId, Changed> m_records;
    int m_limit;
    qint64 m_rest = 0; ///< bytes of what is not among them
};

Result<> addPending(store::Reader &reader, ChangedRecords &records)
{
    return store::eachPending(reader, [&](const QByteArray &bytes) -> Result<> {
        if (records.isFull()) {
            records.count(bytes.size());
            return {};
        }
        TAMBO_ASSIGN(const Change change, store::readPending(bytes));
        records.add(change, bytes.size());
        return {};
    });
}

Result<> addSealed(store::Reader &reader, const store::Store &store, const store::HubState &hub,
    ChangedRecords &records)
{
    const auto trust = store.trust();
    KnownAuthors authors(reader.authors());
    QHash<store::Author, quint64> accepted; ///< by other PCs, where there is no hub
    TAMBO_ASSIGN(const store::Outgoing out,
        store::outgoing(
            reader, *trust, store.centre(), hub, std::numeric_limits<qint64>::max(), 0));
    for (const auto &[arrival, bytes] : out.segments) {
        TAMBO_ASSIGN(const auto envelope, store::openEnvelope(bytes));
        const Author author{envelope.header.space, envelope.header.device};
        if (hub.id.isNull() && !accepted.contains(author)) {
            TAMBO_ASSIGN(const quint64 upTo, store::acceptedUpTo(reader, author));
            accepted.insert(author, upTo);
        }
        if (envelope.header.lastSeq <= accepted.value(author))
            continue;
        const auto key = trust->key(envelope.header.space, envelope.header.key);
        if (!envelope.header.key.isNull() && !key)
            continue; // carried for others; it names nothing here
        if (records.isFull()) {
            records.count(bytes.size());
            continue;
        }
        const auto changes = store::openSegment(envelope, key ? key->key : QByteArray(), authors);
        if (changes.ok())
            records.share(*changes, bytes.size());
    }
    return {};
}

int entityOf(store::Reader &reader, RecordId record)
{
    for (const store::EntityInfo *info : reader.entities()) {
        const auto state = reader.state(*info, record);
        if (state.ok() && *state)
            return info->number;
    }
    return 0;
}

class Listing
{
public:
    Listing(Queue &queue, int limit) : m_queue(queue), m_limit(limit) {}
    void add(const QueueItem &item)
    {
        m_queue.bytes += std::max<qint64>(0, item.bytes - item.sent);
        if (!isFull())
            m_queue.items.append(item);
    }
    [[nodiscard]] bool isFull() const { return m_queue.items.size() >= m_limit; }

private:
    Queue &m_queue;
    int m_limit;
};

} // namespace

Result<Queue> queue(store::Reader &reader, const store::Store &store, int limit)
{
    Queue queue;
    Listing listing(queue, limit);
    TAMBO_ASSIGN(const auto joined, store::joinedHub(reader));
    const store::HubState hub = joined.value_or(store::HubState{});
    ChangedRecords changes(limit);
    TAMBO_TRY(addSealed(reader, store, hub, changes));
    TAMBO_TRY(addPending(reader, changes));
    for (const auto &[record, changed] : changes.records())
        listing.add({Priority::Records, record, changed.entity, {}, changed.bytes, 0});
    queue.bytes += changes.rest();
    const auto trust = store.trust();
    TAMBO_TRY(store::eachBlobToSend(
        reader, *trust, store.centre(), hub.id, [&](const store::BlobTask &task) {
            const Priority priority = task.preview ? Priority::Previews
                : task.onlyHere                    ? Priority::Unique
                                                   : Priority::Originals;
            const int entity = listing.isFull() ? 0 : entityOf(reader, task.record);
            listing.add({priority, task.record, entity, task.blob, task.bytes, task.sent});
            return true;
        }));
    TAMBO_ASSIGN(queue.onlyHere, store::countOnlyHere(reader, *trust, store.centre()));
    return queue;
}

Result<Copies> copiesOf(store::Reader &reader, const BlobId &blob)
{
    TAMBO_ASSIGN(const auto holder, store::holderOf(reader, blob));
    TAMBO_ASSIGN(const qint64 peers, store::countHolders(reader, blob));
    return holder || peers >= store::peersThatAccept ? Copies::Elsewhere : Copies::OnlyHere;
}

} // namespace tambo::sync
