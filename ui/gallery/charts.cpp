// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/section.h"
#include "ui/widgets/chart.h"

namespace tambo::ui {

namespace {

Card *chartCard(Chart *chart)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 14, 18, 16);
    inside->addWidget(chart);
    return card;
}

} // namespace

void fillCharts(Section &section)
{
    auto *bars = new Chart(section.theme(), QStringLiteral("Seis meses"), ChartPlot::Kind::Bars,
        QStringLiteral("Mes"), {QStringLiteral("Entró"), QStringLiteral("Salió")});
    bars->set({{{QStringLiteral("feb"), {308, 260}}, {QStringLiteral("mar"), {354, 240}},
                   {QStringLiteral("abr"), {402, 318}}, {QStringLiteral("may"), {286, 302}},
                   {QStringLiteral("jun"), {440, 290}}, {QStringLiteral("jul"), {234, 160}}},
                  {}, QStringLiteral("dólares")},
        QStringLiteral("En mayo salió más de lo que entró. Desde junio se recupera."));
    section.add(Section::Column::Left, chartCard(bars));
    auto *lines = new Chart(section.theme(), QStringLiteral("Quién vino"), ChartPlot::Kind::Lines,
        QStringLiteral("Sesión"), {QStringLiteral("Mujeres"), QStringLiteral("Hombres")});
    lines->set({{{QStringLiteral("1"), {14, 5}}, {QStringLiteral("2"), {12, 6}},
                    {QStringLiteral("3"), {13, 4}}, {QStringLiteral("4"), {11, 4}}},
                   {}, QStringLiteral("personas")},
        QStringLiteral("Vienen más mujeres que hombres, y casi siempre las mismas."));
    section.add(Section::Column::Right, chartCard(lines));
    fillMaps(section);
}

} // namespace tambo::ui
