// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/bagit.h"
#include "ui/cli/texts.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>
#include <QLocale>

namespace tambo::ui::cli {

namespace {

QJsonObject reportJson(const formats::BagReport &report)
{
    QJsonArray info;
    for (const formats::BagTag &tag : report.info)
        info.append(QJsonObject{
            {QStringLiteral("label"), tag.label}, {QStringLiteral("value"), tag.value}});
    return {{QStringLiteral("valid"), report.valid()},
        {QStringLiteral("version"), report.version.toString()},
        {QStringLiteral("algorithms"), QJsonArray::fromStringList(report.algorithms)},
        {QStringLiteral("files"), report.payload.size()},
        {QStringLiteral("bytes"), report.payloadBytes},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(report.reasons.first)},
        {QStringLiteral("reasonCount"), report.reasons.count},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings.first)},
        {QStringLiteral("warningCount"), report.warnings.count}, {QStringLiteral("info"), info}};
}

/// How many more there are than were kept.
QString andMore(const formats::BagFindings &findings)
{
    return Cli::tr("Y %1 más.").arg(findings.count - findings.first.size());
}

void writeReport(const formats::BagReport &report, Call &call)
{
    for (const QString &warning : report.warnings.first)
        call.line(QStringLiteral("- ") + warning);
    if (report.warnings.count > report.warnings.first.size())
        call.line(QStringLiteral("- ") + andMore(report.warnings));
    if (report.valid())
        call.line(Cli::tr("El paquete está completo y sin daño: %1 archivos, %2.")
                .arg(report.payload.size())
                .arg(QLocale().formattedDataSize(report.payloadBytes)));
}

Result<Exit> run(Call &call)
{
    const Interrupted interrupted;
    const auto report
        = formats::checkBag(QFileInfo(call.arguments.first()).absoluteFilePath(), [&](double done) {
              call.progress(Cli::tr("Revisando el paquete"), done);
              return !interrupted();
          });
    call.endProgress();
    TAMBO_TRY(report);
    if (call.json)
        call.print(reportJson(*report));
    else
        writeReport(*report, call);
    if (report->valid())
        return Exit::Ok;
    for (const QString &reason : report->reasons.first)
        call.complain(reason);
    if (report->reasons.count > report->reasons.first.size())
        call.complain(andMore(report->reasons));
    return Exit::Failed;
}

} // namespace

constexpr Verb bagVerify{"bag", "verify", "CARPETA",
    QT_TRANSLATE_NOOP("Cli", "Revisa si un paquete BagIt está completo y sin daño."), {}, 1, 1, run,
    Free::Apart};

} // namespace tambo::ui::cli
