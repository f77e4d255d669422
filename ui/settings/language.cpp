// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace tambo::ui {

namespace {

QLocale localeOf(Language language)
{
    // Kichwa keeps the dates and numbers of Ecuador: Qt has none of its own that people would read.
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                         : QLocale(QLocale::Spanish, QLocale::Ecuador);
}

} // namespace

QString codeOf(Language language)
{
    switch (language) {
    case Language::Spanish:
        break;
    case Language::English:
        return QStringLiteral("en");
    case Language::Kichwa:
        return QStringLiteral("qu");
    }
    return QStringLiteral("es");
}

std::optional<Language> languageOf(const QString &code)
{
    for (const Language language : {Language::Spanish, Language::English, Language::Kichwa}) {
        if (codeOf(language) == code)
            return language;
    }
    return std::nullopt;
}

Speech::~Speech()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

/// nullptr where the sentences in the code are said as they stand.
Result<std::unique_ptr<PhraseTranslator>> Speech::make(Language language) const
{
    if (language == Language::Spanish && m_phrases.isEmpty() && !m_watches)
        return std::unique_ptr<PhraseTranslator>();
    auto next = std::make_unique<PhraseTranslator>();
    if (language != Language::Spanish
        && !next->load(QStringLiteral(":/translations/tambo_%1.qm").arg(codeOf(language))))
        return fail(Error::Kind::Internal,
            QCoreApplication::translate("Speech", "El programa todavía no habla ese idioma."),
            codeOf(language));
    next->setPhrases(m_phrases);
    next->setWatching(m_watches);
    return next;
}

void Speech::install(std::unique_ptr<PhraseTranslator> next)
{
    const auto before = std::exchange(m_translator, std::move(next));
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    if (before)
        QCoreApplication::removeTranslator(before.get());
}

Result<> Speech::speak(Language language)
{
    TAMBO_ASSIGN(auto next, make(language));
    // Before the windows hear of it: their dates come from here.
    QLocale::setDefault(localeOf(language));
    m_language = language;
    install(std::move(next));
    return {};
}

void Speech::setPhrases(const PhraseTranslator::Phrases &phrases, Announce announce)
{
    m_phrases = phrases;
    if (announce == Announce::No && m_translator)
        return m_translator->setPhrases(phrases);
    // The language is one that was loaded before.
    if (auto next = make(m_language); next.ok())
        install(*std::move(next));
}

void Speech::setWatching(bool watches)
{
    m_watches = watches;
    if (auto next = make(m_language); next.ok())
        install(*std::move(next));
}

QList<languages::PhraseKey> Speech::sourcesOf(const QString &shown) const
{
    return m_translator && m_watches ? m_translator->sourcesOf(shown)
                                     : QList<languages::PhraseKey>();
}

} // namespace tambo::ui
