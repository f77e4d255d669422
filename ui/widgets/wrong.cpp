// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrong.h"

#include "app/core/messagelog.h"

#include <QCoreApplication>
#include <QStringList>

namespace tambo::ui {

namespace {

struct WrongWords {
    Q_DECLARE_TR_FUNCTIONS(Wrong)
};

/// A write is all or nothing, so what was there before is there still; a damaged file may be our
/// own, so nothing is promised then.
bool leavesTheRest(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::Storage || kind == Kind::NoSpace || kind == Kind::Network
        || kind == Kind::Internal;
}

} // namespace

QString wrong(const Error &error, Where where)
{
    using Kind = Error::Kind;
    note(error);
    QStringList sentences{
        error.message.isEmpty() ? WrongWords::tr("Algo falló en el programa.") : error.message};
    if (leavesTheRest(error.kind))
        sentences.append(where == Where::Form
                ? WrongWords::tr("Lo escrito sigue aquí, y lo ya guardado está a salvo.")
                : WrongWords::tr("Lo ya guardado está a salvo."));
    if (error.kind == Kind::Internal || error.kind == Kind::Corrupt)
        sentences.append(where == Where::Outside
                ? WrongWords::tr("Si se repite, pida ayuda.")
                : WrongWords::tr("Si se repite, guarde un informe en Ajustes."));
    return sentences.join(u' ');
}

} // namespace tambo::ui
