// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/persons.h"
#include "tests/ui/uifixture.h"
#include "ui/start/mainwindow.h"
#include "ui/start/signinpage.h"

namespace tambo::ui::test {

inline people::NewPerson somebody(const char *name, const char *picture,
    people::Role role = people::Role::Learner, const char *code = "")
{
    return {QString::fromUtf8(name), QString::fromLatin1(picture), {}, role,
        *people::Code::read(QString::fromLatin1(code))};
}

inline Id<people::Person> addSomebody(
    store::Store &store, RecordId by, const people::NewPerson &wanted)
{
    const RecordId before = store.actor();
    store.setActor(by);
    const auto added
        = store.write([&](store::Writer &writer) { return people::addPerson(writer, wanted); })
              .takeResult();
    store.setActor(before);
    if (!added.ok())
        qFatal("%s", qPrintable(added.error().message));
    return added->id;
}

/// A window in front of a centre whose people sign in: Rosa, who administers it (2580), Elsa, who
/// facilitates (three pictures), and Nayeli, who learns and has no code. Its clock is turned by
/// hand.
struct HouseWindow {
    HouseWindow()
    {
        theme.applyTo(*qApp);
        const QString folder = dir.filePath(QStringLiteral("centro"));
        {
            const auto store = foundCentre(folder,
                {QStringLiteral("Infocentro San Plácido"), QStringLiteral("San Plácido, Manabí"),
                    store::newRecoveryEntropy()});
            if (!store.ok())
                qFatal("%s", qPrintable(store.error().message));
            using people::Role;
            rosa = addSomebody(**store, {}, somebody("Rosa", "chocho", Role::Steward, "2580"));
            elsa = addSomebody(
                **store, rosa.record, somebody("Elsa", "pez", Role::Facilitator, "maiz pez rio"));
            nayeli = addSomebody(**store, rosa.record, somebody("Nayeli", "estrella"));
        }
        window = std::make_unique<MainWindow>(theme,
            MainWindow::Options{{folder, dir.filePath(QStringLiteral("ejemplo"))}, {}, allPages,
                [] { return false; }, {[this] { return runningMs; }, [this] { return wallMs; }}});
        window->show();
        window->activateWindow();
        window->start()->begin();
    }

    [[nodiscard]] SignInPage *signIn() const { return window->signIn(); }
    [[nodiscard]] SignInPanel *panel() const { return signIn()->panel(); }
    [[nodiscard]] people::Session &session() const
    {
        return window->centre()->context().access.session();
    }
    [[nodiscard]] store::Store &store() const { return window->centre()->context().store; }
    [[nodiscard]] bool asks() const { return signIn() && signIn()->isVisible(); }

    QTemporaryDir dir;
    Theme theme;
    qint64 runningMs = 1'000'000;
    qint64 wallMs = 1'800'000'000'000;
    Id<people::Person> rosa;
    Id<people::Person> elsa;
    Id<people::Person> nayeli;
    std::unique_ptr<MainWindow> window;
};

} // namespace tambo::ui::test
