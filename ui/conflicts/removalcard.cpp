// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/removalcard.h"

#include "ui/conflicts/disputecard.h"

#include <QGridLayout>
#include <QLocale>

namespace tambo::ui {

namespace {

QString small(const QString &text)
{
    return QLocale().toLower(text.left(1)) + text.mid(1);
}

/// "por Ana y Beto"; where nobody is known, "en este PC".
QString doneBy(const QList<SideContent> &sides)
{
    QStringList who;
    QStringList where;
    for (const SideContent &side : sides) {
        if (!side.who.isEmpty())
            who.append(side.who);
        else
            where.append(small(side.where));
    }
    who.removeDuplicates();
    where.removeDuplicates();
    const QLocale locale;
    return who.isEmpty() ? locale.createSeparatedList(where)
                         : RemovalCard::tr("por %1").arg(locale.createSeparatedList(who));
}

} // namespace

RemovalCard::RemovalCard(
    Context &context, const store::Removal &removal, const RemovalContent &content)
    : m_context(context)
    , m_sentence(tr("Borrado %1; cambiado %2.").arg(doneBy(content.by), doneBy(content.since)))
    , m_shown(removal.shown)
    , m_stays(makeChoice(tr("Que se quede"), content.since.value(0),
          removal.since.empty() ? store::DisputeSide() : removal.since.front()))
    , m_goes(makeChoice(tr("Que se borre"), content.by.value(0),
          removal.by.empty() ? store::DisputeSide() : removal.by.front()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 15);
    layout->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(
        new Text(Theme::Role::H3, Theme::Colour::Text, m_sentence, nullptr, Text::Fit::Wrap));
    QStringList changed;
    for (const QString &name : content.changed)
        changed.append(small(name));
    if (!changed.isEmpty())
        head->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
            tr("Lo que cambió: %1.").arg(QLocale().createSeparatedList(changed)), nullptr,
            Text::Fit::Wrap));
    layout->addLayout(head);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(14);
    for (const auto &[column, choice] : {std::pair(0, m_stays), std::pair(1, m_goes)}) {
        choices->setColumnStretch(column, 1);
        choices->setColumnMinimumWidth(column, 1);
        choices->addWidget(choice, 0, column);
    }
    layout->addLayout(choices);
    choose(m_shown ? store::Fate::Stays : store::Fate::Goes);
    connect(m_stays, &QRadioButton::toggled, this, &RemovalCard::changed);
}

ChoiceButton *RemovalCard::makeChoice(
    const QString &text, const SideContent &content, const store::DisputeSide &side)
{
    const QStringList told{whereText(content), whoAndWhen(content, side, m_context.now())};
    auto *button = new ChoiceButton(
        m_context.theme, {told.join(QStringLiteral(" · ")), text, {}, {}, false, false});
    button->setAccessibleDescription(told.join(QStringLiteral(". ")));
    return button;
}

store::Fate RemovalCard::fate() const
{
    return m_stays->isChecked() ? store::Fate::Stays : store::Fate::Goes;
}

void RemovalCard::choose(store::Fate fate)
{
    (fate == store::Fate::Stays ? m_stays : m_goes)->setChecked(true);
}

bool RemovalCard::isTouched() const
{
    return (fate() == store::Fate::Stays) != m_shown;
}

} // namespace tambo::ui
