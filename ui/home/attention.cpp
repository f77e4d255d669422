// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/attention.h"

#include <QCoreApplication>

namespace tambo::ui {

namespace {

constexpr qint64 daysWithoutCopy = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

} // namespace

Attention attentionOf(const AttentionFacts &facts, const QDateTime &now)
{
    if (facts.takes > 0)
        return {facts.takes == 1
                ? Words::tr("Recuperamos una grabación que nadie guardó.")
                : Words::tr("Recuperamos %1 grabaciones que nadie guardó.").arg(facts.takes),
            Words::tr("Guardar"), QStringLiteral("memory")};
    if (facts.overdue > 0)
        return {facts.overdue == 1
                ? Words::tr("Una solicitud pasó de 15 días. Falta responderla.")
                : Words::tr("%1 solicitudes pasaron de 15 días. Falta responderlas.")
                      .arg(facts.overdue),
            Words::tr("Responder"), QStringLiteral("requests")};
    if (facts.disputes > 0)
        return {facts.disputes == 1
                ? Words::tr("De una cosa hay dos versiones. Falta decidir cuál vale.")
                : Words::tr("De %1 cosas hay dos versiones. Falta decidir cuál vale.")
                      .arg(facts.disputes),
            Words::tr("Decidir"), QStringLiteral("conflicts")};
    const bool late
        = !facts.lastContact.isValid() || facts.lastContact.daysTo(now.toUTC()) >= daysWithoutCopy;
    if (facts.onlyHere > 0 && late)
        return {facts.onlyHere == 1
                ? Words::tr("Un archivo está solo en este PC. Conviene llevar una copia.")
                : Words::tr("%1 archivos están solo en este PC. Conviene llevar una copia.")
                      .arg(facts.onlyHere),
            Words::tr("Hacer una copia"), QStringLiteral("sync")};
    return {};
}

} // namespace tambo::ui
