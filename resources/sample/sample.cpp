// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/sample.h"

#include <QDir>

namespace tambo {

QStringList sampleStories()
{
    const QDir folder(QStringLiteral(":/sample"));
    QStringList stories;
    for (const QString &name : folder.entryList(QDir::Dirs, QDir::Name))
        stories.append(folder.filePath(name));
    return stories;
}

} // namespace tambo
