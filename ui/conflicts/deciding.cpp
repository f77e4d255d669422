// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/deciding.h"

#include "app/people/disputes.h"
#include "ui/conflicts/disputecontent.h"
#include "ui/people/changewords.h"
#include "ui/people/fieldwords.h"
#include "ui/shell/undoable.h"

namespace tambo::ui {

namespace {

Result<QString> decideRemoval(store::Writer &writer, const Wanted &wanted)
{
    TAMBO_ASSIGN(QString title, titleOf(writer, wanted.dispute.record));
    if (title.isEmpty())
        title = entityText(*wanted.dispute.info);
    TAMBO_TRY(people::decideRemoval(writer, wanted.dispute, wanted.fate));
    return (wanted.fate == store::Fate::Stays ? ConflictWords::tr("Se queda «%1».")
                                              : ConflictWords::tr("Se borró «%1»."))
        .arg(title);
}

/// Whoever made two of one is told how to tell them apart.
Result<QString> decideApart(store::Writer &writer, const Wanted &wanted)
{
    TAMBO_ASSIGN(
        const RecordId made, people::decideApart(writer, wanted.dispute, wanted.decisions));
    TAMBO_ASSIGN(const QString first, titleOf(writer, wanted.dispute.record));
    TAMBO_ASSIGN(const QString second, titleOf(writer, made));
    return first == second ? ConflictWords::tr("En %1 hay ahora dos que se llaman «%2».")
                                 .arg(entityText(*wanted.dispute.info), first)
                           : ConflictWords::tr("Ahora hay dos: «%1» y «%2».").arg(first, second);
}

Result<QString> decide(store::Writer &writer, const Wanted &wanted)
{
    TAMBO_TRY(people::decide(writer, wanted.dispute, wanted.decisions));
    return ConflictWords::tr("Quedó como usted eligió.");
}

} // namespace

Result<Decided> carryOut(store::Writer &writer, const Wanted &wanted)
{
    TAMBO_ASSIGN(const QString sentence,
        wanted.dispute.removal ? decideRemoval(writer, wanted)
            : wanted.apart     ? decideApart(writer, wanted)
                               : decide(writer, wanted));
    return Decided{deedOf(writer), sentence};
}

} // namespace tambo::ui
