// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What every page of a listening copy has, and how text gets into it.
namespace tambo::archive {

/// Text that stays text, also inside of an attribute in double quotes: markup is escaped, and
/// control characters that HTML does not allow are left out.
[[nodiscard]] QString html(const QString &text);
/// `path` as an address: from the folder `up` ("../"), with everything but letters percent-encoded.
[[nodiscard]] QString address(const QString &path, const QString &up = {});
/// A language as itself calls it: "Kichwa", "Español"; the code where nobody knows.
[[nodiscard]] QString ownNameOf(const QString &language);
/// ` lang="qu"` for a code that is one, else nothing.
[[nodiscard]] QString langAttribute(const QString &language);
/// "1:02:03" or "02:03".
[[nodiscard]] QString listeningClock(qint64 ms);
/// The whole page around `body`.
[[nodiscard]] QByteArray htmlPage(
    const QString &title, const QString &language, const QString &body);

} // namespace tambo::archive
