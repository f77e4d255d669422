// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/recoverysheet.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace tambo;
using namespace tambo::ui;

class TestSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_entropy = store::newRecoveryEntropy();

    [[nodiscard]] RecoverySheet sheet(store::WordLanguage language) const
    {
        return {QStringLiteral("Infocentro San Plácido"),
            QStringLiteral("k3v7q2m5x4n6p8r9s2t3u4w5y6"), QDate(2026, 11, 26),
            store::recoveryWords(m_entropy, language), language};
    }
    /// As a printer or a camera would see it: `dots` for a millimetre.
    static QImage picture(const RecoverySheet &sheet, const QSize &tenths, int dots)
    {
        QImage image(tenths * dots / 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::TextAntialiasing);
        painter.scale(dots / 10.0, dots / 10.0);
        paintSheet(painter, tenths, sheet);
        return image;
    }
    static void kinds()
    {
        QTest::addColumn<store::WordLanguage>("language");
        QTest::addColumn<QSize>("paper");
        QTest::newRow("Spanish") << store::WordLanguage::Spanish << QSize(2100, 2970);
        QTest::newRow("English, letter") << store::WordLanguage::English << QSize(2159, 2794);
    }

private Q_SLOTS:
    void aCameraReadsTheWords_data() { kinds(); }
    void aCameraReadsTheWords()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
        if (reader.isEmpty())
            QSKIP("zbarimg (zbar-tools) is not installed");
        QFETCH(store::WordLanguage, language);
        QFETCH(QSize, paper);
        const QString file = m_dir.filePath(QStringLiteral("hoja.png"));
        QVERIFY(picture(sheet(language), paper, 6).save(file));
        QProcess read;
        read.start(reader, {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
        QVERIFY(read.waitForFinished(60'000));
        const QString text = QString::fromUtf8(read.readAllStandardOutput());
        const auto entropy = store::recoveryEntropy(text);
        QVERIFY2(entropy.ok(), qPrintable(text));
        QCOMPARE(*entropy, m_entropy);
    }

    void nothingReachesTheEdge_data() { kinds(); }
    void nothingReachesTheEdge()
    {
        QFETCH(store::WordLanguage, language);
        QFETCH(QSize, paper);
        for (const auto reach : {RecoverySheet::Reach::Centre, RecoverySheet::Reach::Pc}) {
            auto long1 = sheet(language);
            long1.reach = reach;
            long1.name = QStringLiteral("Infocentro Comunitario y Biblioteca ").repeated(4);
            const QImage image = picture(long1, paper, 3);
            QRect ink;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (qGray(image.pixel(x, y)) < 200)
                        ink |= QRect(x, y, 1, 1);
                }
            }
            // 15 mm stay white: no printer reaches all of the paper.
            QVERIFY(image.rect().adjusted(45, 45, -45, -45).contains(ink));
            QVERIFY(ink.height() > image.height() / 2);
        }
    }

    void aPdfOfOnePage()
    {
        const QString path = m_dir.filePath(QStringLiteral("hoja.pdf"));
        const auto written = writeSheet(path, Paper::A4, sheet(store::WordLanguage::Spanish));
        QVERIFY(written.ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count 1"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto refused = writeSheet(m_dir.filePath(QStringLiteral("no/hay/hoja.pdf")),
            Paper::Letter, sheet(store::WordLanguage::English));
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().message.isEmpty());
    }
};

QTEST_MAIN(TestSheet)
#include "testsheet.moc"
