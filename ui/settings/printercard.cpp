// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/printercard.h"

#include "ui/settings/settings.h"

#include <QVBoxLayout>

namespace tambo::ui {

PrinterCard::PrinterCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_printers(new PrinterChoice(context))
    , m_paper(new Segments(context.theme, Module::Inicio, tr("Papel"),
          {{int(Paper::A4), QStringLiteral("A4")}, {int(Paper::Letter), tr("Carta")}}))
    , m_ink(new Segments(context.theme, Module::Inicio, tr("Tinta"),
          {{int(Ink::Colours), tr("Colores")}, {int(Ink::One), tr("Solo negro")}}))
    , m_test(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("print"), tr("Ver la hoja")))
    , m_printerRow(new SettingRow(context.theme, tr("Impresora"), {}, m_printers))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rowsSide, 14, rowsSide, 6);
    column->setSpacing(0);
    column->addWidget(new Text(
        Theme::Role::H2, Theme::Colour::Text, tr("Impresora y papel"), nullptr, Text::Fit::Wrap));
    addRows(*column,
        {m_printerRow,
            new SettingRow(context.theme, tr("Papel"),
                tr("El que está en la impresora de este lugar."), m_paper),
            new SettingRow(context.theme, tr("Tinta"),
                tr("«Solo negro» gasta menos: usa grises y rayas en vez de fondos."), m_ink),
            new SettingRow(context.theme, tr("Imprimir una hoja de prueba"),
                tr("Muestra si sale entera, clara y con toda la tinta."), m_test)});
    connect(m_printers, &PrinterChoice::answered, this, &PrinterCard::showPrinters);
    for (Segments *choice : {m_paper, m_ink})
        connect(choice, &Segments::chosen, this, &PrinterCard::keep);
    connect(m_test, &QPushButton::clicked, this, &PrinterCard::testWanted);
    showPrinters();
    refresh();
}

void PrinterCard::showPrinters()
{
    m_printers->setVisible(m_printers->isAny());
    m_printerRow->say(m_printers->isAny()
            ? tr("A la que van las hojas, si no se elige otra.")
            : tr("Este PC no tiene impresora. Guarde el PDF y llévelo en una memoria USB."));
}

void PrinterCard::keep()
{
    Settings::Values values = m_context.settings->values();
    values.paper = Paper(m_paper->taken().toInt());
    values.ink = Ink(m_ink->taken().toInt());
    m_context.settings->set(values);
}

void PrinterCard::refresh()
{
    const Settings::Values &values = m_context.settings->values();
    m_paper->take(int(values.paper));
    m_ink->take(int(values.ink));
}

} // namespace tambo::ui
