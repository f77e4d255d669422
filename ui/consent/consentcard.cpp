// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentcard.h"

#include "app/archive/told.h"
#include "ui/archive/consentwords.h"
#include "ui/archive/storyrights.h"
#include "ui/archive/words.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

/// Within a sentence.
QString lowerFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

} // namespace

ConsentCard::ConsentCard(Context &context, const archive::Consent &consent, QWidget *parent)
    : Card(parent)
    , m_theme(context.theme)
    , m_consent(consent)
    , m_proof(new Button(context.theme, Button::Kind::Secondary, {}, {}))
    , m_edit(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("edit"), tr("Corregir")))
    , m_withdraw(new Button(
          context.theme, Button::Kind::Danger, QStringLiteral("x"), tr("Retirar el permiso")))
{
    layOut(context, context.now().date());
    setSounding(false);
    connect(m_proof, &QPushButton::clicked, this, &ConsentCard::proofAsked);
    connect(m_edit, &QPushButton::clicked, this, &ConsentCard::editAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentCard::withdrawAsked);
    connect(&m_theme, &Theme::changed, this, &ConsentCard::fit);
    fit();
}

void ConsentCard::layOut(Context &context, const QDate &today)
{
    const ConsentBadge badge = consentBadge(archive::stateOf({m_consent}, today));
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Text(Theme::Role::H3, Theme::Colour::Text, m_consent.person, nullptr, Text::Fit::Wrap),
        1);
    head->addWidget(new Chip(context.theme, badge.tone, badge.icon, badge.text));
    head->addWidget(new ListenButton(
        context.theme, context.speaker, *this, tr("el permiso de %1").arg(m_consent.person)));
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    for (const QString &line : lines())
        column->addWidget(
            new Text(Theme::Role::Body, Theme::Colour::Text, line, nullptr, Text::Fit::Wrap));
    if (!m_consent.withdrawn.isEmpty()) {
        m_withdraw->setKind(Button::Kind::Secondary);
        m_withdraw->setIconName(QStringLiteral("undo"));
        m_withdraw->setText(tr("Volver a darlo"));
    }
    auto *buttons = new Flow(12);
    for (Button *button : {m_proof, m_edit, m_withdraw})
        buttons->addWidget(button);
    column->addSpacing(4);
    column->addLayout(buttons);
    m_proof->setVisible(!m_consent.proof.isNull());
}

QStringList ConsentCard::lines() const
{
    QStringList lines{tr("%1: %2.").arg(mannerText(m_consent), archive::toldText(m_consent.given))};
    const auto line = [&lines](const QString &text, const QString &said) {
        if (!said.isEmpty())
            lines.append(text.arg(said));
    };
    line(tr("Se puede usar en: %1."), lowerFirst(usesText(m_consent.allowed)));
    line(tr("No se puede usar en: %1."), lowerFirst(usesText(m_consent.forbidden)));
    line(tr("Para qué: %1"), m_consent.purpose);
    if (!m_consent.language.isEmpty())
        line(tr("Se explicó en: %1."), lowerFirst(languageName(m_consent.language)));
    line(tr("Vale hasta: %1."), archive::toldText(m_consent.until));
    line(tr("Se retiró: %1."), archive::toldText(m_consent.withdrawn));
    line(tr("Por qué: %1"), m_consent.reason);
    return lines;
}

void ConsentCard::setSounding(bool sounding)
{
    const bool spoken = m_consent.manner == archive::Consent::Manner::Spoken;
    m_proof->setIconName(!spoken ? QStringLiteral("eye")
            : sounding           ? QStringLiteral("stop")
                                 : QStringLiteral("play"));
    m_proof->setText(!spoken ? tr("Ver la hoja") : sounding ? tr("Callar") : tr("Oír su voz"));
}

void ConsentCard::setRights(const Result<> &mayEdit, const Result<> &mayWithdraw)
{
    showRight(*m_edit, mayEdit, true);
    showRight(*m_withdraw, mayWithdraw, true);
}

void ConsentCard::fit()
{
    layout()->setContentsMargins(m_theme.px(20), m_theme.px(12), m_theme.px(16), m_theme.px(16));
    layout()->setSpacing(m_theme.px(6));
}

} // namespace tambo::ui
