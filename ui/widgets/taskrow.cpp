// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskrow.h"

#include <QGridLayout>

namespace tambo::ui {

namespace {

constexpr int taskIcon = 24;

} // namespace

TaskRow::TaskRow(Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconName(icon)
    , m_icon(new QLabel)
    , m_name(new Text(Theme::Role::Body, Theme::Colour::Text, {}, nullptr, Text::Fit::Elide))
    , m_left(new Text(Theme::Role::Caption, Theme::Colour::Text2))
    , m_bar(new ProgressBar(theme))
    , m_stop(
          new Button(theme, Button::Kind::Secondary, {}, tr("Parar"), nullptr, Button::Size::Dense))
{
    m_icon->setVisible(!icon.isEmpty());
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_name, 0, 1);
    layout->addWidget(m_left, 0, 2);
    layout->addWidget(m_bar, 1, 1, 1, 2);
    layout->addWidget(m_stop, 0, 3, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    connect(m_stop, &QPushButton::clicked, this, &TaskRow::stopped);
    connect(&theme, &Theme::changed, this, &TaskRow::restyle);
    restyle();
}

void TaskRow::restyle()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(m_theme.iconPixmap(
            m_iconName, taskIcon, m_theme.colour(Theme::Colour::PrimaryInk), devicePixelRatioF()));
}

void TaskRow::set(const QString &name, double done, const QString &left)
{
    m_name->setText(name);
    m_left->setText(left);
    m_bar->setDone(done);
    m_bar->setAccessibleName(name);
    m_stop->setAccessibleName(tr("Parar: %1").arg(name));
}

void TaskRow::setStopping(bool stopping)
{
    m_stop->setEnabled(!stopping);
}

} // namespace tambo::ui
