// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/media.h"
#include "app/entities.h"
#include "app/store/store.h"
#include "tests/support/programs.h"

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace tambo;
using tambo::test::Ran;
using tambo::test::Server;
using tambo::test::Village;

namespace {

constexpr auto poorlink = TAMBO_TOOLS "/poorlink";

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The stories of a village over an emulated 2G link (64 kbit/s, 600 ms, 5 % loss). Takes minutes:
/// label `link`, not in the daily run.
class TestPoorLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewsArriveBeforeOriginals()
    {
        const QString clips = s(TAMBO_CORPORA "/archives/kichwa-speech");
        if (!QFile::exists(clips))
            QSKIP("the corpus archives/kichwa-speech is not here");
        if (!QFile::exists(s(poorlink)))
            QSKIP("the link emulator is not here");
#ifndef Q_OS_WIN
        if (geteuid() != 0)
            QSKIP("an emulated link needs root");
#endif
        QTemporaryDir dir;
        const QString hub = dir.filePath(s("hub"));
        Village a;
        Village b;
        {
            Server server(hub);
            server.start();
            const QString url = s("http://127.0.0.1:%1").arg(server.port());
            for (Village *village : {&a, &b}) {
                QCOMPARE(village->run({s("centre"), s("new"), s("--name"), s("Pueblo")}).code, 0);
                QCOMPARE(
                    village->run({s("hub"), s("join"), server.invite(), s("--hub"), url}).code, 0);
            }
            QCOMPARE(a.run({s("story"), s("import"), clips, s("--space"), s("public")}).code, 0);
            QCOMPARE(a.run({s("sync"), s("--once")}).code, 0);
            const QString id = a.ask({s("centre"), s("show")}).object()[s("centre")].toString();
            QCOMPARE(b.run({s("subscribe"), id}).code, 0);
        }
        overThinLink(dir.filePath(s("stats.json")), hub, b);

        const auto expected = a.ask({s("story"), s("list")}).array().size();
        QCOMPARE(b.ask({s("story"), s("list")}).array().size(), expected);
        checkOrder(b);
    }

private:
    void overThinLink(const QString &statsFile, const QString &hub, const Village &village)
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(s(poorlink),
            {s("--profile"), s("2g"), s("--stats"), statsFile, s("--server"),
                s(TAMBO_BIN "/tambo-server --data %1 --listen 10.99.0.1:8440").arg(hub), s("--"),
                s(TAMBO_BIN "/tambo"), s("--home"), village.home(), s("sync"), s("--once"),
                s("--json"), s("--hub"), s("http://10.99.0.1:8440")});
        QVERIFY(finished.wait(1'200'000));
        qInfo("%s", process.readAllStandardOutput().simplified().constData());
        QCOMPARE(process.exitCode(), 0);
        QFile stats(statsFile);
        QVERIFY(stats.open(QIODevice::ReadOnly));
        qInfo("link: %s", stats.readAll().simplified().constData());
    }

    /// By the times of the files: every preview was complete before the first original was.
    void checkOrder(const Village &village)
    {
        const auto store = store::Store::open({village.home(), allEntities(), HybridClock(), {}});
        QVERIFY(store.ok());
        const auto media
            = (*store)
                  ->read([](store::Reader &reader) { return reader.list<archive::Media>(); })
                  .takeResult();
        QVERIFY(media.ok() && !media->isEmpty());
        QDateTime lastPreview;
        QDateTime firstOriginal;
        qint64 originals = 0;
        qint64 previews = 0;
        for (const archive::Media &medium : *media) {
            const QFileInfo original((*store)->blobs().path(medium.blob));
            QVERIFY(original.exists());
            originals += original.size();
            if (!firstOriginal.isValid() || original.lastModified() < firstOriginal)
                firstOriginal = original.lastModified();
            if (medium.preview.isNull())
                continue;
            const QFileInfo preview((*store)->blobs().path(medium.preview));
            QVERIFY(preview.exists());
            previews += preview.size();
            if (!lastPreview.isValid() || preview.lastModified() > lastPreview)
                lastPreview = preview.lastModified();
        }
        qInfo("data: %lld bytes of originals, %lld bytes of previews", originals, previews);
        QVERIFY(lastPreview.isValid() && lastPreview <= firstOriginal);
    }
};

QTEST_GUILESS_MAIN(TestPoorLink)
#include "testpoorlink.moc"
