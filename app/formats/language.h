// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace tambo::formats {

/// The code of a language a person or a file names: "Kichwa" -> "qu", "Español" -> "es",
/// "qug" -> "qug", "spa" -> "es", "es_ec" -> "es-EC".
/// Case and accents do not count. Empty when it names none.
[[nodiscard]] QString languageCode(QStringView name);

/// The two codes name the same language as a reader sees it: "qu", "qug", "qxl"… are all Kichwa,
/// "es" and "es-EC" are both Spanish.
[[nodiscard]] bool sameLanguage(QStringView a, QStringView b);

} // namespace tambo::formats
