// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui-pages/ink.h"
#include "tests/ui-pages/stage.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "ui/shell/topbar.h"

#include <QLabel>
#include <array>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

/// What is written in no language.
QStringList foreignInk(const QList<Trace> &inks, const QSet<QString> &known)
{
    QStringList wrong;
    for (const Trace &ink : inks) {
        const QStringList words = untranslated(ink.text, known);
        if (!words.isEmpty())
            wrong.append(
                QStringLiteral("«%1» is not translated: %2").arg(ink.text, words.join(u' ')));
    }
    return wrong;
}

/// A long title is cut; but not while a button beside it still has words.
QStringList cutTitle(const QWidget &window)
{
    const auto *bar = window.findChild<TopBar *>();
    const auto *title = bar ? bar->findChild<Text *>() : nullptr;
    if (!title || title->fontMetrics().horizontalAdvance(title->text()) <= title->width())
        return {};
    QStringList wrong;
    for (const Button *button : bar->findChildren<Button *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            wrong.append(
                QStringLiteral("«%1» is cut beside «%2»").arg(title->text(), button->text()));
    }
    return wrong;
}

} // namespace

/// Every page there is, as people see it: by what is painted, and by the pixels.
class TestEveryPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void initTestCase() { m_stage = std::make_unique<Stage>(); }
    void cleanupTestCase() { m_stage.reset(); }
    void isWhole_data();
    void isWhole();
    void viewsHaveEveryPair();
    void measuresWhatIsWrong();
};

void TestEveryPage::isWhole_data()
{
    addRows(views(), isPossible);
}

void TestEveryPage::isWhole()
{
    QFETCH(int, scene);
    QFETCH(View, view);
    const Scene shown = scenes()[scene];
    m_stage->open(shown, view);
    if (QTest::currentTestFailed())
        return;
    QWidget &window = *m_stage->window();
    keepPicture(window, "seen");
    const QList<Trace> inks = inkOf(window);
    QVERIFY(!inks.isEmpty());
    QStringList wrong = cutInk(window, inks) + crossedInk(inks) + outside(window)
        + paleInk(window.grab().toImage(), inks) + cutTitle(window);
    if (view.tongue == View::Tongue::Pseudo && speaksTheProgram(shown))
        wrong += foreignInk(inks, m_stage->words());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestEveryPage::viewsHaveEveryPair()
{
    const auto choicesOf = [](const View &view) {
        return std::array{
            int(view.look), int(view.tongue), view.size.width(), view.scale, int(view.kind)};
    };
    const QList<View> ways = views();
    const auto isThere = [&](std::size_t one, int first, std::size_t other, int second) {
        return std::any_of(ways.begin(), ways.end(), [&](const View &view) {
            const auto choices = choicesOf(view);
            return choices[one] == first && choices[other] == second;
        });
    };
    const QList<int> wanted[]{{0, 1, 2}, {0, 1, 2}, {1024, 1366}, {100, 150}, {0, 1}};
    for (std::size_t one = 0; one < std::size(wanted); ++one) {
        for (std::size_t other = one + 1; other < std::size(wanted); ++other) {
            for (const int first : wanted[one]) {
                for (const int second : wanted[other])
                    QVERIFY(isThere(one, first, other, second));
            }
        }
    }
}

void TestEveryPage::measuresWhatIsWrong()
{
    QWidget window;
    window.resize(400, 200);
    const auto write = [&window](const char *text, const QRect &where) {
        auto *label = new QLabel(QString::fromUtf8(text), &window);
        label->setGeometry(where);
        return label;
    };
    write("Cortada por la mitad", {10, 10, 40, 30});
    write("Entera", {10, 60, 200, 30});
    write("Encima", {14, 60, 200, 30});
    QPalette pale;
    pale.setColor(QPalette::WindowText, pale.color(QPalette::Window).darker(105));
    write("Apenas", {10, 120, 200, 30})->setPalette(pale);
    window.show();
    const QList<Trace> inks = inkOf(window);
    QCOMPARE(inks.size(), 4);
    const QStringList cut = cutInk(window, inks);
    QVERIFY2(cut.size() == 1 && cut[0].startsWith(QStringLiteral("«Cortada")),
        qPrintable(cut.join(u'\n')));
    const QStringList crossed = crossedInk(inks);
    QVERIFY2(crossed.size() == 1 && crossed[0].contains(QStringLiteral("lies on «Encima")),
        qPrintable(crossed.join(u'\n')));
    const QStringList faint = paleInk(window.grab().toImage(), inks);
    QVERIFY2(faint.size() == 1 && faint[0].startsWith(QStringLiteral("«Apenas")),
        qPrintable(faint.join(u'\n')));
    QCOMPARE(foreignInk(inks, {QStringLiteral("encima"), QStringLiteral("entera")}).size(), 2);
    const QString pseudo = Pseudo().translate(nullptr, "Guardar %1 cosas de %n", nullptr, -1);
    QVERIFY2(pseudo.contains(QStringLiteral("%1")) && pseudo.contains(QStringLiteral("%n"))
            && untranslated(pseudo, {}).isEmpty(),
        qPrintable(pseudo));
    QVERIFY(pseudo.size() >= 22 * 135 / 100);
}

QTEST_MAIN(TestEveryPage)
#include "testeverypage.moc"
