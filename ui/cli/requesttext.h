// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/requests.h"
#include "ui/cli/call.h"

namespace tambo::ui::cli {

/// A request, its number in full, and who asked.
struct RequestAnswer {
    people::Request request;
    QString id;
    QString who;
};
[[nodiscard]] Result<RequestAnswer> requestAnswerOf(
    store::Reader &reader, const store::Trust &trust, const people::Request &request);

[[nodiscard]] QJsonObject requestJson(const RequestAnswer &answer);
/// "faltan 4 días", "es hoy", "debía responderse hace 2 días", "respondido el 2026-07-14".
[[nodiscard]] QString clockLine(const people::Request &request);

/// The day that an option names (2026-07-14); today where it is not given.
[[nodiscard]] Result<QDate> dayOption(const Call &call, const char *name);

} // namespace tambo::ui::cli
