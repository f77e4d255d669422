// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/signin.h"

#include "app/people/texts.h"
#include "app/store/crypto.h"

namespace tambo::people {

namespace {

struct Failures {
    int count = 0;
    qint64 lastMs = 0;
};

QByteArray nameOf(const QString &verifier)
{
    return store::blake2b(verifier.toUtf8(), 16);
}

/// Those that tried this code; of an earlier one they no longer count.
Result<Failures> failuresOf(store::Reader &reader, Id<Person> id, const QString &verifier)
{
    store::Statement row = reader.database().prepare(
        "SELECT failures, last FROM sign_in WHERE person = ? AND secret = ?");
    row.bind(1, id.record).bind(2, nameOf(verifier));
    TAMBO_ASSIGN(const auto step, row.step());
    if (step == store::Statement::Step::Done)
        return Failures{};
    return Failures{int(row.integer(0)), row.integer(1)};
}

Result<> keep(
    store::Writer &writer, Id<Person> id, const QString &verifier, const Failures &failures)
{
    store::Statement put
        = writer.database().prepare("INSERT OR REPLACE INTO sign_in VALUES(?, ?, ?, ?)");
    return put.bind(1, id.record)
        .bind(2, nameOf(verifier))
        .bind(3, failures.count)
        .bind(4, failures.lastMs)
        .run();
}

Result<> forget(store::Writer &writer, Id<Person> id)
{
    store::Statement drop = writer.database().prepare("DELETE FROM sign_in WHERE person = ?");
    return drop.bind(1, id.record).run();
}

enum class Help { Near, Nowhere };

/// Whether anybody could reset that person's code: not one who is locked out here herself.
Result<Help> helpFor(store::Writer &writer, const Person &locked)
{
    TAMBO_ASSIGN(const auto others, persons(writer, peopleSpace(writer)));
    for (const Person &other : others) {
        if (other.id == locked.id || !may(other.role, Verb::ResetSecret)
            || !standsOver(other.role, locked.role))
            continue;
        TAMBO_ASSIGN(const Secret secret, secretOf(writer, peopleSpace(writer), other.id));
        TAMBO_ASSIGN(const Failures failures, failuresOf(writer, other.id, secret.verifier));
        if (kindOf(secret.verifier) != CodeKind::None && failures.count < mostFailures)
            return Help::Near;
    }
    return Help::Nowhere;
}

/// Too many failures: locked, or waiting where nobody could help.
Result<Attempt> shut(
    store::Writer &writer, const Person &person, const Failures &failures, qint64 nowMs)
{
    TAMBO_ASSIGN(const Help help, helpFor(writer, person));
    if (help == Help::Near)
        return Attempt{Attempt::Outcome::Locked, person};
    const qint64 over = failures.lastMs + waitAfterFailureMs;
    return Attempt{Attempt::Outcome::Waiting, person, 0,
        std::clamp<qint64>(over - nowMs, 0, waitAfterFailureMs)};
}

/// A try in spite of too many failures: nullopt where it may be made.
Result<std::optional<Attempt>> shutOut(store::Writer &writer, const Person &person,
    const QString &verifier, Failures failures, qint64 nowMs)
{
    if (failures.count < mostFailures)
        return std::optional<Attempt>();
    if (failures.lastMs > nowMs) { // the clock was set back
        failures.lastMs = nowMs;
        TAMBO_TRY(keep(writer, person.id, verifier, failures));
    }
    TAMBO_ASSIGN(const Attempt attempt, shut(writer, person, failures, nowMs));
    return attempt.outcome == Attempt::Outcome::Waiting && attempt.waitMs == 0
        ? std::optional<Attempt>()
        : attempt;
}

} // namespace

Result<> Attempt::result() const
{
    switch (outcome) {
    case Outcome::Admitted:
        return {};
    case Outcome::Wrong:
        return fail(
            Error::Kind::Denied, People::tr("No es correcto. Intentos que quedan: %1.").arg(left));
    case Outcome::Locked:
        return fail(Error::Kind::Denied,
            People::tr("Ya son demasiados intentos. Pida a quien facilita o administra el centro "
                       "que le ponga otra clave."));
    case Outcome::Waiting:
        break;
    }
    const int minutes = int((waitMs + 59'999) / 60'000);
    return fail(
        Error::Kind::Denied, People::tr("Ya son demasiados intentos. Espere %1 min.").arg(minutes));
}

Result<Attempt> tryCode(store::Writer &writer, Id<Person> id, const Code &code, qint64 nowMs)
{
    const SpaceId space = peopleSpace(writer);
    TAMBO_ASSIGN(const Person person, personOf(writer, space, id));
    if (!person.active)
        return fail(Error::Kind::Denied, People::tr("Esa persona ya no entra en este centro."));
    TAMBO_ASSIGN(const Secret secret, secretOf(writer, space, id));
    if (kindOf(secret.verifier) == CodeKind::None) {
        // It has not come yet, or two PCs changed things at once.
        if (person.role >= Role::Facilitator)
            return fail(Error::Kind::Denied,
                People::tr("Quien facilita o administra entra con una clave, y aquí no la tiene. "
                           "Pida que se la pongan."));
        return Attempt{Attempt::Outcome::Admitted, person};
    }
    if (kindOf(secret.verifier) == CodeKind::Newer)
        return Code::read(CodeKind::Newer, {}).error();
    if (code.kind() == CodeKind::None)
        return fail(Error::Kind::BadInput, People::tr("Falta su clave."));
    TAMBO_ASSIGN(Failures failures, failuresOf(writer, id, secret.verifier));
    TAMBO_ASSIGN(const auto out, shutOut(writer, person, secret.verifier, failures, nowMs));
    if (out)
        return *out;
    if (code.fits(secret.verifier)) {
        TAMBO_TRY(forget(writer, id));
        return Attempt{Attempt::Outcome::Admitted, person};
    }
    failures = {failures.count + 1, nowMs};
    TAMBO_TRY(keep(writer, id, secret.verifier, failures));
    if (failures.count < mostFailures)
        return Attempt{Attempt::Outcome::Wrong, person, mostFailures - failures.count};
    return shut(writer, person, failures, nowMs);
}

} // namespace tambo::people
