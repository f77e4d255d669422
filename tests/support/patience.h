// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

// QtTest gives up after five seconds, which says something
// about the machine and nothing about the program: a PC that builds on both cores needed 6,150 ms.
// A minute is for what never comes; what comes is taken at once.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 60'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 60'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 60'000)
