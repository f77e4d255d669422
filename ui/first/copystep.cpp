// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/copystep.h"

#include "ui/shell/stickwatch.h"
#include "ui/shell/words.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QDir>
#include <QVBoxLayout>

namespace tambo::ui {

CopyStep::CopyStep(FirstDesk &desk, QWidget *parent)
    : FirstStep(desk, parent)
    , m_note(new Text(Theme::Role::Read, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_elsewhere(new Button(
          theme(), Button::Kind::Secondary, QStringLiteral("folder"), tr("Elegir dónde guardarla")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(14);
    column->addWidget(
        firstText(tr("Con la copia se recupera todo si este PC se daña. Guárdela en otro lugar.")));
    column->addWidget(firstText(tr("Se abre solo con las 24 palabras o con la clave del centro.")));
    column->addWidget(m_note);
    column->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_elsewhere, &QPushButton::clicked, this, &CopyStep::choose);
    if (desk.centre->sticks)
        connect(desk.centre->sticks, &StickWatch::changed, this, &CopyStep::look);
    look();
}

CopyStep::~CopyStep()
{
    if (m_task) {
        m_task->cancel();
        if (desk().centre->sticks)
            desk().centre->sticks->setHeld(false);
    }
    m_work.waitForFinished();
}

void CopyStep::look()
{
    if (m_made)
        return;
    const StickWatch *watch = desk().centre->sticks;
    if (!watch || watch->sticks().isEmpty()) {
        m_note->setText(tr("Conecte una memoria USB."));
    } else {
        const QString name = watch->sticks().first().name;
        m_note->setText(name.isEmpty() ? tr("Hay una memoria conectada.")
                                       : tr("La memoria «%1» está conectada.").arg(name));
    }
    Q_EMIT changed();
}

FirstStep::Foot CopyStep::foot() const
{
    if (m_made)
        return {tr("Empezar a trabajar"), QStringLiteral("check")};
    const StickWatch *watch = desk().centre->sticks;
    const bool plugged = watch && !watch->sticks().isEmpty();
    return {
        plugged ? tr("Copiar a la memoria") : QString(), QStringLiteral("usb"), tr("Más tarde")};
}

void CopyStep::enter()
{
    m_elsewhere->setFocus(Qt::OtherFocusReason);
    if (desk().centre->sticks)
        desk().centre->sticks->look();
}

QString CopyStep::fileName() const
{
    return QStringLiteral("centro-%1.tambocopia")
        .arg(desk().centre->now().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
}

void CopyStep::go()
{
    if (m_made)
        return Q_EMIT done();
    const StickWatch *watch = desk().centre->sticks;
    if (watch && !watch->sticks().isEmpty())
        copyTo(QDir(watch->sticks().first().folder).filePath(fileName()), true);
}

void CopyStep::choose()
{
    desk().seams.chooseSaveFile(this, tr("Dónde guardar la copia"), fileName(),
        [this](const QString &file) { copyTo(file, false); });
}

void CopyStep::copyTo(const QString &path, bool onStick)
{
    if (m_task)
        return;
    m_task = std::make_shared<Task>(
        onStick ? tr("Copiando. No saque la memoria todavía.") : tr("Guardando la copia."));
    backup::Wish wish;
    wish.path = path;
    wish.progress = [task = m_task](double done) { return task->progress(done); };
    if (desk().centre->sticks)
        desk().centre->sticks->setHeld(onStick);
    m_work = backup::backUp(desk().centre->store, wish);
    await(m_task, WaitView::Stop::Offered, m_work,
        [this, onStick](const Result<backup::Made> &result) { made(result, onStick); });
}

void CopyStep::made(const Result<backup::Made> &result, bool onStick)
{
    m_task.reset();
    if (desk().centre->sticks)
        desk().centre->sticks->setHeld(false);
    if (!result.ok()) {
        if (result.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(wrong(result.error(), Where::Outside));
        return;
    }
    m_made = true;
    const QString size = bytesText(result->bytes);
    m_note->setText(onStick
            ? tr("La copia está hecha y revisada: %1. Ya puede sacar la memoria.").arg(size)
            : tr("La copia está hecha y revisada: %1.").arg(size));
    m_elsewhere->hide();
    Q_EMIT changed();
}

} // namespace tambo::ui
