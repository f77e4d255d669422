// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace tambo::archive {

/// Under which words others may use a story.
struct Licence {
    const char *code; ///< SPDX; of rightsstatements.org its short name; or "traditional"
    const char *name; ///< Spanish, to translate in the context Archive
    const char *meaning; ///< likewise, one short sentence
    const char *address; ///< where its text stands; "" where there is none
};

/// Creative Commons 4.0, what rightsstatements.org has for where none was given, and what the
/// community itself has laid down.
[[nodiscard]] std::span<const Licence> allLicences();
/// nullptr for others: they are shown as they are written.
[[nodiscard]] const Licence *licenceOf(const QString &code);
/// For people, in their language.
[[nodiscard]] QString licenceText(const QString &code);
[[nodiscard]] QString licenceMeaning(const QString &code);

} // namespace tambo::archive
