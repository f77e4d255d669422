// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/people/centres.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"
#include "ui/cli/words.h"

#include <QScopeGuard>

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const QString name = call.option("name");
    const QString place = call.option("place");
    // Nothing is founded for a name that would be refused afterwards.
    if (name.simplified().isEmpty())
        return call.misused(Cli::tr("Escriba el nombre del centro después de «--name»."));
    const auto wish = wordsWish(call);
    if (!wish.ok())
        return call.misused(wish.error().message);
    QByteArray root = store::newRecoveryEntropy();
    const QStringList words = store::recoveryWords(root, wish->language);
    const auto forget = qScopeGuard([&root] { store::wipe(root); });
    TAMBO_ASSIGN(const auto store, store::Store::found(storeOptions(call.home), root));
    TAMBO_ASSIGN(const auto profile,
        store
            ->write([&](store::Writer &writer) {
                return people::setCentreProfile(writer, name, place);
            })
            .takeResult());
    const QString id = toBase32(store->centre().toByteArray());
    const RecoverySheet sheet{profile.name, id, QDate::currentDate(), words, wish->language};
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), id},
            {QStringLiteral("name"), profile.name}, {QStringLiteral("place"), profile.place},
            {QStringLiteral("words"), QJsonArray::fromStringList(words)}});
        TAMBO_TRY(giveWords(call, *wish, sheet));
        return Exit::Ok;
    }
    call.line(Cli::tr("Centro creado: %1. Sus datos están en %2.").arg(profile.name, call.home));
    call.line(Cli::tr("Centro: %1").arg(id));
    TAMBO_TRY(giveWords(call, *wish, sheet));
    call.line(Cli::tr("Estas 24 palabras mandan en el centro: con ellas se nombra a los encargados "
                      "y se recupera todo. Escríbalas en papel y guárdelas lejos de este PC. No se "
                      "mostrarán otra vez."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"name", "NOMBRE", QT_TRANSLATE_NOOP("Cli", "Cómo se llama el centro."), true},
    {"place", "LUGAR", QT_TRANSLATE_NOOP("Cli", "Dónde está, en palabras.")},
    wordLanguageOption,
    sheetOption,
    paperOption,
};

} // namespace

constexpr Verb centreNew{"centre", "new", "",
    QT_TRANSLATE_NOOP("Cli", "Crea un centro en una carpeta vacía."), options, 0, 0, run,
    Free::Founds};

} // namespace tambo::ui::cli
