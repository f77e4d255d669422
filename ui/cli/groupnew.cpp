// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/grouptext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const people::Group group,
        store
            ->write([name = call.arguments.first()](
                        store::Writer &writer) { return people::makeGroup(writer, name); })
            .takeResult());
    if (call.json)
        call.print(QJsonObject{
            {QStringLiteral("id"), groupId(group.space)}, {QStringLiteral("name"), group.name}});
    else
        call.line(Cli::tr("Grupo: %1").arg(group.name));
    return Exit::Ok;
}

} // namespace

constexpr Verb groupNew{"group", "new", "NOMBRE",
    QT_TRANSLATE_NOOP("Cli", "Hace un grupo, cuyo contenido solo lee quien participa."), {}, 1, 1,
    run, people::Verb::CertifyDevice};

} // namespace tambo::ui::cli
