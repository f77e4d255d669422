// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/grouptext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Answer {
    QList<people::GroupCard> groups;
    CentreNames names;
};

Result<Answer> ask(store::Store &store)
{
    const auto trust = store.trust();
    return store
        .read([&](store::Reader &reader) -> Result<Answer> {
            Answer answer;
            TAMBO_ASSIGN(answer.groups, people::groups(reader, *trust, store.device()));
            TAMBO_ASSIGN(answer.names, people::centreNames(reader, *trust));
            return answer;
        })
        .takeResult();
}

/// Whose it is, and who takes part.
QString notesOn(const people::GroupCard &card, const Answer &answer, const CentreId &own)
{
    QStringList notes;
    if (card.centre != own)
        notes.append(Cli::tr("de %1").arg(centreText(answer.names, card.centre)));
    QStringList others;
    for (const CentreId &member : card.members) {
        if (member != own)
            others.append(centreText(answer.names, member));
    }
    if (!others.isEmpty())
        notes.append(Cli::tr("con %1").arg(others.join(QStringLiteral(", "))));
    if (!card.current)
        notes.append(Cli::tr("aquí ya no llega nada de él"));
    return notes.join(QStringLiteral("; "));
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const Answer answer, ask(*store));
    if (call.json) {
        QJsonArray all;
        for (const people::GroupCard &card : answer.groups)
            all.append(toJson(card, answer.names, store->centre()));
        call.print(all);
        return Exit::Ok;
    }
    for (const people::GroupCard &card : answer.groups) {
        call.line(groupId(card.group.space) + QStringLiteral("  ") + card.group.name);
        if (const QString notes = notesOn(card, answer, store->centre()); !notes.isEmpty())
            call.line(QStringLiteral("  ") + notes);
    }
    if (answer.groups.isEmpty())
        call.line(Cli::tr("Todavía no hay grupos."));
    return Exit::Ok;
}

} // namespace

constexpr Verb groupList{"group", "list", "",
    QT_TRANSLATE_NOOP("Cli", "Muestra los grupos y qué centros participan."), {}, 0, 0, run,
    Free::Reads};

} // namespace tambo::ui::cli
