// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "app/people/centres.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"
#include "ui/cli/words.h"

namespace tambo::ui::cli {

namespace {

/// Empty where the centre has not told it.
QString nameOfCentre(store::Store &store)
{
    const auto profile
        = store
              .read([&store](store::Reader &reader) {
                  return people::centreProfile(reader, *store.trust(), store.centre());
              })
              .takeResult();
    return profile.ok() ? profile->name : QString();
}

Result<Exit> run(Call &call)
{
    const auto wish = wordsWish(call);
    if (!wish.ok())
        return call.misused(wish.error().message);
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto job = [](store::Vault &vault) -> Result<QByteArray> { return vault.setRecovery(); };
    TAMBO_ASSIGN(QByteArray recovery, store->changeVault(job).takeResult());
    const RecoverySheet sheet{nameOfCentre(*store), toBase32(store->centre().toByteArray()),
        QDate::currentDate(), store::recoveryWords(recovery, wish->language), wish->language,
        RecoverySheet::Reach::Pc};
    store::wipe(recovery);
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("words"), QJsonArray::fromStringList(sheet.words)}});
        TAMBO_TRY(giveWords(call, *wish, sheet));
        return Exit::Ok;
    }
    TAMBO_TRY(giveWords(call, *wish, sheet));
    call.line(Cli::tr("Escríbalas en papel y guárdelas lejos de este PC. No se mostrarán otra vez, "
                      "y las de antes ya no abren este PC."));
    call.line(Cli::tr("Son solo de este PC. Para nombrar encargados hacen falta las primeras "
                      "palabras, las de cuando se creó el centro: no las bote."));
    return Exit::Ok;
}

constexpr Option options[] = {wordLanguageOption, sheetOption, paperOption};

} // namespace

constexpr Verb vaultWords{"vault", "words", "",
    QT_TRANSLATE_NOOP("Cli", "Hace otras 24 palabras para este PC y las muestra una sola vez."),
    options, 0, 0, run, people::Verb::ChangeVault};

} // namespace tambo::ui::cli
