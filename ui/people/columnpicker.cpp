// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/columnpicker.h"

#include "ui/widgets/text.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace tambo::ui {

using people::PersonColumn;

ColumnPicker::ColumnPicker(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ColumnPicker::setRows(const QList<QStringList> &rows)
{
    delete m_inner;
    m_choices.clear();
    m_inner = new QWidget;
    auto *column = new QVBoxLayout(m_inner);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(4);
    layout()->addWidget(m_inner);
    const QStringList titles = rows.value(0);
    const auto known = people::personColumns(titles);
    for (qsizetype i = 0; i < titles.size(); ++i)
        addColumn(titles[i].simplified(), rows.value(1).value(i).simplified(),
            known.ok() ? (*known)[i] : PersonColumn::None);
    column->addStretch(1);
}

void ColumnPicker::addColumn(const QString &title, const QString &example, PersonColumn column)
{
    const QString name = title.isEmpty() ? tr("Columna %1").arg(m_choices.size() + 1) : title;
    auto *choice = new QComboBox;
    for (const PersonColumn each : {PersonColumn::None, PersonColumn::Name, PersonColumn::Picture,
             PersonColumn::Role, PersonColumn::Language})
        choice->addItem(people::columnText(each), int(each));
    choice->setCurrentIndex(choice->findData(int(column)));
    choice->setAccessibleName(tr("Qué es «%1»").arg(name));
    choice->setAccessibleDescription(example);
    auto *layout = static_cast<QVBoxLayout *>(m_inner->layout());
    layout->addWidget(
        new Text(Theme::Role::Label, Theme::Colour::Text, name, nullptr, Text::Fit::Elide));
    if (!example.isEmpty())
        layout->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
            tr("Por ejemplo: %1").arg(example), nullptr, Text::Fit::Elide));
    layout->addWidget(choice);
    layout->addSpacing(8);
    connect(choice, &QComboBox::activated, this, [this, choice] { chosen(choice); });
    m_choices.append(choice);
}

void ColumnPicker::chosen(const QComboBox *by)
{
    for (QComboBox *each : std::as_const(m_choices)) {
        if (each != by && each->currentData() == by->currentData())
            each->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

QList<PersonColumn> ColumnPicker::columns() const
{
    QList<PersonColumn> meanings;
    for (const QComboBox *each : m_choices)
        meanings.append(PersonColumn(each->currentData().toInt()));
    return meanings;
}

} // namespace tambo::ui
