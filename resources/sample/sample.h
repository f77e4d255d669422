// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tambo {

/// The folders of the sample centre's stories, in their order: ":/sample/01-molienda" and so on.
/// Each holds story.json, voice.opus, transcript.es.vtt and perhaps transcript.qu.vtt.
[[nodiscard]] QStringList sampleStories();

} // namespace tambo
