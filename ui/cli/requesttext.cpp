// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/requesttext.h"

#include "app/people/lookup.h"
#include "ui/cli/texts.h"

namespace tambo::ui::cli {

Result<RequestAnswer> requestAnswerOf(
    store::Reader &reader, const store::Trust &trust, const people::Request &request)
{
    RequestAnswer answer{request, reader.fullId(request.id.record), request.asker};
    if (!request.person.isNull()) {
        TAMBO_ASSIGN(answer.who, people::actorName(reader, trust, request.person.record));
    }
    return answer;
}

QJsonObject requestJson(const RequestAnswer &answer)
{
    const people::Request &request = answer.request;
    QJsonObject object{{QStringLiteral("id"), answer.id},
        {QStringLiteral("kind"), people::requestName(request.kind)},
        {QStringLiteral("who"), answer.who}, {QStringLiteral("words"), request.words},
        {QStringLiteral("received"), request.received.date().toString(Qt::ISODate)},
        {QStringLiteral("open"), people::isOpen(request)}};
    if (people::isOpen(request)) {
        object.insert(QStringLiteral("days_left"), people::daysLeft(request, QDate::currentDate()));
    } else {
        object.insert(QStringLiteral("answer"), request.answer);
        object.insert(QStringLiteral("answered"), request.answered.date().toString(Qt::ISODate));
    }
    return object;
}

QString clockLine(const people::Request &request)
{
    if (!people::isOpen(request))
        return Cli::tr("respondido el %1").arg(request.answered.date().toString(Qt::ISODate));
    const qint64 left = people::daysLeft(request, QDate::currentDate());
    if (left < 0)
        return left == -1 ? Cli::tr("debía responderse ayer")
                          : Cli::tr("debía responderse hace %1 días").arg(-left);
    if (left == 0)
        return Cli::tr("se responde hoy");
    return left == 1 ? Cli::tr("falta 1 día") : Cli::tr("faltan %1 días").arg(left);
}

Result<QDate> dayOption(const Call &call, const char *name)
{
    if (!call.has(name))
        return QDate::currentDate();
    const QDate day = QDate::fromString(call.option(name), Qt::ISODate);
    if (!day.isValid())
        return fail(Error::Kind::BadInput, Cli::tr("El día se escribe así: 2026-07-14."));
    return day;
}

} // namespace tambo::ui::cli
