// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/continuecard.h"

#include "ui/shell/words.h"
#include "ui/voice/listenbutton.h"

#include <QHBoxLayout>

namespace tambo::ui {

namespace {

QString storyIcon(archive::StoryKind kind)
{
    switch (kind) {
    case archive::StoryKind::Voice:
        return QStringLiteral("mic");
    case archive::StoryKind::Video:
        return QStringLiteral("video");
    case archive::StoryKind::Photo:
        return QStringLiteral("photo");
    case archive::StoryKind::Text:
        break;
    }
    return QStringLiteral("text");
}

/// "08:04 · Don Segundo": what a story is, in one line.
QString storyLine(const archive::StoryCard &card)
{
    QStringList parts;
    if (card.durationMs > 0)
        parts.append(lengthText(card.durationMs));
    if (!card.story.teller.isEmpty())
        parts.append(card.story.teller);
    if (parts.size() < 2 && !card.story.place.isEmpty())
        parts.append(card.story.place);
    return parts.join(QStringLiteral(" · "));
}

QString lackText(const archive::UnfinishedStory &story)
{
    using Lacks = archive::UnfinishedStory::Lacks;
    constexpr qint64 minuteMs = 60'000;
    switch (story.lacks) {
    case Lacks::Teller:
        return ContinueCard::tr("Falta decir quién la cuenta");
    case Lacks::Summary:
        return ContinueCard::tr("Falta decir de qué trata");
    case Lacks::Transcript:
        break;
    }
    if (story.untranscribedMs < minuteMs)
        return ContinueCard::tr("Por transcribir: falta menos de 1 minuto");
    const qint64 minutes = (story.untranscribedMs + minuteMs / 2) / minuteMs;
    return minutes == 1 ? ContinueCard::tr("Por transcribir: falta 1 minuto")
                        : ContinueCard::tr("Por transcribir: faltan %1 minutos").arg(minutes);
}

} // namespace

ContinueCard::ContinueCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_title(new Text(Theme::Role::H2, Theme::Colour::Text))
    , m_listen(
          new ListenButton(context.theme, context.speaker, *this, tr("qué hay para continuar")))
    , m_nothing(new Text(Theme::Role::Body, Theme::Colour::Text2,
          tr("Aquí verá lo último que se añada o llegue de otros centros."), nullptr,
          Text::Fit::Wrap))
    , m_all(new Button(context.theme, Button::Kind::Quiet, {}, tr("Ver toda la memoria")))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_listen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 11, 20, 6);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(4);
    for (int i = 0; i < rows; ++i) {
        m_lines.append(new ui::Line);
        m_rows.append(new RowButton(context.theme));
        layout->addWidget(m_lines.last());
        layout->addWidget(m_rows.last());
        connect(m_rows.last(), &QAbstractButton::clicked, this,
            [this, i] { Q_EMIT opened(m_stories.value(i)); });
    }
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    layout->addWidget(new ui::Line);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, &ContinueCard::all);
    set({}, {});
}

void ContinueCard::setLinkVisible(bool visible)
{
    m_all->setVisible(visible);
}

void ContinueCard::setListenVisible(bool visible)
{
    m_listen->setVisible(visible);
}

void ContinueCard::set(
    const QList<archive::UnfinishedStory> &unfinished, const QList<archive::StoryCard> &recent)
{
    QList<Line> lines;
    for (const archive::UnfinishedStory &story : unfinished)
        lines.append({story.story, story.kind, story.title, lackText(story)});
    m_title->setText(lines.isEmpty() ? tr("Lo más reciente") : tr("Continúe donde quedó"));
    if (lines.isEmpty()) {
        for (const archive::StoryCard &card : recent)
            lines.append({card.story.id.record, card.kind, card.story.title, storyLine(card)});
    }
    show(lines);
}

void ContinueCard::show(const QList<Line> &lines)
{
    m_stories.clear();
    for (int i = 0; i < rows; ++i) {
        const bool here = i < lines.size();
        m_rows[i]->setVisible(here);
        m_lines[i]->setVisible(here);
        if (!here)
            continue;
        m_stories.append(lines[i].story);
        m_rows[i]->set(Module::Memoria, storyIcon(lines[i].kind), lines[i].title, lines[i].caption);
    }
    m_nothing->setVisible(lines.isEmpty());
}

} // namespace tambo::ui
