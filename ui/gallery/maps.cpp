// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/section.h"
#include "ui/places/ecuador.h"
#include "ui/widgets/map.h"

namespace tambo::ui {

void fillMaps(Section &section)
{
    auto *marks = new Map(section.theme(), mapOfEcuador(), Module::Memoria);
    marks->setAccessibleName(QStringLiteral("Dónde se contaron"));
    marks->setMarks({{{-1.065, -80.1}, QStringLiteral("El huerto que volvió")},
        {{-1.054, -80.453}, QStringLiteral("La molienda con mula")},
        {{-1.05, -80.45}, QStringLiteral("El terremoto")},
        {{0.968, -79.652}, QStringLiteral("La marimba")},
        {{-1.484, -78.003}, QStringLiteral("El río")},
        {{-0.22, -78.512}, QStringLiteral("La minga")}});
    section.card(Section::Column::Left, "Marcas")->addWidget(marks);
    auto *place = new Map(section.theme(), mapOfEcuador(), Module::Memoria);
    place->setAccessibleName(QStringLiteral("Dónde fue"));
    place->setPlacing(true);
    place->setPlace(GeoPoint{-1.065, -80.1});
    place->showAll();
    section.card(Section::Column::Right, "Poner un lugar")->addWidget(place);
}

} // namespace tambo::ui
