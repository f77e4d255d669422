// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"
#include "app/archive/storylist.h"

#include <QJsonObject>

// How the verbs write stories down, for people and for programs.
namespace tambo::ui::cli {

/// "08:04", "1:02:03".
[[nodiscard]] QString clockText(qint64 ms);
[[nodiscard]] QString kindName(archive::StoryKind kind); ///< "voice", "photo", "video", "text"
/// The story's own fields; `fullId` from Reader::fullId.
[[nodiscard]] QJsonObject storyJson(const archive::Story &story, const QString &fullId);
/// One line: number, kind, title, teller, place, time.
[[nodiscard]] QString cardLine(const archive::StoryCard &card);

} // namespace tambo::ui::cli
