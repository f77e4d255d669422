// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int wordsWidth = 250; // less than that, and sentences become columns of single words

} // namespace

SettingRow::SettingRow(
    Theme &theme, const QString &title, const QString &sentence, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_control(control)
    , m_sentence(
          new Text(Theme::Role::Caption, Theme::Colour::Text2, sentence, nullptr, Text::Fit::Wrap))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new Text(Theme::Role::H3, Theme::Colour::Text, title, nullptr, Text::Fit::Wrap));
    words->addWidget(m_sentence);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(control, 0, Qt::AlignLeft | Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &SettingRow::arrange);
    arrange();
}

void SettingRow::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_control->setAccessibleDescription(sentence);
}

void SettingRow::arrange()
{
    const bool beside
        = width() >= m_control->sizeHint().width() + m_theme.px(wordsWidth) + m_theme.px(24);
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setContentsMargins(0, m_theme.px(12), 0, m_theme.px(12));
    m_layout->setSpacing(m_theme.px(beside ? 24 : 10));
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void addRows(QVBoxLayout &column, const QList<SettingRow *> &rows)
{
    for (SettingRow *row : rows) {
        if (row != rows.first())
            column.addWidget(new Line);
        column.addWidget(row);
    }
}

} // namespace tambo::ui
