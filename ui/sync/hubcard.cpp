// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/hubcard.h"

#include "sync/engine/openroad.h"
#include "sync/protocol/invite.h"
#include "ui/shell/safety.h"
#include "ui/shell/words.h"
#include "ui/widgets/wrong.h"

#include <QVBoxLayout>

namespace tambo::ui {

HubCard::HubCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_title(new Text(Theme::Role::H2, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_facts(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_problem(new Bar(context.theme))
    , m_code(new Field(context.theme, tr("Código de invitación")))
    , m_address(new Field(
          context.theme, tr("Dirección del servidor"), tr("Solo si el código no la trae.")))
    , m_join(
          new Button(context.theme, Button::Kind::Primary, QStringLiteral("check"), tr("Conectar")))
{
    m_form = makeForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_problem); // first, or it would be below the fold of a small screen
    layout->addWidget(m_facts);
    layout->addWidget(m_form);
    connect(m_join, &QPushButton::clicked, this, &HubCard::join);
    connect(m_code->edit(), &QLineEdit::returnPressed, this, &HubCard::join);
    connect(m_address->edit(), &QLineEdit::returnPressed, this, &HubCard::join);
    connect(&context.outbox, &Outbox::changed, this, &HubCard::refresh);
    connect(&context.access, &Access::changed, this, &HubCard::refresh);
    refresh();
}

QWidget *HubCard::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_code);
    layout->addWidget(m_address);
    layout->addWidget(m_join, 0, Qt::AlignLeft);
    return form;
}

void HubCard::refresh()
{
    const sync::Status &status = m_context.outbox.status();
    const bool none = status.phase == sync::Status::Phase::NoHub;
    const Result<> may = m_context.access.allow(people::Verb::ChangeSettings);
    m_form->setVisible(none && may.ok());
    m_title->setText(none ? tr("Conectar con un servidor") : tr("Servidor"));
    QStringList facts;
    if (none) {
        facts.append(may.ok()
                ? tr("Pida una invitación a quien cuida el servidor y escríbala aquí.")
                : may.error().message);
    } else {
        facts.append(status.hub);
        facts.append(status.lastContact.isValid()
                ? tr("Última conexión: %1").arg(whenText(status.lastContact, m_context.now()))
                : tr("Todavía no se ha conectado."));
        if (status.phase == sync::Status::Phase::Waiting && status.nextTry.isValid())
            facts.append(tr("Próximo intento: %1").arg(whenText(status.nextTry, m_context.now())));
        if (status.totals.requests > 0)
            facts.append(tr("Desde que abrió: subieron %1, bajaron %2")
                    .arg(bytesText(status.totals.bytesUp), bytesText(status.totals.bytesDown)));
    }
    m_facts->setText(facts.join(u'\n'));
    showProblem(status);
}

/// The card above says in one sentence why it waits; what can be done about it stands here.
void HubCard::showProblem(const sync::Status &status)
{
    const QString open = sync::openRoadText(QUrl(status.hub));
    if (status.isBusy())
        m_problem->hide();
    else if (status.problem && status.phase != sync::Status::Phase::NoHub)
        m_problem->say(needsPerson(status) ? Tone::Warn : Tone::Info, status.problem->message);
    else if (!open.isEmpty())
        m_problem->say(Tone::Warn, open);
    else
        m_problem->hide();
}

void HubCard::join()
{
    if (m_joining)
        return;
    const auto invite = sync::HubInvite::fromCode(m_code->text());
    if (!invite.ok()) {
        m_code->setError(m_code->text().simplified().isEmpty()
                ? tr("Escriba el código de la invitación.")
                : wrong(invite.error()));
        m_code->edit()->setFocus();
        return;
    }
    QUrl url;
    if (!m_address->text().simplified().isEmpty()) {
        const auto typed = sync::hubUrl(m_address->text());
        if (!typed.ok()) {
            m_address->setError(wrong(typed.error(), Where::Form));
            m_address->edit()->setFocus();
            return;
        }
        url = *typed;
    } else if (invite->url.isEmpty()) {
        m_address->setError(tr("Este código no trae la dirección. Escríbala aquí."));
        m_address->edit()->setFocus();
        return;
    }
    m_joining = true;
    m_join->setEnabled(false);
    m_join->setText(tr("Conectando…"));
    store::deliver(m_context.engine.joinHub(*invite, url), this,
        [this](const Result<> &result) { taken(result); });
}

void HubCard::taken(const Result<> &result)
{
    m_joining = false;
    m_join->setEnabled(true);
    m_join->setText(tr("Conectar"));
    if (!result.ok()) {
        const bool network = result.error().kind == Error::Kind::Network;
        (network ? m_address : m_code)->setError(wrong(result.error(), Where::Form));
        return;
    }
    m_code->edit()->clear();
    m_address->edit()->clear();
    m_context.engine.tryNow();
    Q_EMIT joined();
}

} // namespace tambo::ui
