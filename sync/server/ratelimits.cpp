// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/ratelimits.h"

#include <cmath>

namespace tambo::hub {

namespace {

constexpr qint64 forgetEveryMs = 1000; // so that a flood does not make every request walk the table

} // namespace

QByteArray networkOf(const QHostAddress &address)
{
    bool four = false;
    const quint32 v4 = address.toIPv4Address(&four); // of v4 within v6 too
    if (four)
        return QByteArray::number(v4, 16);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(&v6), 8);
}

RateLimits::RateLimits(Options options)
    : m_clock(options.clock ? std::move(options.clock) : steadyMs)
    , m_limit(options.entries)
    , m_devices{options.device}
    , m_addresses{options.address}
{
    const qint64 now = m_clock();
    for (Table *table : {&m_devices, &m_addresses})
        table->shared = {table->rate.burst, now};
}

void RateLimits::refill(Bucket &bucket, const Rate &rate, qint64 now)
{
    bucket.tokens
        = std::min(rate.burst, bucket.tokens + double(now - bucket.at) / 1000.0 * rate.perSecond);
    bucket.at = now;
}

RateLimits::Wait RateLimits::waitFor(const Bucket &bucket, const Rate &rate)
{
    if (bucket.tokens >= 1)
        return std::nullopt;
    constexpr double longest = 3600;
    const double missing = (1 - bucket.tokens) / std::max(rate.perSecond, 1 / longest);
    return int(std::clamp(std::ceil(missing), 1.0, longest));
}

RateLimits::Bucket &RateLimits::find(Table &table, const QByteArray &name, qint64 now)
{
    auto found = table.buckets.find(name);
    if (found == table.buckets.end()) {
        if (table.buckets.size() >= m_limit && now - table.swept >= forgetEveryMs) {
            table.swept = now;
            table.buckets.removeIf([&](const std::pair<const QByteArray &, Bucket &> &entry) {
                refill(entry.second, table.rate, now);
                return entry.second.tokens >= table.rate.burst;
            });
        }
        if (table.buckets.size() >= m_limit) {
            refill(table.shared, table.rate, now);
            return table.shared;
        }
        found = table.buckets.insert(name, {table.rate.burst, now});
    }
    refill(*found, table.rate, now);
    return *found;
}

RateLimits::Wait RateLimits::takeOf(const QByteArray &network)
{
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = find(m_addresses, network, m_clock());
    const Wait wait = waitFor(bucket, m_addresses.rate);
    if (!wait)
        bucket.tokens -= 1;
    return wait;
}

RateLimits::Wait RateLimits::waitOf(const QByteArray &device)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock();
    if (!m_devices.buckets.contains(device) && m_devices.buckets.size() < m_limit)
        return std::nullopt;
    return waitFor(find(m_devices, device, now), m_devices.rate);
}

void RateLimits::spend(const QByteArray &device)
{
    const std::lock_guard lock(m_mutex);
    // Requests that were let in together may owe a little.
    find(m_devices, device, m_clock()).tokens -= 1;
}

qsizetype RateLimits::entries()
{
    const std::lock_guard lock(m_mutex);
    return m_devices.buckets.size() + m_addresses.buckets.size();
}

} // namespace tambo::hub
