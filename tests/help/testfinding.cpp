// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/peopledesk.h"
#include "tests/ui/screens.h"
#include "ui/help/helppanel.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shellfinds.h"

#include <QListView>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestFinding : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] static QStringList rowsOf(const Shell &shell)
    {
        const QAbstractItemModel *model = shell.search()->results()->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }
    void look(const QString &words)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(words);
        QTRY_VERIFY(m_desk->shell->search()->results()->isVisible());
    }
    [[nodiscard]] QString current() const
    {
        return m_desk->shell->search()->results()->currentIndex().data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->openShell();
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
    }
    void cleanup() { m_desk.reset(); }

    void everythingIsFoundInItsGroup()
    {
        m_desk->addStory(QStringLiteral("La ceniza de los envíos"));
        look(QStringLiteral("ENVIOS"));
        const QStringList rows = rowsOf(*m_desk->shell);
        QCOMPARE(rows.mid(0, 2),
            (QStringList{QStringLiteral("Historias"), QStringLiteral("La ceniza de los envíos")}));
        const auto group
            = [&rows](const char *name) { return rows.indexOf(QString::fromUtf8(name)); };
        QVERIFY(group("Páginas") > 1);
        QVERIFY(group("Ayuda") > group("Páginas"));
        QCOMPARE(rows[group("Páginas") + 1], QStringLiteral("Envíos"));
    }

    void arrowsGoOverTheHeadings()
    {
        m_desk->addStory(QStringLiteral("Las letras de la abuela"));
        look(QStringLiteral("letras"));
        QCOMPARE(current(), QStringLiteral("Las letras de la abuela"));
        press(Qt::Key_Up);
        QCOMPARE(current(), QStringLiteral("Las letras de la abuela"));
        press(Qt::Key_Down);
        QCOMPARE(current(), QStringLiteral("Agrandar las letras"));
        press(Qt::Key_Return);
        QCOMPARE(m_desk->theme.scale(), 115);
        QVERIFY(!m_desk->shell->search()->results()->isVisible());
    }

    void pagesAndChaptersOpen()
    {
        look(QStringLiteral("ajus"));
        QCOMPARE(current(), QStringLiteral("Ajustes"));
        press(Qt::Key_Return);
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("settings"));
        look(QStringLiteral("cedula"));
        QCOMPARE(current(), QStringLiteral("Privacidad"));
        press(Qt::Key_Return);
        QCOMPARE(
            m_desk->shell->route(), (Route{QStringLiteral("help"), {}, QStringLiteral("privacy")}));
        // And the key of the help from the search.
        m_desk->shell->go({QStringLiteral("memory"), {}, {}});
        look(QStringLiteral("ayuda de esta"));
        press(Qt::Key_Return);
        QVERIFY(m_desk->shell->helpPanel()->isVisible());
    }

    void onlyWhatThePageCanPrintIsOffered()
    {
        look(QStringLiteral("imprimir esta"));
        QVERIFY(!rowsOf(*m_desk->shell).contains(QStringLiteral("Imprimir esta página")));
        press(Qt::Key_Escape);
        m_desk->shell->go({QStringLiteral("help"), {}, {}});
        look(QStringLiteral("imprimir esta"));
        QCOMPARE(current(), QStringLiteral("Imprimir esta página"));
        press(Qt::Key_Return);
        QCOMPARE(m_desk->shell->route().page, QStringLiteral("print"));
    }

    void wordsAreMeantFromTheirBeginning()
    {
        QVERIFY(isMeant(QStringLiteral("llevar en memoria usb"), QStringLiteral("usb llev")));
        QVERIFY(!isMeant(QStringLiteral("llevar en memoria usb"), QStringLiteral("levar")));
        QVERIFY(!isMeant(QStringLiteral("llevar"), QString()));
        const Findable title{Findable::Group::Pages, QStringLiteral("Papel"), {}, {}, {}};
        const Findable inside{
            Findable::Group::Pages, QStringLiteral("Ajustes"), {}, QStringLiteral("papel"), {}};
        const auto found = meant({inside, title}, QStringLiteral("PAPEL"));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().title, QStringLiteral("Papel"));
    }

    void whatSheMayNotDoIsNotOffered()
    {
        m_desk.reset();
        PeopleDesk desk;
        for (const auto &[who, code, may] :
            {std::tuple(desk.nayeli, "", false), std::tuple(desk.elsa, "1357", true)}) {
            desk.sit(who, code);
            desk.openShell();
            QTest::keyClicks(desk.shell->search(), QStringLiteral("personas"));
            QTRY_VERIFY(desk.shell->search()->results()->isVisible());
            // Only the page about people is named so; it is a chapter of the help for everybody.
            QCOMPARE(rowsOf(*desk.shell).count(QStringLiteral("Personas")), may ? 2 : 1);
        }
    }

    void resultsOnEveryScreen_data() { addScreens(); }
    void resultsOnEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_desk->addStory(QStringLiteral("La memoria de la molienda"));
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
        m_desk->shell->resize(size);
        this->look(QStringLiteral("memoria"));
        keepPicture(*m_desk->shell, "search");
        const QListView *results = m_desk->shell->search()->results();
        QVERIFY(m_desk->shell->rect().contains(results->geometry()));
        // The first one stands below its heading, and both are seen.
        QVERIFY(results->viewport()->rect().contains(results->visualRect(results->currentIndex())));
        QVERIFY(results->currentIndex().row() == 1);
    }
};

QTEST_MAIN(TestFinding)
#include "testfinding.moc"
