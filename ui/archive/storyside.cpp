// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyside.h"

#include "app/archive/told.h"
#include "ui/archive/words.h"
#include "ui/shell/words.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

QString licenceSentence(const QString &licence)
{
    if (licence.isEmpty())
        return {};
    if (licence == QLatin1String("CC-BY-SA-4.0"))
        return StorySide::tr("Compartir nombrando a quien cuenta, sin cerrarla a otros");
    return licence;
}

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

FactRow::FactRow(Theme &theme, const QString &icon, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fact(new Text(Theme::Role::Tab, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
{
    auto *picture = new QLabel;
    const auto paint = [this, picture, icon] {
        picture->setPixmap(m_theme.iconPixmap(
            icon, 24, m_theme.module(Module::Memoria).ink, picture->devicePixelRatioF()));
    };
    paint();
    connect(&theme, &Theme::changed, picture, paint);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    if (!name.isEmpty())
        words->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2, name));
    words->addWidget(m_fact);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(12);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Line);
    layout->addLayout(row);
    hide();
}

void FactRow::set(const QString &fact)
{
    m_fact->setText(fact);
    setVisible(!fact.isEmpty());
}

QString FactRow::fact() const
{
    return m_fact->text();
}

StorySide::StorySide(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_badge(new Chip(context.theme, Tone::Neutral, {}, {}))
    , m_who(new FactRow(context.theme, QStringLiteral("people"), {}))
    , m_licence(new FactRow(context.theme, QStringLiteral("check"), tr("Se puede")))
    , m_teller(new FactRow(context.theme, QStringLiteral("person"), tr("Cuenta")))
    , m_place(new FactRow(context.theme, QStringLiteral("pin"), tr("Lugar")))
    , m_told(new FactRow(context.theme, QStringLiteral("cal"), tr("De cuándo habla")))
    , m_recorded(new FactRow(context.theme, QStringLiteral("mic"), tr("Grabó")))
    , m_centre(new FactRow(context.theme, QStringLiteral("home"), tr("Es del centro")))
    , m_about(nullptr)
    , m_moments(nullptr)
    , m_summary(new Text(Theme::Role::Body, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_changes(new Button(
          context.theme, Button::Kind::Quiet, QStringLiteral("clock"), tr("Ver los cambios")))
    , m_note(new Bar(context.theme))
{
    connect(m_changes, &QPushButton::clicked, this, &StorySide::changesAsked);
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeCard(tr("Permiso"), m_badge, {m_who, m_licence}));
    column->addWidget(makeCard(
        tr("Personas y lugar"), nullptr, {m_teller, m_place, m_told, m_recorded, m_centre}));
    m_about = makeCard(tr("De qué trata"), nullptr, {m_summary});
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
    m_who->set(spaceSentence(content.detail.spaceKind));
    m_licence->set(licenceSentence(story.licence));
    m_teller->set(story.teller);
    m_place->set(story.place);
    QString told = archive::toldText(story.told);
    if (!told.isEmpty())
        told[0] = told[0].toUpper();
    m_told->set(told);
    m_recorded->set(story.recordedBy);
    m_centre->set(!content.detail.centreName.isEmpty() ? content.detail.centreName
            : content.own                              ? QString()
                                                       : tr("Otro centro"));
    m_summary->setText(story.summary);
    m_about->setVisible(content.sound && !story.summary.isEmpty());
    showMoments(content.detail.moments);
    showNote(content);
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
