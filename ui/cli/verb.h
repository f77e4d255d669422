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

/// Why a verb asks nobody who acts, also in a house where people sign in.
enum class Free {
    Reads, ///< it changes nothing, and whoever opened the vault may read
    Founds, ///< it makes a centre, or a PC of one, where there was none
    Words, ///< it asks for the 24 words, which stand above every role
    Heals, ///< it looks for damage, also where nobody can sign in any more
    Apart, ///< it opens no centre of anybody
};

/// The row of the table of roles (people::allRules) that a verb asks, or why it asks none. There is
/// no third: a verb that says neither does not compile.
struct Needs {
    constexpr Needs(people::Verb verb) : row(verb) {}
    constexpr Needs(Free reason) : free(reason) {}

    std::optional<people::Verb> row; ///< asked when the store is opened
    std::optional<Free> free;
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
    Needs needs;
    enum class Shown { Yes, No };
    Shown shown = Shown::Yes; ///< whether the help of all verbs lists it

    [[nodiscard]] const Option *option(const QString &name) const;
};

/// Every verb, in the order that help shows them.
[[nodiscard]] std::span<const Verb *const> allVerbs();

} // namespace tambo::ui::cli
