// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/media.h"
#include "sync/engine/engine.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTimer>

namespace tambo::bench {

namespace {

constexpr int messageCount = 20;
constexpr qsizetype bigFileBytes
    = 1'000'000; ///< two minutes of 64 kbit/s: more than all messages need

/// Tells a story at random moments while a file is on its way, and notes when each was accepted.
class Talking : public QObject
{
public:
    Talking(Centre &centre, sync::Engine &engine, QTextStream &out)
        : m_centre(centre)
        , m_engine(engine)
        , m_out(out)
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &Talking::speak);
        connect(&engine, &sync::Engine::statusChanged, this, &Talking::look, Qt::QueuedConnection);
        engine.start();
    }

private:
    void look(const sync::Status &status)
    {
        const bool isSending = status.phase == sync::Status::Phase::Sending && status.done > 0;
        if (m_spokenAt < 0) {
            if (isSending && !m_pause.isActive())
                m_pause.start(int(QRandomGenerator::global()->bounded(500, 3500)));
            return;
        }
        if (status.totals.recordsUp <= m_before)
            return;
        m_out << m_clock.elapsed() << '\n';
        m_out.flush();
        m_spokenAt = -1;
        if (++m_count == messageCount)
            QCoreApplication::quit();
    }
    void speak()
    {
        m_before = m_engine.status().totals.recordsUp;
        m_spokenAt = m_count;
        m_clock.start();
        QList<archive::Story> message = makeStories(1, quint32(100 + m_count));
        if (!m_centre.save(message).ok())
            QCoreApplication::exit(1);
    }

    Centre &m_centre;
    sync::Engine &m_engine;
    QTextStream &m_out;
    QTimer m_pause;
    QElapsedTimer m_clock;
    qint64 m_before = 0;
    int m_spokenAt = -1;
    int m_count = 0;
};

/// A voice of noise, which nothing can pack.
Result<> addFile(store::Store &store)
{
    QByteArray content(bigFileBytes, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(content.data()), bigFileBytes / 4);
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(const auto blob, store.blobs().add(file, std::nullopt));
    return store
        .write([&](store::Writer &writer) -> Result<> {
            archive::Story story;
            story.space = store.space(store::SpaceKind::Public);
            story.title = QStringLiteral("Voz larga");
            TAMBO_TRY(writer.save(story));
            archive::Media media;
            media.space = story.space;
            media.story = story.id;
            media.blob = blob.id;
            return writer.save(media);
        })
        .takeResult();
}

} // namespace

Result<> messagesBehindAFile(const QString &url, const QString &code, QTextStream &out)
{
    Centre centre;
    TAMBO_TRY(centre.found());
    sync::Engine engine(*centre.store);
    TAMBO_ASSIGN(const auto invite, sync::HubInvite::fromCode(code));
    TAMBO_TRY(engine.joinHub(invite, QUrl(url)).takeResult());
    TAMBO_TRY(engine.once().takeResult());
    TAMBO_TRY(addFile(*centre.store));
    const Talking talking(centre, engine, out);
    return QCoreApplication::exec() == 0
        ? Result<>()
        : fail(Error::Kind::Internal, {}, QStringLiteral("a message could not be saved"));
}

} // namespace tambo::bench
