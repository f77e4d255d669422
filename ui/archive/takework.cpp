// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/takework.h"

#include <QCoreApplication>

namespace tambo::ui {

namespace {

constexpr int peaksPerSecond = 10;

} // namespace

TakeWork::TakeWork(QString folder, QByteArray key, MicrophoneMaker make)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_make(std::move(make))
{}

/// The window goes away in the middle of a sentence: it is kept.
TakeWork::~TakeWork()
{
    if (m_microphone)
        m_microphone->stop();
    if (m_writer)
        (void)m_writer->finish(); // what it cannot write is gone; the rest is on the disk
}

Result<> TakeWork::open()
{
    if (!m_microphone) {
        m_microphone = m_make();
        connect(m_microphone.get(), &Microphone::took, this, &TakeWork::take);
        connect(m_microphone.get(), &Microphone::failed, this, &TakeWork::stop);
    }
    // Before start(): some begin to hear within it.
    m_listening = true;
    const auto started = m_microphone->start();
    m_listening = started.ok();
    return started;
}

/// Its shape is known once the microphone is open.
Result<> TakeWork::write()
{
    const formats::SoundShape now = m_microphone->shape();
    if (m_writer && (now.rate != m_shape.rate || now.channels != m_shape.channels))
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("TakeRecorder",
                "Este micrófono graba de otra manera. Termine esta grabación y empiece otra."));
    if (m_writer)
        return {};
    m_shape = now;
    TAMBO_ASSIGN(m_writer,
        archive::TakeWriter::begin(m_folder, m_key, m_shape, QDateTime::currentDateTimeUtc()));
    return {};
}

void TakeWork::begin()
{
    m_peak = 0;
    m_counted = 0;
    if (const auto opened = open(); !opened.ok())
        return stop(opened.error());
    if (const auto ready = write(); !ready.ok())
        return stop(ready.error());
    Q_EMIT began();
}

void TakeWork::take(const QByteArray &frames)
{
    if (!m_listening)
        return;
    if (const auto ready = write(); !ready.ok())
        return stop(ready.error());
    if (const auto added = m_writer->add(frames); !added.ok())
        return stop(added.error());
    m_peak = std::max(m_peak, peakOf(frames));
    m_counted += frames.size();
    const qint64 second = qint64(m_shape.rate) * m_shape.channels * qint64(sizeof(qint16));
    if (m_counted >= second / peaksPerSecond) {
        m_counted = 0;
        Q_EMIT heard(std::exchange(m_peak, 0), m_writer->lengthMs());
    }
}

void TakeWork::pause()
{
    m_listening = false;
    if (m_microphone)
        m_microphone->stop();
    if (m_writer) {
        if (const auto kept = m_writer->sync(); !kept.ok())
            return stop(kept.error());
    }
    Q_EMIT paused();
}

void TakeWork::resume()
{
    begin();
}

void TakeWork::mark(qint64 ms, const QString &words)
{
    if (!m_writer)
        return;
    if (const auto marked = m_writer->mark(ms, words); !marked.ok())
        stop(marked.error());
}

void TakeWork::finish()
{
    m_listening = false;
    if (m_microphone)
        m_microphone->stop();
    if (!m_writer)
        return Q_EMIT finished({}, 0);
    const auto writer = std::move(m_writer);
    if (const auto done = writer->finish(); !done.ok())
        Q_EMIT failed(done.error(), false);
    Q_EMIT finished(writer->path(), writer->lengthMs());
}

/// The microphone was pulled out, the disk is full: what there is stays.
void TakeWork::stop(const Error &error)
{
    m_listening = false;
    if (m_microphone)
        m_microphone->stop();
    const bool kept = m_writer && m_writer->lengthMs() > 0;
    if (kept)
        (void)m_writer->sync(); // on a full disk it cannot; it says so already
    else
        m_writer.reset();
    Q_EMIT failed(error, kept);
}

} // namespace tambo::ui
