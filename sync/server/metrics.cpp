// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/metrics.h"

namespace tambo::hub {

namespace {

void head(QByteArray &out, const char *name, const char *type, const char *help)
{
    out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void single(QByteArray &out, const char *name, const char *type, const char *help, qint64 value)
{
    head(out, name, type, help);
    out += QByteArray(name) + ' ' + QByteArray::number(value) + '\n';
}

void writeGauges(QByteArray &out, const Gauges &gauges)
{
    const auto gauge = [&](const char *name, const char *help, qint64 value) {
        single(out, name, "gauge", help, value);
    };
    gauge("tambo_centres", "Centres that enrolled.", gauges.counts.centres);
    gauge("tambo_items", "Control entries and segments that ever arrived.", gauges.counts.arrived);
    gauge("tambo_uploads_open", "Files that are arriving.", gauges.counts.openUploads);
    gauge("tambo_blobs", "Files held.", gauges.counts.blobs);
    gauge("tambo_blobs_bytes", "Bytes of the files held.", gauges.counts.blobBytes);
    gauge(
        "tambo_database_bytes", "Size of the database with its log.", gauges.counts.databaseBytes);
    gauge("tambo_disk_free_bytes", "Free bytes where the hub keeps its data.",
        gauges.counts.freeBytes);
    gauge("tambo_connections", "Connections open now.", gauges.connections);
    gauge("tambo_buffered_bytes", "Bytes of request bodies in memory.", gauges.bufferedBytes);
}

} // namespace

void Metrics::Histogram::add(double value)
{
    size_t i = 0;
    while (i < bounds.size() && value > bounds[i])
        ++i;
    ++counts[i];
    sum += value;
}

void Metrics::Histogram::write(QByteArray &out, const char *name, const char *help) const
{
    head(out, name, "histogram", help);
    quint64 upTo = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        upTo += counts[i];
        const QByteArray bound
            = i < bounds.size() ? QByteArray::number(bounds[i]) : QByteArray("+Inf");
        out += QByteArray(name) + "_bucket{le=\"" + bound + "\"} " + QByteArray::number(upTo)
            + '\n';
    }
    out += QByteArray(name) + "_sum " + QByteArray::number(sum) + '\n';
    out += QByteArray(name) + "_count " + QByteArray::number(upTo) + '\n';
}

void Metrics::served(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{request.route, request.status}];
    m_requestSeconds.add(request.seconds);
    m_bytesIn += request.bytesIn;
    m_bytesOut += request.bytesOut;
}

void Metrics::exchanged(double seconds)
{
    const std::lock_guard lock(m_mutex);
    m_exchangeSeconds.add(seconds);
}

void Metrics::pushed(qint64 accepted, qint64 refused)
{
    const std::lock_guard lock(m_mutex);
    m_accepted += accepted;
    m_refused += refused;
}

QByteArray Metrics::text(const Gauges &gauges) const
{
    QByteArray out;
    const std::lock_guard lock(m_mutex);
    head(out, "tambo_requests_total", "counter", "Requests by route and status.");
    for (const auto &[key, count] : m_requests) {
        const QByteArray status = key.second ? QByteArray::number(key.second) : QByteArray("cut");
        out += "tambo_requests_total{route=\"" + key.first + "\",status=\"" + status + "\"} "
            + QByteArray::number(count) + '\n';
    }
    m_requestSeconds.write(
        out, "tambo_request_seconds", "From the head to the end of the answer, link included.");
    m_exchangeSeconds.write(out, "tambo_exchange_seconds", "Work for one exchange.");
    const auto counter = [&](const char *name, const char *help, qint64 value) {
        single(out, name, "counter", help, value);
    };
    counter("tambo_items_accepted_total", "Items that were brought and taken.", m_accepted);
    counter("tambo_items_refused_total", "Items that were brought and refused.", m_refused);
    counter("tambo_received_bytes_total", "Bytes of request bodies.", m_bytesIn);
    counter("tambo_sent_bytes_total", "Bytes of answer bodies.", m_bytesOut);
    writeGauges(out, gauges);
    return out;
}

} // namespace tambo::hub
