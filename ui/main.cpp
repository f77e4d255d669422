// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/messagelog.h"
#include "ui/cli/cli.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTextStream>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#ifdef TAMBO_WINDOW
#include "ui/window.h"

#include <QApplication>
#endif

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int runVerb()
{
    // The sentences are Spanish, so dates and numbers are too, whatever the terminal speaks.
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Ecuador));
    // stderr is for our sentences; what a picture library thinks of a file helps nobody there.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
    const tambo::MessageLog log(std::make_shared<tambo::DayLog>(tambo::DayLog::usualFolder()));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return tambo::ui::cli::runCli(QCoreApplication::arguments().sliced(1), out, err);
}

int commandLine(int argc, char **argv)
{
#ifdef TAMBO_WINDOW
    const QStringList words = wordsOf(argc, argv);
    if (tambo::ui::cli::opensWindow(words)) {
        const QApplication application(argc, argv);
        return runVerb();
    }
    if (tambo::ui::cli::paintsPictures(words)) {
        // Never on the screen: the pictures have the size that was asked for, on every PC.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What this platform cannot do is no news to anybody.
        qputenv("QT_LOGGING_RULES", "default.warning=false");
        const QApplication application(argc, argv);
        return runVerb();
    }
#endif
    const QCoreApplication application(argc, argv);
    return runVerb();
}

/// What a crash would leave on the disk is what people wrote, in clear.
void leaveNoCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0); // programs that collect dumps do not ask for the limit
#endif
}

} // namespace

/// Decides between the command line, which needs no display, and the window.
int main(int argc, char **argv)
{
    leaveNoCoreDumps();
    // Both must find the same data folder.
    QCoreApplication::setApplicationName(QStringLiteral("tambo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAMBO_VERSION));
#ifdef TAMBO_WINDOW
    if (!tambo::ui::cli::isCommandLine(wordsOf(argc, argv)))
        return tambo::ui::runWindow(argc, argv);
    return commandLine(argc, argv);
#else
    // Built without the window: without a verb there is only help to give.
    if (tambo::ui::cli::isCommandLine(wordsOf(argc, argv)))
        return commandLine(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return tambo::ui::cli::runCli({QStringLiteral("--help")}, out, err);
#endif
}
