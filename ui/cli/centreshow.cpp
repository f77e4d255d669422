// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storylist.h"
#include "app/core/base32.h"
#include "app/people/centres.h"
#include "ui/cli/devices.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

struct Answer {
    people::CentreProfile profile;
    archive::ArchiveCounts counts;
};

Result<Answer> ask(store::Store &store)
{
    const auto trust = store.trust();
    return store
        .read([&, trust](store::Reader &reader) -> Result<Answer> {
            Answer answer;
            auto profile = people::centreProfile(reader, *trust, store.centre());
            // A PC that has just joined does not know its centre's name yet.
            if (!profile.ok() && profile.error().kind != Error::Kind::NotFound)
                return profile.error();
            if (profile.ok())
                answer.profile = *std::move(profile);
            TAMBO_ASSIGN(answer.counts, archive::archiveCounts(reader));
            return answer;
        })
        .takeResult();
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const Answer answer, ask(*store));
    const QString centre = toBase32(store->centre().toByteArray());
    const QString device = deviceName(store->device());
    const bool member = store->isMember();
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), centre},
            {QStringLiteral("device"), device}, {QStringLiteral("member"), member},
            {QStringLiteral("name"), answer.profile.name},
            {QStringLiteral("place"), answer.profile.place},
            {QStringLiteral("stories"), answer.counts.all}, {QStringLiteral("home"), call.home}});
        return Exit::Ok;
    }
    call.line(
        answer.profile.name.isEmpty() ? Cli::tr("Centro sin nombre todavía") : answer.profile.name);
    if (!answer.profile.place.isEmpty())
        call.line(answer.profile.place);
    call.line(Cli::tr("Centro: %1").arg(centre));
    call.line(Cli::tr("Este PC: %1").arg(device));
    call.line(Cli::tr("Historias: %1").arg(answer.counts.all));
    call.line(Cli::tr("Datos: %1").arg(call.home));
    if (!member)
        call.line(Cli::tr("Este PC todavía no es parte del centro."));
    if (store->clockSuspect())
        call.line(Cli::tr("La fecha de este PC parece equivocada. Revísela."));
    return Exit::Ok;
}

} // namespace

constexpr Verb centreShow{"centre", "show", "",
    QT_TRANSLATE_NOOP("Cli", "Muestra el centro y este PC."), {}, 0, 0, run, Free::Reads};

} // namespace tambo::ui::cli
