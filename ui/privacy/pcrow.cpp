// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/pcrow.h"

#include "ui/shell/words.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace tambo::ui {

PcRow::PcRow(Context &context, const AboutCentre::Pc &pc, const Rights &rights, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_pc(pc)
    , m_name(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("edit"), tr("Poner nombre")))
    , m_revoke(new Button(context.theme, Button::Kind::Danger, {}, tr("Retirar")))
    , m_field(new Field(
          context.theme, tr("Cómo le dicen a este PC"), tr("Por ejemplo: la de la ventana.")))
    , m_save(new Button(
          context.theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar el nombre")))
    , m_cancel(new Button(context.theme, Button::Kind::Quiet, {}, tr("Dejar como está")))
    , m_editor(makeEditor())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, context.theme.px(6), 0, context.theme.px(6));
    auto *row = new QHBoxLayout;
    row->setSpacing(context.theme.px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new Text(Theme::Role::H3, Theme::Colour::Text, pc.name, nullptr, Text::Fit::Wrap));
    words->addWidget(new Text(Theme::Role::Body, Theme::Colour::Text2, noteText(context.now()),
        nullptr, Text::Fit::Wrap));
    row->addLayout(words, 1);
    row->addWidget(m_name);
    row->addWidget(m_revoke);
    column->addLayout(row);
    column->addWidget(m_editor);
    m_editor->hide();
    m_name->setVisible(rights.name);
    m_revoke->setVisible(rights.revoke);
    m_name->setAccessibleName(tr("Poner nombre a %1").arg(pc.name));
    m_revoke->setAccessibleName(tr("Retirar %1").arg(pc.name));
    connect(m_name, &QPushButton::clicked, this, [this] {
        m_field->edit()->setText(m_pc.given);
        m_editor->show();
        m_field->edit()->setFocus(Qt::OtherFocusReason);
    });
    const auto save = [this] { Q_EMIT named(m_pc.device, m_field->text()); };
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_field->edit(), &QLineEdit::returnPressed, this, save);
    connect(m_cancel, &QPushButton::clicked, this, &PcRow::goBack);
    connect(m_revoke, &QPushButton::clicked, this, [this] { Q_EMIT revokeWanted(m_pc); });
}

QWidget *PcRow::makeEditor()
{
    auto *editor = new QWidget;
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return editor;
}

QString PcRow::noteText(const QDateTime &now) const
{
    QStringList notes;
    if (m_pc.revoked)
        notes.append(tr("Retirado: ya no recibe nada."));
    if (m_pc.steward)
        notes.append(tr("Es de un encargado: acepta y retira otros PC."));
    if (!m_pc.here && !m_pc.revoked)
        notes.append(m_pc.told.isValid()
                ? tr("Se encontraron: %1.").arg(whenText(m_pc.told, now))
                : tr("Todavía no se han encontrado por la red ni por memoria USB."));
    return notes.isEmpty() ? tr("Es uno de los PC del centro.") : notes.join(u' ');
}

bool PcRow::goBack()
{
    if (!isNaming())
        return false;
    m_editor->hide();
    m_name->setFocus(Qt::OtherFocusReason);
    return true;
}

void PcRow::refuse(const QString &sentence)
{
    m_field->setError(sentence);
}

} // namespace tambo::ui
