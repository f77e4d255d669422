// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/section.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/tile.h"

namespace tambo::ui {

namespace {

Button *made(Section &section, Button::Kind kind, const char *icon, const char *text,
    Button::Size size = Button::Size::Normal)
{
    return new Button(
        section.theme(), kind, QString::fromLatin1(icon), QString::fromUtf8(text), nullptr, size);
}

void addButtons(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Left, "Botones");
    card->addLayout(rowOf({made(section, Button::Kind::Primary, "check", "Guardar"),
        made(section, Button::Kind::Secondary, "print", "Imprimir"),
        made(section, Button::Kind::Quiet, "", "Ver más")}));
    Button *icon = made(section, Button::Kind::Secondary, "say", "");
    icon->setAccessibleName(QStringLiteral("Escuchar"));
    card->addLayout(rowOf({made(section, Button::Kind::Danger, "trash", "Borrar"),
        made(section, Button::Kind::Destroy, "trash", "Borrar las 3"), icon}));
    card->addLayout(
        rowOf({made(section, Button::Kind::Primary, "play", "Abrir el taller", Button::Size::Large),
            made(section, Button::Kind::Secondary, "", "Elegir otra", Button::Size::Dense)}));
    Button *off = made(section, Button::Kind::Secondary, "lock", "Compartir");
    off->setEnabled(false);
    auto *why = new Text(Theme::Role::Caption, Theme::Colour::Text2,
        QStringLiteral("Apagado: siempre dice por qué. Falta el permiso."), nullptr,
        Text::Fit::Wrap);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(off);
    row->addWidget(why, 1);
    card->addLayout(row);
}

void addBadges(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Left, "Insignias");
    const auto chip = [&section](const Badge &badge) {
        return new Chip(section.theme(), badge.tone, badge.icon, badge.text);
    };
    card->addLayout(rowOf({chip(protocolBadge(Protocol::Open)),
        chip(protocolBadge(Protocol::Community)), chip(protocolBadge(Protocol::Family))}));
    card->addLayout(rowOf({chip({Tone::Bad, QStringLiteral("cal"), QStringLiteral("Atrasada")}),
        chip({Tone::Neutral, QStringLiteral("text"), QStringLiteral("Kichwa")}),
        chip({Tone::Warn, QStringLiteral("pc"), QStringLiteral("Solo en este PC")})}));
}

void addBars(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Right, "Avisos en línea");
    const auto bar = [&](Tone tone, const char *sentence, const char *action = "") {
        auto *made = new Bar(section.theme());
        made->say(tone, QString::fromUtf8(sentence), QString::fromUtf8(action));
        card->addWidget(made);
    };
    bar(Tone::Info, "Hay una versión nueva. Se instala al apagar.");
    bar(Tone::Ok, "Guardado aquí a las 08:42.");
    bar(Tone::Warn, "Sin internet. Puede seguir trabajando.");
    bar(Tone::Bad, "USB llena: faltan 12 MB.", "Elegir otra");
}

void addTabs(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Right, "Pestañas y opciones");
    auto *tabs = new Tabs(section.theme(), Module::Negocio, QStringLiteral("Partes"));
    for (const char *name : {"Afiche", "Pedidos 3", "Historial"})
        tabs->addTab(QString::fromUtf8(name));
    card->addWidget(tabs);
    card->addWidget(
        new Segments(section.theme(), Module::Negocio, QStringLiteral("Idioma del afiche"),
            {{0, QStringLiteral("Español")}, {1, QStringLiteral("Kichwa")},
                {2, QStringLiteral("English")}}));
}

void addTiles(Section &section)
{
    auto *card = section.card(Section::Column::Right, "Puertas");
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new Tile(section.theme(), Module::Memoria, QStringLiteral("noche"),
        QStringLiteral("memoria"), QStringLiteral("Memoria")));
    row->addWidget(new Tile(section.theme(), Module::Negocio, QStringLiteral("frascos"),
        QStringLiteral("negocio"), QStringLiteral("Negocio")));
    card->addLayout(row);
}

} // namespace

void fillButtons(Section &section)
{
    addButtons(section);
    addBadges(section);
    addBars(section);
    addTabs(section);
    addTiles(section);
}

} // namespace tambo::ui
