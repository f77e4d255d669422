// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentform.h"

#include "app/formats/language.h"
#include "ui/archive/wordlist.h"
#include "ui/archive/words.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int purposeHeight = 72;

using Manner = archive::Consent::Manner;

Text *named(const QString &text)
{
    return new Text(Theme::Role::Label, Theme::Colour::Text, text);
}

} // namespace

ConsentForm::ConsentForm(
    Theme &theme, const SoundCards &cards, const std::function<QDate()> &today, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_today(today)
    , m_title(new Text(Theme::Role::H2, Theme::Colour::Text))
    , m_person(new Field(theme, tr("Quién da el permiso")))
    , m_guardian(new Field(theme, tr("Quién responde por esa persona"),
          tr("Solo si es menor de edad o no puede decirlo.")))
    , m_manner(new Segments(theme, Module::Memoria, tr("Cómo lo da"),
          {{int(Manner::Spoken), tr("De viva voz"), QStringLiteral("mic")},
              {int(Manner::Signed), tr("Firmado"), QStringLiteral("edit")}}))
    , m_given(new ToldField(theme, tr("Cuándo lo dio")))
    , m_language(new Field(theme, tr("En qué idioma se explicó")))
    , m_proof(new ProofField(theme, cards))
    , m_uses(new UseGrid(theme))
    , m_purpose(new QPlainTextEdit)
    , m_until(new DateField(
          theme, tr("Hasta cuándo vale"), today, tr("En blanco, si no tiene fecha de fin.")))
    , m_problem(new Bar(theme))
    , m_save(new Button(
          theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar el permiso")))
    , m_cancel(new Button(theme, Button::Kind::Quiet, {}, tr("Dejar como estaba")))
{
    layOut();
    connectParts();
    fit();
    hide();
}

void ConsentForm::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_person);
    column->addWidget(m_guardian);
    column->addWidget(named(tr("Cómo lo da")));
    column->addWidget(m_manner, 0, Qt::AlignLeft);
    column->addWidget(m_given);
    column->addWidget(m_language);
    completeWords(m_language->edit(), knownLanguages());
    column->addWidget(m_proof);
    column->addWidget(named(tr("Dónde se puede usar")));
    column->addWidget(m_uses);
    Text *purpose = named(tr("Para qué se grabó"));
    purpose->setBuddy(m_purpose);
    m_purpose->setAccessibleName(purpose->text());
    m_purpose->setTabChangesFocus(true);
    column->addWidget(purpose);
    column->addWidget(m_purpose);
    column->addWidget(m_until);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

void ConsentForm::connectParts()
{
    const auto touched = [this] { m_dirty = true; };
    for (Field *field :
        std::initializer_list<Field *>{m_person, m_guardian, m_given, m_language, m_until})
        connect(field->edit(), &QLineEdit::textEdited, this, touched);
    connect(m_until, &DateField::dateChosen, this, touched);
    connect(m_purpose, &QPlainTextEdit::textChanged, this, touched);
    connect(m_uses, &UseGrid::changed, this, touched);
    connect(m_proof, &ProofField::changed, this, touched);
    connect(m_manner, &Segments::chosen, this, [this, touched](const QVariant &manner) {
        m_proof->setManner(Manner(manner.toInt()));
        touched();
    });
    connect(m_save, &QPushButton::clicked, this, &ConsentForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT closed();
    });
    connect(&m_theme, &Theme::changed, this, &ConsentForm::fit);
}

void ConsentForm::fit()
{
    layout()->setContentsMargins(m_theme.px(20), m_theme.px(14), m_theme.px(20), m_theme.px(16));
    layout()->setSpacing(m_theme.px(10));
    m_purpose->setFixedHeight(m_theme.px(purposeHeight));
}

void ConsentForm::begin(const archive::Consent &consent, const SoundOpener &kept)
{
    m_consent = consent;
    m_title->setText(
        consent.id.isNull() ? tr("Anotar un permiso") : tr("El permiso de %1").arg(consent.person));
    m_person->edit()->setText(consent.person);
    m_guardian->edit()->setText(consent.guardian);
    m_manner->take(int(consent.manner));
    m_given->setTold(consent.given.isEmpty() ? m_today().toString(Qt::ISODate) : consent.given);
    m_language->edit()->setText(
        consent.language.isEmpty() ? QString() : languageName(consent.language));
    m_language->setError({});
    m_proof->begin(consent, kept);
    m_uses->set(consent);
    m_purpose->setPlainText(consent.purpose);
    const QDate until = QDate::fromString(consent.until, Qt::ISODate);
    m_until->setDate(until.isValid() ? std::optional(until) : std::nullopt);
    m_person->setError({});
    m_problem->hide();
    m_save->setEnabled(true);
    m_dirty = false;
    show();
    m_person->edit()->setFocus(Qt::OtherFocusReason);
}

void ConsentForm::submit()
{
    m_problem->hide();
    if (m_proof->isRecording())
        return m_problem->say(Tone::Info, tr("Primero termine de grabar: toque Parar."));
    if (m_person->text().trimmed().isEmpty()) {
        m_person->setError(tr("Escriba quién da el permiso."));
        return m_person->edit()->setFocus(Qt::OtherFocusReason);
    }
    const auto given = m_given->told();
    if (!given || given->isEmpty()) {
        if (given)
            m_given->setError(tr("Escriba cuándo lo dio, aunque no sea exacto."));
        return m_given->edit()->setFocus(Qt::OtherFocusReason);
    }
    // What nobody touched stays as it was, whatever word stands for it here.
    const QString typed = m_language->text().simplified();
    const bool same = !typed.isEmpty() && typed == languageName(m_consent.language);
    const QString language = same ? m_consent.language : formats::languageCode(typed);
    if (!typed.isEmpty() && language.isEmpty()) {
        m_language->setError(tr("No conozco ese idioma. Escriba «kichwa», «español», «shuar»."));
        return m_language->edit()->setFocus(Qt::OtherFocusReason);
    }
    if (!m_until->check())
        return m_until->edit()->setFocus(Qt::OtherFocusReason);
    archive::Consent consent = m_consent;
    consent.person = m_person->text();
    consent.guardian = m_guardian->text();
    consent.manner = Manner(m_manner->taken().toInt());
    consent.given = *given;
    consent.language = language;
    consent.purpose = m_purpose->toPlainText();
    const auto until = m_until->date();
    consent.until = until ? until->toString(Qt::ISODate) : QString();
    m_uses->read(consent);
    // A voice is no sheet: what showed the one does not show the other.
    if (consent.manner != m_consent.manner && m_proof->file().isNothing()) {
        consent.proof = {};
        consent.proofPreview = {};
        consent.proofMime.clear();
        consent.proofMs = 0;
    }
    m_save->setEnabled(false); // not twice
    Q_EMIT submitted(consent, m_proof->file());
}

void ConsentForm::refuse(const QString &sentence)
{
    m_save->setEnabled(true);
    m_problem->say(Tone::Bad, sentence);
}

void ConsentForm::end()
{
    m_dirty = false;
    m_proof->begin({}, {});
    hide();
}

QString ConsentForm::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->sentence();
}

} // namespace tambo::ui
