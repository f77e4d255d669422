// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"
#include "app/store/segment.h"
#include "sync/protocol/exchange.h"

#include <QList>
#include <functional>
#include <map>
#include <optional>

namespace tambo::hub {

/// What a hub keeps of the centres it serves: control entries and segments, numbered per centre in
/// the order of their commits. Knows nothing of trust: callers have verified what they add.
/// Functions that add run inside the caller's transaction, one transaction at a time.
class SegmentStore
{
public:
    /// An enrolled centre. `arrivals` is the number of its newest item.
    struct Centre {
        qint64 number = 0;
        quint64 arrivals = 0;
    };
    struct Item {
        quint64 arrival = 0;
        SpaceId space; ///< null: a control entry
        DeviceId device; ///< null: a control entry
        quint64 lastSeq = 0; ///< of a control entry, which one it was
        qint64 size = 0; ///< bytes

        [[nodiscard]] bool isControl() const { return device.isNull(); }
    };
    /// Open: control entries and segments of public spaces. Log: control entries.
    enum class Which { All, Open, Log, Space };
    struct Part {
        Which which = Which::All;
        SpaceId space{}; ///< of Space
    };
    enum class Step { Next, Stop };
    enum class Presence { Absent, Present };
    enum class Cloned { No, Yes };
    enum class Admission { Served, Refused };
    struct Member {
        CentreId centre;
        QByteArray key; ///< Ed25519, public
        Admission admission = Admission::Served; ///< of the device at that centre
    };

    virtual ~SegmentStore() = default;

    [[nodiscard]] virtual Result<std::optional<Centre>> centre(const CentreId &id) = 0;
    /// Enrols; what is enrolled already stays as it is.
    [[nodiscard]] virtual Result<Centre> addCentre(const CentreId &id, qint64 nowMs) = 0;
    /// The centres whose control logs name the device; usually one.
    [[nodiscard]] virtual Result<QList<Member>> memberships(const DeviceId &device) = 0;

    /// Those who run the hub refuse a centre or a device (`id`, 16 bytes), or take that back.
    [[nodiscard]] virtual Result<> admit(QByteArrayView id, Admission admission, qint64 nowMs) = 0;
    [[nodiscard]] virtual Result<Admission> admissionOf(QByteArrayView id) = 0;

    [[nodiscard]] virtual Result<quint64> controlSize(const Centre &centre) = 0;
    /// Entries after the first `after`, in the order they came.
    [[nodiscard]] virtual Result<QList<QByteArray>> control(const Centre &centre, quint64 after)
        = 0;
    /// The arrival number it got.
    [[nodiscard]] virtual Result<quint64> addControl(Centre &centre, QByteArrayView bytes) = 0;
    /// The devices that may ask for the centre, instead of those before.
    [[nodiscard]] virtual Result<> setMembers(
        const Centre &centre, const std::map<DeviceId, QByteArray> &keys)
        = 0;
    /// The devices of others that the centre gave keys, instead of those before.
    [[nodiscard]] virtual Result<> setGuests(
        const Centre &centre, const std::set<DeviceId> &devices)
        = 0;
    /// The centres that gave the device keys without being its own, at most `limit`.
    [[nodiscard]] virtual Result<QList<CentreId>> granting(const DeviceId &device, qsizetype limit)
        = 0;

    [[nodiscard]] virtual Result<Presence> holds(
        const Centre &centre, const store::SegmentEnvelope &segment)
        = 0;
    /// The arrival number it got; 0 when this very segment is there already.
    [[nodiscard]] virtual Result<quint64> addSegment(Centre &centre,
        const store::SegmentEnvelope &segment, store::SpaceKind kind, QByteArrayView bytes)
        = 0;

    /// Another segment of that author stands for some of the same seqs: its device was cloned
    /// (store.md, forks). The arrival of the first that comes from there on, 0 where there is none.
    [[nodiscard]] virtual Result<quint64> forkOf(
        const Centre &centre, const store::SegmentEnvelope &segment)
        = 0;
    /// What `segment`, which is not here yet, contradicts, and all of its author from there on,
    /// gets new arrival numbers, once: who has the other branch by another road named its seqs as
    /// covered, and passed these by.
    [[nodiscard]] virtual Result<> handOutAgain(
        Centre &centre, const store::SegmentEnvelope &segment)
        = 0;
    /// Such a device has to hear what was sent in its name.
    [[nodiscard]] virtual Result<> noteCloned(const DeviceId &device) = 0;
    /// Was that noted, in any space?
    [[nodiscard]] virtual Result<Cloned> isCloned(const DeviceId &device) = 0;

    /// Deletes all segments of the space.
    [[nodiscard]] virtual Result<> eraseSpace(const SpaceId &space) = 0;

    /// Items after `after` up to `centre.arrivals`, in order, until `sink` stops.
    [[nodiscard]] virtual Result<> each(const Centre &centre, quint64 after, const Part &part,
        const std::function<Step(const Item &)> &sink)
        = 0;
    [[nodiscard]] virtual Result<QByteArray> bytes(const Centre &centre, quint64 arrival) = 0;

    /// What the device follows, if that is what the digest names; nullopt otherwise.
    [[nodiscard]] virtual Result<std::optional<QList<sync::Followed>>> subscriptions(
        const DeviceId &device, const ShortHash &digest)
        = 0;
    [[nodiscard]] virtual Result<> subscribe(
        const DeviceId &device, const ShortHash &digest, const QList<sync::Followed> &followed)
        = 0;
};

/// What `setMembers` takes: devices that are certified and not revoked.
[[nodiscard]] std::map<DeviceId, QByteArray> membersOf(const store::ControlLog &log);
/// What `setGuests` takes.
[[nodiscard]] std::set<DeviceId> guestsOf(const store::ControlLog &log);
/// Notes both for a log that has grown, and which devices have heirs: those were cloned.
[[nodiscard]] Result<> noteDevices(
    SegmentStore &segments, const SegmentStore::Centre &centre, const store::ControlLog &log);

} // namespace tambo::hub
