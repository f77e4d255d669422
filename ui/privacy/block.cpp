// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/block.h"

#include "ui/voice/listenbutton.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int nameWidth = 200;

} // namespace

Block::Block(Context &context, const QString &title, QWidget *parent)
    : Card(parent)
    , m_theme(context.theme)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(this))
    , m_more(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Text(Theme::Role::H2, Theme::Colour::Text, title, nullptr, Text::Fit::Wrap), 1);
    head->addWidget(
        new ListenButton(context.theme, context.speaker, *this, title), 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(m_content);
    m_column->addLayout(m_more);
    m_column->addLayout(m_buttons);
    m_buttons->addStretch(1);
    connect(&m_theme, &Theme::changed, this, &Block::fit);
    fit();
}

void Block::say(const QList<Row> &rows)
{
    m_rows = rows;
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(16));
    grid->setVerticalSpacing(m_theme.px(6));
    grid->setColumnStretch(1, 1);
    for (const Row &row : rows) {
        const int at = grid->rowCount();
        auto *value
            = new Text(Theme::Role::Body, Theme::Colour::Text, row.value, nullptr, Text::Fit::Wrap);
        if (row.name.isEmpty()) {
            grid->addWidget(value, at, 0, 1, 2);
            continue;
        }
        auto *name
            = new Text(Theme::Role::Body, Theme::Colour::Text2, row.name, nullptr, Text::Fit::Wrap);
        name->setFixedWidth(m_theme.px(nameWidth));
        grid->addWidget(name, at, 0, Qt::AlignTop);
        grid->addWidget(value, at, 1);
    }
    delete m_column->replaceWidget(m_content, content);
    delete m_content;
    m_content = content;
    m_content->setVisible(!rows.isEmpty());
}

QStringList Block::said() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(
            row.name.isEmpty() ? row.value : QStringLiteral("%1: %2").arg(row.name, row.value));
    return lines;
}

Button *Block::addButton(Button::Kind kind, const QString &icon, const QString &text)
{
    auto *button = new Button(m_theme, kind, icon, text);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Block::addWidget(QWidget *widget)
{
    m_more->addWidget(widget);
}

void Block::fit()
{
    m_column->setContentsMargins(m_theme.px(20), m_theme.px(12), m_theme.px(16), m_theme.px(16));
    m_column->setSpacing(m_theme.px(8));
    m_buttons->setSpacing(m_theme.px(12));
    say(QList<Row>(m_rows));
}

} // namespace tambo::ui
