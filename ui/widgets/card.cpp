// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

namespace tambo::ui {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setProperty("clase", QStringLiteral("card"));
}

Line::Line(QWidget *parent) : QFrame(parent)
{
    setProperty("clase", QStringLiteral("linea"));
}

} // namespace tambo::ui
