// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/takerecorder.h"

#include "ui/archive/takework.h"

namespace tambo::ui {

TakeRecorder::TakeRecorder(store::Store &store, MicrophoneMaker make, QObject *parent)
    : QObject(parent)
    , m_work(new TakeWork(archive::takesFolder(store), archive::takesKey(store), std::move(make)))
{
    m_thread.setObjectName(QStringLiteral("take"));
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    // What was asked for meanwhile counts more than what arrives late.
    const auto follow = [this](State from, State to) {
        if (m_state == from)
            setState(to);
    };
    connect(m_work, &TakeWork::began, this, [follow] { follow(State::Opening, State::Recording); });
    connect(m_work, &TakeWork::paused, this, [follow] { follow(State::Recording, State::Paused); });
    connect(m_work, &TakeWork::heard, this, [this](double peak, qint64 lengthMs) {
        m_lengthMs = lengthMs;
        Q_EMIT heard(peak);
    });
    connect(m_work, &TakeWork::finished, this, [this](const QString &path, qint64 lengthMs) {
        m_lengthMs = lengthMs;
        setState(State::Idle);
        if (!path.isEmpty())
            Q_EMIT finished(path, lengthMs);
    });
    connect(m_work, &TakeWork::failed, this, [this](const Error &error, bool kept) {
        if (m_state != State::Ending)
            setState(kept ? State::Paused : State::Idle);
        Q_EMIT failed(error);
    });
    m_thread.start();
}

TakeRecorder::~TakeRecorder()
{
    m_thread.quit();
    m_thread.wait();
}

void TakeRecorder::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void TakeRecorder::start()
{
    if (isBusy())
        return;
    m_lengthMs = 0;
    QMetaObject::invokeMethod(m_work, &TakeWork::begin);
    setState(State::Opening);
}

/// Also while the microphone is still being opened: whoever has left is not listened to.
void TakeRecorder::pause()
{
    if (m_state == State::Recording || m_state == State::Opening)
        QMetaObject::invokeMethod(m_work, &TakeWork::pause);
}

void TakeRecorder::resume()
{
    if (m_state != State::Paused)
        return;
    QMetaObject::invokeMethod(m_work, &TakeWork::resume);
    setState(State::Opening);
}

void TakeRecorder::finish()
{
    if (m_state != State::Recording && m_state != State::Paused)
        return;
    QMetaObject::invokeMethod(m_work, &TakeWork::finish);
    setState(State::Ending);
}

void TakeRecorder::mark(qint64 ms, const QString &words)
{
    QMetaObject::invokeMethod(m_work, [work = m_work, ms, words] { work->mark(ms, words); });
}

} // namespace tambo::ui
