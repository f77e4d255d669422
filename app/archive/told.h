// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// When a story happened, as people know it: the part of EDTF level 1 (ISO 8601-2:2019) that they
// need. Years "1962", months "2015-08", days "2015-08-14", unspecified digits "197X", "19XX",
// each perhaps with "~" (about), "?" (uncertain) or "%" (both), or two of them as an interval
// "1970/1975"; ".." or nothing leaves an end open.
namespace tambo::archive {

/// True for the forms above and for "" (unknown).
[[nodiscard]] bool isTold(const QString &edtf);

/// For people, in their language: "hacia 1962", "años 1970", "agosto de 2015", "de 1970 a 1975".
/// What is not EDTF is given back as it is.
[[nodiscard]] QString toldText(const QString &edtf);

} // namespace tambo::archive
