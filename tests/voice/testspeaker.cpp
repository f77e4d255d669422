// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/wave.h"
#include "tests/sound/nulloutput.h"
#include "tests/support/patience.h"
#include "tests/voice/fakevoice.h"
#include "ui/voice/listenbutton.h"
#include "ui/voice/speaker.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QAbstractListModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tambo::ui;
using namespace tambo::ui::test;

namespace {

QString s(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList textsOf(const QList<Readable> &all)
{
    QStringList texts;
    for (const Readable &one : all)
        texts.append(one.text);
    return texts;
}

Text *body(const char *utf8)
{
    return new Text(Theme::Role::Body, Theme::Colour::Text, s(utf8), nullptr, Text::Fit::Wrap);
}

class LongList : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 100'000;
    }
    QModelIndex index(int row, int column = 0, const QModelIndex &parent = {}) const override
    {
        ++asked;
        return QAbstractListModel::index(row, column, parent);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(s("Fila %1").arg(index.row())) : QVariant();
    }

    mutable int asked = 0; ///< for one of its rows
};

} // namespace

class TestSpeaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysOneSentenceAfterTheOther();
    void marksWhatItSays();
    void aTextThatChangedIsNotMarked();
    void theButtonBeginsAndEnds();
    void whoListensToAnotherBlockEndsTheFirst();
    void aButtonThatIsGoneIsSilent();
    void saysWhyItCannot();
    void whatPeopleRecordedIsHeard();
    void withoutAVoiceOnlyWhatPeopleRecorded();
    void aRecordingThatIsNotHereIsSaid();
    void readsAsPeopleDo();
    void ofALongListWhatIsSeenIsRead();
    void secretsAreNotRead();
    void aBlockIsACard();

private:
    std::unique_ptr<Theme> m_theme;
    FakeVoice *m_voice = nullptr;
    Ears m_ears;
    std::unique_ptr<Speaker> m_speaker;
    std::unique_ptr<QWidget> m_window;
};

void TestSpeaker::init()
{
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador));
    m_theme = std::make_unique<Theme>();
    m_theme->applyTo(*qApp);
    auto voice = std::make_unique<FakeVoice>();
    m_voice = voice.get();
    m_speaker = std::make_unique<Speaker>(std::move(voice), m_ears.maker());
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
}

void TestSpeaker::cleanup()
{
    m_window.reset();
    m_speaker.reset();
    m_theme.reset();
}

void TestSpeaker::saysOneSentenceAfterTheOther()
{
    QSignalSpy changed(m_speaker.get(), &Speaker::changed);
    m_speaker->read({{s("Hay 2 cosas. Espere."), nullptr}, {s("Listo"), nullptr}}, this);
    QVERIFY(m_speaker->isReading(this));
    QCOMPARE(m_voice->said, QStringList{s("Hay dos cosas.")});
    m_voice->finish();
    m_voice->finish();
    QCOMPARE(m_voice->said, (QStringList{s("Hay dos cosas."), s("Espere."), s("Listo")}));
    QVERIFY(m_speaker->isReading());
    m_voice->finish();
    QVERIFY(!m_speaker->isReading());
    QCOMPARE(changed.count(), 2);
    m_speaker->setPace(-0.5);
    QCOMPARE(m_voice->paces, QList<double>{-0.5});
}

/// The text as a whole before its sentences, and the sentences before the voice.
void TestSpeaker::whatPeopleRecordedIsHeard()
{
    QStringList asked;
    m_speaker->setRecordings([&](const QString &shown) -> SoundOpener {
        asked.append(shown);
        if (shown == s("Guardar") || shown == s("Espere."))
            return soundIn(tambo::tests::toneWav(440, 1));
        return {};
    });
    QSignalSpy changed(m_speaker.get(), &Speaker::changed);
    m_speaker->read({{s("Guardar"), nullptr}, {s("Hay 2 cosas. Espere."), nullptr}}, this);
    QVERIFY(m_voice->said.isEmpty());
    QVERIFY(asked.contains(s("Hay 2 cosas. Espere.")));
    QTRY_VERIFY(m_ears.isListening());
    m_ears.hearSeconds(2);
    QTRY_COMPARE(m_voice->said, QStringList{s("Hay dos cosas.")});
    m_voice->finish();
    QVERIFY(m_speaker->isReading());
    QTRY_VERIFY(m_ears.isListening());
    m_ears.hearSeconds(2);
    QTRY_VERIFY(!m_speaker->isReading());
    QCOMPARE(m_voice->said.size(), 1);
    QCOMPARE(changed.count(), 2);
    // Who silences it in the middle of a recording hears no more.
    m_speaker->read({{s("Guardar"), nullptr}, {s("Listo"), nullptr}}, this);
    QTRY_VERIFY(m_ears.isListening());
    m_speaker->stop();
    QTRY_VERIFY(!m_ears.isListening());
    QCOMPARE(m_voice->said.size(), 1);
}

