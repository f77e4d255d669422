// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/engine.h"
#include "sync/server/hub.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"
#include "tests/support/link.h"

#include <QElapsedTimer>

namespace tambo::bench {

namespace {

constexpr int editCount = 100;

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

Result<> edit(Village &village, QList<archive::Story> &stories)
{
    const QList<archive::Story> others = makeStories(editCount, 2);
    return village.centre.store
        ->write([&](store::Writer &writer) -> Result<> {
            for (int i = 0; i < editCount; ++i) {
                archive::Story &story = stories[i * (recordCount / editCount)];
                story.title = others[i].title;
                TAMBO_TRY(writer.save(story));
            }
            return {};
        })
        .takeResult();
}

} // namespace

Result<> syncSuite(Report &report)
{
    QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("hub"));
    hub::Hub::Options options;
    options.folder = folder;
    TAMBO_ASSIGN(const auto hub, hub::Hub::start(std::move(options)));
    const CountingLink link(hub->port());
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
    TAMBO_TRY(edit(a, stories));
    TAMBO_ASSIGN(const Measured edited, meet(a, link));
    report.add({"100 edits, sent, both ways", edited.bytes / 1000, "kB", 2.6, "lower"});
    report.add({"100 edits, turns", edited.requests, "", 1, "lower"});
    return {};
}

} // namespace tambo::bench
