// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/signinpage.h"

#include "ui/settings/settings.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/enterkey.h"
#include "ui/shell/focusring.h"
#include "ui/shell/lookkeys.h"
#include "ui/shell/zocalo.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace tambo::ui {

namespace {

constexpr int logoLength = 52;
constexpr int panelWidth = 404;
constexpr int panelWidthSmall = 320;
constexpr int searchWidth = 240;

} // namespace

struct SignInPage::Content {
    QList<people::Person> persons;
    QHash<Id<people::Person>, people::CodeKind> kinds;
};

SignInPage::SignInPage(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_logo(new QLabel)
    , m_centre(new Text(Theme::Role::Read, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
    , m_question(new Text(Theme::Role::H1, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_problem(new Text(Theme::Role::Read, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_grid(new PersonGrid(context.theme))
    , m_left(new QWidget)
    , m_find(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("search"), tr("Buscar mi nombre")))
    , m_notNew(
          new Button(context.theme, Button::Kind::Secondary, QStringLiteral("back"), tr("Volver")))
    , m_search(new QLineEdit)
    , m_previous(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("left"), {}))
    , m_next(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("right"), QStringLiteral(" ")))
    , m_panel(new SignInPanel(context.theme, context.access.session()))
    , m_side(new QScrollArea)
    , m_zocalo(new Zocalo(context))
    , m_ring(new FocusRing(context.theme, this))
{
    layOut();
    new EnterKey(this);
    new LookKeys(context.theme, this);
    connect(m_grid, &PersonGrid::newcomerChosen, this, [this] { setNewcomer(true); });
    connect(m_notNew, &QPushButton::clicked, this, [this] { setNewcomer(false); });
    connect(m_grid, &PersonGrid::chosen, this, &SignInPage::choose);
    connect(m_grid, &PersonGrid::turned, this, &SignInPage::showPages);
    connect(m_previous, &QPushButton::clicked, m_grid, [this] { m_grid->turn(-1); });
    connect(m_next, &QPushButton::clicked, m_grid, [this] { m_grid->turn(1); });
    connect(m_find, &QPushButton::clicked, this, &SignInPage::openSearch);
    connect(m_search, &QLineEdit::textChanged, this, &SignInPage::read);
    connect(m_search, &QLineEdit::returnPressed, m_grid, &PersonGrid::takeKeyboard);
    connect(&context.store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        if (changes.touches<people::Person>() || changes.touches<people::Membership>()
            || changes.touches<people::Secret>())
            read();
    });
    connect(&context.outbox, &Outbox::changed, this,
        [this] { m_centre->setText(m_context.outbox.centreName()); });
    connect(&context.theme, &Theme::changed, this, &SignInPage::fit);
    m_centre->setText(context.outbox.centreName());
    showPages();
}

QWidget *SignInPage::makeHead()
{
    auto *head = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(Theme::Role::H1, Theme::Colour::Text, QStringLiteral("Tambo")));
    words->addWidget(m_centre);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_logo);
    layout->addLayout(words, 1);
    if (m_context.settings) {
        makeLanguages();
        layout->addWidget(m_languages);
    }
    return head;
}

/// Each language by its own name: whoever looks for it cannot read the others. One of the centre's
/// is here if it is spoken now, by its code; all are in Ajustes.
void SignInPage::makeLanguages()
{
    const Settings::Values &now = m_context.settings->values();
    QList<Segments::Choice> choices{{int(Language::Spanish), QStringLiteral("Español")},
        {int(Language::English), QStringLiteral("English")}};
    if (!now.own.isEmpty())
        choices.prepend({now.own, now.own});
    m_languages = new Segments(m_context.theme, Module::Inicio, tr("Idioma"), choices);
    m_languages->take(now.own.isEmpty() ? QVariant(int(now.language)) : QVariant(now.own));
    connect(m_languages, &Segments::chosen, this, [this](const QVariant &language) {
        Settings::Values values = m_context.settings->values();
        const auto compiled = language.typeId() == QMetaType::Int;
        values.own = compiled ? QString() : language.toString();
        if (compiled)
            values.language = Language(language.toInt());
        m_context.settings->set(values);
    });
}

QWidget *SignInPage::makeFoot()
{
    m_search->setAccessibleName(tr("Buscar mi nombre"));
    m_find->setAccessibleName(m_search->accessibleName());
    m_find->setToolTip(m_search->accessibleName());
    m_search->hide();
    m_previous->setAccessibleName(tr("Personas anteriores"));
    m_previous->setToolTip(m_previous->accessibleName());
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_notNew);
    layout->addWidget(m_find);
    layout->addWidget(m_search);
    layout->addStretch(1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return foot;
}

void SignInPage::layOut()
{
    auto *left = new QVBoxLayout(m_left);
    left->addWidget(makeHead());
    auto *question = new QHBoxLayout;
    question->addWidget(m_question, 1);
    question->addWidget(
        new ListenButton(m_context.theme, m_context.speaker, *this, tr("quién va a usar este PC")));
    left->addLayout(question);
    left->addWidget(m_problem);
    left->addWidget(m_grid, 1);
    left->addWidget(makeFoot());
    makePlain(*m_side, m_panel);
    m_side->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_left, 1);
    middle->addWidget(m_side);
    // It only says that all is safe: what waits is shown to who is signed in.
    m_zocalo->setOffer(false);
    m_zocalo->setFocusPolicy(Qt::NoFocus);
    m_zocalo->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(m_zocalo);
}

