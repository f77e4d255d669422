// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/counts.h"

#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <map>
#include <mutex>

namespace tambo::hub {

/// What is now, asked for when somebody looks.
struct Gauges {
    HubCounts counts;
    qint64 connections = 0;
    qint64 bufferedBytes = 0; ///< of bodies that are held in memory
};

/// Counts what this process has done, and writes it as Prometheus reads it (text format 0.0.4).
/// Labels are routes and statuses only. Thread-safe.
class Metrics
{
public:
    struct Request {
        QByteArray route;
        int status = 0; ///< 0: cut before its answer
        qint64 bytesIn = 0; ///< of bodies
        qint64 bytesOut = 0;
        double seconds = 0; ///< from the head to the last byte of the answer
    };

    void served(const Request &request);
    void exchanged(double seconds); ///< of work, without waiting for the link
    void pushed(qint64 accepted, qint64 refused);
    [[nodiscard]] QByteArray text(const Gauges &gauges) const;

private:
    static constexpr std::array bounds{
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0};
    struct Histogram {
        std::array<quint64, bounds.size() + 1> counts{};
        double sum = 0;

        void add(double value);
        void write(QByteArray &out, const char *name, const char *help) const;
    };

    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, quint64> m_requests;
    Histogram m_requestSeconds;
    Histogram m_exchangeSeconds;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
    qint64 m_accepted = 0;
    qint64 m_refused = 0;
};

} // namespace tambo::hub
