// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/peers.h"

// What PCs of one centre tell each other of their hub (sync/DESIGN.md, "What another PC says of the
// hub"): so that one of them brings it something, and not each of them.
namespace tambo::store {

/// What one PC knows of the hub of its centre.
struct HubKnowledge {
    HubId id;
    QString url; ///< as it is stored, with its pin
    QByteArray epoch; ///< what follows is true in; 8 bytes, empty: it was never met
    QList<Reached> reached; ///< up to where the hub has an author, from seq 1 without a hole
    quint64 control = 0; ///< of the own centre's entries in `Knowledge::control`, the first ones
    QByteArray blobs; ///< a bit for each of `Knowledge::blobs`, lowest first; or empty: none

    bool operator==(const HubKnowledge &) const = default;
};
constexpr qsizetype maxHubUrl = 512; ///< letters

/// Up to where the hub has authors as they are here. Not kept beyond a job.
class HubReach
{
public:
    HubReach(Reader &reader, const HubState &hub);

    /// The furthest end of a segment that the hub has with all before it, by what this PC brought
    /// and fetched in this epoch, and by what others say whose hash stands in the chain here: who
    /// speaks of another branch proves nothing. `number` is the author's here; seq 0: nothing.
    [[nodiscard]] Result<Reached> of(qint64 number, const Author &author);
    /// The same seq, for one who asks about a segment that ends at `lastSeq`: no chain is walked
    /// where nobody speaks of as much.
    [[nodiscard]] Result<quint64> seqOf(qint64 number, const Author &author, quint64 lastSeq);

private:
    struct Said {
        std::set<std::pair<quint64, ShortHash>> ends;
        quint64 most = 0;
        Reached counted; ///< what this PC has found before
        std::optional<Reached> proved;
    };
    [[nodiscard]] Result<Said *> saidOf(qint64 number, const Author &author);
    [[nodiscard]] Result<Reached> startOf(qint64 number, const Said &said);
    [[nodiscard]] Result<Reached> walk(qint64 number, const Said &said);

    Database &m_database;
    HubState m_hub;
    QHash<qint64, Said> m_said;
};

/// What this PC tells its centre of the hub; nullopt without one. `has` goes with it.
[[nodiscard]] Result<std::optional<HubKnowledge>> hubKnowledge(
    Writer &writer, const Knowledge &has);
/// What that PC of the own centre, whose signature the caller has seen, says of the hub, with what
/// it has. A PC that has joined none joins that one; what is said of another one is passed over.
[[nodiscard]] Result<> takeHubKnowledge(
    Writer &writer, const DeviceId &teller, const HubKnowledge &says, const Knowledge &has);

} // namespace tambo::store
