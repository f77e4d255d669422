// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personcard.h"

#include "ui/widgets/plainarea.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

enum View { Nothing, Form, Code, Erase };

QVBoxLayout *cardColumn(QWidget *view)
{
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(8);
    return column;
}

/// In line with what scrolls, which keeps room for the focus ring.
QHBoxLayout *inLine(QWidget *text)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(ringRoom, 0, 0, 0);
    line->addWidget(text);
    return line;
}

QWidget *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    makePlain(*area, content);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

PersonCard::PersonCard(Theme &theme, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_views(new QStackedWidget)
    , m_nothing(new Text(Theme::Role::Read, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_problem(new Bar(theme))
    , m_title(new Text(Theme::Role::H2, Theme::Colour::Text, {}, nullptr, Text::Fit::Elide))
    , m_form(new PersonForm(theme))
    , m_reason(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_advice(new Text(Theme::Role::Body, Theme::Colour::Text2,
          tr("Quien decide sobre otros está más seguro con una contraseña."), nullptr,
          Text::Fit::Wrap))
    , m_save(new Button(theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar")))
    , m_codeButton(
          new Button(theme, Button::Kind::Secondary, QStringLiteral("key"), QStringLiteral(" ")))
    , m_more(new Button(theme, Button::Kind::Secondary, QStringLiteral("dots"), tr("Más")))
    , m_cancel(new Button(theme, Button::Kind::Quiet, QStringLiteral("x"), tr("No añadir")))
    , m_codeTitle(new Text(Theme::Role::H2, Theme::Colour::Text, {}, nullptr, Text::Fit::Elide))
    , m_code(new CodeForm(theme))
    , m_eraseTitle(new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_eraseName(new Field(theme, tr("Para seguir, escriba su nombre")))
    , m_erase(new Button(theme, Button::Kind::Danger, {}, tr("Borrar para siempre")))
    , m_keep(new Button(theme, Button::Kind::Secondary, {}, tr("No borrar")))
{
    auto *nothing = new QWidget;
    auto *column = cardColumn(nothing);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_views->addWidget(nothing);
    m_views->addWidget(makeForm());
    m_views->addWidget(makeCode());
    m_views->addWidget(makeErase());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_problem);
    layout->addWidget(m_views, 1);
    connectParts();
}

QWidget *PersonCard::makeForm()
{
    auto *view = new QWidget;
    auto *column = cardColumn(view);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (Button *button : {m_save, m_codeButton, m_more, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->setContentsMargins(ringRoom, 0, 0, 0);
    column->addLayout(inLine(m_title));
    column->addWidget(scrolling(m_form), 1);
    column->addLayout(inLine(m_reason));
    column->addLayout(inLine(m_advice));
    column->addLayout(buttons);
    return view;
}

QWidget *PersonCard::makeCode()
{
    auto *view = new QWidget;
    auto *column = cardColumn(view);
    auto *back = new Button(m_theme, Button::Kind::Quiet, QStringLiteral("back"), tr("Volver"),
        nullptr, Button::Size::Dense);
    connect(back, &QPushButton::clicked, this, &PersonCard::goBack);
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_codeTitle, 1);
    column->addLayout(head);
    column->addWidget(m_code->kinds(), 0, Qt::AlignHCenter);
    column->addWidget(scrolling(m_code), 1);
    return view;
}

QWidget *PersonCard::makeErase()
{
    auto *frame = new QFrame;
    frame->setProperty("clase", QStringLiteral("peligro"));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_eraseTitle);
    column->addWidget(new Text(Theme::Role::Body, Theme::Colour::Text,
        tr("Sus datos se borran aquí y en los otros PC. Lo que hizo queda sin su nombre. Nadie "
           "podrá traerlos de vuelta."),
        nullptr, Text::Fit::Wrap));
    column->addWidget(m_eraseName);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *view = new QWidget;
    auto *outer = cardColumn(view);
    outer->addWidget(frame);
    outer->addStretch(1);
    return view;
}

void PersonCard::connectParts()
{
    connect(m_form, &PersonForm::submitted, this, &PersonCard::save);
    connect(m_save, &QPushButton::clicked, this, &PersonCard::save);
    connect(m_cancel, &QPushButton::clicked, this, &PersonCard::closed);
    connect(m_codeButton, &QPushButton::clicked, this, &PersonCard::askCode);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_menu.popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
        if (!m_menu.isEmpty())
            m_menu.setActiveAction(m_menu.actions().first());
    });
    connect(m_code, &CodeForm::ready, this,
        [this](const people::Code &before, const people::Code &wanted) {
            if (isNew())
                Q_EMIT added(*m_person, wanted);
            else
                Q_EMIT codeChosen(before, wanted);
        });
    connect(m_keep, &QPushButton::clicked, this, &PersonCard::goBack);
    const auto erase = [this] { Q_EMIT erased(m_eraseName->text()); };
    connect(m_erase, &QPushButton::clicked, this, erase);
    connect(m_eraseName->edit(), &QLineEdit::returnPressed, this, erase);
    connect(&m_theme, &Theme::changed, this, &PersonCard::fillMenu);
}

void PersonCard::showNothing(const QString &sentence)
{
    m_person.reset();
    m_problem->hide();
    m_nothing->setText(sentence);
    m_views->setCurrentIndex(Nothing);
}

void PersonCard::showNew(const QList<people::Role> &roles, const QString &sentence)
{
    m_person = people::Person();
    m_person->role = roles.value(0, people::Role::Learner);
    m_kind = people::CodeKind::None;
    m_rights = Rights{.edit = true, .roles = roles, .sentence = sentence};
    m_title->setText(tr("Nueva persona"));
    m_form->setPerson(*m_person, roles, sentence);
    showForm();
    m_form->nameField()->edit()->setFocus(Qt::OtherFocusReason);
}

void PersonCard::showPerson(
    const people::Person &person, people::CodeKind kind, const Rights &rights)
{
    m_person = person;
    m_kind = kind;
    m_rights = rights;
    m_title->setText(person.name);
    m_form->setPerson(person, rights.roles, rights.sentence);
    showForm();
}

void PersonCard::refreshPerson(
    const people::Person &person, people::CodeKind kind, const Rights &rights)
{
    const bool same = m_person && *m_person == person && m_kind == kind
        && m_rights.roles == rights.roles && m_rights.edit == rights.edit;
    const bool typing
        = m_person && !m_form->shows(*m_person) && !m_form->shows(person) && m_rights.edit;
    if (!same && !isAsking() && !typing)
        showPerson(person, kind, rights);
}

void PersonCard::showForm()
{
    m_problem->hide();
    const bool fresh = isNew();
    m_form->setEnabled(m_rights.edit);
    m_save->setVisible(m_rights.edit);
    m_save->setText(fresh ? tr("Seguir") : tr("Guardar"));
    m_save->setIconName(fresh ? QStringLiteral("right") : QStringLiteral("check"));
    m_cancel->setVisible(fresh);
    m_codeButton->setVisible(!fresh && m_rights.code);
    m_codeButton->setText(m_rights.own ? tr("Cambiar mi clave") : tr("Poner otra clave"));
    m_reason->setVisible(!m_rights.edit);
    m_reason->setText(m_rights.sentence);
    m_advice->setVisible(!fresh && m_rights.code && m_person->role >= people::Role::Facilitator
        && m_kind != people::CodeKind::Passphrase);
    fillMenu();
    m_more->setVisible(!m_menu.isEmpty());
    m_views->setCurrentIndex(Form);
}

void PersonCard::fillMenu()
{
    m_menu.clear();
    if (!m_person || isNew())
        return;
    const auto add = [this](const char *icon, Theme::Colour ink, const QString &text, auto act) {
        connect(m_menu.addAction(
                    m_theme.icon(QString::fromLatin1(icon), 22, m_theme.colour(ink)), text),
            &QAction::triggered, this, act);
    };
    if (m_rights.dossier)
        add("eye", Theme::Colour::Text, tr("Ver qué se guarda"),
            [this] { Q_EMIT privacyWanted(); });
    if (m_rights.dossier)
        add("folder", Theme::Colour::Text, tr("Copiar todo lo suyo a una carpeta"),
            [this] { Q_EMIT dossierWanted(); });
    const bool active = m_person->active;
    if (m_rights.activity)
        add(active ? "out" : "in", Theme::Colour::Text,
            active ? tr("Ya no entra aquí") : tr("Vuelve a entrar"),
            [this, active] { Q_EMIT activityChosen(!active); });
    if (m_rights.erase)
        add("trash", Theme::Colour::Danger, tr("Borrar para siempre"), [this] { askErase(); });
    if (m_rights.eraseElsewhere)
        m_menu.addAction(tr("Borrar: solo en el PC de un encargado"))->setEnabled(false);
}

void PersonCard::askErase()
{
    if (!m_person || !m_rights.erase)
        return;
    m_problem->hide();
    m_eraseTitle->setText(tr("¿Borrar para siempre a %1?").arg(m_person->name));
    m_eraseName->edit()->clear();
    m_eraseName->setError({});
    m_views->setCurrentIndex(Erase);
    m_eraseName->edit()->setFocus(Qt::OtherFocusReason);
}

void PersonCard::save()
{
    m_problem->hide();
    const auto wanted = m_form->person();
    if (!wanted || !m_rights.edit)
        return;
    if (!isNew())
        return Q_EMIT saved(*wanted);
    m_person = *wanted;
    askCode();
}

void PersonCard::askCode()
{
    m_problem->hide();
    CodeForm::Ask ask;
    if (m_rights.own && !isNew())
        ask.before = m_kind;
    ask.kinds = people::codeKindsFor(m_person->role);
    // Staff are led to a passphrase, others keep the kind that they know.
    if (m_person->role < people::Role::Facilitator)
        ask.first = m_kind;
    m_codeTitle->setText(tr("La clave de %1").arg(m_person->name));
    m_views->setCurrentIndex(Code);
    m_code->ask(ask);
    m_code->takeKeyboard();
}

bool PersonCard::isAsking() const
{
    return m_views->currentIndex() == Code || m_views->currentIndex() == Erase;
}

bool PersonCard::goBack()
{
    if (!isAsking())
        return false;
    showForm();
    (isNew() ? static_cast<QWidget *>(m_form->nameField()->edit()) : m_codeButton)
        ->setFocus(Qt::OtherFocusReason);
    return true;
}

QString PersonCard::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->sentence();
}

QString PersonCard::advice() const
{
    return m_advice->isHidden() ? QString() : m_advice->text();
}

void PersonCard::refuse(const QString &sentence)
{
    if (m_views->currentIndex() == Code) {
        m_code->refuse(sentence);
    } else if (m_views->currentIndex() == Erase) {
        m_eraseName->setError(sentence);
        m_eraseName->edit()->setFocus(Qt::OtherFocusReason);
    } else {
        m_problem->say(Tone::Bad, sentence);
    }
}

} // namespace tambo::ui
