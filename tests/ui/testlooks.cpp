// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-conflicts/quarrel.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "ui/settings/settings.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/toast.h"

#include <QListView>
#include <QScrollBar>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;
using Look = Theme::Look;

namespace {

/// A page, and what somebody has done on it.
struct Scene {
    const char *name;
    const char *page;
    void (*act)(Quarrel &desk) = nullptr;
    bool (*isDone)(Quarrel &desk) = nullptr; ///< what it started has come to its end
};

void click(const Quarrel &desk, const QString &text)
{
    QAbstractButton *button = desk.button(text);
    if (!button)
        qFatal("no button %s", qPrintable(text));
    button->click();
}

const Scene scenes[] = {
    {"home", "home"},
    {"memory", "memory"},
    {"story", "story"},
    {"story-edit", "story",
        [](Quarrel &desk) {
            for (QWidget *action : desk.shell->page()->topActions()) {
                if (action->accessibleName() == QStringLiteral("Corregir"))
                    qobject_cast<QAbstractButton *>(action)->click();
            }
        }},
    {"story-new", "story-new",
        [](Quarrel &desk) {
            for (QWidget *action : desk.shell->page()->topActions())
                qobject_cast<QAbstractButton *>(action)->click(); // a title is missing
        }},
    {"sync", "sync"},
    {"sync-budget", "sync", [](Quarrel &desk) { click(desk, QStringLiteral("Cambiar")); }},
    {"conflicts", "conflicts"},
    {"conflicts-own", "conflicts",
        [](Quarrel &desk) {
            auto *page = qobject_cast<ConflictsPage *>(desk.shell->page());
            page->cards().first()->other()->click();
        }},
    {"settings", "settings"},
    {"search", "home",
        [](Quarrel &desk) {
            desk.shell->search()->setFocus();
            QTest::keyClicks(desk.shell->search(), QStringLiteral("molienda"));
        },
        [](Quarrel &desk) { return desk.shell->search()->results()->isVisible(); }},
    {"toast", "home",
        [](Quarrel &desk) {
            desk.shell->say(
                QStringLiteral("Este PC y los de Infocentro San Plácido se encuentran solos."),
                [] {});
            desk.button(QStringLiteral("Deshacer"))->setFocus(); // or it goes after ten seconds
        }},
};

const Scene &sceneNamed(const QString &name)
{
    return *std::find_if(std::begin(scenes), std::end(scenes),
        [&name](const Scene &scene) { return name == QLatin1String(scene.name); });
}

/// The window once nothing more is on its way to it.
class Picture
{
public:
    explicit Picture(Quarrel &desk) : m_desk(desk)
    {
        store::deliver(desk.context().store.read([](store::Reader &) -> Result<> { return {}; }),
            desk.shell.get(), [this](const Result<> &) { m_answered = true; });
    }
    [[nodiscard]] bool isStill()
    {
        const QImage now = m_desk.shell->grab().toImage();
        m_same = m_answered && now == m_image ? m_same + 1 : 0;
        m_image = now;
        return m_same >= 4;
    }
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    Quarrel &m_desk;
    bool m_answered = false;
    int m_same = 0;
    QImage m_image;
};

/// The window with everything scrolled to its top: how far somebody has read is no look.
QImage pictureOf(const Quarrel &desk)
{
    const auto areas = desk.shell->findChildren<QAbstractScrollArea *>();
    for (QAbstractScrollArea *area : areas)
        area->verticalScrollBar()->setValue(0);
    return desk.shell->grab().toImage();
}

/// Where the window is not as it is wanted, and what is there.
QString difference(const Quarrel &desk, const QImage &wanted)
{
    const QImage now = pictureOf(desk);
    if (now == wanted)
        return {};
    if (now.size() != wanted.size())
        return QStringLiteral("other size");
    QRect where;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            if (now.pixel(x, y) != wanted.pixel(x, y))
                where |= QRect(x, y, 1, 1);
        }
    }
    if (const QString folder = qEnvironmentVariable("TAMBO_PICTURES"); !folder.isEmpty()) {
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        wanted.save(QStringLiteral("%1/%2-born.png").arg(folder, name));
        now.save(QStringLiteral("%1/%2-switched.png").arg(folder, name));
    }
    QStringList path;
    for (const QWidget *widget = desk.shell->childAt(where.center());
        widget && widget != desk.shell.get(); widget = widget->parentWidget())
        path.append(QLatin1String(widget->metaObject()->className()));
    return QStringLiteral("at %1,%2 %3x%4: %5")
        .arg(where.x())
        .arg(where.y())
        .arg(where.width())
        .arg(where.height())
        .arg(path.join(QStringLiteral(" in ")));
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Quarrel> m_desk;
    Settings m_settings;

    void open(const Scene &scene, const QSize &size)
    {
        m_desk->openShell(size);
        // As in the program's window, which does not grow for what it holds.
        m_desk->shell->setFixedSize(size);
        const bool aboutStory = QLatin1String(scene.page) == QLatin1String("story");
        m_desk->shell->go(
            {QString::fromLatin1(scene.page), aboutStory ? m_desk->story.record : RecordId(), {}});
        Picture opened(*m_desk);
        QTRY_VERIFY(opened.isStill());
        if (scene.act)
            scene.act(*m_desk);
        QTRY_VERIFY(!scene.isDone || scene.isDone(*m_desk));
        Picture acted(*m_desk);
        QTRY_VERIFY(acted.isStill());
    }
    void wear(Look look, int scale)
    {
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desk.reset(); }
    void switchedIsAsBorn_data();
    void switchedIsAsBorn();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void largeLettersMakeAWindowSmall();
};

