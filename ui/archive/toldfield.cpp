// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/toldfield.h"

#include "app/archive/told.h"
#include "ui/archive/toldinput.h"

namespace tambo::ui {

ToldField::ToldField(Theme &theme, const QString &label, QWidget *parent)
    : Field(theme, label, {}, parent)
{
    connect(edit(), &QLineEdit::textChanged, this, &ToldField::understand);
    understand();
}

void ToldField::setTold(const QString &edtf)
{
    m_told = edtf;
    edit()->setText(archive::toldText(edtf));
    setError({});
}

void ToldField::understand()
{
    const auto typed = toldFromText(text());
    const QString words = typed ? archive::toldText(*typed) : QString();
    setHelp(words.isEmpty() || words == text().simplified()
            ? tr("1962, hacia 1962, años 70, agosto 2015")
            : tr("Se entiende: %1.").arg(words));
}

std::optional<QString> ToldField::told()
{
    const QString typed = text().simplified();
    const auto told
        = typed == archive::toldText(m_told) ? std::optional(m_told) : toldFromText(typed);
    setError(
        told ? QString() : tr("No se entiende. Escriba «1962», «hacia 1962» o «agosto 2015»."));
    return told;
}

} // namespace tambo::ui
