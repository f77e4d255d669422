// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/requestspage.h"

#include "app/people/lookup.h"
#include "ui/shell/column.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/wrong.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tambo::ui {

struct RequestsPage::Content {
    struct One {
        people::Request request;
        QString who;
    };
    QList<One> requests;
    QList<people::Person> persons;
    bool mayRead = true;
};

RequestsPage::RequestsPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_which(new Segments(context.theme, Module::Inicio, tr("Qué pedidos se muestran"),
          {{int(people::Asked::Open), tr("Por responder")},
              {int(people::Asked::All), tr("Todos")}}))
    , m_late(new Bar(context.theme))
    , m_form(new RequestForm(context.theme, [this] { return this->context().now().date(); }))
    , m_nothing(new EmptyState(context.theme, QStringLiteral("canchagua")))
    , m_add(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("plus"),
          tr("Anotar un pedido"), this))
    , m_list(new QVBoxLayout)
    , m_column(new QWidget)
    , m_area(new QScrollArea)
{
    m_add->hide();
    auto *column = new QVBoxLayout(m_column);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addWidget(m_late);
    column->addWidget(m_form);
    column->addLayout(m_list);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_nothing->hide();
    showColumn(*this, *m_area, m_column);
    connectParts();
    fit();
}

void RequestsPage::connectParts()
{
    connect(m_which, &Segments::chosen, this, &RequestsPage::read);
    connect(m_add, &QPushButton::clicked, this, &RequestsPage::begin);
    connect(m_nothing, &EmptyState::acted, this, &RequestsPage::begin);
    connect(m_form, &RequestForm::submitted, this, [this](const people::NewRequest &wanted) {
        takeDown(*this, this->context(), *m_form, wanted, tr("Pedido anotado."));
    });
    connect(m_form, &RequestForm::closed, this, [this] { m_add->setFocus(); });
    connect(&context().store, &store::Store::changed, this, [this](const auto &changes) {
        if (changes.template touches<people::Request>()
            || changes.template touches<people::Person>())
            read();
    });
    connect(&context().access, &Access::changed, this, [this] {
        if (!isVisible())
            return; // who locks the PC comes back to what was half written
        Q_EMIT headChanged();
        read();
    });
    connect(&context().theme, &Theme::changed, this, &RequestsPage::fit);
}

QString RequestsPage::place() const
{
    return context().outbox.centreName();
}

QList<QWidget *> RequestsPage::topActions() const
{
    const bool may = context().access.allow(people::Verb::AnswerRequests).ok();
    return may ? QList<QWidget *>{m_add} : QList<QWidget *>();
}

void RequestsPage::open(const Route &)
{
    read();
}

bool RequestsPage::goBack()
{
    if (!m_form->isHidden()) {
        m_form->end();
        m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return std::any_of(
        m_cards.begin(), m_cards.end(), [](RequestCard *card) { return card->goBack(); });
}

bool RequestsPage::hasDraft() const
{
    return m_form->isDirty()
        || std::any_of(m_cards.begin(), m_cards.end(),
            [](const RequestCard *card) { return card->isDirty(); });
}

void RequestsPage::read()
{
    const Result<> may = context().access.allow(people::Verb::AnswerRequests);
    if (!may.ok()) {
        show({.requests = {}, .persons = {}, .mayRead = false});
        m_late->say(Tone::Info, may.error().message);
        return;
    }
    const auto which = people::Asked(m_which->taken().toInt());
    const auto job
        = [trust = context().store.trust(), space = context().store.space(store::SpaceKind::Centre),
              which](store::Reader &reader) -> Result<Content> {
        Content content;
        TAMBO_ASSIGN(const auto found, people::requests(reader, space, which));
        for (const people::Request &request : found) {
            QString who = request.asker;
            if (!request.person.isNull()) {
                TAMBO_ASSIGN(who, people::actorName(reader, *trust, request.person.record));
            }
            content.requests.append({request, who});
        }
        TAMBO_ASSIGN(content.persons, people::persons(reader, space));
        return content;
    };
    store::deliver(context().store.read(job), this, [this](const Result<Content> &content) {
        if (!content.ok())
            return Q_EMIT toast(wrong(content.error()), {});
        show(*content);
    });
}

void RequestsPage::show(const Content &content)
{
    m_persons = content.persons;
    // What is being written stays; all is read again once it is saved.
    if (std::any_of(m_cards.begin(), m_cards.end(),
            [](const RequestCard *card) { return card->isDirty(); }))
        return;
    qDeleteAll(m_cards);
    m_cards.clear();
    const QDate today = context().now().date();
    qsizetype late = 0;
    for (const Content::One &one : content.requests) {
        if (people::isOpen(one.request) && people::daysLeft(one.request, today) < 0)
            ++late;
        auto *card = new RequestCard(context(), one.request, one.who);
        connect(card, &RequestCard::answered, this, &RequestsPage::answer);
        m_list->addWidget(card);
        m_cards.append(card);
    }
    m_which->setVisible(content.mayRead);
    m_late->setVisible(late > 0);
    if (late > 0)
        m_late->say(Tone::Bad,
            late == 1 ? tr("1 pedido está atrasado. Respóndalo hoy.")
                      : tr("%1 pedidos están atrasados. Respóndalos hoy.").arg(late));
    m_nothing->setVisible(m_cards.isEmpty() && content.mayRead);
    m_nothing->say(tr("Nadie espera una respuesta"),
        tr("Aquí se anota quien pide ver, corregir o borrar sus datos."), QStringLiteral("plus"),
        tr("Anotar un pedido"), Button::Kind::Secondary);
}

void RequestsPage::begin()
{
    m_area->verticalScrollBar()->setValue(0);
    m_form->beginRegister(m_persons);
}

void RequestsPage::answer(Id<people::Request> id, const QString &words)
{
    if (std::exchange(m_busy, true))
        return;
    const QDate today = context().now().date();
    const auto job = [id, words, today](store::Writer &writer) -> Result<qint64> {
        TAMBO_TRY(people::answer(writer, id, words, today, today));
        return deedOf(writer);
    };
    store::deliver(context().store.write(job), this, [this, id](const Result<qint64> &deed) {
        m_busy = false;
        RequestCard *card = cardOf(id);
        if (!deed.ok()) {
            if (card)
                card->refuse(wrong(deed.error(), Where::Form));
            return;
        }
        if (card)
            card->edit()->clear();
        read();
        Q_EMIT toast(tr("Respuesta guardada."), undoOf(*this, context().store, *deed));
    });
}

RequestCard *RequestsPage::cardOf(Id<people::Request> id) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [id](const RequestCard *card) { return card->id() == id; });
    return found == m_cards.end() ? nullptr : *found;
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void RequestsPage::fit()
{
    fitColumn(*this, theme(), *m_column);
    m_list->setSpacing(m_column->layout()->spacing());
}

} // namespace tambo::ui
