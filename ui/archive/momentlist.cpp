// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/momentlist.h"

#include "ui/shell/words.h"

#include <QVBoxLayout>

namespace tambo::ui {

MomentList::MomentList(QWidget *parent)
    : ColumnCard(tr("Momentos marcados"), {}, parent)
    , m_nothing(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("Marque lo que quiera encontrar después: una canción, un nombre."), nullptr,
          Text::Fit::Wrap))
{
    column()->insertWidget(0, m_nothing);
}

void MomentList::add(qint64 ms)
{
    if (m_newestMs == ms)
        return; // pressed twice within a tenth of a second
    m_newestMs = ms;
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
    column()->insertWidget(1, row);
    m_edits.append(edit);
}

void MomentList::clear()
{
    for (QLineEdit *edit : std::exchange(m_edits, {}))
        edit->parentWidget()->deleteLater();
    m_newestMs = -1;
    m_nothing->show();
}

} // namespace tambo::ui
