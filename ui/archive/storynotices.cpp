// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storynotices.h"

#include <QVBoxLayout>

namespace tambo::ui {

StoryNotices::StoryNotices(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_disputed(new Bar(theme))
    , m_consent(new Bar(theme))
    , m_warning(new Bar(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (Bar *bar : {m_disputed, m_consent, m_warning})
        layout->addWidget(bar);
    connect(m_disputed, &Bar::acted, this, &StoryNotices::decideAsked);
    connect(m_consent, &Bar::acted, this, &StoryNotices::consentAsked);
    connect(m_warning, &Bar::acted, this, [this] {
        m_warned = true;
        m_warning->hide();
        setVisible(!m_disputed->isHidden());
        Q_EMIT uncovered();
    });
    hide();
}

void StoryNotices::startAfresh()
{
    m_warned = false;
    setContent({});
}

void StoryNotices::setContent(const StoryContent &content)
{
    m_withheld = archive::isWithheld(content.consent);
    const QString &warning = content.detail.story.warning;
    m_warns = !warning.isEmpty();
    m_disputed->hide();
    m_consent->hide();
    m_warning->hide();
    if (content.disputed)
        m_disputed->say(
            Tone::Warn, tr("Esta historia se cambió a la vez en más de un lado."), tr("Decidir"));
    if (m_withheld)
        m_consent->say(Tone::Warn,
            content.consent == archive::ConsentState::Withdrawn
                ? tr("Se retiró el permiso de esta historia. Ya no se muestra.")
                : tr("El permiso de esta historia venció. Falta que lo den otra vez."),
            tr("Ver el permiso"));
    if (m_warns && !m_warned)
        m_warning->say(Tone::Warn, tr("Antes de seguir: %1").arg(warning), tr("Seguir"));
    setVisible(content.disputed || isCovered());
}

} // namespace tambo::ui
