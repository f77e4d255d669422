// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/report.h"

#include "app/core/daylog.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

namespace tambo::ui {

namespace {

constexpr qsizetype mostLines = 500; // fits into a mail, and on some pages

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(bytes / 1'000'000);
}

} // namespace

QString reportText(const ReportFacts &facts)
{
    const QStorageInfo disk(facts.centreFolder);
    QStringList lines{
        QStringLiteral("Tambo %1, Qt %2").arg(facts.version, QLatin1String(qVersion())),
        QStringLiteral("system: %1, %2 %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        QStringLiteral("processor: %1, %2 threads")
            .arg(QSysInfo::currentCpuArchitecture())
            .arg(QThread::idealThreadCount()),
        QStringLiteral("screen: %1").arg(facts.screen), QStringLiteral("look: %1").arg(facts.look),
        QStringLiteral("disk of the centre: %1 free of %2, %3")
            .arg(megabytes(disk.bytesAvailable()), megabytes(disk.bytesTotal()),
                QString::fromLatin1(disk.fileSystemType())),
        {}};
    const QStringList errors = DayLog::lastLines(facts.logFolder, mostLines);
    lines.append(errors.isEmpty() ? QStringLiteral("no errors in the last days")
                                  : QStringLiteral("last errors:"));
    lines += errors;
    return lines.join(u'\n') + u'\n';
}

Result<> writeReport(const QString &path, const ReportFacts &facts)
{
    QSaveFile file(path);
    const QByteArray text = reportText(facts).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return fail(Error::Kind::Storage,
        QCoreApplication::translate(
            "Report", "No se pudo escribir el informe. Elija otra carpeta o revise el espacio."),
        file.errorString());
}

} // namespace tambo::ui
