// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storydetails.h"

#include "app/archive/licences.h"
#include "ui/archive/wordlist.h"

#include <QGridLayout>

namespace tambo::ui {

namespace {

constexpr int proseHeight = 84;

} // namespace

StoryDetails::StoryDetails(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_themes(new Field(theme, tr("Temas"), tr("Con comas: semillas, minga.")))
    , m_spokenOf(new Field(theme, tr("De quién habla"), tr("Con comas, si son varias personas.")))
    , m_interviewer(new Field(theme, tr("Quién preguntó")))
    , m_recordedBy(new Field(theme, tr("Quién grabó")))
    , m_occasion(new Field(theme, tr("En qué ocasión")))
    , m_recorded(new ToldField(theme, tr("Cuándo se grabó")))
    , m_citation(new Field(
          theme, tr("Cómo nombrar a quien cuenta"), tr("Con su pueblo o su familia, si lo pide.")))
    , m_warning(new Field(
          theme, tr("Aviso antes de oírla"), tr("Por ejemplo: habla alguien que ya murió.")))
    , m_narrative(new QPlainTextEdit)
    , m_knowledge(new QPlainTextEdit)
    , m_licence(new MenuButton(theme, {}, tr("Qué pueden hacer otros con ella")))
    , m_meaning(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_grid(new QGridLayout(this))
{
    layOut();
    connect(m_licence, &MenuButton::chosen, this, [this](const QVariant &code) {
        m_code = code.toString();
        showLicence();
    });
    connect(&theme, &Theme::changed, this, &StoryDetails::restyle);
    restyle();
    showLicence();
}

QList<Field *> StoryDetails::fields() const
{
    return {m_themes, m_spokenOf, m_interviewer, m_recordedBy, m_occasion, m_recorded, m_citation,
        m_warning};
}

void StoryDetails::layOut()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    arrange(); // in the order in which the keyboard goes
    int row = int(fields().size());
    const auto prose = [this, &row](QPlainTextEdit *edit, const QString &name) {
        auto *label = new Text(Theme::Role::Label, Theme::Colour::Text, name);
        label->setBuddy(edit);
        edit->setAccessibleName(name);
        edit->setTabChangesFocus(true);
        m_grid->addWidget(label, row++, 0, 1, 2);
        m_grid->addWidget(edit, row++, 0, 1, 2);
    };
    prose(m_narrative, tr("Qué significa para la comunidad"));
    prose(m_knowledge, tr("Qué saber entrega: cómo, cuándo y quién lo usa"));
    m_grid->addWidget(
        new Text(Theme::Role::Label, Theme::Colour::Text, tr("Qué pueden hacer otros con ella")),
        row++, 0, 1, 2);
    auto *licence = new QHBoxLayout; // the button is laid out from right to left
    licence->addWidget(m_licence);
    licence->addStretch(1);
    m_grid->addLayout(licence, row++, 0, 1, 2);
    m_grid->addWidget(m_meaning, row++, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
}

void StoryDetails::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void StoryDetails::arrange()
{
    int at = 0;
    for (Field *field : fields()) {
        const int row = m_narrow ? at : at / 2;
        m_grid->addWidget(field, row, m_narrow ? 0 : at % 2, 1, m_narrow ? 2 : 1, Qt::AlignTop);
        ++at;
    }
    m_grid->setColumnStretch(1, m_narrow ? 0 : 1);
}

void StoryDetails::restyle()
{
    for (QPlainTextEdit *edit : {m_narrative, m_knowledge})
        edit->setFixedHeight(m_theme.px(proseHeight));
}

void StoryDetails::showLicence()
{
    QList<MenuButton::Choice> choices{{QString(), tr("No se ha decidido")}};
    for (const archive::Licence &licence : archive::allLicences())
        choices.append({QString::fromLatin1(licence.code),
            archive::licenceText(QString::fromLatin1(licence.code))});
    if (!m_code.isEmpty() && !archive::licenceOf(m_code))
        choices.append({m_code, m_code});
    m_licence->setChoices(choices, m_code);
    m_licence->setLabel(m_code.isEmpty() ? tr("No se ha decidido") : archive::licenceText(m_code));
    m_meaning->setText(m_code.isEmpty() ? QString() : archive::licenceMeaning(m_code));
    m_meaning->setVisible(!m_meaning->text().isEmpty());
}

void StoryDetails::setStory(const archive::Story &story)
{
    m_themes->edit()->setText(joinedWords(story.themes));
    m_spokenOf->edit()->setText(joinedWords(story.spokenOf));
    m_interviewer->edit()->setText(story.interviewer);
    m_recordedBy->edit()->setText(story.recordedBy);
    m_occasion->edit()->setText(story.occasion);
    m_recorded->setTold(story.recorded);
    m_citation->edit()->setText(story.citation);
    m_warning->edit()->setText(story.warning);
    m_narrative->setPlainText(story.narrative);
    m_knowledge->setPlainText(story.knowledge);
    m_code = story.licence;
    for (Field *field : fields())
        field->edit()->setCursorPosition(0);
    showLicence();
}

bool StoryDetails::read(archive::Story &story)
{
    const auto recorded = m_recorded->told();
    if (!recorded) {
        m_recorded->edit()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    story.themes = wordsOf(m_themes->text());
    story.spokenOf = wordsOf(m_spokenOf->text());
    story.interviewer = m_interviewer->text();
    story.recordedBy = m_recordedBy->text();
    story.occasion = m_occasion->text();
    story.recorded = *recorded;
    story.citation = m_citation->text();
    story.warning = m_warning->text();
    story.narrative = m_narrative->toPlainText();
    story.knowledge = m_knowledge->toPlainText();
    story.licence = m_code;
    return true;
}

bool StoryDetails::isBlank() const
{
    const auto all = fields();
    return m_narrative->toPlainText().isEmpty() && m_knowledge->toPlainText().isEmpty()
        && std::all_of(
            all.begin(), all.end(), [](const Field *field) { return field->text().isEmpty(); });
}

void StoryDetails::setOffer(const QStringList &themes, const QStringList &people)
{
    completeWords(m_themes->edit(), themes);
    completeWords(m_spokenOf->edit(), people);
}

} // namespace tambo::ui
