// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hub.h"

#include "sync/protocol/invite.h"
#include "sync/server/enrol.h"
#include "sync/server/routes.h"
#include "sync/server/texts.h"

#include <QDateTime>
#include <QLockFile>
#include <QRegularExpression>

namespace tambo::hub {

namespace {

constexpr int openingPatienceMs = 30'000;

Error cannotWrite(const QString &detail)
{
    return fail(Error::Kind::Storage,
        HubText::tr("No se puede escribir en la carpeta del servidor. Revise sus permisos o elija "
                    "otra."),
        detail);
}

/// A folder that is empty or a hub's: nobody wants a hub among photos.
Result<> checkFolder(const QDir &folder, const QString &keys)
{
    if (folder.exists(keys))
        return {};
    const QStringList others
        = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)
              .filter(QRegularExpression(QStringLiteral("^(?!hub\\.lock)")));
    if (others.isEmpty())
        return {};
    return fail(Error::Kind::BadInput,
        HubText::tr("Esta carpeta tiene otras cosas. Elija una carpeta vacía para el servidor."));
}

struct Opened {
    HubKeys keys;
    std::unique_ptr<HubDatabase> database;
};

Result<Opened> openFolder(const QDir &folder)
{
    const QString keys = QStringLiteral("keys");
    if (!QDir().mkpath(folder.path()))
        return cannotWrite(QStringLiteral("mkpath"));
    // Held while opening only: the first start makes keys and tables once, whoever comes.
    QLockFile lock(folder.filePath(QStringLiteral("hub.lock")));
    if (!lock.tryLock(openingPatienceMs))
        return cannotWrite(QStringLiteral("lock error %1").arg(int(lock.error())));
    TAMBO_TRY(checkFolder(folder, keys));
    Opened opened;
    TAMBO_ASSIGN(opened.keys, HubKeys::loadOrCreate(folder.filePath(keys)));
    TAMBO_ASSIGN(opened.database, HubDatabase::open(folder.filePath(QStringLiteral("hub.db"))));
    return opened;
}

} // namespace

struct Hub::Private {
    HubParts parts;
    std::unique_ptr<Routes> routes;
    std::unique_ptr<HttpServer> server; ///< stops before the rest goes
};

Result<std::unique_ptr<Hub>> Hub::start(Options options)
{
    if (!store::initCrypto())
        return fail(Error::Kind::Internal, HubText::tr("No se pudo iniciar el cifrado."));
    const QDir folder(options.folder);
    TAMBO_ASSIGN(Opened opened, openFolder(folder));
    auto d = std::make_unique<Private>();
    HubParts &parts = d->parts;
    parts.challenges = sync::Challenges(opened.keys.secret);
    parts.keys = std::move(opened.keys);
    parts.database = std::move(opened.database);
    parts.blobs = store::Blobs(QDir(folder.filePath(QStringLiteral("blobs"))));
    parts.uploads = QDir(folder.filePath(QStringLiteral("uploads")));
    parts.maxUploadBytes = options.maxUploadBytes;
    parts.log = std::move(options.log);
    parts.clock = options.clock ? std::move(options.clock)
                                : [] { return QDateTime::currentMSecsSinceEpoch(); };
    if (!folder.mkpath(QStringLiteral("blobs")) || !folder.mkpath(QStringLiteral("uploads")))
        return cannotWrite(QStringLiteral("mkpath"));
    d->routes = std::make_unique<Routes>(parts);
    TAMBO_TRY(d->routes->sweep());
    TAMBO_ASSIGN(d->server,
        HttpServer::start(options.http, [routes = d->routes.get()](const Request &request) {
            return routes->answer(request);
        }));
    return std::unique_ptr<Hub>(new Hub(std::move(d)));
}

Hub::Hub(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Hub::~Hub() = default;

quint16 Hub::port() const
{
    return d->server->port();
}

HubId Hub::id() const
{
    return d->parts.keys.id();
}

void Hub::stop(std::chrono::milliseconds grace)
{
    d->server->stop(grace);
}

Result<QString> Hub::invite(const QString &folder, const QUrl &url, qint64 nowMs)
{
    if (!store::initCrypto())
        return fail(Error::Kind::Internal, HubText::tr("No se pudo iniciar el cifrado."));
    TAMBO_ASSIGN(const Opened opened, openFolder(QDir(folder)));
    TAMBO_ASSIGN(const QByteArray token, addInvitation(*opened.database, nowMs));
    return sync::HubInvite{opened.keys.id(), token, url}.code();
}

} // namespace tambo::hub
