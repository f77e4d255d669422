// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/consents.h"
#include "app/formats/bagit.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/booklet.h"
#include "ui/share/sharepage.h"

#include <QPainter>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using namespace Qt::StringLiterals;
using archive::LeavingForm;
using store::SpaceKind;

class TestSharePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SharePage> m_page;
    QTemporaryDir m_out;
    archive::Story m_open;
    archive::Story m_ofCentre;

    void press(QAbstractButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    void takeOut(LeavingForm form)
    {
        m_page->choice(form)->setChecked(true);
        press(m_page->saveButton());
        QTRY_VERIFY(m_page->bar()->isVisible());
    }
    QStringList written() const
    {
        return QDir(m_out.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_out.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_out.path()).removeRecursively();
        QDir().mkpath(m_out.path());
        m_desk = std::make_unique<Desk>();
        m_desk->folder = m_out.path();
        m_desk->context.chooseSaveFile = [this](QWidget *, const QString &, const QString &name,
                                             auto chosen) { chosen(m_out.filePath(name)); };
        m_desk->context.now = [] { return QDateTime(QDate(2026, 7, 14), QTime(8, 42)); };
        archive::Story story = titled(u"El huerto"_s);
        story.teller = u"Mama Juana"_s;
        story.place = u"Canchagua"_s;
        story.summary = u"De cuando cayó la ceniza, y de cómo volvió a salir la quinua."_s;
        m_open = m_desk->add(story,
            {m_desk->wav(u"voz.wav"_s, 1), m_desk->png(u"foto.png"_s, QColor(0x98431a))},
            {threeLines(u"es"_s,
                {u"Ese año cayó la ceniza."_s, u"Lavamos planta por planta."_s,
                    u"A los cuarenta días volvieron las coles."_s})});
        m_ofCentre = m_desk->add(titled(u"El telar"_s), {}, {}, SpaceKind::Centre);
        m_page = std::make_unique<SharePage>(m_desk->context);
        m_page->open({u"story-share"_s, {}, {}});
        present(*m_page, {1024, 500});
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void theOpenOnesGoUnlessAskedOtherwise()
    {
        takeOut(LeavingForm::Table);
        QCOMPARE(written(), QStringList{u"historias-2026-07-14.csv"_s});
        QVERIFY(read(u"historias-2026-07-14.csv"_s).contains("El huerto"));
        QVERIFY(!read(u"historias-2026-07-14.csv"_s).contains("El telar"));
        m_page->which()->take(true);
        takeOut(LeavingForm::Table);
        QTRY_VERIFY(read(u"historias-2026-07-14.csv"_s).contains("El telar"));
        QVERIFY(m_page->bar()->sentence().startsWith(u"Salieron 2 historias"_s));
    }

    void aCopyToHearIsAFolder()
    {
        takeOut(LeavingForm::Listening);
        QCOMPARE(written(), QStringList{u"historias-2026-07-14"_s});
        QVERIFY(read(u"historias-2026-07-14/index.html"_s).contains("El huerto"));
        // Once more does not touch the first.
        takeOut(LeavingForm::Listening);
        QTRY_COMPARE(written().size(), 2);
    }

    void aBagIsValid()
    {
        takeOut(LeavingForm::Bag);
        const auto checked = formats::checkBag(m_out.filePath(u"historias-2026-07-14"_s));
        QVERIFY(checked.ok());
        QVERIFY2(checked->valid(), qPrintable(checked->reasons.first.join(u'\n')));
    }

    void oneStoryGoesAlone()
    {
        m_page->open({u"story-share"_s, m_ofCentre.id.record, {}});
        QTRY_COMPARE(m_page->place(), u"Memoria · El telar"_s);
        QVERIFY(m_page->which()->isHidden());
        takeOut(LeavingForm::Map);
        QCOMPARE(written(), QStringList{u"el-telar.geojson"_s});
        QVERIFY(!read(u"el-telar.geojson"_s).contains("El huerto"));
    }

    void aBookletIsFolded_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("sides");
        QTest::newRow("one") << 1 << u"-1,0 -1,-1"_s;
        QTest::newRow("four") << 4 << u"3,0 1,2"_s;
        QTest::newRow("five") << 5 << u"-1,0 1,-1 -1,2 3,4"_s;
        QTest::newRow("eight") << 8 << u"7,0 1,6 5,2 3,4"_s;
    }
    void aBookletIsFolded()
    {
        QFETCH(int, pages);
        QStringList sides;
        for (const auto &[left, right] : imposed(pages))
            sides.append(QStringLiteral("%1,%2").arg(left).arg(right));
        QTEST(sides.join(u' '), "sides");
    }

    void aBookletHasAPageForEach()
    {
        m_page->bookletChoice()->setChecked(true);
        QCOMPARE(m_page->saveButton()->text(), u"Ver la cartilla"_s);
        const auto printed = m_page->printed();
        QVERIFY(printed);
        const auto going = [](double) { return true; };
        const auto pages = printed->make({Paper::A4, Ink::Colours}, going);
        QVERIFY2(pages.ok(), pages.ok() ? "" : qPrintable(pages.error().message));
        QCOMPARE((*pages)->count(), 2); // cover, contents, one story: one sheet
        QImage side(420, 594, QImage::Format_RGB32);
        QPainter painter(&side);
        painter.scale(0.2, 0.2);
        (*pages)->paint(painter, 0);
        painter.end();
        if (const QString folder = qEnvironmentVariable("TAMBO_PICTURES"); !folder.isEmpty()) {
            for (int i = 0; i < (*pages)->count(); ++i) {
                QImage large(1050, 1485, QImage::Format_RGB32);
                QPainter paper(&large);
                paper.scale(0.5, 0.5);
                (*pages)->paint(paper, i);
                paper.end();
                large.transformed(QTransform().rotate(90))
                    .save(QStringLiteral("%1/booklet-%2.png").arg(folder).arg(i + 1));
            }
        }
        // The cover lies in the upper half of the upright sheet, which is the right one once it
        // is turned.
        const auto isInked = [&side](const QRect &where) {
            for (int y = where.top(); y <= where.bottom(); ++y) {
                for (int x = where.left(); x <= where.right(); ++x) {
                    if (qGray(side.pixel(x, y)) < 128)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(isInked(QRect(0, 0, 420, 297)));
        // Stopped, there is none.
        const auto stopped = printed->make({Paper::A4, Ink::Colours}, [](double) { return false; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void whatMayNotBePrintedIsInNoBooklet()
    {
        archive::Consent consent;
        consent.story = m_open.id;
        consent.person = u"Mama Juana"_s;
        consent.given = u"2025-03-12"_s;
        consent.forbidden = {u"print"_s};
        QVERIFY(m_desk->centre
                .write([=](store::Writer &writer) { return archive::saveConsent(writer, consent); })
                .ok());
        m_page->bookletChoice()->setChecked(true);
        const auto pages = m_page->printed()->make({}, [](double) { return true; });
        QVERIFY(!pages.ok());
        QCOMPARE(pages.error().kind, Error::Kind::NotFound);
    }

    void whatIsTakenBackStaysHere()
    {
        archive::Consent consent;
        consent.story = m_open.id;
        consent.person = u"Mama Juana"_s;
        consent.given = u"2025-03-12"_s;
        consent.withdrawn = u"2025-03-13"_s;
        QVERIFY(m_desk->centre
                .write([=](store::Writer &writer) { return archive::saveConsent(writer, consent); })
                .ok());
        takeOut(LeavingForm::Table);
        QVERIFY(m_page->bar()->sentence().startsWith(u"No hay historias"_s));
        m_page->open({u"story-share"_s, m_open.id.record, {}});
        QTRY_COMPARE(m_page->place(), u"Memoria · El huerto"_s);
        takeOut(LeavingForm::Bag);
        QVERIFY(m_page->bar()->sentence().contains(u"permiso"_s));
        QVERIFY(written().isEmpty());
    }
};

QTEST_MAIN(TestSharePage)
#include "testsharepage.moc"
