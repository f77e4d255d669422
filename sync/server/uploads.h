// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/arrivingfile.h"
#include "sync/server/blobtable.h"
#include "sync/server/gate.h"
#include "sync/server/tus.h"

namespace tambo::hub {

/// Files on their way in, by tus 1.0.0 at `/v1/uploads`. What arrived before a cut is kept for
/// seven days; a file counts as held once it is whole, fsynced and matches its name.
class Uploads
{
public:
    Uploads(HubParts &parts, const Gate &gate) : m_parts(parts), m_gate(gate) {}

    [[nodiscard]] Response options() const;
    [[nodiscard]] Answer create(const Request &request, const Asker &asker);
    [[nodiscard]] Answer append(
        const QByteArray &token, const Request &request, const Asker &asker);
    [[nodiscard]] Response status(
        const QByteArray &token, const Request &request, const Asker &asker);
    [[nodiscard]] Response remove(
        const QByteArray &token, const Request &request, const Asker &asker);
    /// Drops what nobody went on with for seven days.
    [[nodiscard]] Result<> dropOld(qint64 nowMs);

private:
    class Arrival;
    enum class Ended { Incomplete, Held };

    [[nodiscard]] Result<UploadRow> find(const QByteArray &token, const Asker &asker);
    /// For which of its centres the asker uploads: the space's, or one that takes part in it.
    /// Denied when neither.
    [[nodiscard]] Result<CentreId> uploaderOf(const SpaceId &space, const Asker &asker);
    /// The upload of that file which is under way, or a new one.
    [[nodiscard]] Result<UploadRow> open(UploadRow wanted);
    [[nodiscard]] Result<> touch(UploadRow &upload);
    [[nodiscard]] Result<qint64> offsetOf(const UploadRow &upload);
    [[nodiscard]] Answer receive(const UploadRow &upload, qint64 offset, Response success);
    /// Verifies and places the file when all of it is there.
    [[nodiscard]] Result<Ended> settle(UploadRow upload, ArrivingFile &file);
    [[nodiscard]] Result<Ended> settle(const UploadRow &upload);
    [[nodiscard]] Result<> place(const UploadRow &upload, QFile &file);
    [[nodiscard]] Result<> noteDone(UploadRow upload);
    [[nodiscard]] Result<> forget(const UploadRow &upload);
    [[nodiscard]] QString pathOf(const UploadRow &upload) const;
    [[nodiscard]] Response failed(const Error &error) const;

    HubParts &m_parts;
    const Gate &m_gate;
    ArrivingFiles m_arriving;
};

} // namespace tambo::hub
