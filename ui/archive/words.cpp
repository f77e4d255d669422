// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/words.h"

#include "app/archive/told.h"
#include "app/formats/language.h"

#include <QLocale>

namespace tambo::ui {

namespace {

struct LanguageName {
    const char *code;
    const char *name;
};

// Ecuador's languages by their own names or as its schools write them.
constexpr LanguageName languageNames[] = {
    {"es", QT_TRANSLATE_NOOP("ArchiveWords", "Español")},
    {"qu", QT_TRANSLATE_NOOP("ArchiveWords", "Kichwa")},
    {"jiv", QT_TRANSLATE_NOOP("ArchiveWords", "Shuar")},
    {"acu", QT_TRANSLATE_NOOP("ArchiveWords", "Achuar")},
    {"auc", QT_TRANSLATE_NOOP("ArchiveWords", "Waorani")},
    {"cbi", QT_TRANSLATE_NOOP("ArchiveWords", "Cha'palaa")},
    {"cof", QT_TRANSLATE_NOOP("ArchiveWords", "Tsa'fiki")},
    {"con", QT_TRANSLATE_NOOP("ArchiveWords", "A'ingae")},
    {"kwi", QT_TRANSLATE_NOOP("ArchiveWords", "Awapit")},
    {"sey", QT_TRANSLATE_NOOP("ArchiveWords", "Paicoca")},
    {"en", QT_TRANSLATE_NOOP("ArchiveWords", "Inglés")},
    {"pt", QT_TRANSLATE_NOOP("ArchiveWords", "Portugués")},
};

struct SceneWord {
    const char *word; ///< how a word of the story begins, lower case
    const char *scene;
};

constexpr SceneWord sceneWords[] = {{"moliend", "paila"}, {"panela", "paila"}, {"trapich", "paila"},
    {"cocin", "paila"}, {"cacao", "cacao"}, {"chocolat", "choco"}, {"maní", "mani"},
    {"mani", "mani"}, {"telar", "telar"}, {"tejid", "telar"}, {"tejer", "telar"}, {"lana", "telar"},
    {"semilla", "semillas"}, {"huerto", "huerto"}, {"chacra", "huerto"}, {"siembra", "huerto"},
    {"volcán", "canchagua"}, {"ceniza", "canchagua"}, {"páramo", "canchagua"}, {"río", "rio"},
    {"puente", "rio"}, {"creciente", "rio"}, {"agua", "rio"}, {"canal", "minga"},
    {"minga", "minga"}, {"escuela", "escuela"}, {"maestr", "escuela"}, {"radio", "radio"},
    {"mermelada", "frascos"}, {"dulce", "dulces"}, {"taller", "taller"}, {"asamblea", "voto"}};

} // namespace

QString spokenClock(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    if (seconds < 60)
        return ArchiveWords::tr("%1 segundos").arg(seconds);
    return ArchiveWords::tr("%1 minutos y %2 segundos").arg(seconds / 60).arg(seconds % 60);
}

QString languageName(const QString &code)
{
    for (const LanguageName &known : languageNames) {
        if (formats::sameLanguage(code, QLatin1String(known.code).toString()))
            return ArchiveWords::tr(known.name);
    }
    const auto language = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage || language == QLocale::C
        ? code
        : QLocale::languageToString(language);
}

QString languagesText(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes) {
        const QString name = names.isEmpty() ? languageName(code) : languageName(code).toLower();
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return ArchiveWords::tr("%1 y %2").arg(names.join(QStringLiteral(", ")), last);
}

QStringList knownLanguages()
{
    QStringList names;
    for (const LanguageName &known : languageNames)
        names.append(ArchiveWords::tr(known.name));
    return names;
}

QStringList knownLanguageCodes()
{
    QStringList codes;
    for (const LanguageName &known : languageNames)
        codes.append(QString::fromLatin1(known.code));
    return codes;
}

QString kindIcon(archive::StoryKind kind)
{
    switch (kind) {
    case archive::StoryKind::Voice:
        return QStringLiteral("audio");
    case archive::StoryKind::Photo:
        return QStringLiteral("photo");
    case archive::StoryKind::Video:
        return QStringLiteral("video");
    case archive::StoryKind::Text:
        break;
    }
    return QStringLiteral("text");
}

QString photosText(qsizetype count)
{
    return count == 1 ? ArchiveWords::tr("1 foto") : ArchiveWords::tr("%1 fotos").arg(count);
}

QString kindText(archive::StoryKind kind)
{
    switch (kind) {
    case archive::StoryKind::Voice:
        return ArchiveWords::tr("Voz");
    case archive::StoryKind::Photo:
        return ArchiveWords::tr("Fotos");
    case archive::StoryKind::Video:
        return ArchiveWords::tr("Video");
    case archive::StoryKind::Text:
        break;
    }
    return ArchiveWords::tr("Texto");
}

Badge spaceBadge(store::SpaceKind kind)
{
    return protocolBadge(kind == store::SpaceKind::Public ? Protocol::Open : Protocol::Community);
}

QString spaceSentence(store::SpaceKind kind)
{
    return kind == store::SpaceKind::Public
        ? ArchiveWords::tr("La oye quien quiera, también en otros centros.")
        : ArchiveWords::tr("La oye solo la gente de este centro.");
}

QString captionOf(const archive::Story &story)
{
    QStringList where;
    for (const QString &part : {story.place, archive::toldText(story.told)}) {
        if (!part.isEmpty())
            where.append(part);
    }
    const QString tail = where.join(QStringLiteral(", "));
    if (story.teller.isEmpty() || tail.isEmpty())
        return story.teller + tail;
    return story.teller + QStringLiteral(" · ") + tail;
}

QString sceneFor(const archive::Story &story)
{
    const QString words
        = QStringLiteral(" %1 %2").arg(story.title, story.themes.join(u' ')).toLower();
    for (const SceneWord &known : sceneWords) {
        if (words.contains(u' ' + QString::fromUtf8(known.word)))
            return QString::fromLatin1(known.scene);
    }
    return QStringLiteral("noche");
}

} // namespace tambo::ui
