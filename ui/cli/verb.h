// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cli/call.h"

#include <span>

namespace tambo::ui::cli {

/// One option of a verb. `value` names what follows it ("FILE"); nullptr for a switch.
struct Option {
    const char *name; ///< without the dashes
    const char *value;
    const char *help; ///< Spanish, marked with QT_TRANSLATE_NOOP("Cli", …)
    bool required = false;
    bool many = false; ///< takes all values up to the next option, and may be repeated
};

/// One thing that the command line can do. Each stands in a file of its own and in verbs.cpp.
struct Verb {
    const char *noun;
    const char *verb; ///< one word or two; "" where the noun says it all
    const char *arguments; ///< as the usage line shows them
    const char *help; ///< one sentence, marked like an option's
    std::span<const Option> options;
    int minArguments;
    int maxArguments; ///< -1: any number
    Result<Exit> (*run)(Call &call);
    std::optional<people::Verb> needs{}; ///< asked when the store is opened
    enum class Shown { Yes, No };
    Shown shown = Shown::Yes; ///< whether the help of all verbs lists it

    [[nodiscard]] const Option *option(const QString &name) const;
};

/// Every verb, in the order that help shows them.
[[nodiscard]] std::span<const Verb *const> allVerbs();

} // namespace tambo::ui::cli
