// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entities.h"
#include "app/people/centres.h"
#include "app/store/hubs.h"
#include "app/store/recoverywords.h"
#include "sync/engine/engine.h"
#include "sync/engine/queue.h"
#include "sync/server/hub.h"
#include "tests/archive/archivefixture.h"
#include "tests/engine/proxy.h"

#include <QSignalSpy>

namespace tambo::sync::test {

/// A hub in a folder of its own that can go away and come back.
struct TestHub {
    TestHub() { start(); }
    ~TestHub()
    {
        if (server)
            server->stop(std::chrono::milliseconds(0)); // cut requests are not waited for
    }

    void start()
    {
        hub::Hub::Options options;
        options.folder = folder();
        auto started = hub::Hub::start(std::move(options));
        if (!started.ok())
            qFatal("hub: %s %s", qPrintable(started.error().message),
                qPrintable(started.error().detail));
        server = *std::move(started);
    }
    /// Its data is gone: another key, another epoch.
    void startEmpty()
    {
        server.reset();
        dir = std::make_unique<QTemporaryDir>();
        start();
    }
    [[nodiscard]] QString folder() const { return dir->filePath(QStringLiteral("hub")); }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server->port()));
    }
    [[nodiscard]] HubInvite invite(qint64 madeMs = QDateTime::currentMSecsSinceEpoch()) const
    {
        const auto code = hub::Hub::invite(folder(), {}, madeMs);
        if (!code.ok())
            qFatal("invite: %s", qPrintable(code.error().message));
        return *HubInvite::fromCode(*code);
    }

    std::unique_ptr<QTemporaryDir> dir = std::make_unique<QTemporaryDir>();
    std::unique_ptr<hub::Hub> server;
};

/// One PC: its store and its engine.
struct Pc {
    enum class Start { Found, Nothing };

    /// `local`: the engine's, see there.
    explicit Pc(
        Start start = Start::Found, HybridClock clock = HybridClock(), LocalClock local = {})
        : localClock(std::move(local))
    {
        if (start == Start::Nothing)
            return;
        auto founded = store::Store::found({folder(), allEntities(), std::move(clock), {}}, words);
        if (!founded.ok())
            qFatal("found: %s", qPrintable(founded.error().message));
        take(*std::move(founded));
    }
    void take(std::unique_ptr<store::Store> opened)
    {
        engine.reset();
        store = std::move(opened);
        engine = std::make_unique<Engine>(*store, localClock);
    }
    void reopen()
    {
        engine.reset();
        store.reset();
        auto opened = store::Store::open({folder(), allEntities(), HybridClock(), {}});
        if (!opened.ok())
            qFatal("open: %s", qPrintable(opened.error().message));
        take(*std::move(opened));
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("datos")); }

    [[nodiscard]] Result<> join(const TestHub &hub, const QUrl &url = {})
    {
        return arrive(engine->joinHub(hub.invite(), url.isEmpty() ? hub.url() : url));
    }
    [[nodiscard]] Result<Totals> once() { return arrive(engine->once()); }
    /// Events go on meanwhile, so that a Link on this thread works.
    template<typename T> static Result<T> arrive(QFuture<Result<T>> future)
    {
        QFutureWatcher<Result<T>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (!future.isFinished() && !finished.wait(120'000))
            qFatal("a future did not arrive");
        return future.takeResult();
    }

    template<typename F> auto read(F job) { return store->read(std::move(job)).takeResult(); }
    template<typename F> auto write(F job) { return store->write(std::move(job)).takeResult(); }
    /// Behind all that the engine has asked the store to write, where `write` may overtake it.
    template<typename F> auto writeLast(F job) { return arrive(store->write(std::move(job))); }
    [[nodiscard]] Result<> follow(const Pc &other)
    {
        return write([centre = other.store->centre()](
                         store::Writer &writer) { return subscribe(writer, centre); });
    }
    [[nodiscard]] Result<> unfollow(const Pc &other)
    {
        return write([centre = other.store->centre()](
                         store::Writer &writer) { return unsubscribe(writer, centre); });
    }

    Result<archive::Story> tell(
        const QString &title, store::SpaceKind space = store::SpaceKind::Public)
    {
        return tell(title, store->space(space));
    }
    Result<archive::Story> tell(const QString &title, const SpaceId &space)
    {
        archive::Story story = archive::test::titled(title);
        story.space = space;
        return write([&](store::Writer &writer) -> Result<archive::Story> {
            TAMBO_TRY(writer.save(story));
            return story;
        });
    }
    /// A story with one sound of that content, and its preview.
    Result<archive::Media> record(const QString &title, const QByteArray &content,
        store::SpaceKind space = store::SpaceKind::Public)
    {
        return record(title, content, store->space(space));
    }
    Result<archive::Media> record(
        const QString &title, const QByteArray &content, const SpaceId &space)
    {
        TAMBO_ASSIGN(const archive::Story story, tell(title, space));
        archive::Media media;
        media.story = story.id;
        media.space = story.space;
        media.fileName = QStringLiteral("archivo");
        TAMBO_ASSIGN(media.blob, blob(content, space));
        TAMBO_ASSIGN(media.preview, blob("preview of " + content.first(8), space));
        return write([&](store::Writer &writer) -> Result<archive::Media> {
            TAMBO_TRY(writer.save(media));
            return media;
        });
    }
    Result<BlobId> blob(QByteArray content, const SpaceId &space)
    {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        const std::optional<store::SpaceKey> key = store->trust()->writingKey(space);
        TAMBO_ASSIGN(const auto stored, store->blobs().add(buffer, key));
        return stored.id;
    }
    [[nodiscard]] QStringList titles()
    {
        const auto stories
            = read([](store::Reader &reader) { return reader.list<archive::Story>(); });
        QStringList titles;
        for (const archive::Story &story : *stories)
            titles.append(story.title);
        titles.sort();
        return titles;
    }
    [[nodiscard]] QByteArray content(const BlobId &id)
    {
        const auto device = store->openBlob(id);
        return device.ok() ? (*device)->readAll() : QByteArray();
    }
    [[nodiscard]] Queue waiting()
    {
        return *read([&](store::Reader &reader) { return queue(reader, *store); });
    }

    QTemporaryDir dir;
    QByteArray words = store::newRecoveryEntropy(); ///< of the centre, on its founder
    std::unique_ptr<store::Store> store;
    LocalClock localClock;
    std::unique_ptr<Engine> engine; ///< goes before the store
};

/// Bytes that do not compress, the same for the same seed.
inline QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

} // namespace tambo::sync::test
