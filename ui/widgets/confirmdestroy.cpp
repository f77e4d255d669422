// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirmdestroy.h"

#include <QAccessible>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStyle>

namespace tambo::ui {

namespace {

constexpr int warningIcon = 30;
constexpr int numberWidth = 56;

} // namespace

ConfirmDestroy::ConfirmDestroy(Theme &theme, QWidget *parent)
    : Card(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_loss(new Text(Theme::Role::Body, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_edit(new QLineEdit)
    , m_destroy(
          new Button(theme, Button::Kind::Destroy, QStringLiteral("trash"), QStringLiteral(" ")))
    , m_keep(new Button(theme, Button::Kind::Secondary, {}, QStringLiteral(" ")))
    , m_problem(new Text(Theme::Role::Caption, Theme::Colour::Danger, {}, nullptr, Text::Fit::Wrap))
{
    setProperty("tono", QStringLiteral("bad"));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_destroy);
    row->addWidget(m_keep);
    row->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_loss, 1, 1);
    layout->addLayout(row, 2, 1);
    layout->addWidget(m_problem, 3, 1);
    layout->setColumnStretch(1, 1);
    m_edit->setMaxLength(9);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setWrong(false); });
    connect(m_edit, &QLineEdit::returnPressed, this, &ConfirmDestroy::destroy);
    connect(m_destroy, &QPushButton::clicked, this, &ConfirmDestroy::destroy);
    connect(m_keep, &QPushButton::clicked, this, &ConfirmDestroy::decline);
    connect(&theme, &Theme::changed, this, &ConfirmDestroy::restyle);
    restyle();
    setWrong(false);
    hide();
}

void ConfirmDestroy::restyle()
{
    m_icon->setPixmap(m_theme.iconPixmap(QStringLiteral("warn"), warningIcon,
        m_theme.colour(Theme::Colour::Danger), devicePixelRatioF()));
    m_edit->setFixedWidth(m_theme.px(numberWidth));
}

void ConfirmDestroy::ask(const Question &question)
{
    m_count = question.count;
    m_title->setText(question.title);
    m_loss->setText(tr("%1 Para seguir, escriba %2.").arg(question.loss).arg(m_count));
    m_destroy->setText(question.verb);
    m_keep->setText(question.keep.isEmpty() ? tr("No borrar") : question.keep);
    m_edit->clear();
    m_edit->setAccessibleName(tr("Escriba %1").arg(m_count));
    m_edit->setAccessibleDescription(m_loss->text());
    setAccessibleName(question.title);
    setWrong(false);
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ConfirmDestroy::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void ConfirmDestroy::setWrong(bool wrong)
{
    m_problem->setText(tr("Escriba %1, o no borre nada.").arg(m_count));
    m_problem->setVisible(wrong);
    if (m_edit->property("error").toBool() == wrong)
        return;
    m_edit->setProperty("error", wrong);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void ConfirmDestroy::destroy()
{
    if (m_edit->text().simplified() != QString::number(m_count)) {
        setWrong(true);
        m_edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    Q_EMIT confirmed();
}

void ConfirmDestroy::decline()
{
    hide();
    Q_EMIT declined();
}

void ConfirmDestroy::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        decline();
    else
        Card::keyPressEvent(event);
}

} // namespace tambo::ui
