// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/media.h"
#include "app/store/hubs.h"
#include "sync/usb/bundle.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"

#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>
#include <algorithm>

namespace tambo::bench {

namespace {

constexpr int photoCount = 300;
constexpr qint64 photoBytes = 700'000;
constexpr qint64 previewBytes = 25'000;
constexpr int soundCount = 3;
constexpr qint64 soundBytes = 15'000'000;
constexpr int turnCount = 5;

Result<BlobId> addNoise(const store::Store &store, qint64 size, QRandomGenerator &random)
{
    QByteArray bytes(size / 4 * 4, Qt::Uninitialized);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TAMBO_ASSIGN(const auto stored, store.blobs().add(buffer, std::nullopt));
    return stored.id;
}

/// An archive of photos and sounds, each with a preview.
Result<> fill(store::Store &store)
{
    QList<archive::Story> stories = makeStories(photoCount + soundCount);
    QRandomGenerator random(1);
    QList<archive::Media> media;
    for (int i = 0; i < stories.size(); ++i) {
        archive::Media one;
        TAMBO_ASSIGN(one.blob, addNoise(store, i < photoCount ? photoBytes : soundBytes, random));
        TAMBO_ASSIGN(one.preview, addNoise(store, previewBytes, random));
        media.append(one);
    }
    return store
        .write([&](store::Writer &writer) -> Result<> {
            for (int i = 0; i < stories.size(); ++i) {
                TAMBO_TRY(writer.save(stories[i]));
                media[i].story = stories[i].id;
                TAMBO_TRY(writer.save(media[i]));
            }
            return {};
        })
        .takeResult();
}

Result<> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(-1) && process.exitCode() == 0;
    return done ? Result<>()
                : Result<>(fail(Error::Kind::Internal, {}, program + QStringLiteral(" failed")));
}

template<typename Job> Result<double> timed(Job job)
{
    QElapsedTimer timer;
    timer.start();
    TAMBO_TRY(job());
    return seconds(timer);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// What both do, in turns, so that the disk is the same for both. Durable: tar with `sync`.
struct Turns {
    QList<double> tar;
    QList<double> bundle;

    [[nodiscard]] double ratio() const { return median(tar) / median(bundle); }
};

Result<Turns> write(const Centre &centre, const QTemporaryDir &dir, qint64 &bytes)
{
    Turns turns;
    const QString tar = dir.filePath(QStringLiteral("files.tar"));
    const QString bundle = dir.filePath(QStringLiteral("files.tambo"));
    for (int round = 0; round < turnCount; ++round) {
        QFile::remove(tar);
        QFile::remove(bundle);
        TAMBO_ASSIGN(const double plain, timed([&]() -> Result<> {
            TAMBO_TRY(run(QStringLiteral("tar"),
                {QStringLiteral("-cf"), tar, QStringLiteral("-C"), centre.store->folder(),
                    QStringLiteral("blobs")}));
            return run(QStringLiteral("sync"), {tar});
        }));
        TAMBO_ASSIGN(const double ours, timed([&]() -> Result<> {
            usb::WriteWish wish;
            wish.path = bundle;
            TAMBO_ASSIGN(
                const usb::Written written, usb::writeBundle(*centre.store, wish).takeResult());
            bytes = written.bytes;
            return {};
        }));
        turns.tar.append(plain);
        turns.bundle.append(ours);
    }
    return turns;
}

Result<Turns> read(const Centre &centre, const QTemporaryDir &dir)
{
    Turns turns;
    for (int round = 0; round < turnCount; ++round) {
        const QTemporaryDir into;
        TAMBO_ASSIGN(const double plain, timed([&]() -> Result<> {
            TAMBO_TRY(run(QStringLiteral("tar"),
                {QStringLiteral("-xf"), dir.filePath(QStringLiteral("files.tar")),
                    QStringLiteral("-C"), into.path()}));
            return run(QStringLiteral("sync"), {QStringLiteral("-f"), into.path()});
        }));
        Centre reader;
        TAMBO_TRY(reader.found());
        TAMBO_TRY(reader.store
                ->write([&](store::Writer &writer) {
                    return store::follow(writer, centre.store->centre());
                })
                .takeResult());
        TAMBO_ASSIGN(const double ours, timed([&]() -> Result<> {
            TAMBO_ASSIGN(const usb::Taken taken,
                usb::readBundle(*reader.store, {dir.filePath(QStringLiteral("files.tambo"))})
                    .takeResult());
            const bool all = !taken.problem && taken.files == 2 * (photoCount + soundCount);
            return all ? Result<>() : Result<>(fail(Error::Kind::Internal, {}, {}));
        }));
        turns.tar.append(plain);
        turns.bundle.append(ours);
    }
    return turns;
}

} // namespace

Result<> bundleSuite(Report &report)
{
    Centre centre;
    TAMBO_TRY(centre.found());
    TAMBO_TRY(fill(*centre.store));
    const QTemporaryDir dir;
    qint64 bytes = 0;
    TAMBO_ASSIGN(const Turns written, write(centre, dir, bytes));
    const double megabytes = double(bytes) / 1e6;
    report.add({"bundle of 606 files", megabytes, "MB", 0, "lower"});
    report.add({"written", megabytes / median(written.bundle), "MB/s", 0, "higher"});
    report.add({"written, to tar", written.ratio(), "", 0.7, "higher"});
    TAMBO_ASSIGN(const Turns taken, read(centre, dir));
    report.add({"taken in", megabytes / median(taken.bundle), "MB/s", 0, "higher"});
    report.add({"taken in, to tar", taken.ratio(), "", 0.7, "higher"});
    return {};
}

} // namespace tambo::bench
