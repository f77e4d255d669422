// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/ink.h"
#include "ui/print/output.h"
#include "ui/print/testsheet.h"
#include "ui/print/textpages.h"

#include <QAbstractTextDocumentLayout>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

constexpr auto onward = [](double) { return true; };

Prose longProse(int paragraphs)
{
    return {QStringLiteral("La molienda"), QStringLiteral("Mama Juana · Canchagua"),
        QColor(0x7b, 0x2d, 0x57),
        [paragraphs](QTextDocument &document, const Printed::Progress &) -> Result<> {
            QImage photo(300, 200, QImage::Format_RGB32);
            photo.fill(Qt::red);
            document.addResource(
                QTextDocument::ImageResource, QUrl(QStringLiteral("foto:0")), photo);
            QString html
                = QStringLiteral("<p><img src=\"foto:0\" width=\"1700\" height=\"950\"></p>"
                                 "<h2>Lo que dice</h2>"
                                 "<p style=\"background: #fbebc2; color: #ae2418\">Aviso</p>"
                                 "<table border=\"1\"><tr><td bgcolor=\"#1b6843\">uno</td>"
                                 "<td>dos</td></tr></table><ul><li>caña</li></ul>");
            for (int i = 0; i < paragraphs; ++i)
                html += QStringLiteral("<p>%1. Ese año cayó la ceniza, y el huerto amaneció gris. "
                                       "Entre todas lavamos planta por planta, con agua del río "
                                       "y con paciencia, hasta que volvieron las hojas.</p>")
                            .arg(i + 1);
            document.setHtml(html);
            return {};
        }};
}

