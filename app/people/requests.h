// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/request.h"
#include "app/store/writer.h"

#include <QDate>

// The register of requests about personal data (Ley Orgánica de Protección de Datos Personales,
// arts. 12 to 17).
namespace tambo::people {

/// Arts. 13 and 14 say "plazo de quince (15) días" (registrospublicos.gob.ec, "Base legal ejercicio
/// de los derechos de protección de datos personales"). A "plazo" counts all days, only a "término"
/// leaves out Saturdays, Sundays and holidays (COA arts. 158 and 159). So do we, from the day after
/// the request: never later than the law, which begins with the next working day. The other rights
/// are held to the same clock.
constexpr int daysToAnswer = 15;

/// The last day on which it is answered in time.
[[nodiscard]] QDate lastDayOf(const Request &request);
/// 0 on the last day, less than 0 when it is too late.
[[nodiscard]] qint64 daysLeft(const Request &request, const QDate &today);
[[nodiscard]] inline bool isOpen(const Request &request)
{
    return !request.answered.isValid();
}

struct NewRequest {
    RequestKind kind = RequestKind::Access;
    Id<Person> person;
    QString asker; ///< where there is no `person`
    QString words;
    QDate received;
};
/// Takes down what somebody asked for: her own, or with Verb::ManagePeople of anybody. BadInput
/// without a name, without words where only they say what is wanted (correction, objection), or for
/// a day after `today`.
[[nodiscard]] Result<Request> takeDown(
    store::Writer &writer, const NewRequest &wanted, const QDate &today);

/// Verb::AnswerRequests: what was done, and on which day. BadInput without words, for a day before
/// the request or after `today`, or where it is answered already.
[[nodiscard]] Result<Request> answer(store::Writer &writer, Id<Request> id, const QString &words,
    const QDate &day, const QDate &today);

enum class Asked { Open, All };
/// `space`: the centre's own (lookup.h). The open ones by their last day, then those that were
/// answered, the latest first.
[[nodiscard]] Result<QList<Request>> requests(
    store::Reader &reader, const SpaceId &space, Asked which);
/// Those about one person.
[[nodiscard]] Result<QList<Request>> requestsOf(
    store::Reader &reader, const SpaceId &space, Id<Person> person);

/// "access", "correction", "erasure", "objection", "portability": the same in every language.
[[nodiscard]] QString requestName(RequestKind kind);
/// BadInput where there is no such kind.
[[nodiscard]] Result<RequestKind> requestNamed(const QString &name);
/// For people to read: "Ver sus datos".
[[nodiscard]] QString requestText(RequestKind kind);

} // namespace tambo::people
