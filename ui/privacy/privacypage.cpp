// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacypage.h"

#include "ui/archive/words.h"
#include "ui/people/peoplefiles.h"
#include "ui/people/personrights.h"
#include "ui/privacy/words.h"
#include "ui/shell/column.h"
#include "ui/shell/undoable.h"
#include "ui/shell/words.h"
#include "ui/widgets/wrong.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

using people::Verb;

constexpr qsizetype stepsShown = 8;

QString codeText(people::CodeKind kind)
{
    switch (kind) {
    case people::CodeKind::Pin:
        return PrivacyPage::tr("Con un PIN. Aquí no se puede leer.");
    case people::CodeKind::Pictures:
        return PrivacyPage::tr("Con tres dibujos. Aquí no se pueden leer.");
    case people::CodeKind::Passphrase:
        return PrivacyPage::tr("Con una contraseña. Aquí no se puede leer.");
    case people::CodeKind::Newer:
        return PrivacyPage::tr("Con una clave que este Tambo todavía no conoce.");
    case people::CodeKind::None:
        break;
    }
    return PrivacyPage::tr("Solo con su dibujo, sin clave.");
}

} // namespace

PrivacyPage::PrivacyPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_who(new Block(context, tr("Quién es en el centro")))
    , m_stories(new Block(context, tr("Lo que hizo y dónde aparece")))
    , m_changes(new Block(context, tr("Quién cambió sus datos")))
    , m_where(new Block(context, tr("Dónde están y quién los recibe")))
    , m_asked(new Block(context, tr("Lo que ha pedido")))
    , m_form(new RequestForm(context.theme, [this] { return this->context().now().date(); }))
    , m_nothing(new Bar(context.theme))
    , m_take(m_asked->addButton(
          Button::Kind::Secondary, QStringLiteral("folder"), tr("Llevarse los datos")))
    , m_correct(m_who->addButton(Button::Kind::Secondary, QStringLiteral("edit"), tr("Corregir")))
    , m_erase(m_who->addButton(Button::Kind::Quiet, QStringLiteral("trash"), tr("Borrar todo")))
    , m_ask(m_asked->addButton(
          Button::Kind::Secondary, QStringLiteral("hand"), tr("Pedir otra cosa")))
    , m_find(m_stories->addButton(
          Button::Kind::Secondary, QStringLiteral("search"), tr("Buscar en la memoria")))
    , m_column(new QWidget)
    , m_area(new QScrollArea)
{
    layOut();
    connectParts();
    fit();
}

void PrivacyPage::layOut()
{
    auto *column = new QVBoxLayout(m_column);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_nothing, m_form, m_who, m_stories, m_changes, m_where, m_asked})
        column->addWidget(part);
    column->addStretch(1);
    showColumn(*this, *m_area, m_column);
}

void PrivacyPage::connectParts()
{
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_about)
            saveDossierOf(*this, context(), m_about->person);
    });
    const Button *history
        = m_changes->addButton(Button::Kind::Quiet, QStringLiteral("clock"), tr("Ver los cambios"));
    connect(history, &QPushButton::clicked, this, [this] {
        if (m_about)
            Q_EMIT go({QStringLiteral("history"), m_about->person.id.record, {}});
    });
    connect(m_correct, &QPushButton::clicked, this, &PrivacyPage::correct);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyPage::erase);
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(people::RequestKind::Objection); });
    connect(m_find, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("memory"), {}, m_about->person.name}); });
    connect(m_form, &RequestForm::submitted, this, [this](const people::NewRequest &wanted) {
        takeDown(*this, this->context(), *m_form, wanted,
            tr("Pedido anotado. El centro responde en 15 días."));
    });
    connect(m_form, &RequestForm::closed, m_ask, [this] { m_ask->setFocus(); });
    connect(&context().store, &store::Store::changed, this, [this](const auto &changes) {
        if (changes.trust || changes.template touches<people::Person>()
            || changes.template touches<people::Membership>()
            || changes.template touches<people::Request>())
            read();
    });
    // Who locks the PC comes back to what was half written; somebody else has a desk of her own.
    connect(&context().access, &Access::changed, this, [this] {
        if (isVisible() && turn())
            readDeeds();
    });
    connect(&context().theme, &Theme::changed, this, &PrivacyPage::fit);
}

