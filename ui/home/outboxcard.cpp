// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/outboxcard.h"

#include "ui/shell/safety.h"
#include "ui/shell/words.h"
#include "ui/voice/listenbutton.h"

#include <QGridLayout>
#include <QLabel>
#include <array>

namespace tambo::ui {

namespace {

int rowOf(OutboxItem::Kind kind)
{
    switch (kind) {
    case OutboxItem::Kind::Photo:
        return 1;
    case OutboxItem::Kind::Voice:
    case OutboxItem::Kind::Video:
        return 2;
    case OutboxItem::Kind::Text:
    case OutboxItem::Kind::Other:
        break;
    }
    return 0;
}

} // namespace

OutboxCard::OutboxCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_number(new Text(Theme::Role::Display, Theme::Colour::Text))
    , m_bytes(new Text(Theme::Role::Label, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
    , m_note(new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_open(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("send"), tr("Ver envíos")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 11, 20, 16);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(Theme::Role::H2, Theme::Colour::Text, tr("Por enviar")), 1);
    head->addWidget(
        new ListenButton(context.theme, context.speaker, *this, tr("qué falta por enviar")));
    layout->addLayout(head);
    auto *sum = new QHBoxLayout;
    sum->setSpacing(10);
    sum->addWidget(m_number);
    sum->addWidget(m_bytes, 1, Qt::AlignBottom);
    m_bytes->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(sum);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(8);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    m_rows = {addRow(grid, "text", tr("Textos y listas")), addRow(grid, "photo", tr("Fotos")),
        addRow(grid, "audio", tr("Grabaciones"))};
    layout->addLayout(grid);
    layout->addStretch(1);
    layout->addWidget(m_note);
    layout->addSpacing(4);
    layout->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &OutboxCard::opened);
    connect(&context.outbox, &Outbox::changed, this, &OutboxCard::refresh);
    connect(&context.theme, &Theme::changed, this, &OutboxCard::restyle);
    restyle();
    refresh();
}

OutboxCard::Row OutboxCard::addRow(QGridLayout *grid, const char *icon, const QString &name)
{
    const Row row{new QLabel, new Text(Theme::Role::Label, Theme::Colour::Text, name),
        new Text(Theme::Role::Label, Theme::Colour::Text), icon};
    const int at = grid->rowCount();
    grid->addWidget(row.icon, at, 0);
    grid->addWidget(row.name, at, 1);
    grid->addWidget(row.count, at, 2, Qt::AlignRight);
    return row;
}

void OutboxCard::restyle()
{
    for (const Row &row : m_rows)
        row.icon->setPixmap(m_context.theme.iconPixmap(QString::fromLatin1(row.iconName), 20,
            m_context.theme.colour(Theme::Colour::Text2), devicePixelRatioF()));
}

void OutboxCard::refresh()
{
    const Outbox &outbox = m_context.outbox;
    std::array<int, 3> counts{};
    for (const OutboxItem &item : outbox.items())
        ++counts[std::size_t(rowOf(item.kind))];
    const auto things = outbox.items().size();
    m_number->setText(QString::number(things));
    m_bytes->setText(things == 1 ? tr("cosa · %1").arg(bytesText(outbox.bytes()))
                                 : tr("cosas · %1").arg(bytesText(outbox.bytes())));
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i].count->setText(QString::number(counts[std::size_t(i)]));
    const sync::Status &status = outbox.status();
    if (status.phase == sync::Status::Phase::NoHub)
        m_note->setText(tr("Este centro todavía no tiene servidor."));
    else if (status.isBusy())
        m_note->setText(tr("Están saliendo ahora."));
    else if (things == 0)
        m_note->setText(tr("Todo salió ya."));
    else
        m_note->setText(tr("Saldrán solas cuando haya internet."));
}

} // namespace tambo::ui
