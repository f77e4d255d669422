// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyeditor.h"

#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int leastForm = 160; // px

} // namespace

StoryEditor::StoryEditor(Theme &theme, QWidget *parent)
    : Card(parent)
    , m_form(new StoryForm(theme))
    , m_problem(new Bar(theme))
    , m_save(new Button(theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar")))
{
    auto *cancel
        = new Button(theme, Button::Kind::Secondary, QStringLiteral("x"), tr("Dejar como estaba"));
    layOut(cancel);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const auto story = m_form->story();
        if (!story)
            return;
        m_save->setEnabled(false);
        Q_EMIT submitted(*story);
    });
    connect(cancel, &QPushButton::clicked, this, &StoryEditor::closed);
}

void StoryEditor::layOut(QWidget *cancel)
{
    auto *inner = new QWidget;
    auto *innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    innerLayout->addWidget(m_form);
    auto *area = new QScrollArea;
    makePlain(*area, inner);
    // Or the page would grow with the form, and both would scroll.
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    area->setMinimumHeight(leastForm);
    area->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 14);
    layout->setSpacing(10);
    layout->addWidget(m_problem);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
}

void StoryEditor::begin(const archive::Story &story)
{
    m_problem->hide();
    m_form->setStory(story);
    m_form->titleField()->edit()->setFocus();
}

void StoryEditor::refuse(const QString &sentence)
{
    m_save->setEnabled(true);
    m_problem->say(Tone::Bad, sentence);
}

void StoryEditor::accept()
{
    m_save->setEnabled(true);
}

} // namespace tambo::ui
