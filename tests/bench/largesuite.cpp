// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storysearch.h"
#include "app/entities.h"
#include "app/store/replica.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace tambo::bench {

namespace {

constexpr int searches = 400;

Result<> firstPage(store::Store &store)
{
    return store
        .read([](store::Reader &reader) -> Result<> {
            TAMBO_TRY(reader.list<archive::Story>({.order = "created DESC", .limit = 60}));
            return {};
        })
        .takeResult();
}

/// In a process of its own, whose memory nothing else has filled.
Result<> openElsewhere(const QString &folder, Report &report)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), folder});
    process.waitForFinished(-1);
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || said.size() != 3)
        return fail(Error::Kind::Internal, {}, QStringLiteral("--open failed"));
    report.add({"open 1,000,000 field values", said[0].toDouble(), "ms", 30, "lower"});
    report.add({"open 100,000 stories to the first page", said[1].toDouble(), "ms", 150, "lower"});
    report.add({"memory then", said[2].toDouble(), "MB", 80, "lower"});
    return {};
}

Result<> saveOne(store::Store &store, Report &report)
{
    std::vector<double> asked;
    std::vector<double> durable;
    for (archive::Story &story : makeStories(100, 7)) {
        story.space = store.space(store::SpaceKind::Public);
        QElapsedTimer timer;
        timer.start();
        auto saved = store.write([&](store::Writer &writer) { return writer.save(story); });
        asked.push_back(seconds(timer) * 1000);
        TAMBO_TRY(saved.takeResult());
        durable.push_back(seconds(timer) * 1000);
    }
    std::sort(asked.begin(), asked.end());
    std::sort(durable.begin(), durable.end());
    report.add({"save one record, on the caller's thread, p99", asked[98], "ms", 1, "lower"});
    report.add({"the same until it is durable, median", durable[50], "ms", 0, "lower"});
    return {};
}

Result<> searchWhileTyping(store::Store &store, Report &report)
{
    const QList<archive::Story> stories = makeStories(searches, 3);
    std::vector<double> ms;
    for (int i = 0; i < searches; ++i) {
        const QString word = stories[i].title.section(u' ', i % 4, i % 4);
        const QString typed = word.first(std::min<qsizetype>(word.size(), 1 + i % 5));
        QElapsedTimer timer;
        timer.start();
        TAMBO_TRY(store
                .read([&](store::Reader &reader) {
                    return archive::searchStories(reader, typed, 20);
                })
                .takeResult());
        ms.push_back(seconds(timer) * 1000);
    }
    std::sort(ms.begin(), ms.end());
    report.add(
        {"search 100,000 stories while typing, p99", ms[ms.size() * 99 / 100], "ms", 20, "lower"});
    return {};
}

} // namespace

Result<> largeSuite(Report &report)
{
    Centre centre;
    TAMBO_TRY(centre.found());
    TAMBO_TRY(centre.fill());
    QElapsedTimer timer;
    timer.start();
    TAMBO_TRY(centre.store
            ->write(
                [](store::Writer &writer) { return store::rebuildProjection(writer.state(), {}); })
            .takeResult());
    report.add({"rebuild 1,000,000 field values", seconds(timer), "s", 8, "lower"});
    TAMBO_TRY(searchWhileTyping(*centre.store, report));
    TAMBO_TRY(saveOne(*centre.store, report));
    const QString folder = centre.store->folder();
    centre.store.reset();
    return openElsewhere(folder, report);
}

Result<> openOnce(const QString &folder, QTextStream &out)
{
    QElapsedTimer timer;
    timer.start();
    TAMBO_ASSIGN(const auto store, store::Store::open({folder, allEntities(), HybridClock(), {}}));
    const double opened = seconds(timer) * 1000;
    TAMBO_TRY(firstPage(*store));
    out << opened << ' ' << seconds(timer) * 1000 << ' ' << residentMb() << '\n';
    return {};
}

} // namespace tambo::bench
