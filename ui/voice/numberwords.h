// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

// Numbers as people say them.
namespace tambo::ui {

/// What a number stands before: Spanish says "veintiuno", but "veintiún dólares" and "veintiuna
/// cosas". English makes no difference.
enum class Before { Nothing, Masculine, Feminine };

constexpr qint64 mostSaid = 999'999'999'999;

/// "mil doscientos ochenta y cuatro", "one thousand two hundred and eighty-four"; English for
/// QLocale::English, Spanish for every other language. Empty beyond ±mostSaid.
[[nodiscard]] QString numberWords(
    qint64 number, QLocale::Language language, Before before = Before::Nothing);

} // namespace tambo::ui
