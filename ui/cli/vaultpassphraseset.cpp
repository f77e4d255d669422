// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    const bool stayOpen = call.has("keep-open");
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const QString text, askNewPassphrase());
    const auto job = [&](store::Vault &vault) -> Result<store::SlotId> {
        TAMBO_ASSIGN(const auto added, vault.addPassphrase(text, store::measuredCost()));
        if (!stayOpen)
            TAMBO_TRY(vault.close());
        return added;
    };
    TAMBO_ASSIGN(const auto id, store->changeVault(job).takeResult());
    const QString name = toBase32(id.toByteArray());
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("passphrase"), name}});
        return Exit::Ok;
    }
    call.line(Cli::tr("Clave guardada: %1").arg(name));
    TAMBO_ASSIGN(const auto outside, store::Store::vaultOf(call.home));
    if (outside.vault.isOpen())
        call.line(Cli::tr("Se abre sin clave. Quien se lleve este PC puede leer todo."));
    if (!outside.vault.hasRecovery())
        call.line(Cli::tr("Si todas las claves se olvidan, los datos se pierden. Haga la hoja de "
                          "recuperación con «tambo vault words»."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"keep-open", nullptr,
        QT_TRANSLATE_NOOP("Cli",
            "El centro todavía se abre sin clave: mientras cada persona pone "
            "la suya.")},
};

} // namespace

constexpr Verb vaultPassphraseSet{"vault", "passphrase set", "",
    QT_TRANSLATE_NOOP("Cli", "Pone una clave más y cierra el centro con ella."), options, 0, 0, run,
    people::Verb::ChangeVault};

} // namespace tambo::ui::cli