void TestSpeaker::withoutAVoiceOnlyWhatPeopleRecorded()
{
    m_voice->languages.clear();
    m_speaker->setRecordings([&](const QString &shown) -> SoundOpener {
        return shown == s("Guardar") ? soundIn(tambo::tests::toneWav(440, 1)) : SoundOpener();
    });
    QSignalSpy problems(m_speaker.get(), &Speaker::problem);
    m_speaker->read(
        {{s("Uno. Dos."), nullptr}, {s("Guardar"), nullptr}, {s("Tres"), nullptr}}, this);
    QTRY_VERIFY(m_ears.isListening());
    m_ears.hearSeconds(2);
    QTRY_VERIFY(!m_speaker->isReading());
    QCOMPARE(problems.count(), 0);
    m_speaker->read({{s("Uno"), nullptr}}, this);
    QCOMPARE(problems.count(), 1); // nothing at all can be heard
}

void TestSpeaker::aRecordingThatIsNotHereIsSaid()
{
    m_speaker->setRecordings([&](const QString &) -> SoundOpener {
        return [] {
            return tambo::Result<std::unique_ptr<QIODevice>>(
                tambo::fail(tambo::Error::Kind::NotFound, {}));
        };
    });
    m_speaker->read({{s("Hay 2 cosas."), nullptr}}, this);
    QTRY_COMPARE(m_voice->said, QStringList{s("Hay dos cosas.")});
    m_voice->finish();
    QVERIFY(!m_speaker->isReading());
}

void TestSpeaker::marksWhatItSays()
{
    auto *layout = new QVBoxLayout(m_window.get());
    Text *text = body("Primero esto. Después lo otro, que es mucho más largo y no cabe en una"
                      " sola línea de esta ventana.");
    layout->addWidget(text);
    m_window->show();
    const QImage before = m_window->grab().toImage();
    m_speaker->read(readableIn(*m_window), this);
    QCOMPARE(text->marked(), s("Primero esto."));
    const QImage first = m_window->grab().toImage();
    QVERIFY(first != before);
    m_voice->finish();
    QVERIFY(text->marked().startsWith(s("Después")));
    QVERIFY(m_window->grab().toImage() != first);
    m_speaker->stop();
    QCOMPARE(text->marked(), QString());
    QCOMPARE(m_window->grab().toImage(), before);
}

void TestSpeaker::aTextThatChangedIsNotMarked()
{
    Text *text = body("Uno. Dos.");
    text->setParent(m_window.get());
    m_window->show();
    m_speaker->read(readableIn(*m_window), this);
    text->setText(s("Otra cosa"));
    m_voice->finish();
    QCOMPARE(m_voice->said.last(), s("Dos."));
    QCOMPARE(text->marked(), QString());
    delete text;
    m_voice->finish();
    QVERIFY(!m_speaker->isReading());
}

void TestSpeaker::theButtonBeginsAndEnds()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(body("De qué trata."));
    auto *button = new ListenButton(*m_theme, *m_speaker, *card, s("de qué trata"));
    inside->addWidget(button);
    layout->addWidget(card);
    layout->addWidget(body("Fuera."));
    m_window->show();
    QCOMPARE(button->accessibleName(), s("Escuchar: de qué trata"));
    QVERIFY(button->width() >= 44 && button->height() >= 44);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_voice->said, QStringList{s("De qué trata.")});
    QCOMPARE(button->accessibleName(), s("Callar: de qué trata"));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!m_voice->saying);
    QCOMPARE(button->accessibleName(), s("Escuchar: de qué trata"));
}

