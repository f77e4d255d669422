// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/stickload.h"

#include "ui/shell/words.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 sizes[] = {500 * megabyte, 2000 * megabyte};

} // namespace

StickLoad::StickLoad(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_options(new Button(
          theme, Button::Kind::Quiet, {}, tr("Elegir qué llevar"), nullptr, Button::Size::Dense))
    , m_what(new Segments(theme, Module::Inicio, tr("Qué se copia"),
          {{false, tr("Lo que falta")}, {true, tr("Todo, para un PC nuevo")}}))
    , m_size(new Segments(theme, Module::Inicio, tr("Cuánto se copia")))
    , m_choices(new QWidget)
{
    QList<Segments::Choice> choices{{qint64(0), tr("Lo que quepa")}};
    for (const qint64 size : sizes)
        choices.append({size, tr("Hasta %1").arg(bytesText(size))});
    m_size->setChoices(choices);
    auto *inside = new QVBoxLayout(m_choices);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    for (Segments *segments : {m_what, m_size}) {
        segments->setFolding();
        inside->addWidget(segments);
    }
    m_choices->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_options, 0, Qt::AlignLeft);
    layout->addWidget(m_choices);
    connect(m_options, &QPushButton::clicked, this, &StickLoad::toggle);
}

/// Put away, it says the usual again: nobody should carry less because of what another one chose.
void StickLoad::toggle()
{
    const bool shown = m_choices->isHidden();
    m_choices->setVisible(shown);
    m_options->setText(shown ? tr("Copiar como siempre") : tr("Elegir qué llevar"));
    if (shown) {
        m_what->button(0)->setFocus(Qt::OtherFocusReason);
    } else {
        m_what->take(false);
        m_size->take(qint64(0));
    }
}

qint64 StickLoad::mostBytes(qint64 room) const
{
    const qint64 wanted = m_size->taken().toLongLong();
    return wanted == 0 || (room > 0 && room < wanted) ? room : wanted;
}

} // namespace tambo::ui
