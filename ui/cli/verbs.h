// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cli/verb.h"

// One definition per file, named after it. A new verb adds a line here and one in verbs.cpp.
namespace tambo::ui::cli {

extern const Verb centreNew;
extern const Verb centreShow;
extern const Verb search;
extern const Verb storyAdd;
extern const Verb storyImport;
extern const Verb storyList;
extern const Verb storyRemove;
extern const Verb storyRestore;
extern const Verb storyShow;

} // namespace tambo::ui::cli
