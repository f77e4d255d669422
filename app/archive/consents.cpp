// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/consents.h"

#include "app/archive/sql.h"
#include "app/archive/stories.h"
#include "app/archive/texts.h"
#include "app/archive/told.h"
#include "app/people/persons.h"
#include "app/store/staged.h"
#include "app/store/textlimits.h"

namespace tambo::archive {

namespace {

constexpr Use uses[] = {
    {"community", QT_TRANSLATE_NOOP("Archive", "La comunidad")},
    {"school", QT_TRANSLATE_NOOP("Archive", "La escuela")},
    {"print", QT_TRANSLATE_NOOP("Archive", "Los libros")},
    {"radio", QT_TRANSLATE_NOOP("Archive", "La radio")},
    {"internet", QT_TRANSLATE_NOOP("Archive", "Internet")},
    {"study", QT_TRANSLATE_NOOP("Archive", "Los estudios")},
    {"sale", QT_TRANSLATE_NOOP("Archive", "Las ventas")},
};

bool isDay(const QString &edtf)
{
    return edtf.size() == 10 && isTold(edtf);
}

Error badConsent(const QString &message)
{
    return fail(Error::Kind::BadInput, message);
}

/// Each code once; what is forbidden is not allowed.
void tidyUses(Consent &consent)
{
    consent.allowed.removeDuplicates();
    consent.forbidden.removeDuplicates();
    for (const QString &code : std::as_const(consent.forbidden))
        consent.allowed.removeAll(code);
}

Result<> tidyConsent(Consent &consent)
{
    for (QString *line : {&consent.person, &consent.guardian, &consent.given, &consent.language,
             &consent.until, &consent.reason}) {
        *line = line->simplified();
        if (line->size() > store::mostInLine)
            return badConsent(
                Archive::tr("Un texto es demasiado largo. Deje lo importante en una línea."));
    }
    consent.purpose = consent.purpose.trimmed();
    if (consent.purpose.size() > store::mostInProse)
        return badConsent(
            Archive::tr("Para qué se grabó es demasiado largo. Escríbalo más corto."));
    if (consent.person.isEmpty())
        return badConsent(Archive::tr("Escriba quién da el permiso."));
    if (!isTold(consent.given) || consent.given.isEmpty())
        return badConsent(Archive::tr("Escriba qué día dio el permiso."));
    if (!consent.until.isEmpty() && !isDay(consent.until))
        return badConsent(Archive::tr("Escriba el último día en que vale, o déjelo en blanco."));
    if (isDay(consent.given) && !consent.until.isEmpty() && consent.until < consent.given)
        return badConsent(Archive::tr("El permiso no puede acabar antes de darlo."));
    tidyUses(consent);
    return {};
}

/// Nothing in a space for others names what is kept from them; the file is sealed as its space is.
Result<> takeProof(store::Writer &writer, Consent &consent, const PreparedMedia &proof)
{
    consent.proof = proof.media.blob;
    consent.proofPreview = proof.media.preview;
    consent.proofMime = proof.media.mimeType;
    consent.proofMs = proof.media.durationMs;
    return store::unstage(writer, proof.media.blob);
}

} // namespace

std::span<const Use> allUses()
{
    return uses;
}

QString useText(const QString &code)
{
    for (const Use &use : uses) {
        if (code == QLatin1String(use.code))
            return Archive::tr(use.name);
    }
    return code;
}

ConsentState stateOf(const QList<Consent> &consents, const QDate &today)
{
    const QString day = today.toString(Qt::ISODate);
    ConsentState state = consents.isEmpty() ? ConsentState::Missing : ConsentState::Given;
    for (const Consent &consent : consents) {
        if (!consent.withdrawn.isEmpty())
            return ConsentState::Withdrawn;
        if (!consent.until.isEmpty() && consent.until < day)
            state = ConsentState::Ended;
    }
    return state;
}

Result<ConsentState> consentState(
    store::Reader &reader, Id<Story> story, const QList<Consent> &consents, const QDate &today)
{
    const ConsentState shown = stateOf(consents, today);
    if (isWithheld(shown))
        return shown;
    store::Statement row = reader.database().prepare(
        QByteArray("SELECT 1 FROM") + sql::withheldStories + "WHERE story = ?");
    row.bind(1, today.toString(Qt::ISODate)).bind(2, story.record);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == store::Statement::Step::Row ? ConsentState::Withdrawn : shown;
}

Result<> allowShowing(store::Reader &reader, Id<Story> story, const QDate &today)
{
    TAMBO_ASSIGN(const auto consents, consentsOf(reader, story));
    TAMBO_ASSIGN(const ConsentState state, consentState(reader, story, consents, today));
    if (isWithheld(state))
        return fail(Error::Kind::Denied,
            Archive::tr("Quien la cuenta retiró su permiso, o este venció. No se muestra."));
    return {};
}

bool isForbidden(const QList<Consent> &consents, const QString &use)
{
    return std::any_of(consents.begin(), consents.end(),
        [&use](const Consent &consent) { return consent.forbidden.contains(use); });
}

Result<QList<Consent>> consentsOf(store::Reader &reader, Id<Story> story)
{
    return reader.list<Consent>(
        {.where = "story = ? AND" + sql::sameSpace("p_consent", "p_consent.story"),
            .args = {store::Value(story.record)},
            .order = "id"});
}

Result<Consent> saveConsent(
    store::Writer &writer, Consent consent, const std::optional<PreparedMedia> &proof)
{
    TAMBO_TRY(tidyConsent(consent));
    TAMBO_ASSIGN(const Story story, writer.get(consent.story));
    TAMBO_TRY(allowStoryIn(writer, story.space));
    consent.space = story.space;
    if (proof)
        TAMBO_TRY(takeProof(writer, consent, *proof));
    TAMBO_TRY(writer.save(consent));
    return consent;
}

Result<> withdrawConsent(
    store::Writer &writer, Id<Consent> id, const QDate &day, const QString &reason)
{
    TAMBO_TRY(people::allow(writer, people::Verb::RecordStories));
    TAMBO_ASSIGN(Consent consent, writer.get(id));
    consent.withdrawn = day.toString(Qt::ISODate);
    consent.reason = reason.simplified().left(store::mostInLine);
    return writer.save(consent);
}

Result<> renewConsent(store::Writer &writer, Id<Consent> id)
{
    TAMBO_TRY(people::allow(writer, people::Verb::RecordStories));
    TAMBO_ASSIGN(Consent consent, writer.get(id));
    consent.withdrawn.clear();
    consent.reason.clear();
    return writer.save(consent);
}

} // namespace tambo::archive
