// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/steward.h"
#include "ui/cli/devices.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"
#include "ui/cli/words.h"

namespace tambo::ui::cli {

namespace {

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    TAMBO_ASSIGN(const DeviceId device, findDevice(*store, call.arguments.first()));
    const bool end = call.has("end");
    TAMBO_ASSIGN(
        QByteArray words, askWords(Cli::tr("Las primeras 24 palabras del centro, en una línea")));
    const auto done = store
                          ->write([&](store::Writer &writer) {
                              return end ? store::endSteward(writer, device, words)
                                         : store::appointSteward(writer, device, words);
                          })
                          .takeResult();
    store::wipe(words);
    TAMBO_TRY(done);
    if (call.json)
        call.print(QJsonObject{
            {QStringLiteral("id"), deviceName(device)}, {QStringLiteral("steward"), !end}});
    else
        call.line(end ? Cli::tr("Ese PC ya no decide por el centro.")
                      : Cli::tr("Ese PC también puede aceptar y retirar PC."));
    return Exit::Ok;
}

constexpr Option options[] = {
    {"end", nullptr, QT_TRANSLATE_NOOP("Cli", "Ya no; lo que decidió hasta ahora queda.")},
};

} // namespace

constexpr Verb deviceSteward{"device", "steward", "PC",
    QT_TRANSLATE_NOOP(
        "Cli", "Deja que otro PC acepte y retire PC; pide las primeras palabras del centro."),
    options, 1, 1, run, people::Verb::CertifyDevice};

} // namespace tambo::ui::cli
