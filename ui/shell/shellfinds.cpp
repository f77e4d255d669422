// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellfinds.h"

#include "app/formats/text.h"
#include "ui/shell/shell.h"

namespace tambo::ui {

namespace {

Findable action(
    const QString &title, const QString &key, const QString &words, std::function<void()> act)
{
    return {Findable::Group::Actions, title, key, words, {}, std::move(act)};
}

} // namespace

QList<Findable> ownFinds(const ShellActs &acts)
{
    QList<Findable> found{
        action(Shell::tr("Agrandar las letras"), Shell::tr("Ctrl y +"),
            Shell::tr("tamaño grandes ver"), [step = acts.stepScale] { step(1); }),
        action(Shell::tr("Achicar las letras"), Shell::tr("Ctrl y −"), Shell::tr("tamaño pequeñas"),
            [step = acts.stepScale] { step(-1); }),
        action(Shell::tr("Cambiar los colores"), QStringLiteral("F8"),
            Shell::tr("oscuro claro contraste tema"), acts.nextLook),
        action(Shell::tr("Escuchar esta página"), Shell::tr("Mayús+F2"), Shell::tr("leer voz alta"),
            acts.listen),
        action(Shell::tr("Ayuda de esta página"), QStringLiteral("F1"), Shell::tr("cómo se hace"),
            acts.help),
    };
    if (acts.print)
        found.append(action(Shell::tr("Imprimir esta página"), QStringLiteral("Ctrl+P"),
            Shell::tr("papel impresora pdf"), acts.print));
    if (acts.context.access.person()) {
        people::Session &session = acts.context.access.session();
        found.append(action(Shell::tr("Bloquear"), Shell::tr("Cierra la pantalla por un momento"),
            {}, [&session] { session.lock(); }));
        found.append(action(Shell::tr("Cambiar de persona"), Shell::tr("Lo que escribía la espera"),
            {}, [&session] { session.stepAside(); }));
        found.append(action(Shell::tr("Salir"), Shell::tr("Para terminar de usar este PC"),
            Shell::tr("cerrar sesión"), [&session] { session.signOut(); }));
    }
    return found;
}

QList<Findable> meant(const QList<Findable> &all, const QString &words)
{
    const QString wanted = formats::folded(words);
    QList<Findable> first;
    QList<Findable> further;
    for (const Findable &one : all) {
        const QString title = formats::folded(one.title);
        if (isMeant(title, wanted))
            first.append(one);
        else if (isMeant(title + u' ' + formats::folded(one.words), wanted))
            further.append(one);
    }
    return first + further;
}

QList<RecordSearch> recordsOf(const PageTable &pages)
{
    QList<RecordSearch> all;
    for (const PageRow &page : pages) {
        if (page.records)
            all.append(page.records);
    }
    return all;
}

} // namespace tambo::ui
