// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/people/centres.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const QString name = call.option("name");
    const QString place = call.option("place");
    // Nothing is founded for a name that would be refused afterwards.
    if (name.simplified().isEmpty())
        return call.misused(Cli::tr("Escriba el nombre del centro después de «--name»."));
    TAMBO_ASSIGN(const auto store, store::Store::found(storeOptions(call.home)));
    TAMBO_ASSIGN(const auto profile,
        store
            ->write([&](store::Writer &writer) {
                return people::setCentreProfile(writer, name, place);
            })
            .takeResult());
    const QString id = toBase32(store->centre().toByteArray());
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), id},
            {QStringLiteral("name"), profile.name}, {QStringLiteral("place"), profile.place}});
        return Exit::Ok;
    }
    call.line(Cli::tr("Centro creado: %1. Sus datos están en %2.").arg(profile.name, call.home));
    call.line(Cli::tr("Centro: %1").arg(id));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"name", "NOMBRE", QT_TRANSLATE_NOOP("Cli", "Cómo se llama el centro."), true},
    {"place", "LUGAR", QT_TRANSLATE_NOOP("Cli", "Dónde está, en palabras.")},
};

} // namespace

constexpr Verb centreNew{"centre", "new", "",
    QT_TRANSLATE_NOOP("Cli", "Crea un centro en una carpeta vacía."), options, 0, 0, run};

} // namespace tambo::ui::cli