std::shared_ptr<const Pages> laidOut(const Prose &prose, const PaperForm &form)
{
    const auto pages = textPages(prose, form, onward);
    if (!pages.ok())
        qFatal("%s", qPrintable(pages.error().message));
    return *pages;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static void forms()
    {
        QTest::addColumn<PaperForm>("form");
        QTest::newRow("A4") << PaperForm{Paper::A4, Ink::Colours};
        QTest::newRow("letter") << PaperForm{Paper::Letter, Ink::Colours};
        QTest::newRow("A4, one ink") << PaperForm{Paper::A4, Ink::One};
        QTest::newRow("letter, one ink") << PaperForm{Paper::Letter, Ink::One};
    }

private Q_SLOTS:
    void paperIsWhatIsSoldThere()
    {
        QCOMPARE(usualPaper(QLocale::Ecuador), Paper::A4);
        QCOMPARE(usualPaper(QLocale::Colombia), Paper::Letter);
        QCOMPARE(tenthsOf(Paper::A4), QSize(2100, 2970));
        QCOMPARE(tenthsOf(Paper::Letter), QSize(2159, 2794));
    }

    void longTextsTakePages()
    {
        QCOMPARE(laidOut(longProse(2), {})->count(), 1);
        const int some = laidOut(longProse(40), {})->count();
        QVERIFY(some > 1);
        QVERIFY(laidOut(longProse(200), {})->count() > 3 * some);
    }

    void noLineIsCut_data() { forms(); }
    void noLineIsCut()
    {
        QFETCH(PaperForm, form);
        const auto pages = laidOut(longProse(60), form);
        const auto &document = static_cast<const TextPages &>(*pages).document();
        const int high = tenthsOf(form.paper).height();
        const QRect inside = insideOf(form.paper);
        int lines = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QRectF where = document.documentLayout()->blockBoundingRect(block);
            for (int i = 0; i < block.layout()->lineCount(); ++i, ++lines) {
                const QRectF line
                    = block.layout()->lineAt(i).naturalTextRect().translated(where.topLeft());
                const int page = int(line.top()) / high;
                const QRectF there = QRectF(inside).translated(0, page * high);
                QVERIFY2(line.top() >= there.top() - 1 && line.bottom() <= there.bottom() + 1
                        && line.left() >= there.left() - 1 && line.right() <= there.right() + 1,
                    qPrintable(block.text()));
            }
        }
        QVERIFY(lines > 100);
    }

    void nothingReachesTheEdge_data() { forms(); }
    void nothingReachesTheEdge()
    {
        QFETCH(PaperForm, form);
        const auto pages = laidOut(longProse(30), form);
        for (int page = 0; page < pages->count(); ++page) {
            const QImage image = pictureOf(*pages, page, form.paper);
            const QRect ink = inkOf(image);
            QVERIFY(image.rect().adjusted(40, 40, -40, -40).contains(ink)); // 10 mm
            QVERIFY(ink.height() > image.height() / 10);
        }
    }

    void oneInkIsGreyAndFillsNothing()
    {
        const QImage colours
            = pictureOf(*laidOut(longProse(10), {Paper::A4, Ink::Colours}), 0, Paper::A4);
        const QImage grey = pictureOf(*laidOut(longProse(10), {Paper::A4, Ink::One}), 0, Paper::A4);
        QVERIFY(colouredPixels(colours) > 10'000);
        QCOMPARE(colouredPixels(grey), 0);
        // The base at the foot of the page: a fill in colours, lines and hatches in one ink.
        const auto dark = [](const QImage &image) {
            int count = 0;
            for (int y = image.height() * 9 / 10; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += qGray(image.pixel(x, y)) < 200;
            }
            return count;
        };
        QVERIFY(dark(colours) > 4 * dark(grey));
        QVERIFY(dark(grey) > 0);
    }

    void theTitleStandsAboveAndBelow()
    {
        const auto pages = laidOut(longProse(1), {});
        const auto &document = static_cast<const TextPages &>(*pages).document();
        QCOMPARE(document.begin().text(), QStringLiteral("La molienda"));
        QCOMPARE(document.begin().next().text(), QStringLiteral("Mama Juana · Canchagua"));
        // A text that has a heading of its own keeps that one.
        Prose headed = longProse(0);
        headed.write = [](QTextDocument &text, const Printed::Progress &) -> Result<> {
            text.setMarkdown(QStringLiteral("# Envíos\n\nUna memoria USB."));
            return {};
        };
        const auto other = laidOut(headed, {});
        QCOMPARE(static_cast<const TextPages &>(*other).document().begin().text(),
            QStringLiteral("Envíos"));
    }

    void aPdfHasThePagesAndTheirWords()
    {
        const auto pages = laidOut(longProse(40), {});
        const QString path = m_dir.filePath(QStringLiteral("molienda.pdf"));
        const auto written = writePdf(path, QStringLiteral("La molienda"), {}, *pages, onward);
        QVERIFY(written.ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count " + QByteArray::number(pages->count())));
        QVERIFY(pdf.contains("/ToUnicode")); // letters, not drawings of letters
        QCOMPARE(pdf.count("/FontFile2"), pdf.count("/FontDescriptor") / 2);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const auto pages = laidOut(longProse(1), {});
        const auto refused
            = writePdf(m_dir.filePath(QStringLiteral("no/hay/hoja.pdf")), {}, {}, *pages, onward);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY(!refused.error().message.isEmpty());
    }

    void stoppingLeavesNoFile()
    {
        const auto pages = laidOut(longProse(100), {});
        const QString path = m_dir.filePath(QStringLiteral("parado.pdf"));
        int asked = 0;
        const auto stopped
            = writePdf(path, {}, {}, *pages, [&asked](double) { return ++asked < 3; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, 3);
        QVERIFY(!QFile::exists(path));
        const auto never = textPages(longProse(1), {}, [](double) { return false; });
        QVERIFY(!never.ok());
        QCOMPARE(never.error().kind, Error::Kind::Cancelled);
    }

    void theTestSheetFillsItsPaper_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<Ink>("ink");
        QTest::newRow("a4") << Paper::A4 << Ink::Colours;
        QTest::newRow("a4 black") << Paper::A4 << Ink::One;
        QTest::newRow("letter") << Paper::Letter << Ink::Colours;
        QTest::newRow("letter black") << Paper::Letter << Ink::One;
    }
    void theTestSheetFillsItsPaper()
    {
        QFETCH(Paper, paper);
        QFETCH(Ink, ink);
        const auto pages
            = testSheet(QStringLiteral("Infocentro San Plácido")).make({paper, ink}, onward);
        QVERIFY(pages.ok());
        QCOMPARE((*pages)->count(), 1);
        const QImage picture = pictureOf(**pages, 0, paper);
        // The frame stands 12 mm from every edge, and everything within it.
        constexpr int dots = 4;
        const QRect frame = picture.rect().adjusted(12 * dots, 12 * dots, -12 * dots, -12 * dots);
        const QRect seen = inkOf(picture);
        QVERIFY(frame.adjusted(-2, -2, 2, 2).contains(seen));
        QVERIFY(seen.contains(frame.adjusted(2, 2, -2, -2)));
        QCOMPARE(colouredPixels(picture) > 0, ink == Ink::Colours);
        // Nothing is painted over the lower side: a white gap stands above it.
        const QRect gap(frame.left() + 4, frame.bottom() - 16, frame.width() - 8, 12);
        QCOMPARE(longestRun(picture, gap), 0);
        const QString folder = qEnvironmentVariable("TAMBO_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + QStringLiteral("/testsheet-")
                + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png")));
    }

    void aPrinterThatIsGoneIsSaid()
    {
        const auto pages = laidOut(longProse(1), {});
        const Result<> printed = systemPrinters().print(
            {QStringLiteral("no hay tal impresora"), {}, {}, 1}, *pages, onward);
        QVERIFY(!printed.ok());
        QVERIFY(printed.error().message.contains(QStringLiteral("no hay tal impresora")));
    }
};

QTEST_MAIN(TestPages)
#include "testpages.moc"
