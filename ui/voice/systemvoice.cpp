// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/voice/systemvoice.h"

#include "ui/voice/speechengine.h"

#include <QThread>

namespace tambo::ui {

namespace {

constexpr int patienceMs = 1000; // who closes the window waits no longer for it

} // namespace

SystemVoice::SystemVoice(QObject *parent) : Voice(parent) {}

SystemVoice::~SystemVoice()
{
    if (!m_thread)
        return;
    m_engine->disconnect(this);
    m_thread->quit();
    // Where it is just being found, the end of the program ends it.
    if (m_thread->wait(patienceMs))
        delete m_thread;
}

void SystemVoice::find()
{
    if (m_thread)
        return;
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("voz"));
    m_engine = new SpeechEngine;
    m_engine->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &SpeechEngine::ended, this, [this](quint64 turn) {
        if (turn == m_turn)
            Q_EMIT ended();
    });
    connect(m_engine, &SpeechEngine::failed, this, [this](quint64 turn, Failure why) {
        if (turn == m_turn)
            Q_EMIT failed(why);
    });
    m_thread->start();
}

void SystemVoice::say(const QString &sentence, QLocale::Language language)
{
    find();
    ++m_turn;
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, turn = m_turn, sentence, language, pace = m_pace] {
            engine->say(turn, sentence, language, pace);
        });
}

void SystemVoice::stop()
{
    ++m_turn;
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(); });
}

} // namespace tambo::ui
