// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/privatefile.h"

#include "app/store/files.h"

#include <QTemporaryFile>

namespace tambo::hub {

Result<> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX")); // 0600 from the first moment
    if (!file.open() || file.write(bytes) != bytes.size())
        return store::fileError(file);
    TAMBO_TRY(store::syncFile(file));
    file.close();
    TAMBO_TRY(store::renameDurably(file.fileName(), path));
    file.setAutoRemove(false);
    return {};
}

} // namespace tambo::hub
