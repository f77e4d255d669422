// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/sqlite.h"
#include "sync/server/segmentstore.h"

namespace tambo::hub {

/// Over one connection to the tables of hubdatabase.cpp.
class SqliteSegments : public SegmentStore
{
public:
    explicit SqliteSegments(store::Database &database) : m_database(database) {}

    Result<std::optional<Centre>> centre(const CentreId &id) override;
    Result<Centre> addCentre(const CentreId &id, qint64 nowMs) override;
    Result<QList<Member>> memberships(const DeviceId &device) override;
    Result<> admit(QByteArrayView id, Admission admission, qint64 nowMs) override;
    Result<Admission> admissionOf(QByteArrayView id) override;
    Result<quint64> controlSize(const Centre &centre) override;
    Result<QList<QByteArray>> control(const Centre &centre, quint64 after) override;
    Result<quint64> addControl(Centre &centre, QByteArrayView bytes) override;
    Result<> setMembers(const Centre &centre, const std::map<DeviceId, QByteArray> &keys) override;
    Result<> setGuests(const Centre &centre, const std::set<DeviceId> &devices) override;
    Result<QList<CentreId>> granting(const DeviceId &device, qsizetype limit) override;
    [[nodiscard]] Result<quint64> forkOf(
        const Centre &centre, const store::SegmentEnvelope &segment) override;
    [[nodiscard]] Result<> noteCloned(const DeviceId &device) override;
    Result<> handOutAgain(Centre &centre, const store::SegmentEnvelope &segment) override;
    [[nodiscard]] Result<Cloned> isCloned(const DeviceId &device) override;
    Result<> eraseSpace(const SpaceId &space) override;
    Result<Presence> holds(const Centre &centre, const store::SegmentEnvelope &segment) override;
    Result<quint64> addSegment(Centre &centre, const store::SegmentEnvelope &segment,
        store::SpaceKind kind, QByteArrayView bytes) override;
    Result<> each(const Centre &centre, quint64 after, const Part &part,
        const std::function<Step(const Item &)> &sink) override;
    Result<QByteArray> bytes(const Centre &centre, quint64 arrival) override;
    Result<std::optional<QList<sync::Followed>>> subscriptions(
        const DeviceId &device, const ShortHash &digest) override;
    Result<> subscribe(const DeviceId &device, const ShortHash &digest,
        const QList<sync::Followed> &followed) override;

private:
    struct Row;
    [[nodiscard]] Result<qint64> author(
        const Centre &centre, QByteArrayView space, QByteArrayView device);
    [[nodiscard]] Result<qint64> needAuthor(
        const Centre &centre, QByteArrayView space, QByteArrayView device);
    [[nodiscard]] static qint64 keyOf(const Centre &centre, quint64 arrival);
    [[nodiscard]] Result<quint64> add(Centre &centre, const Row &row);
    [[nodiscard]] Result<> saveArrivals(const Centre &centre);
    [[nodiscard]] Result<quint64> firstFork(qint64 author);

    store::Database &m_database;
};

} // namespace tambo::hub
