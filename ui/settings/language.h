// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QTranslator>
#include <optional>

namespace tambo::ui {

/// What the program speaks. The sentences in the code are Spanish.
enum class Language { Spanish, English, Kichwa };

/// "es", "en", "qu" (ISO 639-1).
[[nodiscard]] QString codeOf(Language language);
[[nodiscard]] std::optional<Language> languageOf(const QString &code);

/// The language of the whole program, with its dates and numbers. What was written before stays as
/// it is: every window gets QEvent::LanguageChange and writes its sentences anew.
class Speech
{
public:
    Speech() = default;
    ~Speech();
    Q_DISABLE_COPY_MOVE(Speech)

    /// Internal, and nothing has changed, if the program lacks the translation.
    [[nodiscard]] Result<> speak(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    std::unique_ptr<QTranslator> m_translator; ///< none for Spanish
    Language m_language = Language::Spanish;
};

} // namespace tambo::ui
