// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/stories.h"
#include "app/archive/storylist.h"
#include "ui/cli/call.h"

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
/// What travels before the sounds just saved. Stopped or failed, it is made by the next window.
void makePreviews(Call &call, store::Store &store, const Interrupted &interrupted);

} // namespace tambo::ui::cli
