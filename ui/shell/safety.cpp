// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/safety.h"

#include "ui/shell/words.h"

#include <QCoreApplication>

namespace tambo::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

Safety attention(const QString &sentence)
{
    return {Safety::State::Attention, QStringLiteral("warn"), sentence, {}};
}

Safety busy(const SafetyFacts &facts)
{
    using Phase = sync::Status::Phase;
    const sync::Status &status = facts.status;
    if (status.phase == Phase::Connecting)
        return {Safety::State::Connecting, QStringLiteral("send"), Words::tr("Conectando…"),
            {Words::tr("puede seguir trabajando")}};
    if (status.phase == Phase::Exchanging)
        return {Safety::State::Sending, QStringLiteral("send"), Words::tr("Enviando y trayendo"),
            {Words::tr("primero los textos"), waitingText(facts.things)}};
    const QString what = status.phase == Phase::Fetching ? Words::tr("Trayendo")
        : facts.sending.isEmpty()                        ? Words::tr("Enviando")
                                  : Words::tr("Enviando «%1»").arg(facts.sending);
    return {Safety::State::Sending,
        status.phase == Phase::Fetching ? QStringLiteral("in") : QStringLiteral("send"), what,
        {Words::tr("%1 de %2").arg(bytesText(status.done), bytesText(status.total))}};
}

} // namespace

QString waitingText(qsizetype things)
{
    if (things == 0)
        return Words::tr("nada por enviar");
    return things == 1 ? Words::tr("1 cosa por enviar")
                       : Words::tr("%1 cosas por enviar").arg(things);
}

QString overdueText(qsizetype requests)
{
    return requests == 1 ? Words::tr("1 solicitud atrasada")
                         : Words::tr("%1 solicitudes atrasadas").arg(requests);
}

QString decidingText(qsizetype disputes)
{
    return disputes == 1 ? Words::tr("1 cosa por decidir")
                         : Words::tr("%1 cosas por decidir").arg(disputes);
}

QString whyText(const sync::Status &status, const QDateTime &now)
{
    if (!status.problem || status.isBusy())
        return {};
    if (needsPerson(status) || !status.failingSince.isValid())
        return status.problem->message;
    // What the matter is stands in the first sentence; that all is safe is said above it.
    const QString what = status.problem->message.section(u'.', 0, 0);
    const QString since = Words::tr("%1 desde %2.").arg(what, whenText(status.failingSince, now));
    return status.nextTry.isValid()
        ? Words::tr("%1 Volveré a probar a las %2.")
              .arg(since, status.nextTry.toLocalTime().toString(QStringLiteral("HH:mm")))
        : since;
}

QString contactText(const sync::Status &status, const QDateTime &now)
{
    return status.lastContact.isValid()
        ? Words::tr("última conexión %1").arg(whenText(status.lastContact, now))
        : Words::tr("todavía sin conexión");
}

bool needsPerson(const sync::Status &status)
{
    return status.problem && status.problem->kind != Error::Kind::Network
        && status.problem->kind != Error::Kind::Cancelled;
}

Safety safetyOf(const SafetyFacts &facts, const QDateTime &now)
{
    if (!facts.readProblem.isEmpty())
        return attention(facts.readProblem);
    if (facts.clockSuspect)
        return attention(Words::tr("Revise la fecha y la hora de este PC."));
    if (facts.status.isBusy())
        return busy(facts);
    if (needsPerson(facts.status))
        return attention(facts.status.problem->message);
    Safety safe{Safety::State::Safe, QStringLiteral("safe"), Words::tr("Todo está a salvo aquí"),
        {waitingText(facts.things), contactText(facts.status, now)}};
    if (facts.disputes > 0)
        safe.details.prepend(decidingText(facts.disputes));
    if (facts.overdue > 0)
        safe.details.prepend(overdueText(facts.overdue));
    return safe;
}

} // namespace tambo::ui
