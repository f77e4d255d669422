// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/fixity.h"

#include "app/store/damage.h"
#include "ui/cli/bundletext.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QLocale>

namespace tambo::ui::cli {

namespace {

QJsonArray namesJson(const QList<BlobId> &blobs)
{
    QJsonArray names;
    for (const BlobId &blob : blobs)
        names.append(QString::fromLatin1(blob.toByteArray().toHex()));
    return names;
}

QJsonObject reportJson(const archive::FixityReport &report)
{
    const store::FixityCounts &counts = report.counts;
    return {{QStringLiteral("checked"), report.checked}, {QStringLiteral("bytes"), report.bytes},
        {QStringLiteral("damaged"), namesJson(report.damaged)},
        {QStringLiteral("missing"), namesJson(report.missing)},
        {QStringLiteral("files"), counts.files}, {QStringLiteral("unchecked"), counts.unchecked},
        {QStringLiteral("allDamaged"), counts.damaged},
        {QStringLiteral("allMissing"), counts.missing},
        {QStringLiteral("since"),
            counts.oldestMs > 0 ? QJsonValue(QDateTime::fromMSecsSinceEpoch(counts.oldestMs)
                                          .toUTC()
                                          .toString(Qt::ISODateWithMs))
                                : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("stopped"), report.ended == archive::FixityReport::Ended::Stopped}};
}

void writeReport(const archive::FixityReport &report, Call &call)
{
    const store::FixityCounts &counts = report.counts;
    for (const BlobId &blob : report.damaged)
        call.line(QStringLiteral("! %1  %2")
                .arg(Cli::tr("Un archivo está dañado en el disco."),
                    QString::fromLatin1(blob.toByteArray().toHex())));
    for (const BlobId &blob : report.missing)
        call.line(QStringLiteral("! %1  %2")
                .arg(Cli::tr("Falta un archivo en el disco."),
                    QString::fromLatin1(blob.toByteArray().toHex())));
    call.line(Cli::tr("Leídos ahora: %1 archivos, %2.")
            .arg(report.checked)
            .arg(QLocale().formattedDataSize(report.bytes)));
    call.line(Cli::tr("En total: %1. Dañados: %2. Faltan: %3. Sin leer todavía: %4.")
            .arg(counts.files)
            .arg(counts.damaged)
            .arg(counts.missing)
            .arg(counts.unchecked));
    if (counts.oldestMs > 0)
        call.line(Cli::tr("Todos se han leído desde: %1").arg(momentText(counts.oldestMs)));
}

Result<Exit> run(Call &call)
{
    archive::FixityWish wish;
    if (call.has("files")) {
        bool isNumber = false;
        wish.mostFiles = call.option("files").toInt(&isNumber);
        if (!isNumber || wish.mostFiles < 1)
            return call.misused(Cli::tr("«--files» es un número desde 1."));
    }
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    const auto report = archive::checkFixity(*store, wish, [&](double done) {
        call.progress(Cli::tr("Leyendo los archivos"), done);
        return !interrupted();
    });
    call.endProgress();
    TAMBO_TRY(report);
    if (call.json)
        call.print(reportJson(*report));
    else
        writeReport(*report, call);
    const auto bad = report->damaged + report->missing;
    if (bad.isEmpty() && report->counts.damaged + report->counts.missing == 0)
        return Exit::Ok;
    // What has a sound copy elsewhere comes back by itself.
    const auto waiting
        = store->write([&](store::Writer &writer) { return store::markDamagedBlobs(writer, bad); })
              .takeResult();
    if (waiting.ok() && *waiting > 0)
        call.complain(Cli::tr("Se pedirá una copia sana en la próxima conexión."));
    call.complain(Cli::tr("Hay archivos dañados o que faltan. Busque otra copia de ellos."));
    return Exit::Failed;
}

constexpr Option options[] = {
    {"files", "CUÁNTOS", QT_TRANSLATE_NOOP("Cli", "Cuántos archivos como mucho (500).")},
};

} // namespace

constexpr Verb fixity{"fixity", "", "",
    QT_TRANSLATE_NOOP("Cli", "Lee los archivos guardados hace más tiempo y avisa de los dañados."),
    options, 0, 0, run, Free::Heals};

} // namespace tambo::ui::cli
