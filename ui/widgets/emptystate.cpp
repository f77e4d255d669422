// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int emptyRadius = 11; // of the card, inside its line

} // namespace

EmptyState::EmptyState(Theme &theme, const QString &scene, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_scene(scene)
    , m_title(new Text(Theme::Role::H2, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_sentence(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_button(new Button(theme, Button::Kind::Secondary, {}, QStringLiteral(" ")))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 20);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EmptyState::say(const QString &title, const QString &sentence, const QString &icon,
    const QString &action, Button::Kind kind)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setKind(kind);
    m_button->setIconName(icon);
}

void EmptyState::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const QRect scene(1, 1, width() - 2, m_title->y() - m_theme.px(16));
    if (scene.height() < m_theme.px(40))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(scene).adjusted(0, 0, 0, emptyRadius), emptyRadius, emptyRadius);
    QPainterPath upper;
    upper.addRect(scene);
    QBrush brush(m_theme.scene(m_scene, scene.size(), devicePixelRatioF()));
    brush.setTransform(QTransform::fromTranslate(scene.left(), scene.top()));
    painter.fillPath(path.intersected(upper), brush);
}

} // namespace tambo::ui
