// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"

#include "sync/engine/worker.h"
#include "sync/protocol/texts.h"

#include <QNetworkInformation>

namespace tambo::sync {

namespace {

/// Where the system cannot tell, it is the centre's line.
store::LinkKind linkOf(const QNetworkInformation &network)
{
    using Feature = QNetworkInformation::Feature;
    const bool metered = network.supports(Feature::Metered) && network.isMetered();
    const bool mobile = network.supports(Feature::TransportMedium)
        && network.transportMedium() == QNetworkInformation::TransportMedium::Cellular;
    return metered || mobile ? store::LinkKind::Metered : store::LinkKind::Fixed;
}

} // namespace

Engine::Engine(store::Store &store, LocalClock clock)
    : m_worker(new Worker(store, std::move(clock)))
{
    qRegisterMetaType<Status>();
    m_thread.setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_worker->board(), &StatusBoard::changed, this, &Engine::statusChanged,
        Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->lookAround(); });
}

Engine::~Engine()
{
    m_worker->board().disconnect(this);
    m_thread.quit();
    m_thread.wait();
}

void Engine::start()
{
    // Where no backend tells, sessions and their waits find out on their own.
    if (QNetworkInformation::loadDefaultBackend()) {
        const auto *network = QNetworkInformation::instance();
        const auto look = [worker = m_worker, network] {
            QMetaObject::invokeMethod(
                worker, [worker, link = linkOf(*network)] { worker->setLink(link); });
        };
        connect(network, &QNetworkInformation::isMeteredChanged, this, look);
        connect(network, &QNetworkInformation::transportMediumChanged, this, look);
        look();
        connect(network, &QNetworkInformation::reachabilityChanged, m_worker,
            [worker = m_worker](QNetworkInformation::Reachability now) {
                if (now != QNetworkInformation::Reachability::Disconnected)
                    worker->networkIsBack();
            });
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->begin(); });
}

void Engine::leaveToOther(bool left)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, left] { worker->leaveToOther(left); });
}

void Engine::tryNow()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->tryNow(); });
}

QFuture<Result<Totals>> Engine::once()
{
    const auto asked = std::make_shared<Question<Totals>>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, asked] { worker->once(asked); });
    return asked->future();
}

QFuture<Result<>> Engine::joinHub(const HubInvite &invite, const QUrl &url)
{
    const auto asked = std::make_shared<Question<void>>();
    HubInvite whole = invite;
    if (!url.isEmpty())
        whole.url = keepingPin(url, invite.url);
    if (whole.url.isEmpty())
        asked->answer(fail(Error::Kind::BadInput, Sync::tr("Falta la dirección del servidor.")));
    else
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, whole, asked] { worker->join(whole, asked); });
    return asked->future();
}

QFuture<Result<>> Engine::allow(store::LinkKind link, const store::LinkRules &rules)
{
    const auto asked = std::make_shared<Question<void>>();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, link, rules, asked] { worker->allow(link, rules, asked); });
    return asked->future();
}

QFuture<Result<DeviceInvite>> Engine::inviteDevice()
{
    const auto asked = std::make_shared<Question<DeviceInvite>>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, asked] { worker->invite(asked); });
    return asked->future();
}

Status Engine::status() const
{
    return m_worker->board().status();
}

} // namespace tambo::sync
