// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/momentlist.h"

#include "ui/shell/words.h"
#include "ui/widgets/plainarea.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tambo::ui {

MomentList::MomentList(QWidget *parent)
    : Card(parent)
    , m_nothing(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("Marque lo que quiera encontrar después: una canción, un nombre."), nullptr,
          Text::Fit::Wrap))
{
    auto *inner = new QWidget;
    m_rows = new QVBoxLayout(inner);
    m_rows->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_rows->setSpacing(8);
    m_rows->addWidget(m_nothing);
    m_rows->addStretch(1);
    auto *area = new QScrollArea;
    makePlain(*area, inner);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14 - ringRoom, 12, 8, 12);
    layout->setSpacing(4);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(ringRoom, 0, 0, 0);
    head->addWidget(new Text(
        Theme::Role::H2, Theme::Colour::Text, tr("Momentos marcados"), nullptr, Text::Fit::Elide));
    layout->addLayout(head);
    layout->addWidget(area, 1);
}

void MomentList::add(qint64 ms)
{
    m_nothing->hide();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *edit = new QLineEdit;
    const QString time = lengthText(ms);
    edit->setPlaceholderText(tr("¿De qué habla?"));
    edit->setAccessibleName(tr("De qué habla en %1").arg(time));
    line->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text, time));
    line->addWidget(edit, 1);
    connect(edit, &QLineEdit::editingFinished, this,
        [this, edit, ms] { Q_EMIT named(ms, edit->text().simplified()); });
    m_rows->insertWidget(1, row);
    m_edits.append(edit);
}

void MomentList::clear()
{
    for (QLineEdit *edit : std::exchange(m_edits, {}))
        edit->parentWidget()->deleteLater();
    m_nothing->show();
}

} // namespace tambo::ui