QString PrivacyPage::title() const
{
    return isOwn() || !m_about ? tr("Mis datos") : tr("Los datos de %1").arg(m_about->person.name);
}

QString PrivacyPage::place() const
{
    return context().outbox.centreName();
}

bool PrivacyPage::isOwn() const
{
    const auto who = context().access.person();
    return who && who->id == m_id;
}

void PrivacyPage::open(const Route &route)
{
    const auto who = context().access.person();
    m_route = route.record;
    m_asker = who ? who->id : Id<people::Person>();
    (void)turn();
    readDeeds();
}

bool PrivacyPage::turn()
{
    const auto who = context().access.person();
    const bool others = context().access.allow(Verb::ExportPerson).ok();
    const Id<people::Person> own = who ? who->id : Id<people::Person>();
    // Who comes after her sees her own, and not what another one had asked for.
    const Id<people::Person> wanted{own == m_asker ? m_route : RecordId()};
    const Id<people::Person> next = others && !wanted.isNull() ? wanted : own;
    const bool isOther = next != m_id;
    if (isOther) {
        m_form->end();
        m_about.reset();
        m_deeds.reset();
        m_area->verticalScrollBar()->setValue(0);
    }
    m_id = next;
    read();
    return isOther;
}

bool PrivacyPage::goBack()
{
    if (m_form->isHidden())
        return false;
    m_form->end();
    m_ask->setFocus(Qt::OtherFocusReason);
    return true;
}

void PrivacyPage::read()
{
    for (Block *block : {m_who, m_stories, m_changes, m_where, m_asked})
        block->setVisible(m_about.has_value());
    if (m_id.isNull())
        return m_nothing->say(Tone::Info, tr("Entre con su dibujo para ver sus datos."));
    const store::Store &store = context().store;
    const auto job
        = [&store, id = m_id](store::Reader &reader) { return aboutPerson(reader, store, id); };
    store::deliver(
        context().store.read(job), this, [this, id = m_id](const Result<AboutPerson> &about) {
            if (id != m_id)
                return;
            if (!about.ok())
                return m_nothing->say(Tone::Warn, wrong(about.error()));
            show(*about);
        });
}

void PrivacyPage::readDeeds()
{
    if (m_id.isNull())
        return;
    // Through the whole log, so it comes when it comes.
    const auto job = [id = m_id](store::Writer &writer) { return people::dossierOf(writer, id); };
    store::deliver(context().store.write(job), this,
        [this, id = m_id](const Result<people::Dossier> &dossier) {
            if (id != m_id)
                return;
            m_deeds = dossier.ok() ? deedLines(*dossier) : QStringList{wrong(dossier.error())};
            if (m_about)
                showStories();
        });
}

