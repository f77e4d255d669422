// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/persontext.h"

#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"

namespace tambo::ui::cli {

QJsonObject personJson(const PersonAnswer &answer)
{
    const people::Person &person = answer.person;
    return {{QStringLiteral("id"), answer.id}, {QStringLiteral("name"), person.name},
        {QStringLiteral("picture"), person.picture},
        {QStringLiteral("role"), people::roleName(person.role)},
        {QStringLiteral("language"), person.language}, {QStringLiteral("active"), person.active}};
}

void answerWith(Call &call, const PersonAnswer &answer, const QString &sentence)
{
    if (call.json)
        call.print(personJson(answer));
    else
        call.line(sentence);
}

Result<people::Code> askCode()
{
    TAMBO_ASSIGN(const QString typed,
        askSecret(Cli::tr("El nuevo PIN, o tres dibujos, o nada para entrar sin ellos")));
    return people::Code::read(typed.trimmed());
}

} // namespace tambo::ui::cli