void TestLooks::initTestCase()
{
    QApplication::setCursorFlashTime(0); // a cursor that blinks is no difference
    m_desk = std::make_unique<Quarrel>();
    m_desk->context().settings = &m_settings;
    m_desk->quarrelAboutPlace();
    m_desk->quarrelAboutSummary();
    for (int i = 0; i < 4; ++i)
        m_desk->addStory(
            QStringLiteral("El huerto que volvió después de la ceniza del volcán %1").arg(i),
            QStringLiteral("Mama Juana"));
    QTRY_VERIFY(m_desk->context().outbox.items().size() >= 4);
}

void TestLooks::switchedIsAsBorn_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Look>("look");
    QTest::addColumn<int>("scale");
    for (const Scene &scene : scenes) {
        const QString name = QLatin1String(scene.name);
        QTest::addRow("%s-dark-100", scene.name) << name << QSize(1366, 768) << Look::Dark << 100;
        QTest::addRow("%s-contrast-150", scene.name)
            << name << QSize(1024, 600) << Look::Contrast << 150;
    }
}

void TestLooks::switchedIsAsBorn()
{
    QFETCH(QString, scene);
    QFETCH(QSize, size);
    QFETCH(Look, look);
    QFETCH(int, scale);
    wear(look, scale);
    open(sceneNamed(scene), size);
    (void)pictureOf(*m_desk); // scrolls, and the ring follows
    Picture still(*m_desk);
    QTRY_VERIFY(still.isStill());
    const QImage born = pictureOf(*m_desk);

    m_desk->shell.reset();
    wear(look == Look::Light ? Look::Dark : Look::Light, scale == 100 ? 150 : 100);
    open(sceneNamed(scene), size);
    wear(Look::Contrast, 115);
    wear(Look::Light, 150);
    wear(look, scale);
    QTRY_VERIFY2(pictureOf(*m_desk) == born, qPrintable(difference(*m_desk, born)));
    keepPicture(*m_desk->shell, "look");
    m_desk->shell.reset();
}

void TestLooks::nothingIsClipped_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const Scene &scene : scenes) {
        const QString name = QLatin1String(scene.name);
        for (const auto &[size, scale] :
            {std::pair(QSize(1024, 600), 100), std::pair(QSize(1366, 768), 100),
                std::pair(QSize(1024, 600), 130), std::pair(QSize(1024, 600), 150)})
            QTest::addRow("%s-%d-%d", scene.name, size.width(), scale) << name << size << scale;
    }
}

void TestLooks::nothingIsClipped()
{
    QFETCH(QString, scene);
    QFETCH(QSize, size);
    QFETCH(int, scale);
    wear(Look::Light, scale);
    open(sceneNamed(scene), size);
    keepPicture(*m_desk->shell, "fits");
    QTRY_VERIFY2(clipped(*m_desk->shell).isEmpty(),
        qPrintable(clipped(*m_desk->shell).join(QStringLiteral("\n"))));
    m_desk->shell.reset();
}

void TestLooks::largeLettersMakeAWindowSmall()
{
    const auto is = [](const QSize &window, int scale, bool small, bool tight) {
        const Breakpoint room = breakpointFor(window, scale);
        return room.small == small && room.tight == tight;
    };
    QVERIFY(is({1366, 768}, 100, false, false));
    QVERIFY(is({1366, 768}, 115, false, false));
    QVERIFY(is({1366, 768}, 130, true, false));
    QVERIFY(is({1366, 768}, 150, true, false));
    QVERIFY(is({1279, 768}, 100, true, false));
    QVERIFY(is({1024, 600}, 100, true, false));
    QVERIFY(is({1024, 600}, 115, true, false));
    QVERIFY(is({1024, 600}, 130, true, true));
    QVERIFY(is({1024, 600}, 150, true, true));
    QVERIFY(is({1920, 1080}, 150, false, false));
    QVERIFY(is({900, 540}, 100, true, false));
}

QTEST_MAIN(TestLooks)
#include "testlooks.moc"
