// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cli/call.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QSize>

namespace tambo::ui::cli {

/// How pictures of the window shall look, and where they go.
struct PictureWishes {
    QDir folder;
    QSize size{1366, 768};
    Theme::Look look = Theme::Look::Light;
    int scale = 100; ///< percent
};

/// What --size, --theme and --scale say; `folder` names the option of the folder. BadInput with a
/// sentence where one of them makes no sense.
[[nodiscard]] Result<PictureWishes> pictureWishes(const Call &call, const char *folder);

[[nodiscard]] Result<> makeFolder(const QDir &folder);

} // namespace tambo::ui::cli
