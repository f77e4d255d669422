// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/recentcard.h"

#include "ui/shell/words.h"

#include <QVBoxLayout>

namespace tambo::ui {

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

RecentCard::RecentCard(Theme &theme, QWidget *parent)
    : Card(parent)
    , m_nothing(new Text(Theme::Role::Body, Theme::Colour::Text2,
          tr("Aquí verá lo último que se añada o llegue de otros centros."), nullptr,
          Text::Fit::Wrap))
    , m_all(new Button(theme, Button::Kind::Quiet, {}, tr("Ver toda la memoria")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 6);
    layout->setSpacing(0);
    layout->addWidget(new Text(Theme::Role::H2, Theme::Colour::Text, tr("Lo más reciente")));
    layout->addSpacing(10);
    for (int i = 0; i < rows; ++i) {
        m_lines.append(new Line);
        m_rows.append(new RowButton(theme));
        layout->addWidget(m_lines.last());
        layout->addWidget(m_rows.last());
        connect(m_rows.last(), &QAbstractButton::clicked, this,
            [this, i] { Q_EMIT opened(m_stories.value(i)); });
    }
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    layout->addWidget(new Line);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, &RecentCard::all);
    set({});
}

void RecentCard::setLinkVisible(bool visible)
{
    m_all->setVisible(visible);
}

void RecentCard::set(const QList<archive::StoryCard> &stories)
{
    m_stories.clear();
    for (int i = 0; i < rows; ++i) {
        const bool here = i < stories.size();
        m_rows[i]->setVisible(here);
        m_lines[i]->setVisible(here);
        if (!here)
            continue;
        m_stories.append(stories[i].story.id.record);
        m_rows[i]->set(Module::Memoria, storyIcon(stories[i].kind), stories[i].story.title,
            storyLine(stories[i]));
    }
    m_nothing->setVisible(m_stories.isEmpty());
}

} // namespace tambo::ui
