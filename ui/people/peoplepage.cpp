// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/people/peoplefiles.h"
#include "ui/people/personrights.h"
#include "ui/people/personsprinted.h"
#include "ui/shell/breakpoint.h"
#include "ui/widgets/wrong.h"

#include <QListView>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

using people::Verb;

constexpr int listWidth = 360;
constexpr int listWidthSmall = 300;
constexpr int oneColumn = 820; // px: narrower than that, list or person

} // namespace

struct PeoplePage::Content {
    QList<people::Person> persons;
    QHash<Id<people::Person>, people::CodeKind> kinds;
};

PeoplePage::PeoplePage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new PersonModel(this))
    , m_search(new Field(context.theme, tr("Buscar por nombre")))
    , m_list(new QListView)
    , m_nobody(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_listCard(new Card)
    , m_card(new PersonCard(context.theme))
    , m_print(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("print"), {}, this))
    , m_save(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("out"),
          tr("Guardar la lista"), this))
    , m_import(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("in"),
          tr("Traer una lista"), this))
    , m_add(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("plus"),
          tr("Nueva persona"), this))
{
    m_print->setAccessibleName(tr("Imprimir"));
    m_print->setToolTip(tr("Imprimir (Ctrl+P)"));
    for (Button *action : {m_save, m_import, m_add}) {
        action->setAccessibleName(action->text());
        action->setToolTip(action->text());
    }
    for (Button *action : {m_print, m_save, m_import, m_add})
        action->hide();
    layOut();
    connectAll();
    m_card->showNothing({});
    fit(); // small at first, or both together would hold the window open
}

void PeoplePage::connectAll()
{
    connect(m_search->edit(), &QLineEdit::textChanged, this, &PeoplePage::read);
    // Where there is room for one of both, only who is chosen takes the place of the list.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!isNarrow())
            showCurrent();
    });
    connect(m_list, &QListView::activated, this, &PeoplePage::showCurrent);
    connect(m_list, &QListView::clicked, this, &PeoplePage::showCurrent);
    connect(m_print, &QPushButton::clicked, this, &Page::print);
    connect(m_save, &QPushButton::clicked, this,
        [this] { saveListOf(*this, context(), m_model->persons()); });
    connect(m_import, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("people-import"), {}, {}}); });
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::begin);
    connect(m_card, &PersonCard::saved, this, &PeoplePage::save);
    connect(m_card, &PersonCard::added, this, &PeoplePage::add);
    connect(m_card, &PersonCard::codeChosen, this, &PeoplePage::changeCode);
    connect(m_card, &PersonCard::activityChosen, this,
        [this](bool active) { changeActivity(m_card->person()->id, active); });
    connect(m_card, &PersonCard::privacyWanted, this,
        [this] { Q_EMIT go({QStringLiteral("privacy"), m_card->person()->id.record, {}}); });
    connect(m_card, &PersonCard::dossierWanted, this,
        [this] { saveDossierOf(*this, context(), *m_card->person()); });
    connect(m_card, &PersonCard::erased, this, &PeoplePage::erase);
    connect(m_card, &PersonCard::closed, this, &PeoplePage::showCurrent);
    connect(
        &context().store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
            if (changes.touches<people::Person>() || changes.touches<people::Membership>()
                || changes.touches<people::Secret>())
                read();
        });
    connect(&context().access, &Access::changed, this, &PeoplePage::accessChanged);
    connect(&theme(), &Theme::changed, this, &PeoplePage::fit);
}

