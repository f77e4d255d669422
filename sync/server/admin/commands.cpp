// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/admin/commands.h"

#include "app/core/base32.h"
#include "sync/server/admin/accounts.h"
#include "sync/server/admin/backup.h"
#include "sync/server/admin/verify.h"
#include "sync/server/hub.h"
#include "sync/server/texts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace tambo::hub {

namespace {

using Verb = ServerArguments::Verb;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::Spanish).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// One number with its name in JSON and its sentence.
struct Fact {
    const char *name;
    qint64 value;
    QString words;
};

QString facts(const QList<Fact> &list, bool json)
{
    QJsonObject object;
    QStringList lines;
    for (const Fact &fact : list) {
        object.insert(QLatin1String(fact.name), fact.value);
        lines += fact.words;
    }
    return json ? jsonText(object) : lines.join(u'\n');
}

Result<Said> invite(const ServerArguments &typed, qint64 nowMs)
{
    TAMBO_ASSIGN(const QString code,
        Hub::invite(
            typed.folder, typed.url, nowMs, typed.tls ? Hub::Tls::Own : Hub::Tls::OfOthers));
    return Said{typed.json ? jsonText({{QStringLiteral("code"), code}}) : code};
}

Result<Said> centres(const ServerArguments &typed, const HubFolder &folder)
{
    TAMBO_ASSIGN(const QList<CentreAccount> accounts, centreAccounts(*folder.database));
    QJsonArray array;
    QStringList lines;
    for (const CentreAccount &one : accounts) {
        const QString id = toBase32(one.id.toByteArray());
        const QString since
            = QDateTime::fromMSecsSinceEpoch(one.enrolledMs, Qt::UTC).toString(Qt::ISODate);
        array.append(
            QJsonObject{{QStringLiteral("centre"), id}, {QStringLiteral("enrolled"), since},
                {QStringLiteral("devices"), one.devices}, {QStringLiteral("items"), one.items},
                {QStringLiteral("bytes"), one.bytes}, {QStringLiteral("refused"), one.refused}});
        lines += QStringList{id, since.first(10), HubText::tr("PC: %1").arg(one.devices),
            HubText::tr("envíos: %1").arg(one.items), sizeText(one.bytes),
            one.refused ? HubText::tr("no se atiende") : QString()}
                     .join(QStringLiteral("  "))
                     .trimmed();
    }
    if (typed.json)
        return Said{QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))};
    return Said{lines.isEmpty() ? HubText::tr("Todavía no hay centros.") : lines.join(u'\n')};
}

Result<Said> decide(const ServerArguments &typed, const HubFolder &folder, qint64 nowMs)
{
    const bool refuses = typed.verb == Verb::Revoke;
    TAMBO_TRY(setAdmission(*folder.database, typed.subject,
        refuses ? SegmentStore::Admission::Refused : SegmentStore::Admission::Served, nowMs));
    if (typed.json)
        return Said{jsonText({{QStringLiteral("refused"), refuses}})};
    return Said{refuses ? HubText::tr("Desde ahora no se le atiende.")
                        : HubText::tr("Desde ahora se le atiende otra vez.")};
}

Result<Said> stats(const ServerArguments &typed, const HubFolder &folder, qint64 nowMs)
{
    TAMBO_ASSIGN(const HubTotals all, totalsOf(folder, nowMs));
    return Said{facts(
        {
            {"centres", all.counts.centres, HubText::tr("Centros: %1").arg(all.counts.centres)},
            {"devices", all.devices, HubText::tr("PC: %1").arg(all.devices)},
            {"refused", all.refused, HubText::tr("No se atienden: %1").arg(all.refused)},
            {"items", all.items, HubText::tr("Envíos: %1").arg(all.items)},
            {"itemBytes", all.itemBytes,
                HubText::tr("Tamaño de los envíos: %1").arg(sizeText(all.itemBytes))},
            {"blobs", all.counts.blobs, HubText::tr("Archivos: %1").arg(all.counts.blobs)},
            {"blobBytes", all.counts.blobBytes,
                HubText::tr("Tamaño de los archivos: %1").arg(sizeText(all.counts.blobBytes))},
            {"openUploads", all.counts.openUploads,
                HubText::tr("Archivos en camino: %1").arg(all.counts.openUploads)},
            {"openInvitations", all.openInvitations,
                HubText::tr("Invitaciones sin usar: %1").arg(all.openInvitations)},
            {"databaseBytes", all.counts.databaseBytes,
                HubText::tr("Base de datos: %1").arg(sizeText(all.counts.databaseBytes))},
            {"freeBytes", all.counts.freeBytes,
                HubText::tr("Libre en el disco: %1").arg(sizeText(all.counts.freeBytes))},
        },
        typed.json)};
}

