// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/keystep.h"

#include "app/store/passphrase.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace tambo::ui {

KeyStep::KeyStep(FirstDesk &desk, QWidget *parent)
    : FirstStep(desk, parent)
    , m_why(firstText({}))
    , m_new(new PasswordField(
          theme(), tr("Clave"), tr("Al menos 8 letras. Una frase corta es buena.")))
    , m_again(new PasswordField(theme(), tr("Otra vez la clave")))
    , m_warning(new Text(Theme::Role::Body, Theme::Colour::WarnInk,
          tr("Sin clave, quien se lleve este PC puede leer todo."), nullptr, Text::Fit::Wrap))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(12);
    column->addWidget(m_why);
    column->addWidget(m_new);
    column->addWidget(m_again);
    column->addWidget(m_warning);
    column->addStretch(1);
    connect(
        m_new->edit(), &QLineEdit::returnPressed, m_again->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_again->edit(), &QLineEdit::returnPressed, this, &KeyStep::go);
    show();
}

FirstStep::Foot KeyStep::foot() const
{
    if (m_closed.value_or(true))
        return {m_closed ? tr("Seguir") : QString()};
    return {tr("Poner la clave"), QStringLiteral("key"), tr("Seguir sin clave")};
}

void KeyStep::enter()
{
    const auto outside = QtConcurrent::run(
        [folder = desk().centre->store.folder()] { return store::Store::vaultOf(folder); });
    store::deliver(outside, this, [this](const Result<store::VaultOutside> &vault) {
        if (!vault.ok())
            return Q_EMIT failed(wrong(vault.error(), Where::Outside));
        m_closed = !vault->vault.isOpen();
        show();
        Q_EMIT changed();
        if (!*m_closed)
            m_new->edit()->setFocus(Qt::OtherFocusReason);
    });
}

void KeyStep::show()
{
    const bool asks = m_closed && !*m_closed;
    m_why->setText(m_closed && *m_closed
            ? tr("Este centro ya tiene una clave. Se pide al abrir Tambo.")
            : tr("Se pide cada vez que se abre Tambo. La saben solo quienes cuidan el centro."));
    m_new->setVisible(asks);
    m_again->setVisible(asks);
    m_warning->setVisible(asks);
}

void KeyStep::go()
{
    if (m_closed.value_or(false))
        return Q_EMIT done();
    const auto accepted = store::acceptPassphrase(m_new->text());
    if (!accepted.ok()) {
        m_new->setError(accepted.error().message);
        m_new->edit()->setFocus(Qt::OtherFocusReason);
    } else if (m_new->text() != m_again->text()) {
        m_again->setError(tr("Las dos claves no son iguales."));
        m_again->edit()->setFocus(Qt::OtherFocusReason);
    } else {
        close();
    }
}

void KeyStep::close()
{
    const auto job = [text = m_new->text()](store::Vault &vault) -> Result<> {
        TAMBO_TRY(vault.addPassphrase(text, store::measuredCost()));
        return vault.close();
    };
    await(std::make_shared<Task>(tr("Poniendo la clave. En un PC antiguo tarda unos segundos.")),
        WaitView::Stop::Never, desk().centre->store.changeVault(job),
        [this](const Result<> &closed) {
            if (!closed.ok())
                return Q_EMIT failed(wrong(closed.error(), Where::Outside));
            Q_EMIT done();
        });
}

} // namespace tambo::ui
