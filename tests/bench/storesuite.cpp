// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storysearch.h"
#include "app/store/jsonimport.h"
#include "app/store/replica.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <zstd.h>

namespace tambo::bench {

namespace {

constexpr int searchRounds = 400;

struct Log {
    QList<QByteArray> control;
    QList<QByteArray> segments;
    qint64 bytes = 0;
};

Result<QList<QByteArray>> column(store::Reader &reader, const char *sql)
{
    QList<QByteArray> values;
    store::Statement rows = reader.database().prepare(sql);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            return values;
        values.append(rows.bytes(0));
    }
}

Result<Log> sealedLog(store::Store &store)
{
    TAMBO_TRY(
        store.write([](store::Writer &writer) { return store::sealPending(writer); }).takeResult());
    return store
        .read([](store::Reader &reader) -> Result<Log> {
            Log log;
            TAMBO_ASSIGN(log.control, column(reader, "SELECT bytes FROM control ORDER BY number"));
            TAMBO_ASSIGN(
                log.segments, column(reader, "SELECT bytes FROM segment ORDER BY arrival"));
            for (const QByteArray &segment : std::as_const(log.segments))
                log.bytes += segment.size();
            return log;
        })
        .takeResult();
}

qint64 fieldValues(const QList<archive::Story> &stories)
{
    qint64 values = 0;
    for (const archive::Story &story : stories)
        values += 8 + story.themes.size();
    return values;
}

Result<> applyElsewhere(const Log &log, const QList<archive::Story> &stories, Report &report)
{
    Centre other;
    TAMBO_TRY(other.found());
    QElapsedTimer timer;
    timer.start();
    TAMBO_TRY(other.store
            ->write([&](store::Writer &writer) -> Result<> {
                for (const QByteArray &entry : log.control)
                    TAMBO_TRY(store::receiveControl(writer, entry));
                for (const QByteArray &segment : log.segments)
                    TAMBO_TRY(store::receiveSegment(writer, segment));
                return {};
            })
            .takeResult());
    report.add({"apply remote changes, field values", double(fieldValues(stories)) / seconds(timer),
        "1/s", 150'000, "higher"});
    return {};
}

Result<> searchWhileTyping(
    store::Store &store, const QList<archive::Story> &stories, Report &report)
{
    std::vector<double> ms;
    for (int i = 0; i < searchRounds; ++i) {
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
        {"search 10,000 stories while typing, p99", ms[ms.size() * 99 / 100], "ms", 20, "lower"});
    return {};
}

/// All records as JSON lines and back, into another centre.
Result<> exportAndImport(store::Store &store, Report &report)
{
    QBuffer lines;
    lines.open(QIODevice::ReadWrite);
    QElapsedTimer timer;
    timer.start();
    TAMBO_TRY(store
            .read([&](store::Reader &reader) {
                return store::exportJson(reader, *store.trust(), store.centre(), {}, lines);
            })
            .takeResult());
    report.add({"export 10,000 records as JSON", seconds(timer), "s", 2, "lower"});
    Centre other;
    TAMBO_TRY(other.found());
    lines.seek(0);
    timer.restart();
    TAMBO_TRY(
        other.store->write([&](store::Writer &writer) { return store::importJson(writer, lines); })
            .takeResult());
    report.add({"import 10,000 records from JSON", seconds(timer), "s", 2, "lower"});
    return {};
}

/// What a villager who adds one story sends: its segment, with header and signature.
Result<> sealAlone(Report &report)
{
    constexpr int count = 100;
    Centre centre;
    TAMBO_TRY(centre.found());
    qint64 bytes = 0;
    for (const archive::Story &story : makeStories(count, 2)) {
        QList<archive::Story> one{story};
        TAMBO_TRY(centre.save(one));
        TAMBO_ASSIGN(const Log log, sealedLog(*centre.store));
        bytes = log.bytes;
    }
    report.add({"a record sealed alone", double(bytes) / count, "bytes", 0, "lower"});
    return {};
}

} // namespace

Result<> storeSuite(Report &report)
{
    QList<archive::Story> stories = makeStories(recordCount);
    Centre centre;
    TAMBO_TRY(centre.found());
    QElapsedTimer timer;
    timer.start();
    TAMBO_TRY(centre.save(stories));
    report.add(
        {"save new records in one transaction", recordCount / seconds(timer), "1/s", 0, "higher"});

    timer.restart();
    TAMBO_ASSIGN(const Log log, sealedLog(*centre.store));
    report.add({"seal 10,000 records", seconds(timer), "s", 0, "lower"});
    const QByteArray json = jsonLines(stories);
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(json.size()))), Qt::Uninitialized);
    const size_t best = ZSTD_compress(
        packed.data(), size_t(packed.size()), json.constData(), size_t(json.size()), 19);
    report.add({"JSON of a record", double(json.size()) / recordCount, "bytes", 0, "lower"});
    report.add({"log, to zstd -19 of the same as JSON lines", double(log.bytes) / double(best),
        "ratio", 1.15, "lower"});

    TAMBO_TRY(sealAlone(report));
    TAMBO_TRY(exportAndImport(*centre.store, report));
    TAMBO_TRY(applyElsewhere(log, stories, report));
    TAMBO_TRY(searchWhileTyping(*centre.store, stories, report));
    timer.restart();
    TAMBO_TRY(centre.reopen());
    TAMBO_TRY(centre.store
            ->read([](store::Reader &reader) {
                return reader.list<archive::Story>({.order = "created DESC", .limit = 60});
            })
            .takeResult());
    report.add(
        {"open 10,000 stories to the first page", seconds(timer) * 1000, "ms", 150, "lower"});
    return {};
}

} // namespace tambo::bench
