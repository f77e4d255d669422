// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/factrow.h"

#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tambo::ui {

FactRow::FactRow(Theme &theme, const QString &icon, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new Text(Theme::Role::Caption, Theme::Colour::Text2, name, nullptr, Text::Fit::Wrap))
    , m_fact(new Text(Theme::Role::Tab, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_row(new QHBoxLayout)
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
    words->addWidget(m_name);
    if (name.isEmpty())
        m_name->hide(); // shown without a parent it would be a window
    words->addWidget(m_fact);
    m_row->setContentsMargins(0, 7, 0, 7);
    m_row->setSpacing(12);
    m_row->addWidget(picture, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Line);
    layout->addLayout(m_row);
    hide();
}

void FactRow::setName(const QString &name)
{
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
}

void FactRow::addButton(Button *button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
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

} // namespace tambo::ui
