// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window.h"

#include "ui/shell/pages.h"
#include "ui/start/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

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

} // namespace

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/art/logo.svg")));
    Theme theme;
    theme.applyTo(application);
    const QString home = homeFrom(QApplication::arguments());
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    MainWindow window(theme,
        {{home, home + QStringLiteral("-ejemplo")}, settings + QStringLiteral("/window.ini"),
            allPages});
    window.show();
    window.start()->begin();
    return QApplication::exec();
}

} // namespace tambo::ui
