// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"
#include "ui/cli/words.h"

#include <QScopeGuard>

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(QByteArray recovery,
        askWords(Cli::tr("Las 24 palabras, en una línea; bastan cuatro letras de cada una")));
    const auto forget = qScopeGuard([&recovery] { store::wipe(recovery); });
    TAMBO_ASSIGN(const auto store, call.openStore([&recovery]() -> Result<store::Unlock> {
        return store::Unlock{{}, recovery};
    }));
    TAMBO_ASSIGN(const QString text, askNewPassphrase());
    const auto job
        = [&](store::Vault &vault) { return vault.recover(recovery, text, store::measuredCost()); };
    TAMBO_ASSIGN(const auto id, store->changeVault(job).takeResult());
    const QString name = toBase32(id.toByteArray());
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("passphrase"), name}});
        return Exit::Ok;
    }
    call.line(Cli::tr("Clave guardada: %1").arg(name));
    TAMBO_ASSIGN(const auto outside, store::Store::vaultOf(call.home));
    if (outside.vault.passphrases().size() > 1)
        call.line(Cli::tr("Las otras claves siguen abriendo el centro. La olvidada se quita con "
                          "«tambo vault passphrase remove»."));
    return Exit::Ok;
}

} // namespace

constexpr Verb vaultRecover{"vault", "recover", "",
    QT_TRANSLATE_NOOP("Cli", "Abre el centro con las 24 palabras y pone una clave nueva."), {}, 0,
    0, run, Free::Words};

} // namespace tambo::ui::cli
