// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/persontext.h"

#include "app/people/persons.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"

namespace tambo::ui::cli {

namespace {

using people::CodeKind;

struct KindName {
    CodeKind kind;
    const char *name; ///< the same in every language
};
constexpr KindName kindNames[] = {
    {CodeKind::Passphrase, "passphrase"},
    {CodeKind::Pin, "pin"},
    {CodeKind::Pictures, "pictures"},
};

QString questionFor(CodeKind kind)
{
    return kind == CodeKind::Passphrase ? Cli::tr("La contraseña nueva, de 8 letras o más")
        : kind == CodeKind::Pin         ? Cli::tr("El nuevo PIN, de cuatro cifras")
                                        : Cli::tr("Los tres dibujos nuevos");
}

} // namespace

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

Result<CodeWish> codeWish(const Call &call)
{
    if (!call.has("kind"))
        return CodeWish();
    for (const KindName &known : kindNames) {
        if (call.option("kind") == QLatin1String(known.name))
            return CodeWish(known.kind);
    }
    return fail(
        Error::Kind::BadInput, Cli::tr("La clase de clave es «passphrase», «pin» o «pictures»."));
}

Result<people::Code> askCode(CodeWish wish, people::Role role)
{
    const QList<CodeKind> kinds = people::codeKindsFor(role);
    if (!wish && !kinds.contains(CodeKind::None))
        wish = kinds.first();
    if (!wish) {
        TAMBO_ASSIGN(const QString typed,
            askSecret(Cli::tr("El nuevo PIN, o tres dibujos, o nada para entrar sin ellos")));
        return people::Code::read(typed);
    }
    if (!kinds.contains(*wish))
        return fail(Error::Kind::BadInput,
            Cli::tr("La contraseña es para quien facilita o administra el centro."));
    TAMBO_ASSIGN(const QString typed, askSecret(questionFor(*wish)));
    TAMBO_ASSIGN(const people::Code code, people::Code::read(*wish, typed));
    if (*wish == CodeKind::Passphrase)
        TAMBO_TRY(askAgain(Cli::tr("Otra vez la contraseña nueva"), typed));
    return code;
}

} // namespace tambo::ui::cli
