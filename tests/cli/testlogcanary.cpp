// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include <QDirIterator>

using tambo::test::Ran;

namespace {

/// Words that are nowhere but in what people typed here.
const QStringList canaries{QStringLiteral("Zarigüeya"), QStringLiteral("zumbambico"),
    QStringLiteral("Quilumbaqui"), QStringLiteral("Zoilarrosa"), QStringLiteral("Infozunzún")};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

} // namespace

/// What goes wrong is in the log of the day, and nobody's titles, names, search words, files or
/// folders are.
class TestLogCanary : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_home;
    int m_failed = 0;

    Ran run(const QStringList &words)
    {
        Ran ran = tambo::test::tambo(QStringList{QStringLiteral("--home"), m_home} + words);
        m_failed += ran.code == 1;
        return ran;
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] static QByteArray log()
    {
        QByteArray all;
        const QString folder
            = tambo::test::configurationFolder() + QStringLiteral("/tambo/registros");
        for (QDirIterator each(folder, QDir::Files); each.hasNext();) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    void found()
    {
        QCOMPARE(run({QStringLiteral("centre"), QStringLiteral("new"), QStringLiteral("--name"),
                         QStringLiteral("Infozunzún Quilumbaqui")})
                     .code,
            0);
        QCOMPARE(run({QStringLiteral("story"), QStringLiteral("add"), QStringLiteral("--title"),
                         QStringLiteral("La Zarigüeya y el zumbambico"), QStringLiteral("--teller"),
                         QStringLiteral("Zoilarrosa")})
                     .code,
            0);
    }

private Q_SLOTS:
    void nothingOfAnybodyIsLogged()
    {
        m_home = path("Zoilarrosa Quilumbaqui");
        found();
        QCOMPARE(log(), QByteArray()); // what went well is not written down
        write(path("zumbambico de Zoilarrosa.zip"), "PK\x03\x04 no archive");
        write(path("Zoilarrosa.csv"), "Nombre\n\"Zoilarrosa\n");
        write(path("Zoilarrosa.json"), "{\"title\": \"Zarigüeya\", ");
        write(path("zumbambico.tambo"), "no backup of Quilumbaqui");
        const QString bad = path("zumbambico.tambo");
        const QString gone = path("Zoilarrosa no hay/zumbambico.opus");
        const auto words = [](const char *line) { return QString::fromUtf8(line).split(u' '); };
        run(words("search zumbambico\" NEAR(Zarigüeya"));
        run(words("story show") << QStringLiteral("Zarigüeya"));
        run(words("story add --title Zarigüeya --media") << gone);
        run(words("story add --title Zarigüeya --media") << path("Zoilarrosa.json"));
        run(words("story import") << path("zumbambico de Zoilarrosa.zip"));
        run(words("story import") << path("Zoilarrosa no hay"));
        run(words("import people") << path("Zoilarrosa.csv"));
        run(words("import people") << gone);
        run(words("import json") << path("Zoilarrosa.json"));
        run(words("language import") << path("zumbambico de Zoilarrosa.zip"));
        run(words("bundle read") << bad);
        run(words("person add Zoilarrosa --picture zumbambico"));
        run(words("export people") << gone);
        run(words("--as Zoilarrosa story remove 1"));
        QVERIFY2(m_failed >= 10, qPrintable(QString::number(m_failed)));
        // A store that is damaged, and one in whose place is a file.
        const QString home = m_home;
        for (QDirIterator each(home, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
            write(each.next(), QByteArray("Zarigüeya zumbambico ").repeated(500));
        run(words("story list"));
        m_home = bad;
        run(words("story list"));
        const QByteArray logged = log();
        QVERIFY2(logged.count('\n') >= 5, logged.constData());
        for (const QString &canary : canaries) {
            QVERIFY2(!logged.contains(canary.toUtf8()), logged.constData());
            QVERIFY2(!logged.contains(canary.toLatin1()), logged.constData());
        }
        // Words without their odd letters would be just as much theirs.
        for (const char *part : {"Zarig", "zumbam", "Zoila", "Quilum", "Infozun", "opus"})
            QVERIFY2(!logged.contains(part), logged.constData());
    }
};

QTEST_GUILESS_MAIN(TestLogCanary)
#include "testlogcanary.moc"