QString conclusion(const Verified &found, bool repaired)
{
    if (found.isSound())
        return HubText::tr("Todo está bien.");
    if (!found.database.isEmpty() || found.brokenLogs > 0)
        return HubText::tr("Hay daños que aquí no se reparan. Use una copia de seguridad.");
    return repaired ? HubText::tr("Lo dañado se apartó. Los centros lo enviarán otra vez.")
                    : HubText::tr("Hay daños. Con --repair se apartan, y los centros los envían "
                                  "otra vez.");
}

Result<Said> verify(const ServerArguments &typed, const HubFolder &folder)
{
    TAMBO_ASSIGN(const Verified found, verifyHub(folder, typed.repair ? Repair::Yes : Repair::No));
    const bool mended = typed.repair && found.database.isEmpty() && found.brokenLogs == 0;
    const QList<Fact> list{
        {"items", found.items, HubText::tr("Envíos: %1").arg(found.items)},
        {"damagedItems", found.damagedItems,
            HubText::tr("Envíos dañados: %1").arg(found.damagedItems)},
        {"brokenLogs", found.brokenLogs,
            HubText::tr("Registros de llaves dañados: %1").arg(found.brokenLogs)},
        {"wrongNumbers", found.wrongNumbers,
            HubText::tr("Centros mal contados: %1").arg(found.wrongNumbers)},
        {"blobs", found.blobs, HubText::tr("Archivos: %1").arg(found.blobs)},
        {"damagedBlobs", found.damagedBlobs,
            HubText::tr("Archivos dañados: %1").arg(found.damagedBlobs)},
        {"missingBlobs", found.missingBlobs,
            HubText::tr("Archivos que faltan: %1").arg(found.missingBlobs)},
        {"databaseDamaged", found.database.isEmpty() ? 0 : 1,
            found.database.isEmpty() ? HubText::tr("Base de datos: bien")
                                     : HubText::tr("Base de datos: %1").arg(found.database)},
    };
    QString text = facts(list, typed.json);
    if (!typed.json)
        text += u'\n' + conclusion(found, typed.repair);
    return Said{text, found.isSound() || mended};
}

Result<Said> backUp(const ServerArguments &typed, const HubFolder &folder)
{
    TAMBO_ASSIGN(const BackedUp done, backUpHub(folder, typed.subject));
    return Said{facts(
        {
            {"databaseBytes", done.databaseBytes,
                HubText::tr("Base de datos: %1").arg(sizeText(done.databaseBytes))},
            {"blobs", done.blobs, HubText::tr("Archivos: %1").arg(done.blobs)},
            {"blobBytes", done.blobBytes,
                HubText::tr("Tamaño de los archivos: %1").arg(sizeText(done.blobBytes))},
        },
        typed.json)};
}

Result<Said> restored(const ServerArguments &typed, const HubFolder &folder)
{
    TAMBO_TRY(folder.database->write(
        [](Connection &connection) { return HubDatabase::newEpoch(*connection.database); }));
    if (typed.json)
        return Said{jsonText({{QStringLiteral("restored"), true}})};
    return Said{HubText::tr("Los centros compararán todo lo que tienen con esta copia.")};
}

} // namespace

Result<Said> runAdmin(const ServerArguments &typed, qint64 nowMs)
{
    if (typed.verb == Verb::Invite) // may be the first thing that is done with a folder
        return invite(typed, nowMs);
    TAMBO_ASSIGN(const HubFolder folder, HubFolder::openExisting(typed.folder));
    switch (typed.verb) {
    case Verb::Centres:
        return centres(typed, folder);
    case Verb::Revoke:
    case Verb::Admit:
        return decide(typed, folder, nowMs);
    case Verb::Stats:
        return stats(typed, folder, nowMs);
    case Verb::Verify:
        return verify(typed, folder);
    case Verb::Backup:
        return backUp(typed, folder);
    default:
        return restored(typed, folder);
    }
}

} // namespace tambo::hub
