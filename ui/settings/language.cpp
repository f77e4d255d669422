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

Result<> Speech::speak(Language language)
{
    std::unique_ptr<QTranslator> next;
    if (language != Language::Spanish) {
        next = std::make_unique<QTranslator>();
        if (!next->load(QStringLiteral(":/translations/tambo_%1.qm").arg(codeOf(language))))
            return fail(Error::Kind::Internal,
                QCoreApplication::translate("Speech", "El programa todavía no habla ese idioma."),
                codeOf(language));
    }
    // Before the windows hear of it: their dates come from here.
    QLocale::setDefault(localeOf(language));
    m_language = language;
    const auto before = std::exchange(m_translator, std::move(next));
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    if (before)
        QCoreApplication::removeTranslator(before.get());
    return {};
}

} // namespace tambo::ui
