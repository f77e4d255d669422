// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engine.h"

#include <QStringList>

namespace tambo::ui {

/// What the zócalo says: is the work safe, and how far is the sending.
struct Safety {
    enum class State { Safe, Sending, Connecting, Attention };

    State state = State::Safe;
    QString icon;
    QString headline;
    QStringList details;
};

/// What it is computed from; a value, so that it can be tried out.
struct SafetyFacts {
    sync::Status status;
    qsizetype things = 0; ///< waiting to be sent
    qsizetype disputes = 0; ///< to be decided between two versions
    QString sending; ///< title of what is being sent
    bool clockSuspect = false;
    QString readProblem; ///< sentence, if the data could not be read
    qsizetype overdue = 0; ///< requests about personal data, for whoever may answer them
};

[[nodiscard]] Safety safetyOf(const SafetyFacts &facts, const QDateTime &now);

/// "12 cosas por enviar", "1 cosa por enviar", "nada por enviar".
[[nodiscard]] QString waitingText(qsizetype things);
/// "2 solicitudes atrasadas", "1 solicitud atrasada".
[[nodiscard]] QString overdueText(qsizetype requests);
/// "2 cosas por decidir", "1 cosa por decidir".
[[nodiscard]] QString decidingText(qsizetype disputes);
/// "El servidor no responde desde ayer, 18:40. Volveré a probar a las 09:15."; empty while nothing
/// is wrong, and the whole sentence where a person must do something. Advice that follows the first
/// sentence of other problems is left out: HubCard shows it.
[[nodiscard]] QString whyText(const sync::Status &status, const QDateTime &now);
/// "última conexión ayer, 18:40", "todavía sin conexión".
[[nodiscard]] QString contactText(const sync::Status &status, const QDateTime &now);
/// True for what a person must do something about; a missing network is none of that.
[[nodiscard]] bool needsPerson(const sync::Status &status);

} // namespace tambo::ui
