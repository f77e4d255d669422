// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/consents.h"
#include "app/archive/position.h"
#include "tests/support/patience.h"
#include "tests/ui-archive/desk.h"
#include "ui/archive/storymappage.h"

#include <QSignalSpy>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using namespace Qt::StringLiterals;

class TestStoryMapPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<StoryMapPage> m_page;

    archive::Story add(const QString &title, const QString &position)
    {
        archive::Story story = titled(title);
        story.teller = u"Mama Juana"_s;
        story.position = position;
        return m_desk->add(story);
    }
    void open()
    {
        m_page = std::make_unique<StoryMapPage>(m_desk->context);
        m_page->open({u"memory-map"_s, {}, {}});
        present(*m_page, {1024, 500});
    }
    void touch(const archive::Position &at)
    {
        const QPointF pixel = m_page->map()->sight().pixelOf({at.longitude, at.latitude});
        QTest::mouseClick(m_page->map(), Qt::LeftButton, {}, pixel.toPoint());
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aMarkListsItsStories()
    {
        add(u"El huerto"_s, u"-0.81000 -78.71000"_s);
        add(u"El canal"_s, u"-0.81000 -78.71000"_s);
        add(u"El telar"_s, u"-3.62000 -79.24000"_s);
        m_desk->add(titled(u"Sin lugar"_s));
        open();
        QTRY_COMPARE(m_page->place(), u"Memoria · 3 historias tienen su lugar"_s);
        QVERIFY(m_page->heading().startsWith(u"Toque"_s));
        touch({-0.81, -78.71});
        QCOMPARE(m_page->rows().size(), 2);
        QCOMPARE(m_page->heading(), u"2 historias de aquí"_s);
        QSignalSpy went(m_page.get(), &Page::go);
        QTest::mouseClick(m_page->rows().first(), Qt::LeftButton);
        QCOMPARE(went.first().first().value<Route>().page, u"story"_s);
        QTest::keyClick(m_page->map(), Qt::Key_Home); // and the keyboard moves it
    }

    void followsTheStore()
    {
        const archive::Story story = add(u"El huerto"_s, u"-0.81000 -78.71000"_s);
        open();
        QTRY_COMPARE(m_page->place(), u"Memoria · 1 historia tiene su lugar"_s);
        // What somebody takes back is on no map.
        archive::Consent consent;
        consent.story = story.id;
        consent.person = u"Mama Juana"_s;
        consent.given = u"2025-03-12"_s;
        consent.withdrawn = u"2025-03-13"_s;
        QVERIFY(m_desk->centre
                .write([=](store::Writer &writer) { return archive::saveConsent(writer, consent); })
                .ok());
        QTRY_VERIFY(m_page->nothing()->isVisible());
        QSignalSpy went(m_page.get(), &Page::go);
        QTest::mouseClick(m_page->nothing()->button(), Qt::LeftButton);
        QCOMPARE(went.first().first().value<Route>().page, u"memory"_s);
    }
};

QTEST_MAIN(TestStoryMapPage)
#include "teststorymappage.moc"
