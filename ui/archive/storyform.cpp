// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyform.h"

#include "app/formats/language.h"
#include "ui/archive/words.h"

#include <QCompleter>
#include <QGridLayout>
#include <QStringListModel>

namespace tambo::ui {

namespace {

constexpr int summaryHeight = 96;
constexpr int mostRows = 4; // of the fields that stand side by side where there is room

void complete(QLineEdit *edit, const QStringList &words)
{
    auto *completer = new QCompleter(words, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

} // namespace

StoryForm::StoryForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Field(theme, tr("Título")))
    , m_teller(new Field(theme, tr("Quién cuenta")))
    , m_language(new Field(theme, tr("Idioma")))
    , m_place(new Field(theme, tr("Lugar")))
    , m_showMap(new Button(theme, Button::Kind::Secondary, QStringLiteral("map"), {}))
    , m_picker(new PlacePicker(theme))
    , m_told(new ToldField(theme, tr("De cuándo habla")))
    , m_summary(new QPlainTextEdit)
    , m_more(new Button(theme, Button::Kind::Quiet, {}, {}))
    , m_details(new StoryDetails(theme))
    , m_grid(new QGridLayout(this))
{
    layOut();
    connectParts();
    complete(m_language->edit(), knownLanguages());
    showMap(false);
    showMore(false);
    restyle();
}

void StoryForm::layOut()
{
    m_place->addButton(m_showMap);
    m_summary->setAccessibleName(tr("De qué trata"));
    m_summary->setTabChangesFocus(true);
    auto *summaryName = new Text(Theme::Role::Label, Theme::Colour::Text, tr("De qué trata"));
    summaryName->setBuddy(m_summary);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->addWidget(m_title, 0, 0, 1, 2);
    arrange(); // in the order in which the keyboard goes
    int row = 1 + mostRows;
    for (QWidget *part : std::initializer_list<QWidget *>{m_picker, summaryName, m_summary})
        m_grid->addWidget(part, row++, 0, 1, 2);
    m_grid->addWidget(m_more, row++, 0, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(m_details, row++, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(row, 1);
}

void StoryForm::connectParts()
{
    connect(m_showMap, &QPushButton::clicked, this, [this] { showMap(m_picker->isHidden()); });
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(m_details->isHidden()); });
    connect(m_picker, &PlacePicker::placed, this, [this](const QString &province) {
        if (m_place->text().trimmed().isEmpty())
            m_place->edit()->setText(province);
    });
    connect(&m_theme, &Theme::changed, this, &StoryForm::restyle);
}

void StoryForm::showMap(bool shown)
{
    m_picker->setVisible(shown);
    m_showMap->setAccessibleName(shown ? tr("Cerrar el mapa") : tr("Señalar en el mapa"));
    m_showMap->setToolTip(m_showMap->accessibleName());
    if (shown)
        m_picker->map()->setFocus(Qt::OtherFocusReason);
}

void StoryForm::showMore(bool shown)
{
    m_details->setVisible(shown);
    m_more->setIconName(shown ? QStringLiteral("up") : QStringLiteral("down"));
    m_more->setText(shown ? tr("Menos datos") : tr("Más datos"));
    if (shown)
        m_details->themesField()->edit()->setFocus(Qt::OtherFocusReason);
}

void StoryForm::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_details->setNarrow(narrow);
    arrange();
}

void StoryForm::arrange()
{
    int at = 0;
    for (Field *field : std::initializer_list<Field *>{m_teller, m_language, m_place, m_told}) {
        const int row = m_narrow ? at : at / 2;
        m_grid->addWidget(field, 1 + row, m_narrow ? 0 : at % 2, 1, m_narrow ? 2 : 1, Qt::AlignTop);
        ++at;
    }
    m_grid->setColumnStretch(1, m_narrow ? 0 : 1);
}

void StoryForm::restyle()
{
    m_summary->setFixedHeight(m_theme.px(summaryHeight));
}

bool StoryForm::isBlank() const
{
    const QList<const Field *> fields{m_title, m_teller, m_language, m_place, m_told};
    return m_summary->toPlainText().isEmpty() && m_picker->position().isEmpty()
        && m_details->isBlank()
        && std::all_of(fields.begin(), fields.end(),
            [](const Field *field) { return field->text().isEmpty(); });
}

void StoryForm::setStory(const archive::Story &story)
{
    m_story = story;
    m_title->edit()->setText(story.title);
    m_teller->edit()->setText(story.teller);
    m_language->edit()->setText(
        story.language.isEmpty() ? QString() : languageName(story.language));
    m_place->edit()->setText(story.place);
    m_told->setTold(story.told);
    m_summary->setPlainText(story.summary);
    m_picker->setPosition(story.position);
    m_details->setStory(story);
    showMap(false);
    showMore(false);
    for (Field *field :
        std::initializer_list<Field *>{m_title, m_teller, m_language, m_place, m_told}) {
        field->setError({});
        field->edit()->setCursorPosition(0);
    }
}

void StoryForm::setOffer(const archive::ArchiveFacets &facets)
{
    complete(m_teller->edit(), facets.tellers);
    complete(m_place->edit(), facets.places);
}

std::optional<archive::Story> StoryForm::story()
{
    archive::Story story = m_story;
    story.title = m_title->text().simplified();
    story.teller = m_teller->text().simplified();
    story.place = m_place->text().simplified();
    story.summary = m_summary->toPlainText().trimmed();
    m_title->setError(story.title.isEmpty() ? tr("Escriba cómo se llama la historia.") : QString());

    // What nobody touched stays exactly as it was, whatever words stand for it here.
    const QString language = m_language->text().simplified();
    if (language.isEmpty() || language != languageName(m_story.language))
        story.language = formats::languageCode(language);
    m_language->setError(!language.isEmpty() && story.language.isEmpty()
            ? tr("No conozco ese idioma. Escriba «kichwa», «español», «shuar».")
            : QString());
    story.told = m_told->told().value_or(QString());
    for (Field *field : std::initializer_list<Field *>{m_title, m_language, m_told}) {
        if (!field->error().isEmpty()) {
            field->edit()->setFocus();
            return std::nullopt;
        }
    }
    story.position = m_picker->position();
    if (!m_details->read(story)) {
        m_details->show(); // or nobody would see what is wrong
        return std::nullopt;
    }
    return story;
}

} // namespace tambo::ui
