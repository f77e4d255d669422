// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/mediamodule.h"

#include <QCoreApplication>
#include <QLibrary>

namespace tambo::formats {
namespace {

Result<const MediaModule *> load()
{
    // Beside the program, as it is built and as it is installed.
    QLibrary library(
        QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/tambo/tambomedia"));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    using Entry = const MediaModule *(*)(int form);
    const auto entry = reinterpret_cast<Entry>(library.resolve("tamboMediaModule"));
    const MediaModule *module = entry ? entry(MediaModule::form) : nullptr;
    if (!module)
        return fail(Error::Kind::Internal,
            QCoreApplication::translate(
                "Media", "Falta la parte de Tambo que abre sonidos y videos. Reinstale Tambo."),
            entry ? QStringLiteral("of another version") : library.errorString());
    return module;
}

} // namespace

Result<const MediaModule *> mediaModule()
{
    static const Result<const MediaModule *> module = load();
    return module;
}

} // namespace tambo::formats
