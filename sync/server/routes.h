// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/uploads.h"

#include <atomic>

namespace tambo::hub {

/// Which address does what. Called on the server's threads, several at once.
class Routes
{
public:
    explicit Routes(HubParts &parts) : m_parts(parts), m_gate(parts), m_uploads(parts, m_gate) {}

    [[nodiscard]] Answer answer(const Request &asked);
    /// The row that answers, as in the table, so that no id is in it; "other" where there is none.
    [[nodiscard]] static QByteArray labelOf(const Request &asked);
    /// Drops what is older than seven days, at most once a day.
    [[nodiscard]] Result<> sweep();

private:
    struct Row;
    static const std::vector<Row> &table();

    Answer tellHealth(const Request &request, const QByteArray &);
    Answer greet(const Request &request, const QByteArray &nonce);
    Answer enrolCentre(const Request &request, const QByteArray &);
    Answer leaveJoinRequest(const Request &request, const QByteArray &);
    Answer meetStore(const Request &request, const QByteArray &);
    Answer sendBlob(const Request &request, const QByteArray &blob);
    Answer uploadOptions(const Request &request, const QByteArray &);
    Answer createUpload(const Request &request, const QByteArray &);
    Answer uploadStatus(const Request &request, const QByteArray &token);
    Answer appendUpload(const Request &request, const QByteArray &token);
    Answer removeUpload(const Request &request, const QByteArray &token);
    void sweepIfDue();

    HubParts &m_parts;
    Gate m_gate;
    Uploads m_uploads;
    std::atomic<qint64> m_swept = 0;
};

} // namespace tambo::hub
