// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/steadyclock.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <mutex>
#include <optional>

namespace tambo::hub {

/// Token buckets by name, in memory only: a restart forgives. The table is bounded; when it is full
/// of those who have spent something, newcomers share one bucket, so that filling it buys nobody a
/// fresh one. Thread-safe.
class RateLimits
{
public:
    struct Rate {
        double perSecond = 0; ///< tokens that come back
        double burst = 0; ///< tokens of a rested one
    };
    struct Options {
        Rate device{50, 1000}; ///< of one device, once its signature was good
        Rate address{5, 300}; ///< of one address, for what needs no signature or has a bad one
        int entries = 16'384; ///< of either table
        SteadyClock clock{}; ///< the system's if empty
    };
    /// Whole seconds until the next token; nullopt: go on.
    using Wait = std::optional<int>;

    explicit RateLimits(Options options);

    [[nodiscard]] Wait takeOf(const QByteArray &network); ///< see networkOf
    /// Does not spend: who only claims to be a device must not empty its bucket.
    [[nodiscard]] Wait waitOf(const QByteArray &device);
    void spend(const QByteArray &device);
    [[nodiscard]] qsizetype entries(); ///< of both tables

private:
    struct Bucket {
        double tokens = 0;
        qint64 at = 0; ///< ms
    };
    struct Table {
        Rate rate;
        QHash<QByteArray, Bucket> buckets{};
        Bucket shared{};
        qint64 swept = 0;
    };
    Bucket &find(Table &table, const QByteArray &name, qint64 now);
    static void refill(Bucket &bucket, const Rate &rate, qint64 now);
    static Wait waitFor(const Bucket &bucket, const Rate &rate);

    std::mutex m_mutex;
    SteadyClock m_clock;
    qsizetype m_limit;
    Table m_devices;
    Table m_addresses;
};

/// IPv4: the address; IPv6: the first 64 bits, which is what one household gets (RFC 6177).
[[nodiscard]] QByteArray networkOf(const QHostAddress &address);

} // namespace tambo::hub
