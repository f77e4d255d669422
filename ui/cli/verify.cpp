// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/verify.h"
#include "app/store/damage.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

namespace tambo::ui::cli {

namespace {

QJsonObject reportJson(const store::VerifyReport &report)
{
    QJsonArray findings;
    for (const store::Finding &finding : report.findings)
        findings.append(QJsonObject{
            {QStringLiteral("damage"), finding.weight == store::Finding::Weight::Damage},
            {QStringLiteral("sentence"), finding.sentence},
            {QStringLiteral("where"), finding.where}});
    return {{QStringLiteral("sound"), report.sound()}, {QStringLiteral("findings"), findings},
        {QStringLiteral("controlEntries"), report.controlEntries},
        {QStringLiteral("segments"), report.segments}, {QStringLiteral("changes"), report.changes},
        {QStringLiteral("records"), report.records}, {QStringLiteral("blobs"), report.blobs}};
}

void writeReport(const store::VerifyReport &report, Call &call)
{
    for (const store::Finding &finding : report.findings) {
        const bool damage = finding.weight == store::Finding::Weight::Damage;
        call.line(QStringLiteral("%1 %2  %3")
                .arg(damage ? QStringLiteral("!") : QStringLiteral("-"), finding.sentence,
                    finding.where));
    }
    call.line(Cli::tr("Revisado: %1 fichas, %2 cambios, %3 grupos, %4 archivos.")
            .arg(report.records)
            .arg(report.changes)
            .arg(report.segments)
            .arg(report.blobs));
    if (report.sound())
        call.line(Cli::tr("Todo está bien."));
}

/// What has a sound copy elsewhere comes back by itself.
Result<qint64> markDamaged(store::Store &store, const QList<BlobId> &blobs)
{
    return store
        .write([&](store::Writer &writer) -> Result<qint64> {
            TAMBO_ASSIGN(const qint64 segments, store::markDamage(writer));
            TAMBO_ASSIGN(const qint64 files, store::markDamagedBlobs(writer, blobs));
            return segments + files;
        })
        .takeResult();
}

Result<Exit> run(Call &call)
{
    TAMBO_ASSIGN(const auto store, call.openStore());
    const Interrupted interrupted;
    const auto report = store::verifyStore(*store, [&](double done) {
        call.progress(Cli::tr("Revisando los datos"), done);
        return !interrupted();
    });
    call.endProgress();
    TAMBO_TRY(report);
    if (call.json)
        call.print(reportJson(*report));
    else
        writeReport(*report, call);
    if (report->sound())
        return Exit::Ok;
    const auto waiting = markDamaged(*store, report->damagedBlobs);
    if (waiting.ok() && *waiting > 0)
        call.complain(Cli::tr("Se pedirá una copia sana en la próxima conexión."));
    if (report->mendable())
        call.complain(Cli::tr("La próxima vez que se abran, estos datos se reparan solos."));
    call.complain(
        Cli::tr("Hay datos dañados. Lo demás sigue bien; haga una copia antes de seguir."));
    return Exit::Failed;
}

} // namespace

constexpr Verb verify{"verify", "", "",
    QT_TRANSLATE_NOOP("Cli", "Revisa que los datos guardados estén completos y sin daño."), {}, 0,
    0, run, Free::Heals};

} // namespace tambo::ui::cli
