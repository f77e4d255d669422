// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/pull.h"

namespace tambo::hub {

namespace {

// Items looked at for one answer: a request must not keep a thread for ever.
constexpr qsizetype maxLooked = 100'000;

class Pull
{
public:
    Pull(HubCentres &logs, SegmentStore &segments, const Asker &asker,
        const sync::ExchangeRequest &request, bool sameEpoch, SegmentStore::Cloned cloned)
        : m_logs(logs)
        , m_segments(segments)
        , m_device(asker.authorization.device)
        , m_asker(asker)
        , m_sameEpoch(sameEpoch)
        , m_cloned(cloned == SegmentStore::Cloned::Yes)
        , m_left(
              qint64(std::clamp<quint64>(request.maxBytes, sync::minPageBytes, sync::maxPageBytes)))
    {
        for (const sync::Covered &covered : request.covered) {
            quint64 &seq = m_covered[{covered.space, covered.device}];
            seq = std::max(seq, covered.seq);
        }
    }

    /// The new cursor.
    Result<quint64> take(
        const sync::Followed &followed, quint64 cursor, const QSet<quint64> &pushed);
    [[nodiscard]] bool isFull() const { return m_page.more; }
    [[nodiscard]] Page &page() { return m_page; }

private:
    /// What of it the asker may have; nullopt: nothing.
    Result<std::optional<SegmentStore::Part>> partOf(const sync::Followed &followed);
    enum class Wanted { No, Yes };
    [[nodiscard]] Result<Wanted> isWanted(const SegmentStore::Item &item);
    [[nodiscard]] Result<SegmentStore::Cloned> isForked(const DeviceId &device);
    [[nodiscard]] bool fits(const SegmentStore::Item &item) const;

    HubCentres &m_logs;
    SegmentStore &m_segments;
    DeviceId m_device;
    const Asker &m_asker;
    bool m_sameEpoch;
    bool m_cloned; ///< it has not everything that was sent in its name
    qint64 m_left;
    qsizetype m_looked = 0;
    QHash<store::Author, quint64> m_covered;
    QHash<DeviceId, SegmentStore::Cloned> m_forked; ///< as far as asked
    Page m_page;
};

Result<SegmentStore::Cloned> Pull::isForked(const DeviceId &device)
{
    const auto found = m_forked.constFind(device);
    if (found != m_forked.constEnd())
        return *found;
    TAMBO_ASSIGN(const auto cloned, m_segments.isCloned(device));
    return *m_forked.insert(device, cloned);
}

Result<Pull::Wanted> Pull::isWanted(const SegmentStore::Item &item)
{
    if (item.isControl())
        return Wanted::Yes;
    if (item.device == m_device && (m_sameEpoch || m_cloned))
        return m_cloned ? Wanted::Yes : Wanted::No;
    if (item.lastSeq > m_covered.value({item.space, item.device}, 0))
        return Wanted::Yes;
    // Seqs do not say of which branch they are: the asker may have the other one.
    TAMBO_ASSIGN(const auto forked, isForked(item.device));
    return forked == SegmentStore::Cloned::Yes ? Wanted::Yes : Wanted::No;
}

bool Pull::fits(const SegmentStore::Item &item) const
{
    if (m_page.control.isEmpty() && m_page.segments.isEmpty())
        return true;
    return item.size <= m_left && m_page.control.size() < sync::maxItems
        && m_page.segments.size() < sync::maxItems;
}

Result<std::optional<SegmentStore::Part>> Pull::partOf(const sync::Followed &followed)
{
    using Which = SegmentStore::Which;
    SegmentStore::Part part;
    if (!followed.only) {
        part.which = m_asker.belongsTo(followed.centre) ? Which::All : Which::Open;
    } else if (followed.only->isNull()) {
        part.which = Which::Log;
    } else {
        part = {Which::Space, *followed.only};
        TAMBO_ASSIGN(const HubCentres::Access access,
            m_logs.accessOf(m_segments, m_device, followed.centre, part.space));
        if (access == HubCentres::Access::Denied)
            return std::optional<SegmentStore::Part>();
    }
    return std::optional(part);
}

Result<quint64> Pull::take(
    const sync::Followed &followed, quint64 cursor, const QSet<quint64> &pushed)
{
    TAMBO_ASSIGN(const auto centre, m_segments.centre(followed.centre));
    if (!centre)
        return cursor;
    const bool valid = m_sameEpoch && cursor <= centre->arrivals;
    quint64 last = valid ? cursor : 0;
    if (last == centre->arrivals)
        return last;
    TAMBO_ASSIGN(const auto part, partOf(followed));
    if (!part)
        return last;
    Result<> read;
    TAMBO_TRY(m_segments.each(*centre, last, *part, [&](const SegmentStore::Item &item) {
        using Step = SegmentStore::Step;
        if (++m_looked > maxLooked) {
            m_page.more = true;
            return Step::Stop;
        }
        const auto wanted = isWanted(item);
        if (!wanted.ok()) {
            read = wanted.error();
            return Step::Stop;
        }
        if (!pushed.contains(item.arrival) && *wanted == Wanted::Yes) {
            if (!fits(item)) {
                m_page.more = true;
                return Step::Stop;
            }
            auto bytes = m_segments.bytes(*centre, item.arrival);
            if (!bytes.ok()) {
                read = bytes.error();
                return Step::Stop;
            }
            (item.isControl() ? m_page.control : m_page.segments).append(*std::move(bytes));
            m_left -= item.size;
        }
        last = item.arrival;
        return Step::Next;
    }));
    TAMBO_TRY(read);
    return m_page.more ? last : centre->arrivals;
}

} // namespace

Result<Page> pull(HubParts &parts, Connection &connection, const Asker &asker,
    const sync::ExchangeRequest &request, const QList<sync::Followed> &followed,
    const Pushed &pushed)
{
    SegmentStore &segments = *connection.segments;
    TAMBO_ASSIGN(const auto cloned, segments.isCloned(asker.authorization.device));
    const bool sameEpoch = request.epoch == connection.epoch;
    Pull work(parts.centres, segments, asker, request, sameEpoch, cloned);
    QList<quint64> cursors;
    for (qsizetype i = 0; i < followed.size(); ++i) {
        quint64 cursor = request.cursors[i];
        // What the asker has just brought contradicts what others sent before: it has to hear that,
        // whatever it heard or left out meanwhile.
        const quint64 fork = pushed.contradicted.value(followed[i].centre, cursor + 1);
        if (fork <= cursor) {
            cursor = fork - 1;
            work.page().rewound = true;
        }
        if (!work.isFull()) {
            TAMBO_ASSIGN(
                cursor, work.take(followed[i], cursor, pushed.arrivals.value(followed[i].centre)));
        } else if (!sameEpoch) {
            cursor = 0; // void, and the asker will send it back under the new epoch
        }
        cursors.append(cursor);
    }
    if (cursors != request.cursors)
        work.page().cursors = cursors;
    return std::move(work.page());
}

} // namespace tambo::hub
