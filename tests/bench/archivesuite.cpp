// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/consents.h"
#include "app/archive/importfolder.h"
#include "app/archive/storyexport.h"
#include "app/archive/storymap.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <algorithm>

namespace tambo::bench {

namespace {

constexpr int listRounds = 25;
constexpr int withheldEvery = 200; ///< of 100,000, 500 are taken back
constexpr int placedEvery = 5;
constexpr int importedPhotos = 1000;
constexpr QSize importedSize(1600, 1200);

/// The median of some listRounds, ms.
template<typename Job> Result<double> median(store::Store &store, const Job &job)
{
    std::vector<double> ms;
    for (int i = 0; i < listRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        TAMBO_TRY(store.read([&](store::Reader &reader) { return job(reader, i); }).takeResult());
        ms.push_back(seconds(timer) * 1000);
    }
    std::sort(ms.begin(), ms.end());
    return ms[ms.size() / 2];
}

/// Places on the map and consents, as an archive of years has them.
Result<> describe(store::Store &store)
{
    return store
        .write([](store::Writer &writer) -> Result<> {
            TAMBO_ASSIGN(auto stories, writer.list<archive::Story>());
            for (qsizetype i = 0; i < stories.size(); ++i) {
                archive::Story &story = stories[i];
                if (i % placedEvery == 0) {
                    story.position = QStringLiteral("-%1.%2 -78.5")
                                         .arg(i % 4)
                                         .arg(i % 100'000, 5, 10, QLatin1Char('0'));
                    TAMBO_TRY(writer.save(story));
                }
                if (i % 10 != 0)
                    continue;
                archive::Consent consent;
                consent.story = story.id;
                consent.space = story.space;
                consent.person = story.teller;
                consent.given = QStringLiteral("2025-03-12");
                if (i % withheldEvery == 0)
                    consent.withdrawn = QStringLiteral("2026-01-01");
                TAMBO_TRY(writer.save(consent));
            }
            return {};
        })
        .takeResult();
}

Result<> lists(store::Store &store, Report &report)
{
    const auto trust = store.trust();
    const auto listed = [&](const archive::StoryFilter &filter) {
        return median(store, [&](store::Reader &reader, int round) -> Result<> {
            archive::StoryFilter wanted = filter;
            wanted.offset = round * wanted.limit;
            const auto cards = archive::stories(reader, *trust, wanted);
            return cards.ok() ? Result<>() : cards.error();
        });
    };
    TAMBO_ASSIGN(const double page, listed({}));
    report.add({"a page of 60 stories of 100,000", page, "ms", 16, "lower"});
    archive::StoryFilter told;
    told.order = archive::StoryFilter::Order::Told;
    TAMBO_ASSIGN(const double byTime, listed(told));
    report.add({"the same by the time they tell of", byTime, "ms", 0, "lower"});
    archive::StoryFilter withheld;
    withheld.consents = archive::StoryFilter::Consents::Withheld;
    TAMBO_ASSIGN(const double back, listed(withheld));
    report.add({"the same of those that were taken back", back, "ms", 0, "lower"});
    TAMBO_ASSIGN(const double counts, median(store, [](store::Reader &reader, int) -> Result<> {
        const auto counted = archive::archiveCounts(reader);
        return counted.ok() ? Result<>() : counted.error();
    }));
    report.add({"numbers of 100,000 stories by kind", counts, "ms", 0, "lower"});
    TAMBO_ASSIGN(const double offer, median(store, [](store::Reader &reader, int) -> Result<> {
        const auto offered = archive::archiveFacets(reader);
        return offered.ok() ? Result<>() : offered.error();
    }));
    report.add({"places, tellers and languages of 100,000", offer, "ms", 0, "lower"});
    TAMBO_ASSIGN(const double map, median(store, [](store::Reader &reader, int) -> Result<> {
        const auto placed = archive::placedStories(reader);
        return placed.ok() ? Result<>() : placed.error();
    }));
    report.add({"20,000 stories on the map", map, "ms", 500, "lower"});
    return {};
}

Result<> asTable(store::Store &store, Report &report)
{
    QElapsedTimer timer;
    timer.start();
    TAMBO_ASSIGN(const auto records,
        store
            .read([trust = store.trust()](store::Reader &reader) {
                archive::StoryFilter all;
                all.limit = -1;
                return archive::storyRecords(reader, *trust, all);
            })
            .takeResult());
    const QByteArray table = archive::storyTable(records);
    report.add({"100,000 stories as a table", seconds(timer), "s", 0, "lower"});
    report.add({"its size", double(table.size()) / 1e6, "MB", 0, "lower"});
    return {};
}

/// As phones take them, each another.
Result<> makePhotos(const QDir &folder)
{
    for (int i = 0; i < importedPhotos; ++i) {
        QImage image(importedSize, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 7 % 360, 120, 200));
        QPainter painter(&image);
        for (int line = 0; line < 60; ++line)
            painter.fillRect(
                line * 26, line * 20, 200, 60, QColor::fromHsv(line * i % 360, 200, 150));
        for (int bit = 0; bit < 10; ++bit) // no two are the same
            painter.fillRect(bit * 40, 0, 40, 40, i >> bit & 1 ? Qt::white : Qt::black);
        painter.end();
        if (!image.save(folder.filePath(QStringLiteral("foto %1.jpg").arg(i)), "JPEG", 85))
            return fail(Error::Kind::Storage, QStringLiteral("no room for photos"));
    }
    return {};
}

Result<> importPhotos(Report &report)
{
    const QTemporaryDir folder;
    TAMBO_TRY(makePhotos(QDir(folder.path())));
    Centre centre;
    TAMBO_TRY(centre.found());
    archive::ImportRequest request;
    request.path = folder.path();
    QElapsedTimer timer;
    timer.start();
    TAMBO_ASSIGN(const auto taken, archive::importFolder(*centre.store, request));
    const double took = seconds(timer);
    if (taken.added.size() != importedPhotos)
        return fail(Error::Kind::Internal,
            QStringLiteral("of the photos %1 came in, %2 were there, %3 were refused")
                .arg(taken.added.size())
                .arg(taken.skipped.size())
                .arg(taken.refused.size()));
    report.add({"import photos of 1600x1200", importedPhotos / took, "1/s", 0, "higher"});
    report.add({"the same, of their bytes", double(taken.bytes) / took / 1e6, "MB/s", 0, "higher"});
    timer.restart();
    TAMBO_ASSIGN(const auto again, archive::importFolder(*centre.store, request));
    report.add({"1,000 photos that are here already", seconds(timer), "s", 0, "lower"});
    if (!again.added.isEmpty())
        return fail(Error::Kind::Internal, QStringLiteral("repeats came in"));
    return {};
}

} // namespace

Result<> archiveSuite(Report &report)
{
    Centre centre;
    TAMBO_TRY(centre.found());
    TAMBO_TRY(centre.fill());
    TAMBO_TRY(describe(*centre.store));
    TAMBO_TRY(lists(*centre.store, report));
    TAMBO_TRY(asTable(*centre.store, report));
    return importPhotos(report);
}

} // namespace tambo::bench