void PrivacyPage::show(const AboutPerson &about)
{
    m_about = about;
    m_nothing->hide();
    const people::Person &person = about.person;
    const QString language
        = person.language.isEmpty() ? tr("El del centro") : languageName(person.language);
    m_who->say({{tr("Nombre"), person.name}, {tr("Dibujo"), person.picture},
        {tr("Papel"), people::roleText(person.role)}, {tr("Idioma"), language},
        {tr("Cómo entra"), person.active ? codeText(about.code) : tr("Ya no entra aquí.")},
        {tr("Consentimientos"),
            about.consents == 0       ? tr("No hay ninguno guardado a su nombre.")
                : about.consents == 1 ? tr("Hay 1 permiso a su nombre.")
                                      : tr("Hay %1 permisos a su nombre.").arg(about.consents)}});
    QList<Block::Row> steps;
    for (const AboutPerson::Step &step : about.steps.mid(0, stepsShown))
        steps.append({whenText(step.when, context().now()),
            tr("%1, en %2. %3")
                .arg(step.who.isEmpty() ? tr("Nadie había entrado") : step.who, step.pc,
                    step.what)});
    if (about.steps.size() > stepsShown)
        steps.append({{}, tr("Hay más cambios; están en sus datos copiados.")});
    m_changes->say(steps);
    QList<Block::Row> asked;
    for (const people::Request &request : about.requests)
        asked.append({people::requestText(request.kind),
            tr("Pedido el %1. %2.")
                    .arg(shortDayText(request.received.date()),
                        clockText(request, context().now().date()))
                + (request.answer.isEmpty() ? QString() : u' ' + request.answer)});
    if (asked.isEmpty())
        asked.append({{}, tr("Todavía no ha pedido nada. El centro responde en 15 días.")});
    m_asked->say(asked);
    m_correct->setText(mayCorrect() ? tr("Corregir") : tr("Pedir que se corrija"));
    m_erase->setText(mayErase() ? tr("Borrar todo") : tr("Pedir que se borre todo"));
    showStories();
    showWhere();
    for (Block *block : {m_who, m_stories, m_changes, m_where, m_asked})
        block->show();
    Q_EMIT headChanged();
}

void PrivacyPage::showStories()
{
    QList<Block::Row> rows{{tr("Historias que cuenta"), QString::number(m_about->told)},
        {tr("Que la nombran"), QString::number(m_about->naming)}};
    if (!m_deeds)
        rows.append({tr("Lo que cambió"), tr("Se está contando.")});
    else
        rows.append({tr("Lo que cambió"),
            m_deeds->isEmpty() ? tr("Ningún cambio lleva su nombre.")
                               : m_deeds->join(QStringLiteral(" · "))});
    rows.append({{}, tr("Se buscó por el nombre: puede haber otra persona que se llame igual.")});
    rows.append({{}, tr("En lo que es abierto no queda escrito quién lo cambió.")});
    m_stories->say(rows);
    m_find->setVisible(m_about->told + m_about->naming > 0);
}

void PrivacyPage::showWhere()
{
    QList<Block::Row> rows{{tr("En estos PC"), m_about->pcs.join(QStringLiteral(", "))},
        {tr("Otros centros"),
            m_about->sharedWith.isEmpty() ? tr("Ningún otro centro recibe sus datos.")
                                          : m_about->sharedWith.join(QStringLiteral(", "))},
        {tr("Servidor"),
            m_about->hub ? tr("Guarda sus datos cerrados: no los puede leer.")
                         : tr("Este centro no tiene servidor.")},
        {tr("Abierto a todos"),
            m_about->publicTold == 0
                ? tr("Ninguna historia suya es abierta.")
                : tr("%1 de sus historias las puede ver cualquiera.").arg(m_about->publicTold)},
        {tr("Copias en memoria USB"), tr("Van cerradas: solo las abre este centro.")}};
    m_where->say(rows);
}

bool PrivacyPage::mayCorrect() const
{
    return isOwn() || context().access.allowOn(Verb::ManagePeople, m_about->person.role).ok();
}

bool PrivacyPage::mayErase() const
{
    return !isOwn() && context().access.allow(Verb::ErasePerson).ok()
        && decidesHere(context().store);
}

void PrivacyPage::correct()
{
    if (mayCorrect())
        Q_EMIT go({QStringLiteral("people"), m_id.record, {}});
    else
        ask(people::RequestKind::Correction);
}

void PrivacyPage::erase()
{
    if (mayErase())
        Q_EMIT go({QStringLiteral("people"), m_id.record, QStringLiteral("erase")});
    else
        ask(people::RequestKind::Erasure);
}

void PrivacyPage::ask(people::RequestKind kind)
{
    m_area->verticalScrollBar()->setValue(0);
    m_form->beginFor(m_about->person, kind);
}

void PrivacyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void PrivacyPage::fit()
{
    fitColumn(*this, theme(), *m_column);
}

} // namespace tambo::ui
