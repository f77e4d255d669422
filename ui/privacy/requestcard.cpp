// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/requestcard.h"

#include "ui/privacy/words.h"
#include "ui/voice/listenbutton.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int answerHeight = 72;

Text *paragraph(Theme::Colour colour, const QString &text)
{
    return new Text(Theme::Role::Body, colour, text, nullptr, Text::Fit::Wrap);
}

/// The days that are gone, of fifteen; where there are more, those beyond are marked.
ProgressBar *barOf(Theme &theme, const people::Request &request, const QDate &today)
{
    const double gone = people::daysToAnswer - double(people::daysLeft(request, today));
    auto *bar = new ProgressBar(theme);
    bar->setDone(std::clamp(gone / people::daysToAnswer, 0.0, 1.0));
    if (gone > people::daysToAnswer)
        bar->setMark(people::daysToAnswer / gone);
    return bar;
}

} // namespace

RequestCard::RequestCard(
    Context &context, const people::Request &request, const QString &who, QWidget *parent)
    : Card(parent)
    , m_theme(context.theme)
    , m_id(request.id)
    , m_clock(new Chip(context.theme, Tone::Neutral, {}, {}))
    , m_problem(new Bar(context.theme))
    , m_answer(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("edit"), tr("Responder")))
    , m_edit(new QPlainTextEdit)
    , m_save(new Button(context.theme, Button::Kind::Primary, QStringLiteral("check"),
          tr("Guardar la respuesta")))
    , m_cancel(new Button(context.theme, Button::Kind::Quiet, {}, tr("Responder después")))
    , m_editor(makeEditor())
{
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Text(Theme::Role::H3, Theme::Colour::Text,
            tr("%1: %2").arg(who, people::requestText(request.kind)), nullptr, Text::Fit::Wrap),
        1);
    head->addWidget(m_clock);
    head->addWidget(
        new ListenButton(context.theme, context.speaker, *this, tr("el pedido de %1").arg(who)));
    column->addLayout(head);
    column->addWidget(paragraph(Theme::Colour::Text2,
        tr("Lo pidió el %1. Último día: %2.")
            .arg(shortDayText(request.received.date()), shortDayText(people::lastDayOf(request)))));
    if (!request.words.isEmpty())
        column->addWidget(paragraph(Theme::Colour::Text, tr("«%1»").arg(request.words)));
    if (!request.answer.isEmpty())
        column->addWidget(paragraph(Theme::Colour::Text, tr("Respuesta: %1").arg(request.answer)));
    const Badge badge = clockBadge(request, context.now().date());
    m_clock->set(badge.tone, badge.icon, badge.text);
    const bool open = people::isOpen(request);
    if (open) {
        ProgressBar *bar = barOf(context.theme, request, context.now().date());
        bar->setAccessibleName(badge.text);
        column->addWidget(bar);
    }
    column->addWidget(m_editor);
    column->addWidget(m_answer, 0, Qt::AlignLeft);
    m_answer->setVisible(open);
    m_editor->hide();
    connectAll();
    fit();
}

void RequestCard::connectAll()
{
    connect(m_answer, &QPushButton::clicked, this, [this] {
        m_answer->hide();
        m_editor->show();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QPushButton::clicked, this, &RequestCard::goBack);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        Q_EMIT answered(m_id, m_edit->toPlainText());
    });
    connect(&m_theme, &Theme::changed, this, &RequestCard::fit);
}

QWidget *RequestCard::makeEditor()
{
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new Text(Theme::Role::Label, Theme::Colour::Text, tr("Qué se hizo"));
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(label->text());
    m_edit->setTabChangesFocus(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    return editor;
}

void RequestCard::fit()
{
    layout()->setContentsMargins(m_theme.px(20), m_theme.px(12), m_theme.px(16), m_theme.px(16));
    layout()->setSpacing(m_theme.px(8));
    m_edit->setFixedHeight(m_theme.px(answerHeight));
}

void RequestCard::refuse(const QString &sentence)
{
    m_problem->say(Tone::Bad, sentence);
}

QString RequestCard::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->sentence();
}

bool RequestCard::isDirty() const
{
    return !m_editor->isHidden() && !m_edit->toPlainText().trimmed().isEmpty();
}

bool RequestCard::goBack()
{
    if (m_editor->isHidden())
        return false;
    m_editor->hide();
    m_answer->show();
    m_answer->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace tambo::ui
