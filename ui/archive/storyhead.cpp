// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyhead.h"

#include "ui/archive/tempobutton.h"
#include "ui/archive/words.h"
#include "ui/shell/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

QString recordedText(const archive::Story &story)
{
    const QString day = story.created.isValid()
        ? QLocale().toString(story.created.toLocalTime().date(), QStringLiteral("d MMM yyyy"))
        : QString();
    if (story.recordedBy.isEmpty())
        return day.isEmpty() ? QString() : StoryHead::tr("Añadida el %1").arg(day);
    return day.isEmpty() ? StoryHead::tr("Grabó %1").arg(story.recordedBy)
                         : StoryHead::tr("Grabó %1, %2").arg(story.recordedBy, day);
}

QString kindChip(const StoryContent &content)
{
    if (content.sound)
        return QStringLiteral("%1 · %2").arg(
            kindText(content.kind), lengthText(content.sound->durationMs));
    if (content.kind == archive::StoryKind::Photo)
        return photosText(content.pictures.size());
    return kindText(content.kind);
}

} // namespace

StoryHead::StoryHead(Theme &theme, Pictures &pictures, Player &player, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_player(player)
    , m_cover(new CoverView(theme, pictures))
    , m_kind(new Chip(theme, Tone::Neutral, {}, {}))
    , m_languages(new Chip(theme, Tone::Neutral, {}, {}))
    , m_space(new Chip(theme, Tone::Neutral, {}, {}))
    , m_recorded(
          new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
    , m_summary(new Text(Theme::Role::Body, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_wave(new Waveform(theme, Module::Memoria))
    , m_now(new Text(Theme::Role::Label, Theme::Colour::Text))
    , m_length(new Text(Theme::Role::Label, Theme::Colour::Text))
    , m_sound(new QWidget)
    , m_bar(makeBar())
    , m_line(new Line)
{
    layOut();
    connect(m_cover, &QAbstractButton::clicked, this, &StoryHead::coverOpened);
    connect(m_wave, &Waveform::sought, &player, &Player::seek);
    connect(&player, &Player::changed, this, &StoryHead::showState);
    connect(&player, &Player::positionChanged, this, &StoryHead::showPosition);
    // Space and the arrows work as soon as the page is there.
    const QList<QWidget *> order{m_play, m_back, m_forward, m_tempo, m_wave, m_cover};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_summary->hide();
    setCompact(true);
}

void StoryHead::layOut()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    for (Chip *chip : {m_kind, m_languages, m_space})
        chips->addWidget(chip);
    m_recorded->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    chips->addWidget(m_recorded, 1);
    chips->addStretch(0); // keeps the chips together where m_recorded is hidden

    auto *times = new QHBoxLayout;
    times->addWidget(m_now);
    times->addStretch();
    times->addWidget(m_length);
    auto *sound = new QVBoxLayout(m_sound);
    sound->setContentsMargins(0, 0, 0, 0);
    sound->setSpacing(2);
    sound->addWidget(m_wave);
    sound->addLayout(times);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(20, 12, 20, 10);
    right->setSpacing(6);
    right->addLayout(chips);
    right->addStretch();
    right->addWidget(m_summary);
    right->addWidget(m_sound);
    right->addStretch();
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_cover, 0, Qt::AlignTop);
    upper->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 3);
    whole->setSpacing(0);
    whole->addLayout(upper);
    whole->addWidget(m_line);
    whole->addWidget(m_bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget *StoryHead::makeBar()
{
    m_play = new PlayButton(m_theme);
    m_back = new JumpButton(m_theme, JumpButton::Direction::Back);
    m_forward = new JumpButton(m_theme, JumpButton::Direction::Forward);
    m_tempo = new TempoButton(m_theme, m_player);
    connect(m_play, &QAbstractButton::clicked, &m_player, &Player::toggle);
    connect(
        m_back, &QAbstractButton::clicked, &m_player, [this] { m_player.skip(-Player::stepMs); });
    connect(
        m_forward, &QAbstractButton::clicked, &m_player, [this] { m_player.skip(Player::stepMs); });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(14);
    row->addWidget(m_play);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_tempo);
    row->addStretch();
    return bar;
}

void StoryHead::setContent(const StoryContent &content)
{
    const archive::Story &story = content.detail.story;
    m_cover->setCover(
        content.pictures.isEmpty() ? BlobId() : content.pictures.first().preview, sceneFor(story));
    m_kind->set(Tone::Neutral, kindIcon(content.kind), kindChip(content));
    const QString languages
        = languagesText(content.transcript.languages.isEmpty() ? QStringList(story.language)
                                                               : content.transcript.languages);
    m_languages->set(Tone::Neutral, QStringLiteral("text"), languages);
    m_languages->setVisible(!languages.isEmpty());
    const Badge badge = spaceBadge(content.detail.spaceKind);
    m_space->set(badge.tone, badge.icon, badge.text);
    m_recorded->setText(recordedText(story));
    m_peaks = content.sound ? content.sound->peaks : QByteArray();
    m_summary->setText(story.summary);
    m_summary->setVisible(!content.sound && !story.summary.isEmpty());
    for (QWidget *part : {m_sound, m_bar, static_cast<QWidget *>(m_line)})
        part->setVisible(content.sound.has_value());
    showState();
}

void StoryHead::setCompact(bool compact)
{
    m_compact = compact;
    m_cover->setFixedSize(compact ? QSize(150, m_theme.px(130)) : QSize(220, m_theme.px(148)));
    m_recorded->setVisible(!compact);
    m_space->setVisible(!compact);
}

void StoryHead::showState()
{
    const bool usable = m_player.isUsable();
    const bool becameUsable = usable && !m_play->isEnabled();
    m_play->setEnabled(usable);
    // Space must play: the cover has the keyboard only because the button could not take it yet.
    if (becameUsable && window()->focusWidget() == m_cover)
        m_play->setFocus(Qt::OtherFocusReason);
    m_play->setPlaying(m_player.state() == Player::State::Playing);
    for (QWidget *part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward),
             static_cast<QWidget *>(m_tempo), static_cast<QWidget *>(m_wave)})
        part->setEnabled(usable);
    m_wave->setSound(m_peaks, m_player.durationMs());
    m_length->setText(lengthText(m_player.durationMs()));
    showPosition(m_player.positionMs());
}

void StoryHead::showPosition(qint64 ms)
{
    m_wave->setPosition(ms);
    m_now->setText(lengthText(ms));
}

} // namespace tambo::ui