void TestSpeaker::whoListensToAnotherBlockEndsTheFirst()
{
    Text *first = body("Uno.");
    Text *second = body("Dos.");
    first->setParent(m_window.get());
    second->setParent(m_window.get());
    ListenButton one(*m_theme, *m_speaker, *first, s("uno"), m_window.get());
    ListenButton two(*m_theme, *m_speaker, *second, s("dos"), m_window.get());
    m_window->show();
    one.click();
    two.click();
    QVERIFY(!m_speaker->isReading(&one));
    QVERIFY(m_speaker->isReading(&two));
    QCOMPARE(m_voice->said, (QStringList{s("Uno."), s("Dos.")}));
    QCOMPARE(first->marked(), QString());
}

void TestSpeaker::aButtonThatIsGoneIsSilent()
{
    Text *text = body("Uno. Dos.");
    text->setParent(m_window.get());
    m_window->show();
    auto button = std::make_unique<ListenButton>(*m_theme, *m_speaker, *text, s("uno"));
    button->click();
    QVERIFY(m_voice->saying);
    button.reset();
    QVERIFY(!m_voice->saying);
    QVERIFY(!m_speaker->isReading());
}

void TestSpeaker::saysWhyItCannot()
{
    QSignalSpy problem(m_speaker.get(), &Speaker::problem);
    m_voice->languages.clear();
    m_speaker->read({{s("Uno."), nullptr}}, this);
    QCOMPARE(problem.count(), 1);
    QVERIFY(!m_speaker->isReading());
    m_voice->languages.append(QLocale::Spanish);
    m_speaker->read({{s("Uno. Dos."), nullptr}}, this);
    m_voice->fail();
    QCOMPARE(problem.count(), 2);
    QVERIFY(!m_speaker->isReading());
    QCOMPARE(m_voice->said, QStringList{s("Uno.")});
}

void TestSpeaker::readsAsPeopleDo()
{
    auto *columns = new QHBoxLayout(m_window.get());
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    columns->addLayout(left);
    columns->addLayout(right);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(body("Arriba"));
    inside->addWidget(new QPushButton(s("&Guardar")));
    left->addWidget(card);
    auto *list = new QListWidget;
    list->addItems({s("Fila 1"), s("Fila 2")});
    right->addWidget(list);
    auto *painted = new QWidget;
    painted->setAccessibleName(s("Onda de la grabación"));
    painted->setMinimumHeight(20);
    right->addWidget(painted);
    auto *hidden = body("No se ve");
    right->addWidget(hidden);
    m_window->show();
    hidden->hide();
    const QStringList texts = textsOf(readableIn(*m_window));
    QCOMPARE(texts.join(u'|'), s("Arriba|Guardar|Fila 1\nFila 2|Onda de la grabación"));
}

void TestSpeaker::ofALongListWhatIsSeenIsRead()
{
    LongList model;
    auto *layout = new QVBoxLayout(m_window.get());
    auto *view = new QListView;
    view->setUniformItemSizes(true);
    view->setModel(&model);
    layout->addWidget(view);
    m_window->show();
    view->scrollTo(model.index(50'000), QAbstractItemView::PositionAtTop);
    model.asked = 0;
    const QStringList rows = textsOf(readableIn(*m_window)).value(0).split(u'\n');
    QCOMPARE(rows.first(), s("Fila 50000"));
    QVERIFY(rows.size() > 3 && rows.size() < 100);
    QVERIFY2(model.asked < 1000, qPrintable(QString::number(model.asked)));
}

void TestSpeaker::secretsAreNotRead()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *secret = new QLineEdit(s("1234"));
    secret->setEchoMode(QLineEdit::Password);
    layout->addWidget(secret);
    layout->addWidget(new QLineEdit(s("Rosa")));
    m_window->show();
    QCOMPARE(textsOf(readableIn(*m_window)), QStringList{s("Rosa")});
}

void TestSpeaker::aBlockIsACard()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    auto *button = new QPushButton(s("Ver"));
    inside->addWidget(button);
    auto *alone = new QPushButton(s("Otro"));
    layout->addWidget(card);
    layout->addWidget(alone);
    QCOMPARE(blockOf(*button), card);
    QCOMPARE(blockOf(*alone), alone);
}

QTEST_MAIN(TestSpeaker)
#include "testspeaker.moc"
