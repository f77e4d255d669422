// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of persons does to them; what it shows is in peoplepage.cpp.
#include "ui/people/peoplepage.h"
#include "ui/people/peopleverbs.h"
#include "ui/widgets/wrong.h"

namespace tambo::ui {

void PeoplePage::save(const people::Person &wanted)
{
    const people::Person before = *m_card->person();
    if (wanted == before || std::exchange(m_busy, true))
        return;
    store::Store &store = context().store;
    store::deliver(
        store.write([wanted](store::Writer &writer) { return savePerson(writer, wanted); }), this,
        [this, &store, before](const Result<> &saved) {
            m_busy = false;
            if (!saved.ok())
                return m_card->refuse(wrong(saved.error(), Where::Form));
            Q_EMIT toast(tr("Guardado aquí."), [this, &store, before] {
                const auto job
                    = [before](store::Writer &writer) { return givePersonBack(writer, before); };
                store::deliver(store.write(job), this, [this](const Result<> &undone) {
                    Q_EMIT toast(undone.ok() ? tr("Deshecho.") : wrong(undone.error()), {});
                });
            });
        });
}

void PeoplePage::add(const people::Person &wanted, const people::Code &code)
{
    if (std::exchange(m_busy, true))
        return;
    const qint64 nowMs = context().now().toMSecsSinceEpoch();
    const people::NewPerson fresh{wanted.name, wanted.picture, {}, wanted.role, code};
    const auto job = [fresh, nowMs](store::Writer &writer) { return addOne(writer, fresh, nowMs); };
    store::deliver(context().store.write(job), this, [this](const Result<Added> &added) {
        m_busy = false;
        if (!added.ok())
            return m_card->refuse(wrong(added.error(), Where::Form));
        m_wanted = added->person.id;
        m_card->showNothing({});
        // From now on there are rules, and she who made them sits here.
        const Result<> admitted
            = added->attempt ? context().access.session().admit(*added->attempt) : Result<>();
        if (!admitted.ok()) {
            Q_EMIT toast(wrong(admitted.error()), {});
            return read();
        }
        std::function<void()> undo;
        if (!added->attempt) // she who decides here cannot take herself back
            undo = [this, id = added->person.id] { changeActivity(id, false); };
        Q_EMIT toast(tr("Ahora %1 es parte del centro.").arg(added->person.name), undo);
        read();
    });
}

void PeoplePage::changeCode(const people::Code &before, const people::Code &wanted)
{
    if (std::exchange(m_busy, true))
        return;
    const people::Person person = *m_card->person();
    const auto who = context().access.person();
    const bool own = who && who->id == person.id;
    // Nobody sits here yet who could take it back.
    const bool founding = context().access.isOpenHouse();
    const auto job
        = [id = person.id, before, wanted, nowMs = context().now().toMSecsSinceEpoch()](
              store::Writer &writer) { return changeCodeOf(writer, id, before, wanted, nowMs); };
    store::deliver(context().store.write(job), this,
        [this, own, founding, person](const Result<CodeChange> &done) {
            m_busy = false;
            const Result<> changed = done.ok() ? done->attempt.result() : Result<>(done.error());
            if (!changed.ok())
                return m_card->refuse(wrong(changed.error(), Where::Form));
            (void)m_card->goBack();
            std::function<void()> undo;
            if (!founding)
                undo = [this, id = person.id, change = *done] { takeBackCode(id, change); };
            Q_EMIT toast(own ? tr("Su clave es otra ahora.")
                             : tr("%1 entra ahora con la clave nueva.").arg(person.name),
                undo);
        });
}

void PeoplePage::takeBackCode(Id<people::Person> id, const CodeChange &change)
{
    const auto job = [id, change](store::Writer &writer) {
        return people::takeBackCode(writer, id, change.before, change.set);
    };
    store::deliver(context().store.write(job), this, [this](const Result<> &undone) {
        Q_EMIT toast(
            undone.ok() ? tr("Vale otra vez la clave de antes.") : wrong(undone.error()), {});
    });
}

void PeoplePage::changeActivity(Id<people::Person> id, bool active)
{
    const auto job
        = [id, active](store::Writer &writer) { return people::setActive(writer, id, active); };
    store::deliver(
        context().store.write(job), this, [this, id, active](const Result<people::Person> &done) {
            if (!done.ok())
                return m_card->refuse(wrong(done.error(), Where::Form));
            Q_EMIT toast(active ? tr("%1 vuelve a entrar.").arg(done->name)
                                : tr("%1 ya no entra aquí.").arg(done->name),
                [this, id, active] { changeActivity(id, !active); });
        });
}

void PeoplePage::erase(const QString &name)
{
    if (std::exchange(m_busy, true))
        return;
    const people::Person person = *m_card->person();
    const auto job = [id = person.id, name](
                         store::Writer &writer) { return people::erasePerson(writer, id, name); };
    store::deliver(
        context().store.write(job), this, [this, name = person.name](const Result<> &done) {
            m_busy = false;
            if (!done.ok())
                return m_card->refuse(wrong(done.error(), Where::Form));
            m_card->showNothing({});
            Q_EMIT toast(tr("Se borró todo lo de %1.").arg(name), {});
            read();
        });
}

} // namespace tambo::ui
