// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/unlockview.h"

#include "app/store/crypto.h"
#include "app/store/passphrase.h"
#include "app/store/recoverywords.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

enum View { Ask, Words, New };
constexpr int wordsHeight = 116;

Text *paragraph(Theme::Role role, const QString &text)
{
    const auto ink = role == Theme::Role::H1 ? Theme::Colour::Text : Theme::Colour::Text2;
    return new Text(role, ink, text, nullptr, Text::Fit::Wrap);
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(14);
    return column;
}

} // namespace

UnlockView::UnlockView(Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_passphrase(new PasswordField(theme, tr("Clave")))
    , m_open(new Button(theme, Button::Kind::Primary, QStringLiteral("key"), tr("Abrir el centro"),
          nullptr, Button::Size::Large))
    , m_forgotten(new Button(
          theme, Button::Kind::Quiet, QStringLiteral("help"), tr("Olvidé mi clave"), nullptr))
    , m_words(new QPlainTextEdit)
    , m_wordsNote(
          new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_go(new Button(theme, Button::Kind::Primary, QStringLiteral("right"), tr("Seguir"), nullptr,
          Button::Size::Large))
    , m_new(new PasswordField(
          theme, tr("Clave nueva"), tr("Al menos 8 letras. Una frase corta es buena.")))
    , m_again(new PasswordField(theme, tr("Otra vez la clave nueva")))
    , m_put(new Button(theme, Button::Kind::Primary, QStringLiteral("key"),
          tr("Poner la clave y abrir"), nullptr, Button::Size::Large))
{
    addWidget(scrolled(makeAsk()));
    addWidget(scrolled(makeWords()));
    addWidget(scrolled(makeNew()));
    connect(m_open, &QPushButton::clicked, this, &UnlockView::open);
    connect(m_passphrase->edit(), &QLineEdit::returnPressed, this, &UnlockView::open);
    connect(m_forgotten, &QPushButton::clicked, this, [this] { giveBack(Words); });
    connect(m_go, &QPushButton::clicked, this, &UnlockView::takeWords);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { sayWords({}); });
    connect(m_new->edit(), &QLineEdit::returnPressed, this,
        [this] { m_again->edit()->setFocus(Qt::TabFocusReason); });
    connect(m_again->edit(), &QLineEdit::returnPressed, this, &UnlockView::recover);
    connect(m_put, &QPushButton::clicked, this, &UnlockView::recover);
    sayWords({});
}

UnlockView::~UnlockView()
{
    store::wipe(m_entropy);
}

QWidget *UnlockView::scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    makePlain(*area, content);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QLayout *UnlockView::buttons(Button *go, int backTo)
{
    auto *row = new Flow(8);
    auto *back = new Button(m_theme, Button::Kind::Quiet, QStringLiteral("back"), tr("Volver"));
    connect(back, &QPushButton::clicked, this, [this, backTo] { giveBack(backTo); });
    row->addWidget(go);
    row->addWidget(back);
    return row;
}

QWidget *UnlockView::makeAsk()
{
    auto *view = new QWidget;
    auto *column = columnIn(view);
    column->addWidget(paragraph(Theme::Role::H1, tr("Este centro está cerrado")));
    column->addWidget(paragraph(Theme::Role::Read,
        tr("Se abre con la clave de alguien del equipo. Después cada persona entra con su "
           "dibujo.")));
    column->addWidget(m_passphrase);
    auto *row = new Flow(8);
    row->addWidget(m_open);
    row->addWidget(m_forgotten);
    column->addLayout(row);
    column->addStretch(1);
    return view;
}

QWidget *UnlockView::makeWords()
{
    auto *view = new QWidget;
    auto *column = columnIn(view);
    column->addWidget(paragraph(Theme::Role::H1, tr("Abrir con las 24 palabras")));
    column->addWidget(paragraph(
        Theme::Role::Read, tr("Están en la hoja de papel que se guardó al crear el centro.")));
    auto *label = new Text(Theme::Role::Label, Theme::Colour::Text, tr("Las 24 palabras"));
    label->setBuddy(m_words);
    m_words->setAccessibleName(label->text());
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_theme.px(wordsHeight));
    connect(&m_theme, &Theme::changed, m_words,
        [this] { m_words->setFixedHeight(m_theme.px(wordsHeight)); });
    column->addWidget(label);
    column->addWidget(m_words);
    column->addWidget(m_wordsNote);
    column->addLayout(buttons(m_go, Ask));
    column->addStretch(1);
    return view;
}

QWidget *UnlockView::makeNew()
{
    auto *view = new QWidget;
    auto *column = columnIn(view);
    column->addWidget(paragraph(Theme::Role::H1, tr("Ponga una clave nueva")));
    column->addWidget(
        paragraph(Theme::Role::Read, tr("Las palabras son correctas. La hoja sigue sirviendo.")));
    column->addWidget(m_new);
    column->addWidget(m_again);
    column->addLayout(buttons(m_put, Words));
    column->addStretch(1);
    return view;
}

void UnlockView::begin()
{
    for (PasswordField *field : {m_passphrase, m_new, m_again})
        field->clear();
    m_words->clear();
    store::wipe(m_entropy);
    m_entropy.clear();
    giveBack(Ask);
}

void UnlockView::giveBack(int view)
{
    setCurrentIndex(view);
    takeKeyboard();
}

void UnlockView::takeKeyboard()
{
    if (currentIndex() == Words)
        m_words->setFocus(Qt::OtherFocusReason);
    else
        (currentIndex() == Ask ? m_passphrase : m_new)->edit()->setFocus(Qt::OtherFocusReason);
}

void UnlockView::refuse(const QString &sentence)
{
    if (currentIndex() == Ask) {
        m_passphrase->setError(sentence);
        m_passphrase->edit()->selectAll();
    } else {
        // The words belong together, but not to this centre.
        setCurrentIndex(Words);
        sayWords(sentence);
    }
    takeKeyboard();
}

void UnlockView::open()
{
    if (m_passphrase->text().isEmpty())
        return refuse(tr("Escriba la clave."));
    Q_EMIT typed(m_passphrase->text());
}

void UnlockView::takeWords()
{
    auto entropy = store::recoveryEntropy(m_words->toPlainText());
    if (!entropy.ok()) {
        sayWords(wrong(entropy.error(), Where::Outside));
        m_words->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_entropy = *std::move(entropy);
    giveBack(New);
}

void UnlockView::recover()
{
    const auto accepted = store::acceptPassphrase(m_new->text());
    if (!accepted.ok()) {
        m_new->setError(accepted.error().message);
        m_new->edit()->setFocus(Qt::OtherFocusReason);
    } else if (m_new->text() != m_again->text()) {
        m_again->setError(tr("Las dos claves no son iguales."));
        m_again->edit()->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT recovered(m_entropy, m_new->text());
    }
}

QString UnlockView::wordsNote() const
{
    return m_wordsNote->text();
}

void UnlockView::sayWords(const QString &sentence)
{
    const bool wrong = !sentence.isEmpty();
    m_wordsNote->setText(
        wrong ? sentence : tr("En orden, con espacios. Bastan cuatro letras de cada palabra."));
    m_wordsNote->setColour(wrong ? Theme::Colour::Danger : Theme::Colour::Text2);
    m_words->setAccessibleDescription(m_wordsNote->text());
    if (m_words->property("error").toBool() == wrong)
        return;
    m_words->setProperty("error", wrong);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
}

} // namespace tambo::ui
