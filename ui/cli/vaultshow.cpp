// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto outside, store::Store::vaultOf(call.home));
    const store::Vault &vault = outside.vault;
    QStringList ids;
    for (const store::SlotId &id : vault.passphrases())
        ids += toBase32(id.toByteArray());
    const QString centre = toBase32(outside.centre.toByteArray());
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("centre"), centre},
            {QStringLiteral("open"), vault.isOpen()},
            {QStringLiteral("passphrases"), QJsonArray::fromStringList(ids)},
            {QStringLiteral("words"), vault.hasRecovery()}});
        return Exit::Ok;
    }
    call.line(Cli::tr("Centro: %1").arg(centre));
    call.line(vault.isOpen() ? Cli::tr("Se abre sin clave. Quien se lleve este PC puede leer todo.")
                             : Cli::tr("Está cerrado con clave."));
    if (vault.isOpen())
        call.line(Cli::tr("Y si es el PC de un encargado, también aceptar y retirar otros PC hasta "
                          "que le quiten eso con las primeras palabras del centro."));
    for (const QString &id : ids)
        call.line(Cli::tr("Clave: %1").arg(id));
    call.line(vault.hasRecovery()
            ? Cli::tr("Tiene palabras de recuperación.")
            : Cli::tr("No tiene palabras de recuperación. Haga la hoja con «tambo vault words»."));
    return Exit::Ok;
}

} // namespace

constexpr Verb vaultShow{"vault", "show", "",
    QT_TRANSLATE_NOOP("Cli", "Dice cómo se abre el centro, sin abrirlo."), {}, 0, 0, run,
    Free::Reads};

} // namespace tambo::ui::cli