void SignInPage::begin()
{
    m_begins = true;
    setNewcomer(false);
}

/// Nobody adds herself: who is let in is for those who facilitate (app/people/roles.h). So one of
/// them is asked for, and comes to where she does it.
void SignInPage::setNewcomer(bool newcomer)
{
    m_begins = m_begins || m_newcomer != newcomer;
    m_newcomer = newcomer;
    m_question->setText(
        newcomer ? tr("¿Quién recibe a la persona nueva?") : tr("¿Quién va a usar este PC?"));
    closeSearch();
    m_notNew->setVisible(newcomer);
    m_panel->clear();
    if (newcomer)
        m_panel->tell(tr("Pida a quien facilita que toque su dibujo y le agregue."));
    m_grid->setNewcomer(!newcomer);
    m_grid->mark({});
    read();
}

void SignInPage::read()
{
    const auto job = [space = m_context.store.space(store::SpaceKind::Centre),
                         words = m_search->text().simplified(),
                         newcomer = m_newcomer](store::Reader &reader) -> Result<Content> {
        TAMBO_ASSIGN(const auto found,
            words.isEmpty() ? people::persons(reader, space)
                            : people::findPersons(reader, space, words));
        Content content;
        for (const people::Person &person : found) {
            if (!person.active
                || (newcomer && !people::may(person.role, people::Verb::ManagePeople)))
                continue;
            TAMBO_ASSIGN(const auto secret, people::secretOf(reader, space, person.id));
            content.persons.append(person);
            content.kinds.insert(person.id, people::kindOf(secret.verifier));
        }
        return content;
    };
    store::deliver(m_context.store.read(job), this,
        [this, words = m_search->text(), newcomer = m_newcomer](const Result<Content> &content) {
            // Else the answer to what was asked since comes.
            if (words == m_search->text() && newcomer == m_newcomer)
                show(content);
        });
}

void SignInPage::show(const Result<Content> &content)
{
    m_problem->setVisible(!content.ok() || content->persons.isEmpty());
    if (!content.ok())
        return m_problem->setText(wrong(content.error()));
    m_problem->setText(tr("Nadie se llama así aquí."));
    m_kinds = content->kinds;
    m_grid->setPersons(content->persons);
    if (!std::exchange(m_begins, false))
        return;
    const people::Session &session = m_context.access.session();
    const auto &here = session.person();
    if (!session.asksForSame() || !m_kinds.contains(here->id))
        return m_grid->takeKeyboard();
    m_grid->mark(here->id);
    // A tap lets in who has no code: only she makes it.
    if (m_kinds.value(here->id) == people::CodeKind::None)
        m_grid->takeKeyboard();
    else
        m_panel->choose(*here, m_kinds.value(here->id));
}

void SignInPage::showPages()
{
    m_previous->setVisible(m_grid->before() > 0);
    m_next->setVisible(m_grid->after() > 0);
    m_next->setText(
        m_grid->after() == 1 ? tr("1 persona más") : tr("%1 personas más").arg(m_grid->after()));
}

void SignInPage::choose(const people::Person &person)
{
    m_panel->choose(person, m_kinds.value(person.id));
}

void SignInPage::openSearch()
{
    m_find->hide();
    m_search->show();
    m_search->setFocus(Qt::OtherFocusReason);
}

void SignInPage::closeSearch()
{
    m_search->clear();
    m_search->hide();
    m_find->setVisible(!m_newcomer);
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    // Digits are for the code, whatever has the keyboard.
    if (m_panel->pad()->takeKey(*event))
        return;
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_newcomer && !m_panel->person())
        return setNewcomer(false);
    closeSearch();
    m_panel->clear();
    m_grid->mark({});
    m_grid->takeKeyboard();
}

void SignInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SignInPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(size());
    const Theme &theme = m_context.theme;
    const bool small = breakpoint.small;
    m_zocalo->fit(breakpoint);
    const int margin = theme.px(small ? 20 : 48);
    m_left->layout()->setContentsMargins(
        margin, theme.px(small ? 10 : 26), theme.px(small ? 20 : 40), theme.px(small ? 10 : 24));
    m_left->layout()->setSpacing(theme.px(small ? 8 : 22));
    m_panel->fit(small);
    m_side->setFixedWidth(std::min(theme.px(small ? panelWidthSmall : panelWidth), width() / 2));
    m_search->setFixedWidth(theme.px(searchWidth));
    // Beside the numbers of who comes before and after there is no room for large letters.
    m_find->setText(theme.scale() > 115 ? QString() : m_find->accessibleName());
    m_question->setRole(small ? Theme::Role::H2 : Theme::Role::H1);
    m_logo->setPixmap(theme.scene(
        QStringLiteral("logo"), {theme.px(logoLength), theme.px(logoLength)}, devicePixelRatioF()));
}

} // namespace tambo::ui
