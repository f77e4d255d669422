// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/safecard.h"

#include "ui/shell/safety.h"
#include "ui/shell/words.h"
#include "ui/sync/budgetcard.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/iconsquare.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

SafeCard::SafeCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_icon(new QLabel)
    , m_headline(new Text(Theme::Role::H1, Theme::Colour::Text, {}, nullptr, Text::Fit::Elide))
    , m_sentence(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_try(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("send"),
          tr("Probar conexión"), nullptr, Button::Size::Large))
{
    m_sentence->setLines(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 12, 24, 14);
    layout->setSpacing(20);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    words->addStretch(1);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_try);
    layout->addWidget(
        new ListenButton(context.theme, context.speaker, *this, tr("cómo están los envíos")));
    connect(m_try, &QPushButton::clicked, this, [this] { m_context.engine.tryNow(); });
    connect(&context.outbox, &Outbox::changed, this, &SafeCard::refresh);
    connect(&context.theme, &Theme::changed, this, &SafeCard::refresh);
    refresh();
}

QString SafeCard::sentenceText() const
{
    const Outbox &outbox = m_context.outbox;
    const sync::Status &status = outbox.status();
    const QDateTime now = m_context.now();
    const auto things = outbox.items().size();
    if (status.phase == sync::Status::Phase::NoHub)
        return tr(
            "Este centro no tiene servidor. Lo de aquí pasa por la red local y en memoria USB.");
    if (status.phase == sync::Status::Phase::Connecting)
        return tr("Buscando el servidor. Puede seguir trabajando.");
    if (status.isBusy()) {
        const sync::Totals moved = status.inMeeting();
        return tr("Van %1 de subida y %2 de bajada. Puede seguir trabajando.")
            .arg(bytesText(moved.bytesUp), bytesText(moved.bytesDown));
    }
    if (const QString why = whyText(status, now); !why.isEmpty())
        return why;
    if (status.held && !status.held->isOpen() && things > 0)
        return heldText(*status.held, status.budget.rules.textsToo, now);
    const QString last = status.lastContact.isValid()
        ? tr("Última conexión: %1.").arg(whenText(status.lastContact, now))
        : tr("Todavía no se ha conectado.");
    if (things == 0)
        return tr("Todo salió ya. %1").arg(last);
    return things == 1
        ? tr("1 cosa saldrá sola cuando haya internet. %1").arg(last)
        : tr("%1 cosas saldrán solas cuando haya internet. %2").arg(things).arg(last);
}

void SafeCard::refresh()
{
    const Outbox &outbox = m_context.outbox;
    const sync::Status &status = outbox.status();
    const bool calls = needsPerson(status) || outbox.problem() || m_context.store.clockSuspect();
    m_headline->setText(status.isBusy() ? tr("Enviando y trayendo")
            : calls                     ? tr("Falta algo de su parte")
                                        : tr("Todo está a salvo aquí"));
    m_sentence->setText(sentenceText());
    const bool canTry = status.phase != sync::Status::Phase::NoHub && !status.isBusy();
    m_try->setVisible(status.phase != sync::Status::Phase::NoHub);
    m_try->setEnabled(canTry);
    m_try->setText(status.isBusy() ? tr("Conectado") : tr("Probar conexión"));
    m_icon->setPixmap(calls
            ? iconSquare(m_context.theme, QStringLiteral("warn"), Theme::Colour::WarnSoft,
                  Theme::Colour::WarnInk, devicePixelRatioF())
            : iconSquare(m_context.theme,
                  status.isBusy() ? QStringLiteral("send") : QStringLiteral("safe"),
                  Theme::Colour::PrimarySoft, Theme::Colour::PrimaryInk, devicePixelRatioF()));
    m_calls = calls;
    update();
}

void SafeCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), theme.px(12), theme.px(12));
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, theme.px(8), height()),
        theme.colour(m_calls ? Theme::Colour::Warn : Theme::Colour::Primary));
}

} // namespace tambo::ui
