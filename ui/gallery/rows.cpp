// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/section.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/progresscell.h"
#include "ui/widgets/row.h"
#include "ui/widgets/stations.h"
#include "ui/widgets/taskrow.h"

namespace tambo::ui {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

void addRows(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Left, "Filas");
    card->setSpacing(0);
    card->addSpacing(10);
    const auto add = [card](RowButton *row) {
        card->addWidget(new Line);
        card->addWidget(row);
    };
    auto *voice = new RowButton(section.theme());
    voice->set(Module::Memoria, words("mic"), words("La molienda con mula"),
        words("Por transcribir: faltan 7 minutos"));
    auto *poster = new RowButton(section.theme());
    poster->set(Module::Negocio, words("photo"), words("Afiche de cocadas"),
        words("Falta poner el precio"));
    auto *one = new RowButton(section.theme());
    one->set(Module::Minga, words("minga"), words("Minga del canal"));
    auto *carmen = new RowButton(section.theme());
    carmen->set(Portrait{words("taza"), words("Carmen")}, words("Lección 5"));
    auto *plain = new RowButton(section.theme());
    plain->set(Portrait{{}, words("Rosa de la Cruz")}, words("Lección 4"));
    for (RowButton *row : {voice, poster, one, carmen, plain})
        add(row);
}

void addPeople(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Left, "Personas");
    QList<QWidget *> pictures;
    for (const auto &[picture, name] : {std::pair("hoja", "Alba"), std::pair("estrella", "Fanny"),
             std::pair("monte", "Mama Juana"), std::pair("", "Inés Cando")}) {
        auto *square = new PersonPicture(section.theme(), 36, PortraitShape::Square);
        square->set({words(picture), words(name)});
        auto *round = new PersonPicture(section.theme(), 40, PortraitShape::Round);
        round->set({words(picture), words(name)});
        pictures += {square, round};
    }
    card->addLayout(rowOf(pictures));
}

void addStations(Section &section)
{
    Theme &theme = section.theme();
    QVBoxLayout *card = section.card(Section::Column::Right, "Paradas y avance");
    auto *walk = new Stations(theme, Module::Talleres, words("Lecciones"));
    walk->set({words("Los gastos"), words("El precio"), words("La venta"), words("El afiche"),
                  words("El cobro")},
        2);
    walk->setReach(2);
    card->addWidget(walk);
    auto *bar = new ProgressBar(theme, Module::Talleres);
    bar->setDone(0.62);
    bar->setAccessibleName(words("Avance"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(bar, 1);
    row->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text, words("62 %")));
    card->addLayout(row);
    card->addLayout(rowOf({new ProgressKey(theme, Module::Talleres, {Progress::State::Done}),
        new ProgressKey(theme, Module::Talleres, {Progress::State::UnderWay, 0.5})}));
    card->addLayout(rowOf({new ProgressKey(theme, Module::Talleres, {Progress::State::NeedsHelp}),
        new ProgressKey(theme, Module::Talleres, {Progress::State::NotStarted})}));
}

void addWork(Section &section)
{
    Theme &theme = section.theme();
    QVBoxLayout *card = section.card(Section::Column::Right, "Tarea larga, con salida");
    auto *task = new TaskRow(theme, words("usb"));
    task->set(words("Copiando 7 de 12"), 0.58, words("falta 1 minuto"));
    card->addWidget(task);
    auto *stopping = new TaskRow(theme, words("send"));
    stopping->set(words("Enviando la memoria"), 0.02, words("parando…"));
    stopping->setStopping(true);
    card->addWidget(stopping);
    QVBoxLayout *money = section.card(Section::Column::Right, "Dinero y lo previsto");
    for (const auto &[done, mark] :
        {std::pair(0.45, 0.48), std::pair(0.93, 0.81), std::pair(0.0, 0.57)}) {
        auto *bar = new ProgressBar(theme, Module::Minga);
        bar->setDone(done);
        bar->setMark(mark);
        bar->setAccessibleName(words("Gastado"));
        money->addWidget(bar);
    }
}

} // namespace

void fillRows(Section &section)
{
    addRows(section);
    addPeople(section);
    addStations(section);
    addWork(section);
}

} // namespace tambo::ui
