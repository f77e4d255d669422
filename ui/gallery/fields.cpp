// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/toldfield.h"
#include "ui/gallery/section.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/number.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace tambo::ui {

namespace {

QDate sampleDay()
{
    return {2026, 7, 14};
}

void addPlain(Section &section)
{
    Theme &theme = section.theme();
    QVBoxLayout *card = section.card(Section::Column::Left, "Campo con ayuda y con error");
    auto *price = new NumberField(theme, QStringLiteral("Precio del frasco"),
        {2, QStringLiteral("$"), 1, 99'999}, QStringLiteral("Lo que paga quien compra."));
    price->setNumber(250);
    auto *phone = new Field(theme, QStringLiteral("Celular"));
    phone->edit()->setText(QStringLiteral("098 000 00"));
    phone->setError(QStringLiteral("Faltan 2 números."));
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(price, 1, Qt::AlignTop);
    row->addWidget(phone, 1, Qt::AlignTop);
    card->addLayout(row);
    auto *password = new PasswordField(
        theme, QStringLiteral("Clave de este centro"), QStringLiteral("Ocho letras o más."));
    password->edit()->setText(QStringLiteral("maracuya"));
    card->addWidget(password);
    auto *count = new NumberField(theme, QStringLiteral("Cuántas personas"), {0, {}, 1, 40});
    count->edit()->setText(QStringLiteral("400"));
    count->check();
    card->addWidget(count);
}

void addDays(Section &section)
{
    Theme &theme = section.theme();
    QVBoxLayout *card = section.card(Section::Column::Right, "Días");
    auto *day = new DateField(
        theme, QStringLiteral("Día de la minga"), sampleDay, QStringLiteral("Como 14/07/2026."));
    day->setDate(sampleDay());
    card->addWidget(day);
    auto *wrong = new DateField(theme, QStringLiteral("Día de entrega"), sampleDay);
    wrong->edit()->setText(QStringLiteral("31/02/2026"));
    wrong->check();
    card->addWidget(wrong);
    auto *told = new ToldField(theme, QStringLiteral("De cuándo habla"));
    told->edit()->setText(QStringLiteral("en los 70"));
    card->addWidget(told);
}

/// On and off, chosen and not.
void addMarks(Section &section)
{
    QVBoxLayout *card = section.card(Section::Column::Left, "Casillas y opciones");
    auto *check = new QCheckBox(QStringLiteral("Avisar a las socias"));
    check->setChecked(true);
    auto *plain = new QCheckBox(QStringLiteral("Guardar una copia"));
    auto *some = new QCheckBox(QStringLiteral("Todas las fotos"));
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(QStringLiteral("Falta el permiso"));
    off->setChecked(true);
    off->setEnabled(false);
    card->addLayout(rowOf({check, plain}));
    card->addLayout(rowOf({some, off}));
    auto *first = new QRadioButton(QStringLiteral("En este PC"));
    first->setChecked(true);
    auto *second = new QRadioButton(QStringLiteral("En una memoria USB"));
    card->addLayout(rowOf({first, second}));
}

void addOthers(Section &section)
{
    Theme &theme = section.theme();
    QVBoxLayout *card = section.card(Section::Column::Right, "Otros");
    auto *choice = new QComboBox;
    choice->setAccessibleName(QStringLiteral("Idioma"));
    choice->addItems({QStringLiteral("Español"), QStringLiteral("Kichwa")});
    card->addWidget(choice);
    auto *menu = new QMenu(card->parentWidget());
    QAction *printed = menu->addAction(QStringLiteral("Imprimir con fotos"));
    printed->setCheckable(true);
    printed->setChecked(true);
    menu->addAction(QStringLiteral("Copiar a una memoria"));
    menu->addSeparator();
    menu->addAction(QStringLiteral("Falta el permiso"))->setEnabled(false);
    auto *more
        = new Button(theme, Button::Kind::Secondary, QStringLiteral("dots"), QStringLiteral("Más"));
    QObject::connect(more, &QPushButton::clicked, menu,
        [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    card->addWidget(more, 0, Qt::AlignLeft);
    auto *prose = new QPlainTextEdit(QStringLiteral("Lo que se acordó en la asamblea."));
    prose->setAccessibleName(QStringLiteral("Acta"));
    prose->setTabChangesFocus(true);
    prose->setFixedHeight(theme.px(96));
    card->addWidget(prose);
}

} // namespace

void fillFields(Section &section)
{
    addPlain(section);
    addMarks(section);
    addDays(section);
    addOthers(section);
}

} // namespace tambo::ui
