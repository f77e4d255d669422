// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/persontable.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"
#include "ui/people/persontablefile.h"

namespace tambo::ui::cli {

namespace {

struct Table {
    QList<people::PersonColumn> columns;
    QList<QStringList> rows;
};

Result<Table> readTable(const QString &path)
{
    Table table;
    TAMBO_ASSIGN(table.rows, readPersonTable(path));
    TAMBO_ASSIGN(table.columns, people::personColumns(table.rows.first()));
    return table;
}

QString stateText(const people::PersonRow &row)
{
    if (row.known)
        return Cli::tr("ya está: se deja como está");
    return row.problem.isEmpty() ? people::roleText(row.person.role) : row.problem;
}

void preview(Call &call, const Table &table, const QList<people::PersonRow> &rows)
{
    const QStringList &titles = table.rows.first();
    for (qsizetype i = 0; i < titles.size(); ++i)
        call.line(QStringLiteral("%1 → %2").arg(titles[i], people::columnText(table.columns[i])));
    for (const people::PersonRow &row : rows)
        call.line(QStringLiteral("%1. %2  %3")
                .arg(row.number)
                .arg(row.person.name, -24)
                .arg(stateText(row)));
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const Table table, readTable(call.arguments.first()));
    TAMBO_ASSIGN(const auto store, call.openStore());
    const bool only = call.has("try");
    QList<people::PersonRow> rows;
    const auto job = [&](store::Writer &writer) -> Result<qsizetype> {
        TAMBO_ASSIGN(const auto here,
            people::persons(writer, people::peopleSpace(writer), people::Which::All));
        rows = people::readPersonRows(table.rows, table.columns, here);
        if (only)
            return 0;
        TAMBO_ASSIGN(const auto added, people::addPersonRows(writer, rows));
        return added.size();
    };
    TAMBO_ASSIGN(const qsizetype added, store->write(job).takeResult());
    if (call.json)
        call.print(
            QJsonObject{{QStringLiteral("rows"), rows.size()}, {QStringLiteral("added"), added}});
    else if (only)
        preview(call, table, rows);
    else
        call.line(Cli::tr("Personas agregadas: %1.").arg(added));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"try", nullptr, QT_TRANSLATE_NOOP("Cli", "Solo muestra qué se entiende, sin agregar nada.")},
};

} // namespace

constexpr Verb importPeople{"import", "people", "ARCHIVO",
    QT_TRANSLATE_NOOP("Cli", "Agrega las personas de una tabla (CSV): todas o ninguna."), options,
    1, 1, run, people::Verb::ManagePeople};

} // namespace tambo::ui::cli
