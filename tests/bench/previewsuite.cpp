// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/crypto.h"
#include "app/store/sqlite.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#endif

namespace tambo::bench {

namespace {

constexpr int previewCount = 2000;
constexpr qsizetype onePreview = 20'000; // a WebP 640 px wide
constexpr qsizetype oneSmall = 8'000; // 320 px wide
constexpr int onScreen = 12;
constexpr int every = 10 * onScreen; // forgetting everything takes its time

using Content = QList<std::pair<BlobId, QByteArray>>;

/// The system forgets what it has read from the disk, folders too. Only root may ask for that;
/// elsewhere both stay warm.
void forgetAll()
{
#ifdef Q_OS_LINUX
    ::sync(); // what is not written yet stays
#endif
    QFile drop(QStringLiteral("/proc/sys/vm/drop_caches"));
    if (drop.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        drop.write("3");
}

/// How often the disk below that folder was asked to read, so far; 0 where nobody counts.
qint64 diskReads(const QString &folder)
{
#ifdef Q_OS_LINUX
    struct stat where = {};
    if (::stat(QFile::encodeName(folder).constData(), &where) == 0) {
        QFile counters(QStringLiteral("/sys/dev/block/%1:%2/stat")
                .arg(major(where.st_dev))
                .arg(minor(where.st_dev)));
        if (counters.open(QIODevice::ReadOnly))
            return counters.readAll().simplified().split(' ').first().toLongLong();
    }
#else
    Q_UNUSED(folder)
#endif
    return 0;
}

Result<Content> addAll(store::Store &store)
{
    Content content;
    const auto key = store.trust()->writingKey(store.space(store::SpaceKind::Centre));
    for (int i = 0; i < previewCount; ++i) {
        QByteArray bytes = store::randomBytes(onePreview);
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        TAMBO_ASSIGN(const auto stored, store.blobs().add(source, key));
        content.append({stored.id, bytes});
    }
    return content;
}

struct Screen {
    double ms = 0;
    double reads = 0; ///< of the disk
};

double median(std::vector<double> all)
{
    std::nth_element(all.begin(), all.begin() + qsizetype(all.size() / 2), all.end());
    return all[all.size() / 2];
}

/// What a screen of them takes, in the middle; each is read once.
template<typename ReadOne, typename Prepare>
Result<Screen> screens(
    const Content &content, const QString &folder, const ReadOne &readOne, const Prepare &prepare)
{
    std::vector<double> ms;
    std::vector<double> reads;
    for (qsizetype from = 0; from + onScreen <= content.size(); from += every) {
        TAMBO_TRY(prepare());
        const qint64 before = diskReads(folder);
        QElapsedTimer timer;
        timer.start();
        for (qsizetype i = from; i < from + onScreen; ++i) {
            TAMBO_ASSIGN(const QByteArray bytes, readOne(content[i].first));
            if (bytes.isEmpty() || !content[i].second.startsWith(bytes))
                return fail(Error::Kind::Corrupt, {}, QStringLiteral("another preview"));
        }
        ms.push_back(seconds(timer) * 1000);
        reads.push_back(double(diskReads(folder) - before));
    }
    return Screen{median(ms), median(reads)};
}

Result<std::unique_ptr<store::Database>> asRows(
    const QString &path, const QByteArray &key, const Content &content)
{
    TAMBO_ASSIGN(auto database, store::Database::open(path, key));
    TAMBO_TRY(database->execute("CREATE TABLE preview(id INTEGER PRIMARY KEY,"
                                " blob BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL)"));
    TAMBO_TRY(database->transaction<void>([&]() -> Result<> {
        store::Statement put = database->prepare("INSERT INTO preview(blob, bytes) VALUES(?, ?)");
        for (const auto &[blob, bytes] : content)
            TAMBO_TRY(put.bind(1, blob).bind(2, bytes.first(oneSmall)).run());
        return {};
    }));
    TAMBO_TRY(database->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    return database;
}

} // namespace

Result<> previewSuite(Report &report)
{
    Centre centre;
    TAMBO_TRY(centre.found());
    store::Store &store = *centre.store;
    TAMBO_ASSIGN(const Content content, addAll(store));
    const auto file = [&](const BlobId &blob) -> Result<QByteArray> {
        TAMBO_ASSIGN(const auto opened, store.openBlob(blob));
        return opened->readAll();
    };
    const QString path = centre.dir.filePath(QStringLiteral("rows.db"));
    const QByteArray key = store::randomBytes(32);
    TAMBO_ASSIGN(auto database, asRows(path, key, content));
    const auto row = [&](const BlobId &blob) -> Result<QByteArray> {
        store::Statement asked = database->prepare("SELECT bytes FROM preview WHERE blob = ?");
        TAMBO_TRY(asked.bind(1, blob).step());
        return asked.bytes(0);
    };
    const QString folder = centre.dir.path();
    const auto stay = []() -> Result<> { return {}; };
    const auto files = [&]() -> Result<> {
        forgetAll();
        return {};
    };
    const auto rows = [&]() -> Result<> {
        TAMBO_TRY(database->reopen());
        forgetAll();
        return {};
    };
    TAMBO_ASSIGN(const Screen fileCold, screens(content, folder, file, files));
    TAMBO_ASSIGN(const Screen rowCold, screens(content, folder, row, rows));
    TAMBO_ASSIGN(const Screen fileWarm, screens(content, folder, file, stay));
    TAMBO_ASSIGN(const Screen rowWarm, screens(content, folder, row, stay));
    report.add({"12 previews of 20 kB from files, warm", fileWarm.ms, "ms", 0, "lower"});
    report.add({"12 small pictures of 8 kB from rows, warm", rowWarm.ms, "ms", 0, "lower"});
    report.add({"previews from files, cold", fileCold.ms, "ms", 0, "lower"});
    report.add({"small pictures from rows, cold", rowCold.ms, "ms", 0, "lower"});
    report.add({"previews from files, reads of the disk", fileCold.reads, "", 0, "lower"});
    report.add({"small pictures from rows, reads of the disk", rowCold.reads, "", 0, "lower"});
    report.add({"2,000 of them make the database larger by", double(QFileInfo(path).size()) / 1e6,
        "MB", 0, "lower"});
    return {};
}

} // namespace tambo::bench
