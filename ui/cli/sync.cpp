// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hubs.h"
#include "sync/engine/engine.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QLocale>
#include <QSemaphore>

namespace tambo::ui::cli {

namespace {

using Phase = sync::Status::Phase;

constexpr int glanceMs = 20; ///< between two looks at Ctrl+C

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString phaseText(const sync::Status &status)
{
    switch (status.phase) {
    case Phase::Connecting:
        return Cli::tr("Conectando con %1").arg(status.hub);
    case Phase::Sending:
        return Cli::tr("Enviando un archivo de %1").arg(sizeText(status.total));
    case Phase::Fetching:
        return Cli::tr("Trayendo un archivo de %1").arg(sizeText(status.total));
    case Phase::Waiting:
        return status.problem ? status.problem->message : Cli::tr("Esperando");
    case Phase::Resting:
        return Cli::tr("Todo está enviado. Ctrl+C termina");
    case Phase::NoHub:
    case Phase::Exchanging:
        break;
    }
    return Cli::tr("Enviando y recibiendo");
}

void paint(Call &call, const sync::Status &status)
{
    call.progress(Cli::tr("%1 · enviado %2, recibido %3")
                      .arg(phaseText(status), sizeText(status.totals.bytesUp),
                          sizeText(status.totals.bytesDown)),
        status.total > 0 ? double(status.done) / double(status.total) : 0);
}

void report(Call &call, const sync::Totals &totals)
{
    if (call.json) {
        call.print(QJsonObject{{QStringLiteral("bytesUp"), totals.bytesUp},
            {QStringLiteral("bytesDown"), totals.bytesDown},
            {QStringLiteral("requests"), totals.requests},
            {QStringLiteral("recordsUp"), totals.recordsUp},
            {QStringLiteral("recordsDown"), totals.recordsDown},
            {QStringLiteral("blobsUp"), totals.blobsUp},
            {QStringLiteral("blobsDown"), totals.blobsDown}});
        return;
    }
    call.line(Cli::tr("Enviado: %1, recibido: %2, en %3 preguntas al servidor.")
            .arg(sizeText(totals.bytesUp), sizeText(totals.bytesDown))
            .arg(totals.requests));
    call.line(Cli::tr("Paquetes de registros: %1 enviados, %2 recibidos. Archivos: %3 enviados, %4"
                      " recibidos.")
            .arg(totals.recordsUp)
            .arg(totals.recordsDown)
            .arg(totals.blobsUp)
            .arg(totals.blobsDown));
}

/// The address that was stored; `url` takes its place. Empty: there is no hub.
Result<QString> exchangeUrl(store::Store &store, const QString &url)
{
    return store
        .write([&](store::Writer &writer) -> Result<QString> {
            TAMBO_ASSIGN(const auto hub, store::joinedHub(writer));
            if (hub)
                TAMBO_TRY(store::setHubUrl(
                    writer, sync::keepingPin(QUrl(url), QUrl(hub->url)).toString()));
            return hub ? hub->url : QString();
        })
        .takeResult();
}

Result<> once(Call &call, sync::Engine &engine)
{
    QSemaphore news;
    QObject::connect(
        &engine, &sync::Engine::statusChanged, [&news](const sync::Status &) { news.release(); });
    const Interrupted interrupted;
    auto session = engine.once();
    while (!session.isFinished()) {
        if (interrupted())
            return fail(Error::Kind::Cancelled,
                Cli::tr("Se detuvo. Lo que ya se envió no se envía otra vez."));
        if (news.tryAcquire(1, glanceMs))
            paint(call, engine.status());
    }
    call.endProgress();
    const auto totals = session.takeResult();
    if (!totals.ok())
        return totals.error();
    report(call, *totals);
    return {};
}

Result<> untilInterrupted(Call &call, sync::Engine &engine)
{
    QSemaphore news;
    QObject::connect(
        &engine, &sync::Engine::statusChanged, [&news](const sync::Status &) { news.release(); });
    const Interrupted interrupted;
    engine.start();
    while (!interrupted()) {
        if (news.tryAcquire(1, glanceMs))
            paint(call, engine.status());
    }
    call.endProgress();
    report(call, engine.status().totals);
    return {};
}

Result<Exit> run(Call &call)
{
    QUrl url;
    if (call.has("hub")) {
        const auto given = sync::hubUrl(call.option("hub"));
        if (!given.ok())
            return call.misused(given.error().message);
        url = *given;
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    QString before;
    if (!url.isEmpty()) {
        TAMBO_TRY(Call::allow(*store, people::Verb::ChangeSettings));
        TAMBO_ASSIGN(before, exchangeUrl(*store, url.toString()));
    }
    Result<> done;
    {
        sync::Engine engine(*store);
        done = call.has("once") ? once(call, engine) : untilInterrupted(call, engine);
    }
    // An address that did not work does not replace one that did.
    if (!done.ok() && !before.isEmpty())
        TAMBO_TRY(exchangeUrl(*store, before));
    if (!done.ok())
        return done.error();
    return Exit::Ok;
}

constexpr Option options[] = {
    {"once", nullptr, QT_TRANSLATE_NOOP("Cli", "Una sola vez, y terminar.")},
    {"hub", "URL", QT_TRANSLATE_NOOP("Cli", "Otra dirección del mismo servidor.")},
};

} // namespace

constexpr Verb sync{"sync", "", "",
    QT_TRANSLATE_NOOP("Cli", "Envía y trae todo lo que falta; sin «--once», hasta Ctrl+C."),
    options, 0, 0, run, people::Verb::Exchange};

} // namespace tambo::ui::cli
