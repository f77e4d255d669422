// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/lan/lan.h"

#include "sync/lan/lanworker.h"

namespace tambo::lan {

Lan::Lan(store::Store &store, Options options) : m_worker(new Worker(store, std::move(options)))
{
    qRegisterMetaType<LanStatus>();
    m_thread.setObjectName(QStringLiteral("lan"));
    m_worker->announce = [this](const LanStatus &status) { Q_EMIT statusChanged(status); };
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Lan::~Lan()
{
    m_thread.quit();
    m_thread.wait();
}

void Lan::start()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->start(); });
}

void Lan::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

QFuture<Result<Met>> Lan::meet(const QString &host, quint16 port)
{
    auto asked = std::make_shared<QPromise<Result<Met>>>();
    asked->start();
    const auto future = asked->future();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, host, port, asked] { worker->meet(host, port, asked); });
    return future;
}

void Lan::setUplink(bool reached)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, reached] { worker->setUplink(reached); });
}

void Lan::openPairing()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->openPairing(); });
}

void Lan::closePairing()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->desk().close(); });
}

void Lan::answerPairing(Same same)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, same] { worker->desk().answer(same); });
}

void Lan::pairWith(const QString &host, quint16 port)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, host, port] { worker->pairWith(host, port); });
}

LanStatus Lan::status() const
{
    return m_worker->status();
}

} // namespace tambo::lan
