// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/uifixture.h"
#include "ui/shell/toast.h"
#include "ui/voice/listenbutton.h"

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

bool shows(const QWidget &page, const QString &text)
{
    const QList<Readable> all = readableIn(page);
    return std::any_of(
        all.begin(), all.end(), [&text](const Readable &one) { return one.text == text; });
}

} // namespace

/// F2 and the buttons "Escuchar" in the window.
class TestListening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void thePageIsRead();
    void theBlockWithTheKeyboardIsRead();
    void theSameKeySilencesIt();
    void anotherPageIsSilent();
    void withoutAVoiceItSaysSo();
    void aStoryHasButtons();

private:
    std::unique_ptr<Desk> m_desk;
    FakeVoice *m_voice = nullptr;
};

void TestListening::init()
{
    auto voice = std::make_unique<FakeVoice>();
    m_voice = voice.get();
    m_desk = std::make_unique<Desk>(lan::Lan::Options(), std::move(voice));
    m_desk->openShell();
    QTRY_VERIFY(m_desk->shell->isActiveWindow());
}

void TestListening::cleanup()
{
    m_desk.reset();
}

void TestListening::thePageIsRead()
{
    m_desk->shell->go({QStringLiteral("sync"), {}, {}});
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_voice->said, QStringList{m_desk->shell->page()->title()});
    for (int i = 0; i < 500 && m_voice->saying; ++i)
        m_voice->finish();
    QVERIFY(!m_voice->saying);
    QVERIFY2(m_voice->said.size() > 8, qPrintable(m_voice->said.join(u'|')));
    QVERIFY(m_voice->said.contains(QStringLiteral("Red local")));
}

void TestListening::theBlockWithTheKeyboardIsRead()
{
    m_desk->shell->go({QStringLiteral("sync"), {}, {}});
    auto *listen = m_desk->shell->page()->findChild<ListenButton *>();
    QVERIFY(listen);
    listen->setFocus();
    press(Qt::Key_F2);
    QVERIFY(!m_voice->said.contains(m_desk->shell->page()->title()));
    const QString first = m_voice->said.value(0);
    for (int i = 0; i < 50 && m_voice->saying; ++i)
        m_voice->finish();
    QVERIFY2(m_voice->said.size() < 8, qPrintable(m_voice->said.join(u'|')));
    // The button reads the same, but for itself.
    m_voice->said.clear();
    listen->click();
    QCOMPARE(m_voice->said, QStringList{first});
}

void TestListening::theSameKeySilencesIt()
{
    press(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(m_voice->saying);
    press(Qt::Key_F2);
    QVERIFY(!m_voice->saying);
}

void TestListening::anotherPageIsSilent()
{
    press(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(m_voice->saying);
    m_desk->shell->go({QStringLiteral("sync"), {}, {}});
    QVERIFY(!m_voice->saying);
}

void TestListening::withoutAVoiceItSaysSo()
{
    m_voice->languages.clear();
    press(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(m_voice->said.isEmpty());
    QVERIFY(m_desk->shell->toast()->isVisible());
}

void TestListening::aStoryHasButtons()
{
    const auto story = m_desk->addStory(QStringLiteral("La molienda"), QStringLiteral("Rosa"));
    m_desk->shell->go({QStringLiteral("story"), story.record, {}});
    QTRY_VERIFY(shows(*m_desk->shell->page(), QStringLiteral("Rosa")));
    const auto buttons = m_desk->shell->page()->findChildren<ListenButton *>();
    const auto about = std::find_if(buttons.begin(), buttons.end(), [](ListenButton *button) {
        return button->accessibleName() == QStringLiteral("Escuchar: Personas y lugar");
    });
    QVERIFY(about != buttons.end());
    (*about)->click();
    while (m_voice->saying)
        m_voice->finish();
    QCOMPARE(m_voice->said.value(0), QStringLiteral("Personas y lugar"));
    QVERIFY(m_voice->said.contains(QStringLiteral("Rosa")));
}

QTEST_MAIN(TestListening)
#include "testlistening.moc"
