// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changecard.h"

#include "ui/shell/words.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

using store::HistoryStep;

QString headline(const LoggedChange &change)
{
    const bool known = !change.who.isEmpty();
    switch (change.kind) {
    case HistoryStep::Kind::Created:
        return known ? HistoryWords::tr("Lo creó %1").arg(change.who) : HistoryWords::tr("Se creó");
    case HistoryStep::Kind::Edited:
        return known ? HistoryWords::tr("Lo cambió %1").arg(change.who)
                     : HistoryWords::tr("Se cambió");
    case HistoryStep::Kind::Deleted:
        return known ? HistoryWords::tr("Lo borró %1").arg(change.who)
                     : HistoryWords::tr("Se borró");
    case HistoryStep::Kind::Restored:
        return known ? HistoryWords::tr("Lo recuperó %1").arg(change.who)
                     : HistoryWords::tr("Se recuperó");
    case HistoryStep::Kind::Unreadable:
        break;
    }
    return HistoryWords::tr("Este cambio está dañado y no se puede leer");
}

Text *paragraph(Theme::Role role, Theme::Colour colour, const QString &text)
{
    return new Text(role, colour, text, nullptr, Text::Fit::Wrap);
}

} // namespace

ChangeCard::ChangeCard(Context &context, const LoggedChange &change, bool mayPutBack)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(8);
    column->addLayout(makeHead(context, change));
    for (const ChangedField &field : change.fields)
        column->addWidget(makeField(context, change, field, mayPutBack));
    setAccessibleName(headline(change));
}

QLayout *ChangeCard::makeHead(Context &context, const LoggedChange &change)
{
    QStringList when;
    if (change.time.isValid())
        when.append(whenText(change.time, context.now()));
    when.append(change.where);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(Theme::Role::H3, Theme::Colour::Text, headline(change)));
    words->addWidget(
        paragraph(Theme::Role::Caption, Theme::Colour::Text2, when.join(QStringLiteral(" · "))));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(words, 1);
    if (!change.part.isEmpty())
        head->addWidget(new Chip(context.theme, Tone::Neutral, QStringLiteral("text"), change.part),
            0, Qt::AlignTop);
    head->addWidget(
        new ListenButton(context.theme, context.speaker, *this, headline(change)), 0, Qt::AlignTop);
    return head;
}

QWidget *ChangeCard::makeField(
    Context &context, const LoggedChange &change, const ChangedField &field, bool mayPutBack)
{
    auto *area = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(Theme::Role::Caption, Theme::Colour::Text2, field.name));
    if (change.kind != HistoryStep::Kind::Created && !field.before.isEmpty())
        words->addWidget(
            paragraph(Theme::Role::Body, Theme::Colour::Text2, tr("Antes: %1").arg(field.before)));
    words->addWidget(paragraph(Theme::Role::Body, Theme::Colour::Text,
        field.after.isEmpty() ? tr("Quedó sin nada escrito") : field.after));
    auto *layout = new QHBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(words, 1);
    if (field.back && mayPutBack) {
        auto *button = new Button(context.theme, Button::Kind::Secondary, QStringLiteral("undo"),
            tr("Volver a poner"), nullptr, Button::Size::Dense);
        button->setAccessibleName(field.after.isEmpty()
                ? tr("Dejar otra vez sin nada: %1").arg(field.name)
                : tr("Volver a poner «%1» en %2").arg(field.after.left(80), field.name));
        connect(button, &QPushButton::clicked, this,
            [this, number = field.number] { Q_EMIT putBack(number); });
        layout->addWidget(button, 0, Qt::AlignBottom);
        m_buttons.insert(field.number, button);
    }
    return area;
}

} // namespace tambo::ui
