// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/chapterview.h"
#include "ui/shell/pages.h"
#include "ui/voice/spokentext.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QtTest>

using namespace tambo::ui;

namespace {

constexpr int mostWords = 15; // of a sentence (interface.md, "Writing")
constexpr qint64 mostBytes = 600'000; // of all pictures

/// The text as it is read: no marks, no targets of links, no pictures.
QString readText(QString markdown)
{
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    static const QRegularExpression marks(
        QStringLiteral("[*#\\[]|^\\s*(-|\\d+\\.)\\s"), QRegularExpression::MultilineOption);
    return markdown.replace(picture, {}).replace(target, {}).replace(marks, {});
}

QStringList matches(const QString &text, const char *pattern)
{
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto each = expression.globalMatch(text); each.hasNext();)
        found.append(each.next().captured(1));
    return found;
}

} // namespace

class TestBook : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QString>("folder");
        QTest::newRow("Spanish") << QLocale::Spanish << QStringLiteral("es");
        QTest::newRow("English") << QLocale::English << QStringLiteral("en");
    }

private Q_SLOTS:
    void everyPageHasItsChapter_data() { languages(); }
    void everyPageHasItsChapter()
    {
        QFETCH(QLocale::Language, language);
        const Book book(language);
        QStringList without;
        for (const PageRow &row : allPages()) {
            if (!book.chapterOf(row.name).routes.contains(row.name))
                without.append(row.name);
        }
        QCOMPARE(without, QStringList());
    }

    void everyChapterIsWritten_data() { languages(); }
    void everyChapterIsWritten()
    {
        QFETCH(QLocale::Language, language);
        QFETCH(QString, folder);
        const Book book(language);
        QStringList names;
        for (const Chapter &chapter : book.chapters()) {
            QVERIFY2(chapter.text.startsWith(QStringLiteral("# ")), qPrintable(chapter.name));
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
            QVERIFY2(chapter.text.size() > 300, qPrintable(chapter.name));
            names.append(chapter.name + QStringLiteral(".md"));
        }
        // And no file is left out of the book.
        names.sort();
        QCOMPARE(
            QDir(QStringLiteral(":/help/") + folder).entryList(QDir::Files, QDir::Name), names);
    }

    void everyLinkAndPictureIsThere_data() { languages(); }
    void everyLinkAndPictureIsThere()
    {
        QFETCH(QLocale::Language, language);
        const Book book(language);
        int links = 0;
        for (const Chapter &chapter : book.chapters()) {
            for (const QString &link : matches(chapter.text, "(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)")) {
                QVERIFY2(book.chapter(chapterOfLink(QUrl(link))), qPrintable(link));
                ++links;
            }
            for (const QString &path : matches(chapter.text, "!\\[[^\\]]+\\]\\(([^)]+)\\)")) {
                const QImage image(QStringLiteral(":/help/") + path.section(u'/', 1));
                QVERIFY2(!image.isNull(), qPrintable(path));
            }
            // A picture without words says nothing to who does not see it.
            QVERIFY2(!chapter.text.contains(QStringLiteral("![]")), qPrintable(chapter.name));
        }
        QVERIFY(links > 10);
    }

    void picturesAreUsedAndSmall()
    {
        qint64 bytes = 0;
        for (const auto &[language, code] :
            {std::pair(QLocale::Spanish, "es"), std::pair(QLocale::English, "en")}) {
            QString all;
            const Book book(language);
            for (const Chapter &chapter : book.chapters())
                all += chapter.text;
            const QString folder = QStringLiteral("pictures/%1/").arg(QLatin1String(code));
            const QFileInfoList files
                = QDir(QStringLiteral(":/help/") + folder).entryInfoList(QDir::Files);
            QVERIFY(!files.isEmpty());
            // Each language shows the program as it speaks there.
            QCOMPARE(all.count(QStringLiteral("](../pictures/")), files.size());
            for (const QFileInfo &file : files) {
                bytes += file.size();
                QVERIFY2(all.contains(folder + file.fileName()), qPrintable(file.filePath()));
            }
        }
        QVERIFY2(bytes < mostBytes, qPrintable(QString::number(bytes)));
    }

    void sentencesAreShort_data() { languages(); }
    void sentencesAreShort()
    {
        QFETCH(QLocale::Language, language);
        QStringList tooLong;
        const Book book(language);
        for (const Chapter &chapter : book.chapters()) {
            const QString text = readText(chapter.text);
            for (const Sentence &sentence : sentencesOf(text)) {
                const QString words = text.mid(sentence.from, sentence.length).simplified();
                if (words.split(u' ').size() > mostWords)
                    tooLong.append(chapter.name + QStringLiteral(": ") + words);
            }
        }
        QCOMPARE(tooLong, QStringList());
    }

    void wordsAreFound()
    {
        const Book book(QLocale::Spanish);
        const auto names = [&book](const QString &words) {
            QStringList found;
            for (const Chapter *chapter : book.find(words))
                found.append(chapter->name);
            return found;
        };
        QCOMPARE(names({}).size(), book.chapters().size());
        QCOMPARE(names(QStringLiteral("ENVIOS")).first(), QStringLiteral("sync"));
        QVERIFY(names(QStringLiteral("impres hoja")).contains(QStringLiteral("print")));
        QCOMPARE(names(QStringLiteral("helicóptero")), QStringList());
        // What is behind a link is no word of the text.
        QVERIFY(!names(QStringLiteral("md")).contains(QStringLiteral("home")));
    }

    void otherPagesGetTheHelpAboutHelp()
    {
        QCOMPARE(Book(QLocale::Spanish).chapterOf(QStringLiteral("nowhere")).name,
            QStringLiteral("help"));
        QCOMPARE(Book(QLocale::Quechua).chapterOf(QStringLiteral("home")).title,
            QStringLiteral("Inicio"));
    }
};

QTEST_MAIN(TestBook)
#include "testbook.moc"
