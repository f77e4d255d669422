// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/usegrid.h"

#include "app/archive/consents.h"

#include <QGridLayout>

namespace tambo::ui {

UseGrid::UseGrid(Theme &theme, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    for (const archive::Use &use : archive::allUses()) {
        const QString code = QString::fromLatin1(use.code);
        const QString name = archive::useText(code);
        auto *answers = new Segments(theme, Module::Memoria, name,
            {{int(Answer::Unsaid), tr("No se habló")}, {int(Answer::Yes), tr("Sí")},
                {int(Answer::No), tr("No")}});
        connect(answers, &Segments::chosen, this, &UseGrid::changed);
        auto *label = new Text(Theme::Role::Body, Theme::Colour::Text, name);
        m_answers.insert(code, answers);
        m_rows.append({label, answers});
    }
    arrange();
}

void UseGrid::arrange()
{
    int row = 0;
    for (const auto &[label, answers] : m_rows) {
        m_grid->addWidget(label, row, 0, 1, m_narrow ? 2 : 1, Qt::AlignVCenter);
        if (m_narrow)
            ++row;
        m_grid->addWidget(answers, row, m_narrow ? 0 : 1, 1, m_narrow ? 2 : 1, Qt::AlignLeft);
        ++row;
    }
    m_grid->setColumnStretch(1, 1);
}

void UseGrid::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void UseGrid::set(const archive::Consent &consent)
{
    for (auto each = m_answers.cbegin(); each != m_answers.cend(); ++each) {
        const Answer answer = consent.forbidden.contains(each.key()) ? Answer::No
            : consent.allowed.contains(each.key())                   ? Answer::Yes
                                                                     : Answer::Unsaid;
        each.value()->take(int(answer));
    }
}

void UseGrid::read(archive::Consent &consent) const
{
    for (auto each = m_answers.cbegin(); each != m_answers.cend(); ++each) {
        consent.allowed.removeAll(each.key());
        consent.forbidden.removeAll(each.key());
        const auto answer = Answer(each.value()->taken().toInt());
        if (answer == Answer::Yes)
            consent.allowed.append(each.key());
        else if (answer == Answer::No)
            consent.forbidden.append(each.key());
    }
}

} // namespace tambo::ui