void PeoplePage::layOut()
{
    m_list->setProperty("clase", QStringLiteral("llano"));
    m_list->setAccessibleName(tr("Personas del centro"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(theme(), m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(2, 10, 2, 8);
    column->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(14, 0, 14, 0);
    top->addWidget(m_search);
    top->addWidget(m_nobody);
    m_nobody->hide();
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_listCard);
    layout->addWidget(m_card, 1);
}

QString PeoplePage::title() const
{
    return mayManage() ? tr("Personas") : tr("Mi ficha");
}

QList<QWidget *> PeoplePage::topActions() const
{
    return mayManage() ? QList<QWidget *>{m_print, m_save, m_import, m_add} : QList<QWidget *>();
}

/// Those who are listed: whoever looks for a name prints what she found.
std::optional<Printed> PeoplePage::printed() const
{
    const auto &listed = m_model->persons();
    return mayManage() && !listed.isEmpty()
        ? std::optional(printedPersons(listed, context().outbox.centreName()))
        : std::nullopt;
}

bool PeoplePage::mayManage() const
{
    return context().access.allow(Verb::ManagePeople).ok();
}

void PeoplePage::open(const Route &route)
{
    const auto who = context().access.person();
    m_wanted = mayManage() || !who ? Id<people::Person>{route.record} : who->id;
    m_eraseWanted = route.argument == QLatin1String("erase");
    if (route.argument == QLatin1String("new") && mayManage())
        begin();
    read();
}

bool PeoplePage::goBack()
{
    if (m_card->goBack())
        return true;
    if (m_card->isNew()) {
        showCurrent();
        return true;
    }
    if (m_listCard->isVisible() || !mayManage() || !m_card->person())
        return false;
    // There is room for one of both: back to the list.
    m_list->setCurrentIndex({});
    m_card->showNothing({});
    fit();
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void PeoplePage::accessChanged()
{
    Q_EMIT headChanged();
    fit();
    read();
}

void PeoplePage::read()
{
    const auto who = context().access.person();
    const bool all = mayManage();
    const auto job = [space = context().store.space(store::SpaceKind::Centre),
                         words = m_search->text().simplified(), all,
                         own = who ? who->id : Id<people::Person>()](
                         store::Reader &reader) -> Result<Content> {
        Content content;
        TAMBO_ASSIGN(const auto found,
            words.isEmpty() || !all ? people::persons(reader, space, people::Which::All)
                                    : people::findPersons(reader, space, words));
        for (const people::Person &person : found) {
            if (!all && person.id != own)
                continue;
            TAMBO_ASSIGN(const auto secret, people::secretOf(reader, space, person.id));
            content.persons.append(person);
            content.kinds.insert(person.id, people::kindOf(secret.verifier));
        }
        return content;
    };
    store::deliver(context().store.read(job), this,
        [this, words = m_search->text()](const Result<Content> &content) {
            if (words == m_search->text()) // else the answer to what was typed since comes
                show(content);
        });
}

void PeoplePage::show(const Result<Content> &content)
{
    if (!content.ok())
        return Q_EMIT toast(wrong(content.error()), {});
    const people::Person *before = m_model->at(m_list->currentIndex());
    if (m_wanted.isNull() && before)
        m_wanted = before->id;
    m_kinds = content->kinds;
    const bool adding = m_card->isNew();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setPersons(content->persons);
        m_list->setCurrentIndex(m_model->indexOf(m_wanted));
    }
    m_list->viewport()->update();
    m_wanted = {};
    m_nobody->setVisible(content->persons.isEmpty());
    m_nobody->setText(m_search->text().isEmpty() ? tr("Todavía no hay personas.")
                                                 : tr("Nadie se llama así aquí."));
    if (adding)
        return;
    const auto *now = m_model->at(m_list->currentIndex());
    if (now && m_card->person() && m_card->person()->id == now->id)
        m_card->refreshPerson(
            *now, m_kinds.value(now->id), rightsOver(context(), *now, m_kinds.value(now->id)));
    else
        showCurrent();
    if (std::exchange(m_eraseWanted, false) && now)
        m_card->askErase();
}

void PeoplePage::showCurrent()
{
    const people::Person *person = m_model->at(m_list->currentIndex());
    if (person)
        m_card->showPerson(*person, m_kinds.value(person->id),
            rightsOver(context(), *person, m_kinds.value(person->id)));
    else if (context().access.isOpenHouse())
        m_card->showNothing(tr("La primera persona administra el centro. Después cada uno entra "
                               "con su dibujo y su clave."));
    else
        m_card->showNothing(tr("Elija a una persona de la lista."));
    fit();
}

void PeoplePage::begin()
{
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex({});
    }
    m_list->viewport()->update();
    const bool open = context().access.isOpenHouse();
    const bool all = context().access.allow(Verb::ChangeRoles).ok();
    m_card->showNew(rolesToGive(context().access),
        open      ? tr("La primera persona administra el centro.")
            : all ? QString()
                  : tr("Otros papeles los da quien administra el centro."));
    fit();
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

bool PeoplePage::isNarrow() const
{
    return width() < theme().px(oneColumn);
}

void PeoplePage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    layout()->setSpacing(theme().px(breakpoint.gutter));
    const Breakpoint held = breakpointFor(window()->size(), theme().scale());
    const bool narrow = isNarrow();
    const bool person = m_card->person().has_value();
    m_listCard->setVisible(mayManage() && !(narrow && person));
    m_card->setVisible(!narrow || person || !mayManage());
    if (narrow)
        m_listCard->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_listCard->setFixedWidth(theme().px(held.small ? listWidthSmall : listWidth));
}

} // namespace tambo::ui
