// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/choicerow.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tambo::ui {

ChoiceRow::ChoiceRow(const QString &name, const QStringList &choices, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setProperty("clase", QStringLiteral("segmentos"));
    setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(choices[i]);
        button->setProperty("clase", QStringLiteral("segmento"));
        button->setProperty("modulo", QStringLiteral("inicio"));
        button->setProperty("ultimo", i + 1 == choices.size());
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, int(i));
        layout->addWidget(button, 1);
    }
    choose(0);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

void ChoiceRow::choose(int choice)
{
    m_group->button(choice)->setChecked(true);
}

} // namespace tambo::ui
