// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/personstep.h"

#include "ui/first/stepviews.h"
#include "ui/people/codeform.h"
#include "ui/people/peopleverbs.h"
#include "ui/people/personform.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

namespace tambo::ui {

PersonStep::PersonStep(FirstDesk &desk, QWidget *parent)
    : FirstStep(desk, parent)
    , m_form(new PersonForm(theme()))
    , m_code(new CodeForm(theme()))
    , m_views(new StepViews(this))
{
    m_views->addView(m_form);
    m_views->addView(makeCode());
    desk.draft.person.role = people::Role::Steward;
    m_form->setPerson(known().value_or(desk.draft.person), {}, tr("Quien empieza, decide aquí."));
    connect(m_form, &PersonForm::submitted, this, &PersonStep::go);
    connect(m_code, &CodeForm::ready, this,
        [this](const people::Code &, const people::Code &wanted) { add(wanted); });
}

QWidget *PersonStep::makeCode()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(14);
    words->addWidget(
        firstText(tr("Con ella entra cada vez. Nadie más debe verla. Puede cambiarla después.")));
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_code->kinds());
    kinds->addStretch(1);
    words->addLayout(kinds);
    words->addStretch(1);
    auto *view = new QWidget;
    auto *beside = new QHBoxLayout(view);
    beside->setContentsMargins(ringRoom, 0, ringRoom, 0);
    beside->setSpacing(20);
    beside->addLayout(words, 1);
    beside->addWidget(m_code, 1);
    return view;
}

std::optional<people::Person> PersonStep::known() const
{
    return desk().centre->access.person();
}

QString PersonStep::title() const
{
    return m_views->currentIndex() == Code ? tr("Su clave para entrar")
                                           : tr("¿Quién facilita el centro?");
}

FirstStep::Foot PersonStep::foot() const
{
    if (m_views->currentIndex() == Code)
        return {}; // whole as soon as the last digit is there; a passphrase has its own button
    return {tr("Seguir"), QStringLiteral("right"), known() ? QString() : tr("Más tarde")};
}

void PersonStep::enter()
{
    m_form->nameField()->edit()->setFocus(Qt::OtherFocusReason);
}

void PersonStep::go()
{
    const auto wanted = m_form->person();
    if (!wanted || m_busy)
        return;
    if (known())
        return save(*wanted);
    desk().draft.person = *wanted;
    m_code->ask({.kinds = people::codeKindsFor(wanted->role)});
    m_views->setCurrentIndex(Code);
    Q_EMIT changed();
    m_code->takeKeyboard();
}

bool PersonStep::goBack()
{
    if (m_views->currentIndex() != Code)
        return false;
    m_views->setCurrentIndex(Form);
    Q_EMIT changed();
    enter();
    return true;
}

void PersonStep::save(const people::Person &wanted)
{
    m_busy = true;
    const auto job = [wanted](store::Writer &writer) { return savePerson(writer, wanted); };
    store::deliver(desk().centre->store.write(job), this, [this](const Result<> &saved) {
        m_busy = false;
        if (!saved.ok())
            return Q_EMIT failed(wrong(saved.error(), Where::Outside));
        Q_EMIT done();
    });
}

void PersonStep::add(const people::Code &code)
{
    if (std::exchange(m_busy, true))
        return;
    const people::Person &person = desk().draft.person;
    const people::NewPerson fresh{person.name, person.picture, {}, person.role, code};
    const qint64 nowMs = desk().centre->now().toMSecsSinceEpoch();
    const auto job = [fresh, nowMs](store::Writer &writer) { return addOne(writer, fresh, nowMs); };
    store::deliver(desk().centre->store.write(job), this, [this](const Result<Added> &added) {
        m_busy = false;
        if (!added.ok())
            return m_code->refuse(wrong(added.error(), Where::Outside));
        // From now on there are rules, and she who made them sits here.
        const Result<> admitted
            = added->attempt ? desk().centre->access.session().admit(*added->attempt) : Result<>();
        if (!admitted.ok())
            return Q_EMIT failed(wrong(admitted.error(), Where::Outside));
        Q_EMIT done();
    });
}

} // namespace tambo::ui
