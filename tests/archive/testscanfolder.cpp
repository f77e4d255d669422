// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/scanfolder.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace tambo::archive;

class TestScanFolder : public QObject
{
    Q_OBJECT

    /// Files of the given names; "+"-joined media, then transcripts, then tables of each story.
    QStringList scanned(const QStringList &names, const QString &from = {})
    {
        m_dir.emplace();
        for (const QString &name : names) {
            const QString path = m_dir->filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("cannot write");
        }
        const QDir root(m_dir->filePath(from));
        m_scan = *scanFolder(root);
        QStringList stories;
        for (const StorySource &source : std::as_const(m_scan.stories)) {
            QStringList parts;
            for (const QStringList &paths : {source.media, source.transcripts, source.tables}) {
                QStringList relative;
                for (const QString &path : paths)
                    relative.append(root.relativeFilePath(path));
                parts.append(relative.join(u'+'));
            }
            stories.append(parts.join(u'|'));
        }
        return stories;
    }

    std::optional<QTemporaryDir> m_dir;
    FolderScan m_scan;

private Q_SLOTS:
    void grouping_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("stories");
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("sidecar") << "1.mp4 1.eaf"
                                 << "1.mp4|1.eaf|";
        QTest::newRow("numbers in order") << "10.mp3 2.mp3"
                                          << "2.mp3|| 10.mp3||";
        QTest::newRow("languages") << "uno.ogg uno.es.vtt uno.qu.srt uno.eaf"
                                   << "uno.ogg|uno.eaf+uno.es.vtt+uno.qu.srt|";
        QTest::newRow("photo beside") << "uno.wav uno.jpg dos.png"
                                      << "dos.png|| uno.wav+uno.jpg||";
        QTest::newRow("two of a name") << "uno.wav uno.flac uno.vtt"
                                       << "uno.flac|uno.vtt| uno.wav|uno.vtt|";
        QTest::newRow("case of names") << "UNO.MP3 uno.VTT"
                                       << "UNO.MP3|uno.VTT|";
        QTest::newRow("stem with dots") << "a.es.mp3 a.es.vtt"
                                        << "a.es.mp3|a.es.vtt|";
        QTest::newRow("not a language") << "a.mp3 a.borrador.vtt"
                                        << "a.mp3||";
        QTest::newRow("folders") << "b/c/1.mp3 a.mp3"
                                 << "a.mp3|| b/c/1.mp3||";
        QTest::newRow("table here and above") << "t.csv b/u.csv b/1.mp3 b/c/2.mp3"
                                              << "b/1.mp3||b/u.csv+t.csv b/c/2.mp3||b/u.csv";
        QTest::newRow("hidden") << ".1.mp3 ._2.mp3"
                                << "";
    }
    void grouping()
    {
        QFETCH(QString, names);
        QFETCH(QString, stories);
        QCOMPARE(scanned(names.split(u' ', Qt::SkipEmptyParts)),
            stories.split(u' ', Qt::SkipEmptyParts));
    }
    void tableAboveTheFolderItself()
    {
        QCOMPARE(scanned({QStringLiteral("t.csv"), QStringLiteral("b/1.mp3")}, QStringLiteral("b")),
            QStringList(QStringLiteral("1.mp3||../t.csv")));
    }
    void saysWhatItPassesOver()
    {
        QCOMPARE(scanned({QStringLiteral("leer.txt"), QStringLiteral("suelto.vtt"),
                             QStringLiteral("1.mp3")})
                     .size(),
            1);
        QCOMPARE(m_scan.ignored.size(), 2);
    }
    void linksAreNotFollowed()
    {
        (void)scanned({QStringLiteral("a/1.mp3")});
        QVERIFY(QFile::link(m_dir->path(), m_dir->filePath(QStringLiteral("a/otra"))));
        QCOMPARE(scanFolder(QDir(m_dir->path()))->stories.size(), 1);
    }
    void noSuchFolder()
    {
        const auto scan = scanFolder(QDir(QStringLiteral("/no/existe")));
        QVERIFY(!scan.ok());
        QCOMPARE(scan.error().kind, tambo::Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestScanFolder)
#include "testscanfolder.moc"
