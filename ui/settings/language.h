// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "ui/settings/phrasetranslator.h"

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

    enum class Announce { No, Yes };
    /// What the centre itself has translated, over that language; with Announce::Yes every window
    /// hears of it as of another language.
    void setPhrases(const PhraseTranslator::Phrases &phrases, Announce announce);
    /// From now on it is remembered where a text on the screen comes from; announces it.
    void setWatching(bool watches);
    [[nodiscard]] bool isWatching() const { return m_watches; }
    /// PhraseTranslator::sourcesOf; nothing while nobody watches.
    [[nodiscard]] QList<languages::PhraseKey> sourcesOf(const QString &shown) const;

private:
    [[nodiscard]] Result<std::unique_ptr<PhraseTranslator>> make(Language language) const;
    void install(std::unique_ptr<PhraseTranslator> next);

    std::unique_ptr<PhraseTranslator> m_translator; ///< none for Spanish as it stands in the code
    PhraseTranslator::Phrases m_phrases;
    bool m_watches = false;
    Language m_language = Language::Spanish;
};

} // namespace tambo::ui
