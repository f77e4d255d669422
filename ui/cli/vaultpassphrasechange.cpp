// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const QString before, askSecret(Cli::tr("Clave de ahora")));
    TAMBO_ASSIGN(const auto store,
        call.openStore([&before]() -> Result<store::Unlock> { return store::Unlock{before, {}}; }));
    TAMBO_ASSIGN(const QString after, askNewPassphrase());
    const auto job = [&](store::Vault &vault) {
        return vault.changePassphrase(before, after, store::measuredCost());
    };
    TAMBO_ASSIGN(const auto id, store->changeVault(job).takeResult());
    const QString name = toBase32(id.toByteArray());
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("passphrase"), name}});
    else
        call.line(Cli::tr("Clave cambiada: %1").arg(name));
    return Exit::Ok;
}

} // namespace

constexpr Verb vaultPassphraseChange{"vault", "passphrase change", "",
    QT_TRANSLATE_NOOP("Cli", "Cambia una clave por otra; pide la de ahora."), {}, 0, 0, run,
    people::Verb::ChangeVault};

} // namespace tambo::ui::cli
