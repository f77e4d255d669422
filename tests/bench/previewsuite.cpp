// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/crypto.h"
#include "app/store/sqlite.h"
#include "tests/bench/material.h"
#include "tests/bench/suites.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace tambo::bench {

namespace {

constexpr int previewCount = 2000;
constexpr qsizetype onePreview = 20'000; // a WebP 640 px wide
constexpr int onScreen = 12;

using Content = QList<std::pair<BlobId, QByteArray>>;

/// The system forgets what it has read of a file.
void forget(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#else
    Q_UNUSED(path) // both stay warm
#endif
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

/// The median of what a screen of them takes, ms; each screen is read once.
template<typename ReadOne, typename Forget>
Result<double> screens(const Content &content, const ReadOne &readOne, const Forget &forgetAll)
{
    std::vector<double> ms;
    for (qsizetype from = 0; from + onScreen <= content.size(); from += onScreen) {
        forgetAll();
        QElapsedTimer timer;
        timer.start();
        for (qsizetype i = from; i < from + onScreen; ++i) {
            TAMBO_ASSIGN(const QByteArray bytes, readOne(content[i].first));
            if (bytes != content[i].second)
                return fail(Error::Kind::Corrupt, {}, QStringLiteral("another preview"));
        }
        ms.push_back(seconds(timer) * 1000);
    }
    std::nth_element(ms.begin(), ms.begin() + qsizetype(ms.size() / 2), ms.end());
    return ms[ms.size() / 2];
}

Result<std::unique_ptr<store::Database>> asRows(
    const QString &path, const QByteArray &key, const Content &content)
{
    TAMBO_ASSIGN(auto database, store::Database::open(path, key));
    TAMBO_TRY(
        database->execute("CREATE TABLE preview(blob BLOB PRIMARY KEY, bytes BLOB NOT NULL)"));
    TAMBO_TRY(database->transaction<void>([&]() -> Result<> {
        store::Statement put = database->prepare("INSERT INTO preview VALUES(?, ?)");
        for (const auto &[blob, bytes] : content)
            TAMBO_TRY(put.bind(1, blob).bind(2, bytes).run());
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
    const auto keep = [] {};
    const auto forgetFiles = [&] {
        for (const auto &[blob, bytes] : content)
            forget(store.blobs().path(blob));
    };
    const auto forgetRows = [&] {
        (void)database->reopen();
        forget(path);
    };
    TAMBO_ASSIGN(const double fileCold, screens(content, file, forgetFiles));
    TAMBO_ASSIGN(const double rowCold, screens(content, row, forgetRows));
    TAMBO_ASSIGN(const double fileWarm, screens(content, file, keep));
    TAMBO_ASSIGN(const double rowWarm, screens(content, row, keep));
    report.add({"12 previews of 20 kB from files, warm", fileWarm, "ms", 0, "lower"});
    report.add({"12 previews of 20 kB from rows, warm", rowWarm, "ms", 0, "lower"});
    report.add({"12 previews of 20 kB from files, cold", fileCold, "ms", 0, "lower"});
    report.add({"12 previews of 20 kB from rows, cold", rowCold, "ms", 0, "lower"});
    report.add({"2,000 of them make the database larger by", double(QFileInfo(path).size()) / 1e6,
        "MB", 0, "lower"});
    return {};
}

} // namespace tambo::bench
