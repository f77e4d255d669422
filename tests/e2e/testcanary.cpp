// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/story.h"
#include "app/entities.h"
#include "app/formats/zipwriter.h"
#include "app/store/recoverywords.h"
#include "app/store/store.h"
#include "tests/support/programs.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace tambo;
using tambo::test::Ran;
using tambo::test::Server;
using tambo::test::Village;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A word that no program holds by itself.
QString canary(const char *where)
{
    QString word = s(where);
    for (int i = 0; i < 12; ++i)
        word += QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return word;
}

QList<QByteArray> formsOf(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    const QByteArray upper = word.toUpper().toUtf8();
    QByteArray utf16;
    for (const char letter : utf8)
        utf16 += QByteArray(1, letter) + '\0';
    return {utf8, upper, utf16, utf8.toHex(), utf8.toBase64().chopped(4)};
}

/// Where one of the words stands: in a file's name, or in its bytes.
QStringList found(const QString &folder, const QStringList &words)
{
    QStringList places;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QString &word : words) {
            if (file.fileName().contains(word, Qt::CaseInsensitive))
                places += word + s(" names ") + file.fileName();
            for (const QByteArray &form : formsOf(word)) {
                if (bytes.contains(form))
                    places += word + s(" in ") + file.fileName();
            }
        }
    }
    return places;
}

/// The same in this process's memory, as far as it is mapped from files.
QStringList foundInMappings(const QStringList &words)
{
    QStringList places;
    QFile maps(s("/proc/self/maps"));
    QFile memory(s("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return places;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 6 || parts[4] == "0" || !parts[1].startsWith('r'))
            continue;
        const QList<QByteArray> range = parts[0].split('-');
        const qint64 from = range[0].toLongLong(nullptr, 16);
        memory.seek(from);
        const QByteArray bytes = memory.read(range[1].toLongLong(nullptr, 16) - from);
        for (const QString &word : words) {
            if (bytes.contains(formsOf(word)[0]) || bytes.contains(formsOf(word)[2]))
                places += word + s(" in ") + QString::fromLocal8Bit(parts[5]);
        }
    }
    return places;
}

QByteArray wav(const QByteArray &samples)
{
    const auto number = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += char(value >> (8 * i));
        return out;
    };
    return "RIFF" + number(quint32(36 + samples.size()), 4) + "WAVEfmt " + number(16, 4)
        + number(1, 2) + number(1, 2) + number(8000, 4) + number(8000, 4) + number(1, 2)
        + number(8, 2) + "data" + number(quint32(samples.size()), 4) + samples;
}

} // namespace

