// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window.h"

#include "app/core/messagelog.h"
#include "ui/shell/pages.h"
#include "ui/start/mainwindow.h"
#include "ui/start/onewindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <QTextStream>

namespace tambo::ui {

namespace {

QString homeFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption home(QStringLiteral("home"), {}, QStringLiteral("dir"));
    parser.addOption(home);
    // What else stands there was for Qt or is nothing to us: the window opens anyway.
    parser.parse(arguments);
    return parser.isSet(home) ? QDir(parser.value(home)).absolutePath()
                              : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// The window that there is shows itself, or the person is told to look for it.
void showTheOther(const OneWindow &one, const QString &settingsFile)
{
    Speech speech;
    (void)speech.speak(Settings(settingsFile).values().language); // else it stays Spanish
    const auto called = one.call();
    QTextStream(stdout) << (called.ok()
            ? OneWindow::tr("Tambo ya está abierto. Se muestra su ventana.")
            : called.error().message)
                        << Qt::endl;
}

} // namespace

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/art/logo.svg")));
    const QString home = homeFrom(QApplication::arguments());
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString settingsFile = settings + QStringLiteral("/window.ini");
    const OneWindow one(settings, home);
    if (!one.isFirst()) {
        showTheOther(one, settingsFile);
        return 0;
    }
    const QString logFolder = DayLog::usualFolder();
    const MessageLog log(std::make_shared<DayLog>(logFolder));
    Theme theme;
    theme.applyTo(application);
    MainWindow::Options options{{home, home + QStringLiteral("-ejemplo")}, settingsFile, allPages};
    options.logFolder = logFolder;
    MainWindow window(theme, std::move(options));
    QObject::connect(&one, &OneWindow::called, &window, &MainWindow::comeBack);
    window.show();
    window.start()->begin();
    return QApplication::exec();
}

} // namespace tambo::ui
