// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/placepicker.h"

#include "app/archive/position.h"
#include "ui/places/ecuador.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int mapHeight = 280;

} // namespace

PlacePicker::PlacePicker(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_map(new Map(theme, mapOfEcuador(), Module::Memoria))
    , m_caption(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_clear(new Button(theme, Button::Kind::Quiet, QStringLiteral("x"), tr("Quitar el punto")))
{
    m_map->setAccessibleName(tr("Dónde es"));
    m_map->setPlacing(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption, 1);
    row->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_map);
    layout->addLayout(row);
    connect(m_map, &Map::placed, this, [this](const GeoPoint &place) {
        m_map->setPlace(place);
        m_position = archive::positionText({place.latitude, place.longitude});
        showPosition();
        Q_EMIT placed(m_map->nameAt(place));
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { setPosition({}); });
    connect(&theme, &Theme::changed, this, &PlacePicker::restyle);
    restyle();
    showPosition();
}

void PlacePicker::restyle()
{
    m_map->setFixedHeight(m_theme.px(mapHeight));
}

void PlacePicker::setPosition(const QString &position)
{
    m_position = position;
    const auto place = archive::positionIn(position);
    m_map->setPlace(
        place ? std::optional(GeoPoint{place->latitude, place->longitude}) : std::nullopt);
    m_map->showAll();
    showPosition();
}

void PlacePicker::showPosition()
{
    const auto &place = m_map->place();
    m_clear->setVisible(place.has_value());
    const QString province = place ? m_map->nameAt(*place) : QString();
    m_caption->setText(!place    ? tr("Toque el mapa donde es. Acerque con + para ser exacto.")
            : province.isEmpty() ? tr("El punto está fuera del Ecuador, o en el mar.")
                                 : tr("El punto está en %1.").arg(province));
}

} // namespace tambo::ui
