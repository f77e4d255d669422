// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/lan.h"
#include "ui/cli/devices.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QSemaphore>

namespace tambo::ui::cli {

namespace {

constexpr int glanceMs = 20; ///< between two looks at Ctrl+C

QString wordOf(const lan::LanStatus &status)
{
    if (status.problem)
        return status.problem->message;
    const auto meeting = std::count_if(status.nearby.begin(), status.nearby.end(),
        [](const lan::Nearby &one) { return one.meeting; });
    if (meeting > 0)
        return Cli::tr("Pasando datos. PC cerca: %1").arg(status.nearby.size());
    return status.nearby.isEmpty() ? Cli::tr("Nadie cerca todavía")
                                   : Cli::tr("PC cerca: %1").arg(status.nearby.size());
}

void report(Call &call, const lan::LanStatus &status)
{
    QJsonArray nearby;
    for (const lan::Nearby &one : status.nearby) {
        const bool met = !one.device.isNull();
        if (call.json)
            nearby.append(QJsonObject{{QStringLiteral("address"), one.address},
                {QStringLiteral("device"), met ? deviceName(one.device) : QString()},
                {QStringLiteral("alike"), one.alike}});
        else
            call.line(QStringLiteral("%1  %2  %3")
                    .arg(one.address, met ? deviceName(one.device) : QStringLiteral("?"),
                        one.problem     ? one.problem->message
                            : one.alike ? Cli::tr("Tiene lo mismo que este PC.")
                                        : Cli::tr("Falta pasar datos.")));
    }
    if (call.json)
        call.print(nearby);
}

Result<Exit> run(Call &call)
{
    lan::Lan::Options options;
    if (call.has("port")) {
        bool sound = false;
        options.port = call.option("port").toUShort(&sound);
        if (!sound || options.port == 0)
            return call.misused(Cli::tr("El puerto es un número de 1 a 65535."));
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    lan::Lan network(*store, options);
    QSemaphore news;
    QObject::connect(
        &network, &lan::Lan::statusChanged, [&news](const lan::LanStatus &) { news.release(); });
    const Interrupted interrupted;
    network.start();
    quint16 said = 0;
    while (!interrupted()) {
        if (!news.tryAcquire(1, glanceMs))
            continue;
        const lan::LanStatus status = network.status();
        if (status.problem)
            return *status.problem;
        if (!call.json && std::exchange(said, status.port) != status.port)
            call.line(Cli::tr("Este PC espera en el puerto %1. Ctrl+C termina.").arg(status.port));
        call.progress(wordOf(status), 0);
    }
    call.endProgress();
    report(call, network.status());
    return Exit::Ok;
}

constexpr Option options[] = {
    {"port", "N", QT_TRANSLATE_NOOP("Cli", "El puerto; si no, uno cualquiera.")},
};

} // namespace

constexpr Verb lanServe{"lan", "serve", "",
    QT_TRANSLATE_NOOP(
        "Cli", "Pasa y trae lo que falta con los PC de la red local, por sí mismo, hasta Ctrl+C."),
    options, 0, 0, run, people::Verb::Exchange};

} // namespace tambo::ui::cli
