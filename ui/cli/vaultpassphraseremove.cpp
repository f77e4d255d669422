// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/base32.h"
#include "ui/cli/secretinput.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

Result<store::SlotId> slotNamed(const QString &name)
{
    const auto bytes = fromBase32(name);
    const auto id = bytes ? store::SlotId::from(*bytes) : std::nullopt;
    if (!id)
        return fail(Error::Kind::BadInput,
            Cli::tr("«%1» no es una clave de «tambo vault show».").arg(name));
    return *id;
}

Result<Exit> openForAll(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto done = store
                          ->changeVault([](store::Vault &vault) -> Result<> {
                              vault.openForAll();
                              return {};
                          })
                          .takeResult();
    TAMBO_TRY(done);
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("open"), true}});
    else
        call.line(Cli::tr("Se abre sin clave. Quien se lleve este PC puede leer todo."));
    return Exit::Ok;
}

/// The one that is named, or the one that is typed.
Result<store::SlotId> removeOne(Call &call)
{
    std::optional<store::SlotId> named;
    QString typed;
    if (!call.arguments.isEmpty()) {
        TAMBO_ASSIGN(named, slotNamed(call.arguments.first()));
    } else {
        TAMBO_ASSIGN(typed, askSecret(Cli::tr("Clave que se quita")));
    }
    const auto askedAlready
        = [&typed]() -> Result<store::Unlock> { return store::Unlock{typed, {}}; };
    TAMBO_ASSIGN(const auto store, named ? call.openStore() : call.openStore(askedAlready));
    return store
        ->changeVault([&](store::Vault &vault) -> Result<store::SlotId> {
            TAMBO_ASSIGN(const store::SlotId id,
                named ? Result<store::SlotId>(*named) : vault.slotOf(typed));
            TAMBO_TRY(vault.removePassphrase(id));
            return id;
        })
        .takeResult();
}

Result<Exit> run(Call &call)
{
    if (call.has("all") && !call.arguments.isEmpty())
        return call.misused(Cli::tr("Con «--all» se quitan todas: no nombre ninguna."));
    if (call.has("all"))
        return openForAll(call);
    TAMBO_ASSIGN(const auto id, removeOne(call));
    const QString name = toBase32(id.toByteArray());
    if (call.json)
        call.print(QJsonObject{{QStringLiteral("removed"), name}});
    else
        call.line(Cli::tr("Clave quitada: %1").arg(name));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"all", nullptr,
        QT_TRANSLATE_NOOP("Cli",
            "Quita todas: el centro se abre sin clave y quien se lleve el PC "
            "puede leer todo.")},
};

} // namespace

constexpr Verb vaultPassphraseRemove{"vault", "passphrase remove", "[CLAVE]",
    QT_TRANSLATE_NOOP("Cli", "Quita una clave: la que se escribe, o la que «vault show» nombra."),
    options, 0, 1, run, people::Verb::ChangeVault};

} // namespace tambo::ui::cli