/// What is private is nowhere in clear: not in the data folder, nor in temporary files, the home
/// folder or the hub's, nor in memory that is mapped from files.
class TestCanary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>(m_temporary + s("/canary-XXXXXX"));
        for (const char *name : {"home", "tmp", "hub", "source"})
            QVERIFY(QDir(m_dir->path()).mkdir(s(name)));
        qputenv("HOME", m_dir->filePath(s("home")).toUtf8());
        qputenv("TMPDIR", m_dir->filePath(s("tmp")).toUtf8());
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            qunsetenv(name);
    }

    void theSearchFindsWhatIsInClear()
    {
        const QString word = canary("claro");
        QFile file(m_dir->filePath(s("home/nota.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("antes " + word.toUtf8() + " después");
        file.close();
        QCOMPARE(found(m_dir->path(), {word}).size(), 1);
        QFile named(m_dir->filePath(s("tmp/") + word));
        QVERIFY(named.open(QIODevice::WriteOnly));
        QCOMPARE(found(m_dir->path(), {word}).size(), 2);
    }

    void nothingOfThePrograms()
    {
        const QStringList words{canary("titulo"), canary("resumen"), canary("tema"),
            canary("cuenta"), canary("sonido"), canary("archivo"), canary("dicho"), canary("busca"),
            canary("falta"), canary("persona")};
        QTemporaryDir source(
            m_temporary + s("/source-XXXXXX")); // what people bring from a stick is theirs
        const QString sound = source.filePath(words[5] + s(".wav"));
        write(sound, wav((words[4].toUtf8() + ' ').repeated(400)));
        const QString text = source.filePath(s("texto.vtt"));
        write(text, "WEBVTT\n\n00:00.000 --> 00:01.000\n" + words[6].toUtf8() + "\n");
        Village village;
        Server server(m_dir->filePath(s("hub")));
        server.start();
        QCOMPARE(village.run({s("centre"), s("new"), s("--name"), s("Pueblo")}).code, 0);
        const Ran added = village.run({s("story"), s("add"), s("--title"), words[0], s("--summary"),
            words[1], s("--theme"), words[2], s("--teller"), words[3], s("--media"), sound,
            s("--transcript"), text, s("--space"), s("centre")});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QVERIFY(village.run({s("search"), words[6]}).out.contains(words[0]));
        QCOMPARE(village.run({s("search"), words[7]}).code, 0);
        QVERIFY(village
                    .run({s("story"), s("add"), s("--title"), s("x"), s("--media"),
                        source.filePath(words[8] + s(".wav"))})
                    .code
            != 0);
        write(source.filePath(words[8] + s(".jpg")), "no picture " + words[8].toUtf8());
        (void)village.run({s("story"), s("add"), s("--title"), words[8], s("--media"),
            source.filePath(words[8] + s(".jpg")), s("--space"), s("centre")});
        const QString url = s("http://127.0.0.1:%1").arg(server.port());
        QCOMPARE(village.run({s("hub"), s("join"), server.invite(), s("--hub"), url}).code, 0);
        const Ran person = village.run({s("person"), s("add"), words[9], s("--picture"), s("cacao"),
                                           s("--role"), s("steward")},
            "la casa verde\n");
        QVERIFY2(person.code == 0, qPrintable(person.err));
        const Ran sent
            = village.run({s("--as"), words[9], s("sync"), s("--once")}, "la casa verde\n");
        QVERIFY2(sent.code == 0, qPrintable(sent.err));
        QCOMPARE(village.run({s("verify")}).code, 0);
        QVERIFY(village.run({s("story"), s("list")}).out.contains(words[0]));
        QCOMPARE(found(village.home(), words), QStringList());
        QCOMPARE(found(m_dir->path(), words), QStringList());
    }

    /// An archive that is taken in goes through files of its own; a group's records and a backup
    /// are closed too.
    void nothingOfAnArchiveAGroupAndABackup()
    {
        const QStringList words{canary("dentro"), canary("sonido"), canary("grupo"),
            canary("titulo"), canary("respuesta")};
        QTemporaryDir source(m_temporary + s("/source-XXXXXX"));
        const QString archive = source.filePath(s("todo.zip"));
        {
            QFile file(archive);
            formats::ZipWriter zip(file);
            QVERIFY(zip.add(words[0] + s(".wav"), wav((words[1].toUtf8() + ' ').repeated(400))));
            QVERIFY(zip.close());
        }
        Village village;
        QCOMPARE(village.run({s("centre"), s("new"), s("--name"), s("Pueblo")}).code, 0);
        const Ran taken
            = village.run({s("story"), s("import"), archive, s("--space"), s("centre")});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        QVERIFY(village.run({s("search"), words[0]}).out.contains(words[0], Qt::CaseInsensitive));
        const Ran group = village.run({s("group"), s("new"), words[2]});
        QVERIFY2(group.code == 0, qPrintable(group.err));
        const Ran told = village.run({s("story"), s("add"), s("--title"), words[3], s("--summary"),
            words[4], s("--space"), words[2]});
        QVERIFY2(told.code == 0, qPrintable(told.err));
        QVERIFY(village.run({s("search"), words[4]}).out.contains(words[3]));
        const Ran kept = village.run({s("backup"), m_dir->filePath(s("home/copia.tambo"))});
        QVERIFY2(kept.code == 0, qPrintable(kept.err));
        QVERIFY(QFileInfo(m_dir->filePath(s("home/copia.tambo"))).size() > 0);
        QCOMPARE(village.run({s("verify")}).code, 0);
        QCOMPARE(found(village.home(), words), QStringList());
        QCOMPARE(found(m_dir->path(), words), QStringList());
    }

    /// While the program runs: its log beside the database, its memory.
    void nothingWhileItIsOpen()
    {
        const QStringList words{canary("titulo"), canary("nombre")};
        const QString folder = m_dir->filePath(s("home/datos"));
        auto store = store::Store::found(
            {folder, allEntities(), HybridClock(), {}}, store::newRecoveryEntropy());
        QVERIFY(store.ok());
        const auto saved = (*store)
                               ->write([&](store::Writer &writer) -> Result<> {
                                   archive::Story story;
                                   story.space = (*store)->space(store::SpaceKind::Centre);
                                   story.title = words[0];
                                   story.summary = words[1];
                                   return writer.save(story);
                               })
                               .takeResult();
        QVERIFY(saved.ok());
        const auto hits = (*store)
                              ->read([&](store::Reader &reader) {
                                  return reader.search<archive::Story>(words[0]);
                              })
                              .takeResult();
        QCOMPARE(hits->size(), 1);
        QVERIFY(QFileInfo(folder + s("/tambo.db-wal")).size() > 0);
        QCOMPARE(found(m_dir->path(), words), QStringList());
        QCOMPARE(foundInMappings(words), QStringList());
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    const QString m_temporary = QDir::tempPath(); ///< before a test sets another
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestCanary)
#include "testcanary.moc"
