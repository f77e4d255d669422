// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/outfile.h"

#include <QFile>

namespace tambo::ui::cli {

Result<> writeToScreen(const QByteArray &bytes)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return fail(Error::Kind::Storage, out.errorString());
    return {};
}

} // namespace tambo::ui::cli
