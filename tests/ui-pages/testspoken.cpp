// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-pages/spoken.h"
#include "tests/ui-pages/stage.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

/// Every page there is, as a screen reader tells it.
class TestSpoken : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<Stage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void everythingIsSaid_data();
    void everythingIsSaid();
    void hearsWhatIsWrong();
};

void TestSpoken::everythingIsSaid_data()
{
    View full;
    full.tongue = View::Tongue::Pseudo;
    View empty = full;
    empty.size = {1024, 600};
    empty.kind = Village::Kind::Empty;
    addRows({full, empty}, isPossible);
}

void TestSpoken::everythingIsSaid()
{
    QFETCH(int, scene);
    QFETCH(View, view);
    const Scene shown = scenes()[scene];
    m_stage->open(shown, view);
    if (QTest::currentTestFailed())
        return;
    QStringList wrong = badlySpoken(*m_stage->window());
    if (speaksTheProgram(shown))
        wrong += foreignSpoken(*m_stage->window(), m_stage->words());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSpoken::hearsWhatIsWrong()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    for (int i = 0; i < 2; ++i)
        layout->addWidget(new QPushButton(QStringLiteral("Guardar")));
    layout->addWidget(new QPushButton);
    layout->addWidget(new QLineEdit);
    auto *plain = new QWidget;
    plain->setFocusPolicy(Qt::StrongFocus);
    plain->setAccessibleName(QStringLiteral("Ola"));
    layout->addWidget(plain);
    window.show();
    const QString wrong = badlySpoken(window).join(u'\n');
    QVERIFY2(wrong.contains(QStringLiteral("«Guardar» role 43 stands twice")), qPrintable(wrong));
    QVERIFY2(
        wrong.contains(QStringLiteral("QPushButton «» role 43 has no name")), qPrintable(wrong));
    QVERIFY2(
        wrong.contains(QStringLiteral("QLineEdit «» role 42 has no label")), qPrintable(wrong));
    QVERIFY2(wrong.contains(QStringLiteral("«Ola» role 10 has no role")), qPrintable(wrong));
    QCOMPARE(foreignSpoken(window, {QStringLiteral("ola")}).size(), 2);
}

QTEST_MAIN(TestSpoken)
#include "testspoken.moc"
