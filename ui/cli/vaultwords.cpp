// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recoverywords.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

std::optional<store::WordLanguage> languageOf(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("es"))
        return store::WordLanguage::Spanish;
    if (name == QLatin1String("en"))
        return store::WordLanguage::English;
    return std::nullopt;
}

Result<Exit> run(Call &call)
{
    const auto language = languageOf(call.option("lang"));
    if (!language)
        return call.misused(Cli::tr("«--lang» es «es» o «en»."));
    TAMBO_ASSIGN(const auto store, call.openStore());
    const auto job = [](store::Vault &vault) -> Result<QByteArray> { return vault.setRecovery(); };
    TAMBO_ASSIGN(const QByteArray recovery, store->changeVault(job).takeResult());
    const QStringList words = store::recoveryWords(recovery, *language);
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("words"), QJsonArray::fromStringList(words)}});
        return Exit::Ok;
    }
    for (qsizetype i = 0; i < words.size(); ++i)
        call.line(QStringLiteral("%1. %2").arg(i + 1, 2).arg(words[i]));
    call.line(Cli::tr("Escríbalas en papel y guárdelas lejos de este PC. No se mostrarán otra vez, "
                      "y las de antes ya no sirven."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"lang", "es|en",
        QT_TRANSLATE_NOOP("Cli", "En qué idioma están las palabras; en español si no se dice.")},
};

} // namespace

constexpr Verb vaultWords{"vault", "words", "",
    QT_TRANSLATE_NOOP("Cli", "Hace las 24 palabras de recuperación y las muestra una sola vez."),
    options, 0, 0, run};

} // namespace tambo::ui::cli
