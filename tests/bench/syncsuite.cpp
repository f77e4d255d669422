// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/media.h"
#include "sync/engine/engine.h"
#include "sync/server/hub.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"
#include "tests/support/link.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace tambo::bench {

namespace {

constexpr int editCount = 100;
constexpr qsizetype fileBytes = 20'000'000;

/// The counting link, on a thread of its own.
class CountingLink
{
public:
    explicit CountingLink(quint16 server)
    {
        m_thread.start();
        QObject context;
        context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &context, [this, server] { m_link = std::make_unique<test::Link>(server); },
            Qt::BlockingQueuedConnection);
        QMetaObject::invokeMethod(
            &context, [&context, home = QThread::currentThread()] { context.moveToThread(home); },
            Qt::BlockingQueuedConnection);
    }
    ~CountingLink()
    {
        m_link.release()->deleteLater(); // on its own thread, before that ends
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QUrl url() const { return QUrl(m_link->url()); }
    /// Cuts once, when that many more bytes have gone up.
    void cutAfter(qint64 bytes)
    {
        QMetaObject::invokeMethod(
            m_link.get(),
            [this, bytes] {
                m_link->stopAfter(bytes);
                // Not before the event that tells of it is over.
                QObject::connect(m_link.get(), &test::Link::reached, m_link.get(),
                    &test::Link::resume, Qt::QueuedConnection);
            },
            Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] qint64 bytes() const
    {
        qint64 sum = 0;
        QMetaObject::invokeMethod(
            m_link.get(), [&] { sum = m_link->up() + m_link->down(); },
            Qt::BlockingQueuedConnection);
        return sum;
    }

private:
    QThread m_thread;
    std::unique_ptr<test::Link> m_link;
};

struct Village {
    Centre centre;
    std::unique_ptr<sync::Engine> engine;

    ~Village() { engine.reset(); }

    Result<> settle(const hub::Hub &hub, const QString &folder, const QUrl &url)
    {
        TAMBO_TRY(centre.found());
        engine = std::make_unique<sync::Engine>(*centre.store);
        Q_UNUSED(hub)
        TAMBO_ASSIGN(
            const QString code, hub::Hub::invite(folder, {}, QDateTime::currentMSecsSinceEpoch()));
        TAMBO_ASSIGN(const auto invite, sync::HubInvite::fromCode(code));
        return engine->joinHub(invite, url).takeResult();
    }
};

struct Measured {
    double bytes = 0;
    double seconds = 0;
    double requests = 0;
};

Result<Measured> meet(Village &village, const CountingLink &link)
{
    const qint64 before = link.bytes();
    const qint64 requestsBefore = village.engine->status().totals.requests;
    QElapsedTimer timer;
    timer.start();
    TAMBO_TRY(village.engine->once().takeResult());
    const double took = double(timer.nsecsElapsed()) / 1e9;
    return Measured{double(link.bytes() - before), took,
        double(village.engine->status().totals.requests - requestsBefore)};
}

Result<> edit(Village &village, QList<archive::Story> &stories, int count)
{
    const QList<archive::Story> others = makeStories(count, quint32(1 + count));
    return village.centre.store
        ->write([&](store::Writer &writer) -> Result<> {
            for (int i = 0; i < count; ++i) {
                archive::Story &story = stories[i * (recordCount / count)];
                story.title = others[i].title;
                TAMBO_TRY(writer.save(story));
            }
            return {};
        })
        .takeResult();
}

/// Bytes beside those of the file that a file takes which is cut at its half.
Result<double> sendCut(Village &village, CountingLink &link)
{
    QByteArray content(fileBytes, Qt::Uninitialized);
    QRandomGenerator random(1);
    random.fillRange(reinterpret_cast<quint32 *>(content.data()), fileBytes / 4);
    QBuffer file(&content);
    file.open(QIODevice::ReadOnly);
    store::Store &store = *village.centre.store;
    TAMBO_ASSIGN(const auto blob, store.blobs().add(file, std::nullopt));
    TAMBO_TRY(store
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
            .takeResult());
    const qint64 before = link.bytes();
    link.cutAfter(fileBytes / 2);
    if (village.engine->once().takeResult().ok())
        return fail(Error::Kind::Internal, {}, QStringLiteral("the cut was not noticed"));
    TAMBO_TRY(village.engine->once().takeResult());
    return double(link.bytes() - before - fileBytes);
}

} // namespace

Result<> syncSuite(Report &report)
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("hub"));
    hub::Hub::Options options;
    options.folder = folder;
    TAMBO_ASSIGN(const auto hub, hub::Hub::start(std::move(options)));
    CountingLink link(hub->port());
    Village a;
    Village b;
    TAMBO_TRY(a.settle(*hub, folder, link.url()));
    TAMBO_TRY(b.settle(*hub, folder, link.url()));
    TAMBO_TRY(b.centre.store
            ->write([&](store::Writer &writer) {
                return sync::subscribe(writer, a.centre.store->centre());
            })
            .takeResult());
    TAMBO_TRY(meet(b, link));
    QList<archive::Story> stories = makeStories(recordCount);
    TAMBO_TRY(a.centre.save(stories));

    TAMBO_ASSIGN(const Measured pushed, meet(a, link));
    report.add({"first 10,000 records, sent", pushed.bytes / 1000, "kB", 760, "lower"});
    report.add({"first 10,000 records, sent in", pushed.seconds, "s", 1.5, "lower"});
    TAMBO_ASSIGN(const Measured pulled, meet(b, link));
    report.add({"first 10,000 records, fetched", pulled.bytes / 1000, "kB", 760, "lower"});
    report.add({"first 10,000 records, fetched in", pulled.seconds, "s", 1.5, "lower"});
    TAMBO_ASSIGN(const Measured still, meet(b, link));
    report.add({"no change, both ways", still.bytes, "bytes", 600, "lower"});
    report.add({"no change, turns", still.requests, "", 1, "lower"});
    TAMBO_TRY(edit(a, stories, editCount));
    TAMBO_ASSIGN(const Measured edited, meet(a, link));
    report.add({"100 edits, sent, both ways", edited.bytes / 1000, "kB", 2.6, "lower"});
    report.add({"100 edits, turns", edited.requests, "", 1, "lower"});
    TAMBO_ASSIGN(const Measured followed, meet(b, link));
    report.add({"100 edits, fetched, both ways", followed.bytes / 1000, "kB", 2.6, "lower"});
    TAMBO_TRY(edit(a, stories, 1));
    TAMBO_ASSIGN(const Measured lone, meet(a, link));
    report.add({"one edit, sent, both ways", lone.bytes, "bytes", 800, "lower"});
    TAMBO_ASSIGN(const double again, sendCut(a, link));
    report.add({"20 MB cut at half, all beside the file", again / 1024, "KiB", 64, "lower"});
    return {};
}

} // namespace tambo::bench
