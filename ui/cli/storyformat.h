// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storyrecord.h"
#include "ui/cli/call.h"

namespace tambo::ui::cli {

/// What `tambo story export` was asked for. The stories are those that whoever asked may take
/// along.
struct StoryExport {
    Call &call;
    store::Store &store;
    QList<archive::StoryRecord> stories;
    QString out; ///< empty: the screen, where the form allows it
    QString format; ///< StoryFormat::name
};

struct ExportedStories {
    QStringList files; ///< what was written; empty for the screen
    QStringList sentences; ///< what the person should know, such as what was left out
};

/// A form in which stories leave. A new one is a row in storyexport.cpp.
struct StoryFormat {
    const char *name; ///< as in --format
    enum class Out { Screen, Path } out; ///< whether it may go to the screen, or needs --out
    Result<ExportedStories> (*write)(const StoryExport &);
};

} // namespace tambo::ui::cli
