// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "tests/bench/figure.h"

namespace tambo::bench {

/// Saving, sealing, taking in, rebuilding, searching.
[[nodiscard]] Result<> storeSuite(Report &report);
/// Lists, numbers, map and tables of 100,000 stories, and 1,000 photos that are taken in. Takes
/// some minutes.
[[nodiscard]] Result<> archiveSuite(Report &report);
/// A screen of previews from the files they are, beside the same as rows of a database.
[[nodiscard]] Result<> previewSuite(Report &report);
/// Two centres and a hub in this process, all bytes counted between them.
[[nodiscard]] Result<> syncSuite(Report &report);
/// A bundle written and taken in, beside what `tar` does with the same files.
[[nodiscard]] Result<> bundleSuite(Report &report);

/// A hub in this process: exchanges a second with and without news, from 1 to 10,000 centres and
/// from 10,000 to a million segments. Takes a minute.
[[nodiscard]] Result<> hubSuite(Report &report);

/// 100,000 stories, a million field values. Takes a minute or two.
[[nodiscard]] Result<> largeSuite(Report &report);
/// Opens that centre and says how long it took, to the first page too, and this process's memory:
/// ms, ms, MB.
[[nodiscard]] Result<> openOnce(const QString &folder, QTextStream &out);

#ifdef TAMBO_WINDOW
/// The window with those 100,000 stories, in a process of its own and without a screen: until it
/// can be used, from page to page, painting, memory after all pages.
[[nodiscard]] Result<> uiSuite(Report &report);
/// That process: opens the window on the folder, visits every page, and says what it took.
/// `startedMs`: when it was started, since 1970. Returns its exit code.
[[nodiscard]] int runWindow(const QString &home, qint64 startedMs);
#endif

/// What a message waits for behind a file that is being sent: joins the hub with an invitation, and
/// says how long each of 20 messages took until the hub had it, ms. Over an emulated link
/// (tests/bench/link).
[[nodiscard]] Result<> messagesBehindAFile(
    const QString &url, const QString &code, QTextStream &out);

} // namespace tambo::bench
