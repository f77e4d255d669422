// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/returnview.h"

#include "app/store/typedunlock.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QFileInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

ReturnView::ReturnView(FirstDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_choose(new Button(
          desk.theme, Button::Kind::Secondary, QStringLiteral("folder"), tr("Elegir la copia")))
    , m_file(new Text(Theme::Role::Caption, Theme::Colour::Text2,
          tr("Es un archivo que se guardó en una memoria USB."), nullptr, Text::Fit::Wrap))
    , m_secret(new PasswordField(desk.theme, tr("Las 24 palabras, o una clave del centro"),
          tr("Las palabras van en orden, con espacios.")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(10);
    column->addWidget(
        firstText(tr("Este PC tendrá todo lo que está en la copia. El PC de antes puede seguir.")));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_file);
    column->addWidget(m_secret);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ReturnView::choose);
    connect(m_secret->edit(), &QLineEdit::returnPressed, this, &ReturnView::submitted);
}

void ReturnView::choose()
{
    m_desk.seams.chooseFiles(this, tr("Elegir la copia"),
        tr("Copias de Tambo (*.tambocopia);;Todos los archivos (*)"),
        [this](const QStringList &files) {
            m_path = files.first();
            m_file->setColour(Theme::Colour::Text2);
            m_file->setText(QFileInfo(m_path).fileName());
            m_secret->edit()->setFocus(Qt::OtherFocusReason);
        });
}

void ReturnView::restore(const Begin &begin)
{
    if (m_path.isEmpty()) {
        m_file->setColour(Theme::Colour::Danger);
        m_file->setText(tr("Elija primero el archivo de la copia."));
        return takeKeyboard();
    }
    const auto unlock = m_secret->text().isEmpty()
        ? Result<store::Unlock>(fail(Error::Kind::BadInput, tr("Escriba las palabras o la clave.")))
        : store::unlockTyped(m_secret->text());
    if (!unlock.ok()) {
        m_secret->setError(wrong(unlock.error(), Where::Outside));
        m_secret->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto task
        = std::make_shared<Task>(tr("Recuperando la copia. Puede tardar varios minutos."));
    begin(task,
        QtConcurrent::run([folder = m_desk.folders.centre, path = m_path, with = *unlock, task] {
            return restoreCentre(
                folder, path, with, [task](double done) { return task->progress(done); });
        }));
}

} // namespace tambo::ui
