// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/pack.h"
#include "tests/support/patience.h"
#include "tests/ui/clipped.h"
#include "tests/ui/screens.h"
#include "tests/ui/uifixture.h"
#include "ui/languages/sentences.h"
#include "ui/languages/translatepage.h"
#include "ui/shell/toast.h"

#include <QAbstractItemModelTester>

using namespace tambo;
using namespace tambo::ui;
using namespace tambo::ui::test;

class TestTranslatePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    [[nodiscard]] TranslatePage *page() const
    {
        return qobject_cast<TranslatePage *>(m_desk->shell->page());
    }
    void open(const QSize &size = {1366, 768})
    {
        m_desk->openShell(size);
        QTRY_VERIFY(m_desk->shell->isActiveWindow());
        m_desk->shell->go({QStringLiteral("translate"), {}, {}});
        QVERIFY(page());
        QTRY_VERIFY(page()->list()->currentIndex().isValid());
    }
    [[nodiscard]] QString translation(const languages::PhraseKey &key) const
    {
        return page()->model()->phrase(page()->model()->rowOf(key)).text;
    }
    /// Chooses the sentence that the search finds alone.
    void find(const QString &sentence)
    {
        page()->search()->setText(sentence);
        const QAbstractItemModel *rows = page()->list()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == sentence) {
                page()->list()->setCurrentIndex(rows->index(row, 0));
                return;
            }
        }
        QFAIL(qPrintable(sentence));
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void sentencesAreTranslatedOneAfterTheOther()
    {
        open();
        SentenceModel &sentences = *page()->model();
        const QAbstractItemModelTester tester(&sentences);
        const int all = sentences.rowCount();
        QVERIFY(all > 1000);
        QCOMPARE(page()->model()->translated(), 0);
        const auto first = keyOf(page()->editor()->phrase());
        page()->editor()->edit()->setText(first.source); // the same words keep every %1
        page()->editor()->edit()->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(page()->model()->translated(), 1);
        QVERIFY(page()->progress().contains(QStringLiteral("1 de ")));
        QTRY_VERIFY(!(keyOf(page()->editor()->phrase()) == first)); // on to the next
        QVERIFY(page()->editor()->edit()->hasFocus());
        m_desk->shell->toast()->undo();
        QTRY_COMPARE(page()->model()->translated(), 0);
    }

    void aLossIsRefusedAtOnce()
    {
        open();
        find(QStringLiteral("Hola, %1"));
        page()->editor()->edit()->setText(QStringLiteral("Imanalla"));
        page()->editor()->saveButton()->click();
        QVERIFY(page()->editor()->error().contains(QStringLiteral("%1")));
        QVERIFY(page()->hasDraft());
        page()->editor()->edit()->setText(QStringLiteral("Imanalla, %1"));
        page()->editor()->saveButton()->click();
        QTRY_COMPARE(page()->model()->translated(), 1);
        QTRY_VERIFY(!page()->hasDraft());
    }

    void whatIsReviewedIsListedApart()
    {
        open();
        using Shows = SentenceFilter::Shows;
        find(QStringLiteral("Hola, %1"));
        const auto key = keyOf(page()->editor()->phrase());
        page()->editor()->edit()->setText(QStringLiteral("Imanalla, %1"));
        page()->editor()->saveButton()->click();
        QTRY_COMPARE(translation(key), QStringLiteral("Imanalla, %1"));
        page()->showChoice()->button(int(Shows::Drafts))->click();
        QCOMPARE(page()->list()->model()->rowCount(), 1);
        page()->list()->setCurrentIndex(page()->list()->model()->index(0, 0));
        QVERIFY(page()->editor()->reviewButton()->isVisible());
        page()->editor()->reviewButton()->click();
        QTRY_COMPARE(page()->list()->model()->rowCount(), 0);
        page()->showChoice()->button(int(Shows::All))->click();
        QVERIFY(page()->list()->model()->rowCount() > 0);
    }

    void anotherLanguageIsBegun()
    {
        open();
        page()->newButton()->click();
        QVERIFY(page()->newLanguage()->isVisible());
        page()->newLanguage()->name()->setFocus();
        type(QStringLiteral("Shuar"));
        page()->newLanguage()->code()->setFocus();
        QCOMPARE(page()->newLanguage()->code()->text(), QStringLiteral("jiv"));
        page()->newLanguage()->code()->setText(QStringLiteral("otro idioma"));
        page()->newLanguage()->beginButton()->click();
        QTRY_VERIFY(!page()->newLanguage()->error().isEmpty());
        page()->newLanguage()->code()->setText(QStringLiteral("jiv"));
        page()->newLanguage()->beginButton()->click();
        QTRY_COMPARE(page()->languageChoice()->taken(), QVariant(QStringLiteral("jiv")));
        QVERIFY(page()->newLanguage()->isHidden());
        QTRY_COMPARE(page()->place(), QStringLiteral("Shuar"));
    }

    void aPackIsSavedAndBrought()
    {
        const QString file = m_desk->dir.filePath(QStringLiteral("qu.zip"));
        m_desk->context().chooseSaveFile
            = [&](QWidget *, const QString &, const QString &suggestion, auto chosen) {
                  QCOMPARE(suggestion, QStringLiteral("tambo-qu.zip"));
                  chosen(file);
              };
        m_desk->context().chooseFiles
            = [&](QWidget *, const QString &, const QString &, auto chosen) { chosen({file}); };
        open();
        find(QStringLiteral("Hola, %1"));
        const auto key = keyOf(page()->editor()->phrase());
        page()->editor()->edit()->setText(QStringLiteral("Imanalla, %1"));
        page()->editor()->saveButton()->click();
        QTRY_COMPARE(page()->model()->translated(), 1);
        page()->exportButton()->click();
        QTRY_VERIFY(QFileInfo::exists(file));
        QTRY_VERIFY(m_desk->shell->toast()->sentence().contains(QStringLiteral("1 frases")));
        QCOMPARE(languages::readPack(file)->phrases.size(), 1);

        m_desk.reset();
        m_desk = std::make_unique<Desk>();
        QTemporaryDir kept;
        languages::Pack pack;
        pack.language.code = QStringLiteral("qu");
        pack.language.name = QStringLiteral("Kichwa");
        pack.language.licence = QStringLiteral("CC0-1.0");
        languages::Phrase phrase;
        phrase.context = key.context;
        phrase.source = key.source;
        phrase.text = QStringLiteral("Alli puncha, %1");
        pack.phrases = {phrase};
        const QString brought = kept.filePath(QStringLiteral("otro.zip"));
        QVERIFY(languages::writePack(brought, pack).ok());
        m_desk->context().chooseFiles
            = [&](QWidget *, const QString &, const QString &, auto chosen) { chosen({brought}); };
        open();
        page()->importButton()->click();
        QTRY_COMPARE(translation(key), QStringLiteral("Alli puncha, %1"));
        QTRY_VERIFY(m_desk->shell->toast()->sentence().startsWith(QStringLiteral("Kichwa: 1")));
        m_desk->shell->toast()->undo();
        QTRY_COMPARE(page()->model()->translated(), 0);
    }

    /// A few of the screens: two thousand sentences take their time.
    void fitsEveryScreen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Theme::Look>("look");
        QTest::addColumn<int>("scale");
        QTest::newRow("1024x600-115") << QSize(1024, 600) << Theme::Look::Light << 115;
        QTest::newRow("1366x768-contrast") << QSize(1366, 768) << Theme::Look::Contrast << 100;
        QTest::newRow("1920x1080-dark") << QSize(1920, 1080) << Theme::Look::Dark << 100;
    }
    void fitsEveryScreen()
    {
        QFETCH(QSize, size);
        QFETCH(Theme::Look, look);
        QFETCH(int, scale);
        m_desk->theme.setLook(look);
        m_desk->theme.setScale(scale);
        open(size);
        find(QStringLiteral("Hola, %1"));
        page()->editor()->edit()->setText(QStringLiteral("Imanalla, %1"));
        page()->editor()->saveButton()->click();
        QTRY_COMPARE(page()->model()->translated(), 1);
        page()->search()->clear();
        page()->showChoice()->button(int(SentenceFilter::Shows::All))->click();
        QTRY_VERIFY2(
            clipped(*m_desk->shell).isEmpty(), qPrintable(clipped(*m_desk->shell).join(u'\n')));
        QCOMPARE(hardToHit(*m_desk->shell), QStringList());
        keepPicture(*m_desk->shell, "translate");
        page()->newButton()->click();
        QTRY_VERIFY2(
            clipped(*m_desk->shell).isEmpty(), qPrintable(clipped(*m_desk->shell).join(u'\n')));
        keepPicture(*m_desk->shell, "translate-new");
    }
};

QTEST_MAIN(TestTranslatePage)
#include "testtranslatepage.moc"
