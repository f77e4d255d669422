// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/licences.h"

#include "app/archive/texts.h"

namespace tambo::archive {

namespace {

constexpr Licence licences[] = {
    {"CC-BY-SA-4.0", QT_TRANSLATE_NOOP("Archive", "Compartir igual"),
        QT_TRANSLATE_NOOP("Archive", "Compartir nombrando a quien cuenta, sin cerrarla a otros"),
        "https://creativecommons.org/licenses/by-sa/4.0/"},
    {"CC-BY-4.0", QT_TRANSLATE_NOOP("Archive", "Nombrar a quien cuenta"),
        QT_TRANSLATE_NOOP("Archive", "Usarla para todo, nombrando a quien cuenta"),
        "https://creativecommons.org/licenses/by/4.0/"},
    {"CC-BY-NC-SA-4.0", QT_TRANSLATE_NOOP("Archive", "Sin ganar dinero, compartir igual"),
        QT_TRANSLATE_NOOP("Archive", "Compartir nombrando a quien cuenta, sin cobrar"),
        "https://creativecommons.org/licenses/by-nc-sa/4.0/"},
    {"CC-BY-NC-4.0", QT_TRANSLATE_NOOP("Archive", "Sin ganar dinero"),
        QT_TRANSLATE_NOOP("Archive", "Usarla nombrando a quien cuenta, sin ganar dinero"),
        "https://creativecommons.org/licenses/by-nc/4.0/"},
    {"CC-BY-ND-4.0", QT_TRANSLATE_NOOP("Archive", "Sin cambiarla"),
        QT_TRANSLATE_NOOP("Archive", "Compartir la historia entera, sin cambiar nada"),
        "https://creativecommons.org/licenses/by-nd/4.0/"},
    {"CC-BY-NC-ND-4.0", QT_TRANSLATE_NOOP("Archive", "Sin cambiarla ni ganar dinero"),
        QT_TRANSLATE_NOOP("Archive", "Compartir la historia entera, sin cambiarla ni cobrar"),
        "https://creativecommons.org/licenses/by-nc-nd/4.0/"},
    {"CC0-1.0", QT_TRANSLATE_NOOP("Archive", "De todos"),
        QT_TRANSLATE_NOOP("Archive", "Usarla para todo, sin pedir nada"),
        "https://creativecommons.org/publicdomain/zero/1.0/"},
    {"InC", QT_TRANSLATE_NOOP("Archive", "Con dueño"),
        QT_TRANSLATE_NOOP("Archive", "Solo con permiso de quien tiene los derechos"),
        "https://rightsstatements.org/vocab/InC/1.0/"},
    {"UND", QT_TRANSLATE_NOOP("Archive", "No se sabe"),
        QT_TRANSLATE_NOOP("Archive", "Nadie sabe todavía de quién son los derechos"),
        "https://rightsstatements.org/vocab/UND/1.0/"},
    {"traditional", QT_TRANSLATE_NOOP("Archive", "Según la costumbre"),
        QT_TRANSLATE_NOOP("Archive", "Como la comunidad lo ha decidido siempre"), ""},
};

} // namespace

std::span<const Licence> allLicences()
{
    return licences;
}

const Licence *licenceOf(const QString &code)
{
    for (const Licence &licence : licences) {
        if (code == QLatin1String(licence.code))
            return &licence;
    }
    return nullptr;
}

QString licenceText(const QString &code)
{
    const Licence *licence = licenceOf(code);
    return licence ? Archive::tr(licence->name) : code;
}

QString licenceMeaning(const QString &code)
{
    const Licence *licence = licenceOf(code);
    return licence ? Archive::tr(licence->meaning) : code;
}

} // namespace tambo::archive
