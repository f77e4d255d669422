// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/counts.h"

#include <QStorageInfo>

namespace tambo::hub {

Result<HubCounts> countsOf(HubDatabase &database, const QDir &folder)
{
    TAMBO_ASSIGN(const auto connection, database.lease());
    HubCounts counts;
    struct Question {
        qint64 *answer;
        const char *sql;
    };
    for (const auto &[answer, sql] : {
             Question{&counts.centres, "SELECT count(*) FROM centre"},
             Question{&counts.arrived, "SELECT sum(arrivals) FROM centre"},
             Question{&counts.openUploads, "SELECT count(*) FROM upload WHERE done = 0"},
             Question{&counts.blobs, "SELECT count(*) FROM blob"},
             Question{&counts.blobBytes, "SELECT sum(bytes) FROM blob"},
         }) {
        TAMBO_ASSIGN(*answer, connection->database->integer(sql));
    }
    counts.databaseBytes = database.bytesOnDisk();
    counts.freeBytes = QStorageInfo(folder).bytesAvailable();
    return counts;
}

} // namespace tambo::hub
