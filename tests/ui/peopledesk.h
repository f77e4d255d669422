// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"
#include "tests/ui/house.h"
#include "ui/people/peoplepage.h"
#include "ui/shell/toast.h"

#include <QAction>
#include <QListView>

namespace tambo::ui::test {

/// A desk at a centre with Rosa, who administers it (2580), Elsa, who facilitates (1357), and
/// Nayeli, who learns; somebody of them sits there.
struct PeopleDesk : Desk {
    PeopleDesk()
    {
        using people::Role;
        rosa = addSomebody(context().store, {}, somebody("Rosa", "chocho", Role::Steward, "2580"));
        elsa = addSomebody(context().store, rosa.record,
            somebody("Elsa Guamán", "pez", Role::Facilitator, "1357"));
        nayeli = addSomebody(context().store, rosa.record, somebody("Nayeli", "estrella"));
    }
    void sit(Id<people::Person> who, const char *code)
    {
        const auto attempt = context()
                                 .access.session()
                                 .tryCode(who, *people::Code::read(QString::fromLatin1(code)))
                                 .takeResult();
        if (!attempt.ok() || !context().access.session().admit(*attempt).ok())
            qFatal("cannot sign in");
        QTRY_VERIFY(!context().access.isOpenHouse());
    }
    PeoplePage *openPeople(const Route &route = {QStringLiteral("people"), {}, {}})
    {
        if (!shell)
            openShell();
        shell->go(route);
        // What is typed goes to the window that is in front.
        [this] { QTRY_VERIFY(shell->isActiveWindow()); }();
        return qobject_cast<PeoplePage *>(shell->page());
    }
    people::Person personNow(Id<people::Person> id) const
    {
        store::Store &store = context().store;
        return *store
                    .read([&](store::Reader &reader) {
                        return people::personOf(reader, store.space(store::SpaceKind::Centre), id);
                    })
                    .takeResult();
    }
    /// Chooses a row with the keyboard.
    void choose(PeoplePage *page, const QString &name) const
    {
        page->list()->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < page->model()->rowCount(); ++i) {
            if (page->list()->currentIndex().data().toString() == name)
                break;
            press(Qt::Key_Down);
        }
        QCOMPARE(page->list()->currentIndex().data().toString(), name);
        if (!page->card()->isVisible())
            press(Qt::Key_Return);
    }
    [[nodiscard]] QString toast() const { return shell->toast()->sentence(); }

    Id<people::Person> rosa;
    Id<people::Person> elsa;
    Id<people::Person> nayeli;
};

inline QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace tambo::ui::test
