// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/intake.h"
#include "app/archive/storylist.h"
#include "app/entities.h"
#include "app/store/recoverywords.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

namespace tambo::archive::test {

/// A freshly founded centre in a folder that goes away with it.
struct Centre {
    Centre() { open(); }

    void open()
    {
        store.reset();
        const store::Store::Options options{dir.path(), allEntities(), HybridClock(), {}};
        auto opened = store::Store::exists(dir.path())
            ? store::Store::open(options)
            : store::Store::found(options, store::newRecoveryEntropy());
        if (!opened.ok())
            qFatal("%s %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        store = *std::move(opened);
    }
    template<typename F> auto read(F job) { return store->read(std::move(job)).takeResult(); }
    template<typename F> auto write(F job) { return store->write(std::move(job)).takeResult(); }

    /// A medium as prepareMedia would leave it, with any content.
    PreparedMedia medium(Media::Kind kind, const QByteArray &content,
        store::SpaceKind space = store::SpaceKind::Public)
    {
        PreparedMedia prepared;
        prepared.media.kind = kind;
        prepared.media.fileName = QStringLiteral("archivo");
        prepared.media.blob = blob(content, space);
        prepared.media.preview = blob("preview of " + content, space);
        prepared.media.bytes = content.size();
        prepared.media.durationMs = kind == Media::Kind::Picture ? 0 : 60'000;
        prepared.media.digest = store::blake2b(content);
        return prepared;
    }
    BlobId blob(QByteArray content, store::SpaceKind space)
    {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        return store->blobs().add(buffer, targetOf(*store, space)->key)->id;
    }
    Result<Story> add(NewStory newStory, store::SpaceKind space = store::SpaceKind::Public)
    {
        newStory.story.space = store->space(space);
        return addPrepared(*store, std::move(newStory), store->actor());
    }
    QList<StoryCard> cards(const StoryFilter &filter = {})
    {
        const auto trust = store->trust();
        return *read([&](store::Reader &reader) { return stories(reader, *trust, filter); });
    }

    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;
};

inline Story titled(const QString &title)
{
    Story story;
    story.title = title;
    return story;
}

} // namespace tambo::archive::test

/// Fails with the sentence of the error.
#define QVERIFY_OK(expression)                                                                     \
    do {                                                                                           \
        const auto &verified = (expression);                                                       \
        QVERIFY2(verified.ok(),                                                                    \
            verified.ok()                                                                          \
                ? ""                                                                               \
                : qPrintable(verified.error().message + u' ' + verified.error().detail));          \
    } while (false)
