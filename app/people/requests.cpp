// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/requests.h"

#include "app/people/persons.h"
#include "app/people/texts.h"
#include "app/store/textlimits.h"

#include <QLocale>
#include <array>

namespace tambo::people {

namespace {

constexpr std::array kindNames{"access", "correction", "erasure", "objection", "portability"};

QDateTime momentOf(const QDate &day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

Error badRequest(const QString &sentence)
{
    return fail(Error::Kind::BadInput, sentence);
}

Result<> checkLength(const QString &text, qsizetype most)
{
    return text.size() <= most
        ? Result<>()
        : Result<>(badRequest(
              People::tr("Es demasiado largo: caben %1 letras.").arg(QLocale().toString(most))));
}

/// Only she can say what is wrong or what she does not want; the others say it by their name.
bool needsWords(RequestKind kind)
{
    return kind == RequestKind::Correction || kind == RequestKind::Objection;
}

Result<> checkRequest(const NewRequest &wanted, const QDate &today)
{
    if (wanted.person.isNull() && wanted.asker.simplified().isEmpty())
        return badRequest(People::tr("Escriba quién lo pide."));
    if (needsWords(wanted.kind) && wanted.words.trimmed().isEmpty())
        return badRequest(People::tr("Escriba qué pide, con sus palabras."));
    if (!wanted.received.isValid() || wanted.received > today)
        return badRequest(People::tr("Revise el día: no puede ser después de hoy."));
    TAMBO_TRY(checkLength(wanted.asker.simplified(), store::mostInLine));
    return checkLength(wanted.words.trimmed(), store::mostInProse);
}

Result<QList<Request>> listed(store::Reader &reader, const SpaceId &space, store::Filter filter)
{
    TAMBO_ASSIGN(QList<Request> found, reader.list<Request>(filter));
    // Another centre that shares a space with us could write requests of its own there.
    found.removeIf([&](const Request &request) { return request.space != space; });
    std::stable_sort(found.begin(), found.end(), [](const Request &a, const Request &b) {
        if (isOpen(a) != isOpen(b))
            return isOpen(a);
        return isOpen(a) ? a.received < b.received : a.answered > b.answered;
    });
    return found;
}

} // namespace

QDate lastDayOf(const Request &request)
{
    return request.received.date().addDays(daysToAnswer);
}

qint64 daysLeft(const Request &request, const QDate &today)
{
    return today.daysTo(lastDayOf(request));
}

Result<Request> takeDown(store::Writer &writer, const NewRequest &wanted, const QDate &today)
{
    const bool own = !wanted.person.isNull() && wanted.person.record == writer.actor();
    TAMBO_TRY(allow(writer, own ? Verb::ManageOwn : Verb::ManagePeople));
    TAMBO_TRY(checkRequest(wanted, today));
    Request request;
    request.space = peopleSpace(writer);
    if (!wanted.person.isNull())
        TAMBO_TRY(personOf(writer, request.space, wanted.person));
    else
        request.asker = wanted.asker.simplified();
    request.kind = wanted.kind;
    request.person = wanted.person;
    request.words = wanted.words.trimmed();
    request.received = momentOf(wanted.received);
    TAMBO_TRY(writer.save(request));
    return request;
}

Result<Request> answer(store::Writer &writer, Id<Request> id, const QString &words,
    const QDate &day, const QDate &today)
{
    TAMBO_TRY(allow(writer, Verb::AnswerRequests));
    TAMBO_ASSIGN(Request request, writer.get(id));
    if (request.space != peopleSpace(writer))
        return fail(Error::Kind::NotFound, People::tr("Ese pedido no está en este centro."));
    if (!isOpen(request))
        return badRequest(People::tr("Ese pedido ya tiene respuesta."));
    if (words.trimmed().isEmpty())
        return badRequest(People::tr("Escriba qué se hizo."));
    TAMBO_TRY(checkLength(words.trimmed(), store::mostInProse));
    if (!day.isValid() || day > today || day < request.received.date())
        return badRequest(People::tr("Revise el día de la respuesta."));
    request.answer = words.trimmed();
    request.answered = momentOf(day);
    request.answeredBy = Id<Person>{writer.actor()};
    TAMBO_TRY(writer.save(request));
    return request;
}

Result<QList<Request>> requests(store::Reader &reader, const SpaceId &space, Asked which)
{
    store::Filter filter;
    if (which == Asked::Open)
        filter.where = "answered IS NULL";
    return listed(reader, space, filter);
}

Result<QList<Request>> requestsOf(store::Reader &reader, const SpaceId &space, Id<Person> person)
{
    return listed(reader, space, {.where = "person = ?", .args = {store::Value(person.record)}});
}

QString requestName(RequestKind kind)
{
    const auto at = size_t(kind);
    return at < kindNames.size() ? QString::fromLatin1(kindNames[at])
                                 : QString::number(qint64(kind));
}

Result<RequestKind> requestNamed(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames[i]))
            return RequestKind(i);
    }
    return badRequest(People::tr("El pedido es «access», «correction», «erasure», «objection» o "
                                 "«portability»."));
}

QString requestText(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Access:
        return People::tr("Ver sus datos");
    case RequestKind::Correction:
        return People::tr("Corregir sus datos");
    case RequestKind::Erasure:
        return People::tr("Borrar sus datos");
    case RequestKind::Objection:
        return People::tr("Que no se usen");
    case RequestKind::Portability:
        return People::tr("Llevarse sus datos");
    }
    return People::tr("De un Tambo más nuevo");
}

} // namespace tambo::people
