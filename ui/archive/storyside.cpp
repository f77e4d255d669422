// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyside.h"

#include "app/archive/licences.h"
#include "app/archive/position.h"
#include "ui/archive/consentwords.h"
#include "ui/archive/wordlist.h"
#include "ui/archive/words.h"
#include "ui/places/ecuador.h"
#include "ui/shell/words.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int sideMapHeight = 120;

struct FactKind {
    StorySide::Fact fact;
    const char *icon;
    const char *name; ///< Spanish, to translate; nullptr: the fact says it itself
};
using Fact = StorySide::Fact;
constexpr const char *said = nullptr;
constexpr FactKind factKinds[] = {
    {Fact::Who, "people", said},
    {Fact::Given, "mic", said}, // set with the consent
    {Fact::Allowed, "check", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Se puede usar en")},
    {Fact::Forbidden, "x", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "No se puede usar en")},
    {Fact::Licence, "share", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Otros pueden")},
    {Fact::Teller, "person", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Cuenta")},
    {Fact::SpokenOf, "people", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Habla de")},
    {Fact::Place, "pin", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Lugar")},
    {Fact::Told, "cal", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "De cuándo habla")},
    {Fact::Interviewer, "say", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Preguntó")},
    {Fact::Occasion, "star", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "En qué ocasión")},
    {Fact::Recorded, "clock", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Se grabó")},
    {Fact::RecordedBy, "mic", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Grabó")},
    {Fact::Centre, "home", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Es del centro")},
    {Fact::Summary, "text", said},
    {Fact::Themes, "mark", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Temas")},
    {Fact::Meaning, "heart",
        QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Qué significa para la comunidad")},
    {Fact::Knowledge, "leaf", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Qué saber entrega")},
    {Fact::Citation, "person", QT_TRANSLATE_NOOP("tambo::ui::StorySide", "Cómo se nombra")},
};

/// The sentence about its original; empty while there is nothing to say.
QString noteOf(const StoryContent &content)
{
    const bool photo = !content.sound;
    const bool video = content.kind == archive::StoryKind::Video;
    switch (content.original) {
    case StoryContent::Original::Shared:
        break;
    case StoryContent::Original::OnlyHere:
        return photo
            ? StorySide::tr("La foto original solo está en este PC. Va primera en los envíos.")
            : video
            ? StorySide::tr("El video original solo está en este PC. Va primero en los envíos.")
            : StorySide::tr("La voz original solo está en este PC. Va primera en los envíos.");
    case StoryContent::Original::NotYetHere:
        return photo
            ? StorySide::tr("La foto original todavía no llega. Mientras tanto se ve una pequeña.")
            : video
            ? StorySide::tr("El video original todavía no llega. Mientras tanto se oye su voz.")
            : StorySide::tr(
                  "La voz original todavía no llega. Mientras tanto suena una copia ligera.");
    }
    return {};
}

} // namespace

StorySide::StorySide(const Context &context, SoundOutputMaker makeOutput, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_clip(std::move(makeOutput))
    , m_badge(new Chip(context.theme, Tone::Neutral, {}, {}))
    , m_moments(nullptr)
    , m_map(new Map(context.theme, mapOfEcuador(), Module::Memoria))
    , m_voice(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("play"), {},
          nullptr, Button::Size::Dense))
    , m_consent(new Button(context.theme, Button::Kind::Quiet, QStringLiteral("edit"), {}))
    , m_changes(new Button(
          context.theme, Button::Kind::Quiet, QStringLiteral("clock"), tr("Ver los cambios")))
    , m_note(new Bar(context.theme))
{
    for (const FactKind &kind : factKinds)
        m_facts.insert(kind.fact,
            new FactRow(context.theme, QString::fromLatin1(kind.icon),
                kind.name ? tr(kind.name) : QString()));
    m_facts.value(Fact::Given)->addButton(m_voice);
    showVoice();
    connect(m_voice, &QPushButton::clicked, this, &StorySide::toggleVoice);
    connect(&m_clip, &Clip::began, this, &StorySide::showVoice);
    connect(&m_clip, &Clip::ended, this, &StorySide::showVoice);
    connect(&m_clip, &Clip::failed, this, [this](const QString &problem) {
        showVoice();
        m_note->say(Tone::Warn, problem);
    });
    connect(m_consent, &QPushButton::clicked, this, &StorySide::consentAsked);
    connect(m_changes, &QPushButton::clicked, this, &StorySide::changesAsked);
    connect(&context.theme, &Theme::changed, this, &StorySide::restyle);
    layOut();
    restyle();
}

void StorySide::layOut()
{
    m_map->setAccessibleName(tr("Dónde es"));
    m_map->setMinimumWidth(1); // as wide as the column
    m_map->setStill();
    m_map->hide();
    m_consent->hide();
    m_voice->hide();
    const auto rowsOf = [this](std::initializer_list<Fact> facts) {
        QList<QWidget *> rows;
        for (const Fact fact : facts)
            rows.append(m_facts.value(fact));
        return rows;
    };
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    Card *consent = makeCard(tr("Permiso"), m_badge,
        rowsOf({Fact::Who, Fact::Given, Fact::Allowed, Fact::Forbidden, Fact::Licence}));
    auto *more = new QHBoxLayout;
    more->addWidget(m_consent);
    more->addStretch(1);
    qobject_cast<QVBoxLayout *>(consent->layout())->addLayout(more);
    column->addWidget(consent);
    column->addWidget(makeCard(tr("Personas y lugar"), nullptr,
        rowsOf({Fact::Teller, Fact::SpokenOf, Fact::Place})
            << m_map
            << rowsOf({Fact::Told, Fact::Interviewer, Fact::Occasion, Fact::Recorded,
                   Fact::RecordedBy, Fact::Centre})));
    m_about = makeCard(tr("De qué trata"), nullptr,
        rowsOf({Fact::Summary, Fact::Themes, Fact::Meaning, Fact::Knowledge, Fact::Citation}));
    column->addWidget(m_about);
    m_moments = makeCard(tr("Momentos"), nullptr, {});
    m_moments->hide();
    column->addWidget(m_moments);
    column->addWidget(m_changes, 0, Qt::AlignLeft);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Sobre la historia"));
    makePlain(*scroll, cards);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_note);
}

void StorySide::restyle()
{
    m_map->setFixedHeight(m_context.theme.px(sideMapHeight));
}

Card *StorySide::makeCard(const QString &title, QWidget *corner, const QList<QWidget *> &rows)
{
    auto *card = new Card;
    auto *name = new Text(Theme::Role::H2, Theme::Colour::Text, title);
    auto *head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch();
    if (corner)
        head->addWidget(corner);
    else
        head->addWidget(new ListenButton(m_context.theme, m_context.speaker, *card, title));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 11, 18, 10);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addSpacing(4);
    for (QWidget *row : rows)
        layout->addWidget(row);
    return card;
}

void StorySide::setContent(const StoryContent &content)
{
    const archive::Story &story = content.detail.story;
    const Badge badge = spaceBadge(content.detail.spaceKind);
    m_badge->set(badge.tone, badge.icon, badge.text);
    const auto say = [this](Fact fact, const QString &text) { m_facts.value(fact)->set(text); };
    say(Fact::Who, spaceSentence(content.detail.spaceKind));
    say(Fact::Licence, archive::licenceMeaning(story.licence));
    say(Fact::Teller, story.teller);
    say(Fact::SpokenOf, joinedWords(story.spokenOf));
    say(Fact::Place, story.place);
    say(Fact::Told, vagueDayText(story.told));
    say(Fact::Interviewer, story.interviewer);
    say(Fact::Occasion, story.occasion);
    say(Fact::Recorded, vagueDayText(story.recorded));
    say(Fact::RecordedBy, story.recordedBy);
    say(Fact::Centre,
        !content.detail.centreName.isEmpty() ? content.detail.centreName
            : content.own                    ? QString()
                                             : tr("Otro centro"));
    say(Fact::Summary, content.sound ? story.summary : QString()); // else it stands above
    say(Fact::Themes, joinedWords(story.themes));
    say(Fact::Meaning, story.narrative);
    say(Fact::Knowledge, story.knowledge);
    say(Fact::Citation, story.citation);
    m_about->setVisible((content.sound && !story.summary.isEmpty()) || !story.themes.isEmpty()
        || !story.narrative.isEmpty() || !story.knowledge.isEmpty() || !story.citation.isEmpty());
    showPlace(story);
    showConsent(content);
    showMoments(content.detail.moments);
    showNote(content);
}

void StorySide::showPlace(const archive::Story &story)
{
    const auto position = archive::positionIn(story.position);
    m_map->setVisible(position.has_value());
    const auto place = position ? std::optional(GeoPoint{position->latitude, position->longitude})
                                : std::nullopt;
    if (place == m_map->place())
        return; // somebody may be looking around on it
    m_map->setPlace(place);
    m_map->showAll();
}

/// Of several the latest is shown; all of them are a click away.
void StorySide::showConsent(const StoryContent &content)
{
    const QList<archive::Consent> &consents = content.detail.consents;
    m_consent->setVisible(content.editable || !consents.isEmpty());
    m_consent->setText(consents.isEmpty() ? tr("Anotar el permiso") : tr("Ver el permiso"));
    m_consent->setIconName(consents.isEmpty() ? QStringLiteral("edit") : QStringLiteral("next"));
    QStringList allowed;
    QStringList forbidden;
    for (const archive::Consent &consent : consents) {
        allowed += consent.allowed;
        forbidden += consent.forbidden;
    }
    // What one of them does not want, nobody may.
    for (const QString &use : std::as_const(forbidden))
        allowed.removeAll(use);
    m_facts.value(Fact::Allowed)->set(usesText(allowed));
    m_facts.value(Fact::Forbidden)->set(usesText(forbidden));
    FactRow *given = m_facts.value(Fact::Given);
    if (consents.isEmpty()) {
        m_shownConsent.reset();
        m_voice->hide();
        given->setName({});
        return given->set(content.editable ? tr("Nadie lo ha anotado todavía.") : QString());
    }
    const archive::Consent &last = consents.last();
    m_shownConsent = last;
    given->setName(mannerText(last));
    given->set(vagueDayText(last.given));
    m_voice->setVisible(!last.proof.isNull() && last.manner == archive::Consent::Manner::Spoken);
}

void StorySide::hush()
{
    m_clip.stop();
    showVoice();
}

void StorySide::toggleVoice()
{
    if (m_clip.isSounding())
        return hush();
    if (!m_shownConsent)
        return;
    Q_EMIT voiceBegins();
    m_clip.play(voiceOf(m_context.store, *m_shownConsent));
}

void StorySide::showVoice()
{
    const bool sounds = m_clip.isSounding();
    m_voice->setIconName(sounds ? QStringLiteral("stop") : QStringLiteral("play"));
    m_voice->setAccessibleName(sounds ? tr("Callar") : tr("Oír el permiso"));
    m_voice->setToolTip(m_voice->accessibleName());
}

void StorySide::showMoments(const QList<archive::Moment> &moments)
{
    if (m_shownMoments == moments)
        return;
    m_shownMoments = moments;
    for (RowButton *row : std::exchange(m_momentRows, {}))
        row->deleteLater();
    for (const archive::Moment &moment : moments) {
        auto *row = new RowButton(m_context.theme);
        row->set(Module::Memoria, QStringLiteral("mark"),
            moment.title.isEmpty() ? tr("Momento") : moment.title, lengthText(moment.startMs));
        connect(row, &QAbstractButton::clicked, this,
            [this, ms = moment.startMs] { Q_EMIT momentAsked(ms); });
        m_moments->layout()->addWidget(row);
        m_momentRows.append(row);
    }
    m_moments->setVisible(!moments.isEmpty());
}

void StorySide::showNote(const StoryContent &content)
{
    const QString sentence = noteOf(content);
    if (sentence.isEmpty())
        m_note->hide();
    else
        m_note->say(Tone::Info, sentence);
}

} // namespace tambo::ui
