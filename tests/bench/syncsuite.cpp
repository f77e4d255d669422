// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/media.h"
#include "app/people/persons.h"
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
    /// Bytes up and down.
    [[nodiscard]] std::pair<qint64, qint64> passed() const
    {
        std::pair<qint64, qint64> bytes;
        QMetaObject::invokeMethod(
            m_link.get(), [&] { bytes = {m_link->up(), m_link->down()}; },
            Qt::BlockingQueuedConnection);
        return bytes;
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
    qint64 up = 0;
    qint64 down = 0;
    double seconds = 0;
    qint64 requests = 0;

    [[nodiscard]] double bytes() const { return double(up + down); }
};

/// What a meeting may cost; 0: no goal of its own.
struct Goals {
    double bytes = 0;
    double requests = 0;
    double seconds = 0;
};

Result<Measured> meet(Village &village, const CountingLink &link)
{
    const auto before = link.passed();
    QElapsedTimer timer;
    timer.start();
    TAMBO_TRY(village.engine->once().takeResult());
    const double took = double(timer.nsecsElapsed()) / 1e9;
    const auto after = link.passed();
    return Measured{after.first - before.first, after.second - before.second, took,
        village.engine->status().inMeeting().requests};
}

/// Every row says the same: bytes both ways and each way, turns, wall time.
void tell(Report &report, const char *what, const Measured &measured, const Goals &goals)
{
    const auto line = [&](const char *of, double value, const char *unit, double goal) {
        report.add({(QByteArray(what) + of).constData(), value, unit, goal, "lower"});
    };
    line(", both ways", measured.bytes(), "bytes", goals.bytes);
    line(", up", double(measured.up), "bytes", 0);
    line(", down", double(measured.down), "bytes", 0);
    line(", turns", double(measured.requests), "", goals.requests);
    line(", wall time", measured.seconds, "s", goals.seconds);
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
    const auto before = link.passed();
    link.cutAfter(fileBytes / 2);
    if (village.engine->once().takeResult().ok())
        return fail(Error::Kind::Internal, {}, QStringLiteral("the cut was not noticed"));
    TAMBO_TRY(village.engine->once().takeResult());
    const auto after = link.passed();
    return double(after.first - before.first + after.second - before.second - fileBytes);
}

/// For the community alone, and by somebody who has signed in.
Result<> privateEdits(Village &village, CountingLink &link, Report &report)
{
    store::Store &store = *village.centre.store;
    QList<archive::Story> stories = makeStories(2, 7);
    people::NewPerson rosa;
    rosa.name = QStringLiteral("Rosa");
    rosa.picture = QStringLiteral("rio");
    rosa.role = people::Role::Steward; // the first person of a centre is one
    TAMBO_ASSIGN(rosa.code, people::Code::pin(QStringLiteral("2580")));
    TAMBO_ASSIGN(const people::Person person,
        store
            .write([&](store::Writer &writer) -> Result<people::Person> {
                for (archive::Story &story : stories) {
                    story.space = store.space(store::SpaceKind::Centre);
                    TAMBO_TRY(writer.save(story));
                }
                return people::addPerson(writer, rosa);
            })
            .takeResult());
    TAMBO_TRY(meet(village, link));
    const auto edit = [&](archive::Story &story) -> Result<Measured> {
        story.title = makeStories(1, 8).first().title;
        TAMBO_TRY(
            store.write([&](store::Writer &writer) { return writer.save(story); }).takeResult());
        return meet(village, link);
    };
    TAMBO_ASSIGN(const Measured unnamed, edit(stories[0]));
    tell(report, "one edit, private", unnamed, {800, 1, 0});
    store.setActor(person.id.record);
    TAMBO_ASSIGN(const Measured named, edit(stories[1]));
    store.setActor({});
    tell(report, "one edit, private, by a person", named, {800, 1, 0});
    return {};
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
    tell(report, "first 10,000 records, sent", pushed, {760'000, 0, 1.5});
    TAMBO_ASSIGN(const Measured pulled, meet(b, link));
    tell(report, "first 10,000 records, fetched", pulled, {760'000, 0, 1.5});
    TAMBO_ASSIGN(const Measured still, meet(b, link));
    tell(report, "no change", still, {600, 1, 0});
    TAMBO_TRY(edit(a, stories, editCount));
    TAMBO_ASSIGN(const Measured edited, meet(a, link));
    tell(report, "100 edits, sent", edited, {2600, 1, 0});
    TAMBO_ASSIGN(const Measured followed, meet(b, link));
    tell(report, "100 edits, fetched", followed, {2600, 1, 0});
    TAMBO_TRY(edit(a, stories, 1));
    TAMBO_ASSIGN(const Measured lone, meet(a, link));
    tell(report, "one edit, public", lone, {800, 1, 0});
    TAMBO_TRY(privateEdits(a, link, report));
    TAMBO_ASSIGN(const double again, sendCut(a, link));
    report.add({"20 MB cut at half, all beside the file", again / 1024, "KiB", 64, "lower"});
    return {};
}

} // namespace tambo::bench
