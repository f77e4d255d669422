// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/keysblock.h"

#include "app/core/base32.h"
#include "ui/settings/settings.h"
#include "ui/sheet/recoverysheet.h"
#include "ui/widgets/wrong.h"

#include <QFile>
#include <QVBoxLayout>

namespace tambo::ui {

KeysBlock::KeysBlock(Context &context, QWidget *parent)
    : Block(context, tr("Las llaves de este PC"), parent)
    , m_context(context)
    , m_before(new PasswordField(context.theme, tr("La clave de ahora")))
    , m_wanted(new PasswordField(
          context.theme, tr("La clave nueva"), tr("Al menos 8 letras. Una frase corta es buena.")))
    , m_again(new PasswordField(context.theme, tr("Otra vez la clave nueva")))
    , m_note(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_problem(new Bar(context.theme))
    , m_save(new Button(
          context.theme, Button::Kind::Primary, QStringLiteral("key"), QStringLiteral(" ")))
    , m_cancel(new Button(context.theme, Button::Kind::Quiet, {}, tr("Dejar como está")))
    , m_form(makeForm())
    , m_set(addButton(Button::Kind::Secondary, QStringLiteral("key"), tr("Poner una clave")))
    , m_remove(addButton(Button::Kind::Quiet, {}, tr("Quitar la clave")))
    , m_sheet(addButton(Button::Kind::Secondary, QStringLiteral("print"), tr("Hacer otra hoja")))
{
    addWidget(m_form);
    addWidget(m_problem); // of the sheet too, which has no form
    m_form->hide();
    for (Button *offer : {m_set, m_remove, m_sheet})
        offer->hide(); // until it is known how things stand, and who asks
    connect(m_set, &QPushButton::clicked, this,
        [this] { ask(m_about.opensAlone ? Ask::Set : Ask::Change); });
    connect(m_remove, &QPushButton::clicked, this, [this] { ask(Ask::Remove); });
    connect(m_sheet, &QPushButton::clicked, this, &KeysBlock::makeSheet);
    connect(m_save, &QPushButton::clicked, this, &KeysBlock::save);
    connect(m_cancel, &QPushButton::clicked, this, &KeysBlock::goBack);
}

QWidget *KeysBlock::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    for (Field *field : {m_before, m_wanted, m_again})
        column->addWidget(field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return form;
}

void KeysBlock::show(const AboutCentre &about, bool mayChange)
{
    m_about = about;
    m_mayChange = mayChange;
    QList<Row> rows{{tr("Cómo se abre"),
        about.opensAlone ? tr("Sin clave. Quien se lleve este PC puede leer todo.")
                         : tr("Con una clave. Quien se lleve este PC no puede leer nada.")}};
    if (about.passphrases > 1)
        rows.append({tr("Claves"), tr("%1 personas tienen una.").arg(about.passphrases)});
    rows.append({tr("Hoja de 24 palabras"),
        about.sheet ? tr("Hay una hoja. Abre este PC si la clave se olvida.")
                    : tr("No hay hoja. Si la clave se olvida, los datos se pierden.")});
    rows.append({{},
        tr("Las palabras no quedan guardadas. Otra hoja trae palabras nuevas, y la anterior ya no "
           "abre.")});
    rows.append({{}, tr("Las primeras palabras del centro nombran encargados: no las bote.")});
    say(rows);
    m_set->setText(about.opensAlone ? tr("Poner una clave") : tr("Cambiar la clave"));
    const bool calm = m_ask == Ask::Nothing;
    m_set->setVisible(mayChange && calm);
    m_remove->setVisible(mayChange && calm && !about.opensAlone);
    m_sheet->setVisible(mayChange && calm);
}

void KeysBlock::ask(Ask what)
{
    m_ask = what;
    for (PasswordField *field : {m_before, m_wanted, m_again})
        field->clear();
    m_problem->hide();
    const bool fresh = what == Ask::Set || what == Ask::Change;
    m_before->setVisible(what == Ask::Change || what == Ask::Remove);
    m_wanted->setVisible(fresh);
    m_again->setVisible(fresh);
    m_note->setText(what == Ask::Remove ? tr("Sin clave, quien se lleve este PC puede leer todo.")
                                        : tr("Se pide cada vez que se abre Tambo en este PC."));
    m_save->setText(what == Ask::Remove ? tr("Quitar la clave") : tr("Guardar la clave"));
    m_form->setVisible(what != Ask::Nothing);
    show(AboutCentre(m_about), m_mayChange);
    if (what != Ask::Nothing)
        (what == Ask::Set ? m_wanted : m_before)->edit()->setFocus(Qt::OtherFocusReason);
}

bool KeysBlock::goBack()
{
    if (m_ask == Ask::Nothing)
        return false;
    ask(Ask::Nothing);
    m_set->setFocus(Qt::OtherFocusReason);
    return true;
}

void KeysBlock::save()
{
    m_problem->hide();
    const QString before = m_before->text();
    const QString wanted = m_wanted->text();
    if (m_ask != Ask::Remove && wanted != m_again->text())
        return m_again->setError(tr("No son iguales. Escriba las dos otra vez."));
    if (m_ask == Ask::Set)
        run(
            [wanted](store::Vault &vault) -> Result<> {
                TAMBO_TRY(vault.addPassphrase(wanted, store::measuredCost()));
                return vault.close();
            },
            tr("Este PC se abre ahora con la clave."));
    else if (m_ask == Ask::Change)
        run(
            [before, wanted](store::Vault &vault) -> Result<> {
                TAMBO_TRY(vault.changePassphrase(before, wanted, store::measuredCost()));
                return {};
            },
            tr("La clave es otra ahora."));
    else
        run(
            [before](store::Vault &vault) -> Result<> {
                TAMBO_ASSIGN(const store::SlotId id, vault.slotOf(before));
                if (vault.passphrases().size() > 1)
                    return vault.removePassphrase(id);
                vault.openForAll();
                return {};
            },
            tr("Se quitó la clave."));
}

void KeysBlock::run(const std::function<Result<>(store::Vault &)> &job, const QString &done)
{
    if (std::exchange(m_busy, true))
        return;
    store::deliver(m_context.store.changeVault(job), this, [this, done](const Result<> &changed) {
        m_busy = false;
        if (!changed.ok())
            return m_problem->say(Tone::Bad, wrong(changed.error()));
        (void)goBack();
        Q_EMIT said(done);
        Q_EMIT this->changed();
    });
}

void KeysBlock::makeSheet()
{
    if (!m_context.chooseSaveFile)
        return;
    m_context.chooseSaveFile(this, tr("Dónde guardar la hoja para imprimir"),
        tr("hoja-de-palabras.pdf"), [this](const QString &file) { writeSheetTo(file); });
}

void KeysBlock::writeSheetTo(const QString &file)
{
    const RecoverySheet blank{m_about.name, toBase32(m_context.store.centre().toByteArray()),
        m_context.now().date(), {}, store::WordLanguage::Spanish, RecoverySheet::Reach::Pc};
    const Paper paper = m_context.settings ? m_context.settings->values().paper : Paper::A4;
    // The sheet is on the disk before the words count: a full disk leaves the old ones as they are.
    run(
        [blank, file, paper](store::Vault &vault) -> Result<> {
            RecoverySheet sheet = blank;
            QByteArray recovery = vault.setRecovery();
            sheet.words = store::recoveryWords(recovery, sheet.language);
            store::wipe(recovery);
            TAMBO_TRY(writeSheet(file, paper, sheet));
            return {};
        },
        tr("La hoja está lista. Imprímala y borre el archivo."));
}

QString KeysBlock::problem() const
{
    return m_problem->isVisible() ? m_problem->sentence() : QString();
}

} // namespace tambo::ui
