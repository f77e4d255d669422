// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/requestform.h"

#include "ui/shell/undoable.h"
#include "ui/widgets/wrong.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

using people::RequestKind;

constexpr int wordsHeight = 84;
constexpr std::array requestKinds{RequestKind::Access, RequestKind::Correction,
    RequestKind::Erasure, RequestKind::Objection, RequestKind::Portability};

} // namespace

RequestForm::RequestForm(Theme &theme, const std::function<QDate()> &today, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_today(today)
    , m_title(new Text(Theme::Role::H2, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_note(new Text(Theme::Role::Body, Theme::Colour::Text2, tr("El centro responde en 15 días."),
          nullptr, Text::Fit::Wrap))
    , m_kinds(new MenuButton(theme, {}, tr("Qué se pide")))
    , m_asker(new Field(theme, tr("Quién lo pide"), tr("El nombre de la persona.")))
    , m_day(new DateField(theme, tr("Cuándo lo pidió"), today))
    , m_wordsLabel(
          new Text(Theme::Role::Label, Theme::Colour::Text, tr("Qué pide, con sus palabras")))
    , m_words(new QPlainTextEdit)
    , m_problem(new Bar(theme))
    , m_send(new Button(theme, Button::Kind::Primary, QStringLiteral("check"), tr("Pedir")))
    , m_cancel(new Button(theme, Button::Kind::Quiet, {}, tr("No pedir")))
{
    layOut();
    connect(m_kinds, &MenuButton::chosen, this,
        [this](const QVariant &kind) { chooseKind(RequestKind(kind.toInt())); });
    connect(m_send, &QPushButton::clicked, this, &RequestForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT closed();
    });
    connect(&theme, &Theme::changed, this, &RequestForm::fit);
    fit();
    hide();
}

void RequestForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_note);
    // A row of its own: the button is laid out from right to left, and AlignLeft would mean right.
    auto *kind = new QHBoxLayout;
    kind->addWidget(m_kinds);
    kind->addStretch(1);
    column->addLayout(kind);
    column->addWidget(m_asker);
    column->addWidget(m_day);
    column->addWidget(m_wordsLabel);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_send);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_wordsLabel->setBuddy(m_words);
    m_words->setAccessibleName(m_wordsLabel->text());
    m_words->setTabChangesFocus(true);
}

void RequestForm::fit()
{
    layout()->setContentsMargins(m_theme.px(20), m_theme.px(14), m_theme.px(20), m_theme.px(16));
    layout()->setSpacing(m_theme.px(8));
    m_words->setFixedHeight(m_theme.px(wordsHeight));
}

void RequestForm::chooseKind(RequestKind kind)
{
    m_kind = kind;
    QList<MenuButton::Choice> choices;
    for (const RequestKind one : requestKinds)
        choices.append({int(one), people::requestText(one)});
    m_kinds->setChoices(choices, int(kind));
    m_kinds->setLabel(people::requestText(kind));
}

void RequestForm::begin(RequestKind kind)
{
    chooseKind(kind);
    m_words->clear();
    m_problem->hide();
    show();
}

void RequestForm::beginFor(const people::Person &person, RequestKind kind)
{
    m_person = person.id;
    m_title->setText(tr("Pedir algo sobre los datos de %1").arg(person.name));
    m_send->setText(tr("Pedir"));
    m_cancel->setText(tr("No pedir"));
    m_asker->hide();
    m_day->hide();
    begin(kind);
    m_words->setFocus(Qt::OtherFocusReason);
}

void RequestForm::beginRegister(const QList<people::Person> &persons)
{
    m_person = {};
    m_persons = persons;
    QStringList names;
    for (const people::Person &person : persons)
        names.append(person.name);
    auto *completer = new QCompleter(names, m_asker->edit()); // the one before goes
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_asker->edit()->setCompleter(completer);
    m_asker->edit()->clear();
    m_title->setText(tr("Anotar un pedido"));
    m_send->setText(tr("Anotar"));
    m_cancel->setText(tr("No anotar"));
    m_asker->show();
    m_day->show();
    m_day->setDate(m_today());
    begin(RequestKind::Access);
    m_asker->edit()->setFocus(Qt::OtherFocusReason);
}

void RequestForm::end()
{
    m_send->setEnabled(true);
    m_words->clear();
    m_asker->edit()->clear();
    hide();
}

bool RequestForm::isDirty() const
{
    return !isHidden()
        && !(m_words->toPlainText() + (m_asker->isHidden() ? QString() : m_asker->text()))
                .trimmed()
                .isEmpty();
}

void RequestForm::submit()
{
    m_problem->hide();
    people::NewRequest wanted{m_kind, m_person, {}, m_words->toPlainText(), m_today()};
    if (m_person.isNull()) {
        wanted.asker = m_asker->text().simplified();
        // Of two persons of one name nobody knows which it is: then only the name is kept.
        QList<Id<people::Person>> called;
        for (const people::Person &person : std::as_const(m_persons)) {
            if (person.name.compare(wanted.asker, Qt::CaseInsensitive) == 0)
                called.append(person.id);
        }
        if (called.size() == 1)
            wanted.person = called.first();
        wanted.received = m_day->date().value_or(QDate());
    }
    m_send->setEnabled(false); // not twice
    Q_EMIT submitted(wanted);
}

void RequestForm::refuse(const QString &sentence)
{
    m_send->setEnabled(true);
    m_problem->say(Tone::Bad, sentence);
}

QString RequestForm::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->sentence();
}

void RequestForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Card::keyPressEvent(event);
    end();
    Q_EMIT closed();
}

void takeDown(Page &page, Context &context, RequestForm &form, const people::NewRequest &wanted,
    const QString &said)
{
    const QDate today = context.now().date();
    const auto job = [wanted, today](store::Writer &writer) -> Result<qint64> {
        TAMBO_TRY(people::takeDown(writer, wanted, today));
        return deedOf(writer);
    };
    store::deliver(context.store.write(job), &page,
        [&page, &store = context.store, &form, said](const Result<qint64> &deed) {
            if (!deed.ok())
                return form.refuse(wrong(deed.error(), Where::Form));
            form.end();
            Q_EMIT page.toast(said, undoOf(page, store, *deed));
        });
}

} // namespace tambo::ui
