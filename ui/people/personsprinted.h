// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/print/printed.h"

namespace tambo::ui {

/// The persons of a centre for paper: name, what she may do, and room to sign.
[[nodiscard]] Printed printedPersons(const QList<people::Person> &persons, const QString &centre);

} // namespace tambo::ui
