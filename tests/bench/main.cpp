// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suites.h"

#ifdef TAMBO_WINDOW
#include <QApplication>
#else
#include <QCoreApplication>
#endif

using namespace tambo;

namespace {

struct Suite {
    const char *name;
    Result<> (*run)(bench::Report &);
};

/// A store of 10,000 records, then one of 100,000 with a million field values.
Result<> storeSuites(bench::Report &report)
{
    TAMBO_TRY(bench::storeSuite(report));
    return bench::largeSuite(report);
}

constexpr Suite suites[] = {
    {"store", storeSuites},
    {"archive", bench::archiveSuite},
    {"preview", bench::previewSuite},
    {"sync", bench::syncSuite},
    {"hub", bench::hubSuite},
    {"bundle", bench::bundleSuite},
#ifdef TAMBO_WINDOW
    {"ui", bench::uiSuite},
#endif
};

} // namespace

/// tambo-bench SUITE... [--json]; without a suite, all of them.
int main(int argc, char **argv)
{
#ifdef TAMBO_WINDOW
    if (argc == 4 && qstrcmp(argv[1], "--window") == 0) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return bench::runWindow(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong());
    }
#endif
    const QCoreApplication application(argc, argv);
    QStringList wanted = QCoreApplication::arguments().sliced(1);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (wanted.size() == 2 && wanted.first() == QLatin1String("--open"))
        return bench::openOnce(wanted.last(), out).ok() ? 0 : 1;
    if (wanted.size() == 3 && wanted.first() == QLatin1String("--messages")) {
        const auto done = bench::messagesBehindAFile(wanted[1], wanted[2], out);
        if (!done.ok())
            err << done.error().message << ' ' << done.error().detail << '\n';
        return done.ok() ? 0 : 1;
    }
    const bool json = wanted.removeAll(QStringLiteral("--json")) > 0;
    for (const QString &name : std::as_const(wanted)) {
        if (std::none_of(std::begin(suites), std::end(suites),
                [&](const Suite &suite) { return name == QLatin1String(suite.name); })) {
            err << "tambo-bench [store] [archive] [preview] [sync] [hub] [bundle] [ui] [--json]\n";
            return name == QLatin1String("--help") ? 0 : 2;
        }
    }
    bench::Report report(out, json);
    for (const Suite &suite : suites) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(suite.name)))
            continue;
        if (const auto done = suite.run(report); !done.ok()) {
            err << suite.name << ": " << done.error().message << ' ' << done.error().detail << '\n';
            return 1;
        }
    }
    return 0;
}
