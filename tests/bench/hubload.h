// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/controllog.h"
#include "app/store/segment.h"
#include "sync/server/hubdatabase.h"

#include <QTemporaryDir>

namespace tambo::bench {

/// As much of a centre as a hub sees: a log of three entries, one device, one public space.
struct LoadCentre {
    CentreId id;
    store::SigningKey device;
    SpaceId space;
    store::ControlLog log;
    QList<QByteArray> control;
    quint64 arrivals = 0; ///< at the hub, when it was filled
    quint64 written = 0; ///< segments since then
    quint64 seq = 0;
    ShortHash previous;

    [[nodiscard]] static Result<LoadCentre> found();
    /// New segments of one small change each, in order.
    [[nodiscard]] Result<QList<QByteArray>> write(int count);
};

/// Many centres, put into a hub's database without asking the hub.
class HubLoad
{
public:
    [[nodiscard]] Result<> enrol(hub::HubDatabase &database, int centres);
    /// Segments of other devices, evenly; stored, but as nobody reads them, all with one content.
    [[nodiscard]] Result<> fill(hub::HubDatabase &database, int segments);
    [[nodiscard]] const QList<LoadCentre> &centres() const { return m_centres; }
    [[nodiscard]] LoadCentre &centre(int index) { return m_centres[index % m_centres.size()]; }

private:
    QList<LoadCentre> m_centres;
};

constexpr int connections = 2;
/// Sends `times` requests on so many connections, `underWay` at once on each; each of `requests` in
/// turn. Answers a second; an error unless all are 200.
[[nodiscard]] Result<double> askAll(
    quint16 port, const QList<QByteArray> &requests, int times, int underWay);

} // namespace tambo::bench
