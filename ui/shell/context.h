// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "sync/engine/engine.h"
#include "sync/lan/lan.h"
#include "sync/usb/sticks.h"
#include "ui/print/output.h"
#include "ui/shell/access.h"
#include "ui/shell/outbox.h"
#include "ui/shell/staying.h"
#include "ui/shell/tasks.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QStringList>
#include <functional>

class QWidget;

namespace tambo::ui {

class Settings;
class Speaker;
class StickWatch;
class Translating;

using ChooseFiles = std::function<void(QWidget *parent, const QString &title, const QString &filter,
    std::function<void(const QStringList &files)> chosen)>;
using ChooseSaveFile = std::function<void(QWidget *parent, const QString &title,
    const QString &suggestion, std::function<void(const QString &file)> chosen)>;

/// What pages are built with; made in ui/window.cpp and outlives every page. The functions are
/// seams that tests answer themselves.
struct Context {
    store::Store &store;
    sync::Engine &engine;
    lan::Lan &lan;
    Theme &theme;
    Tasks &tasks;
    Outbox &outbox;
    Speaker &speaker;
    Access &access;
    StickWatch *sticks = nullptr; ///< nullptr: nobody looks for any
    Staying *staying = nullptr; ///< nullptr: there is no window that could be closed
    Settings *settings = nullptr; ///< nullptr: nothing is kept
    Translating *translating = nullptr; ///< nullptr: there is no window to choose texts in

    /// Local time, for people.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
    /// Lets the person choose existing files. `filter` as in QFileDialog; `chosen` is called later,
    /// on the window's thread, or never when the person chose nothing.
    ChooseFiles chooseFiles{};
    /// Likewise for one folder.
    std::function<void(
        QWidget *parent, const QString &title, std::function<void(const QString &folder)> chosen)>
        chooseFolder{};
    /// Likewise for one new file to write.
    ChooseSaveFile chooseSaveFile{};
    QString logFolder{}; ///< where what went wrong is written (DayLog); empty: nowhere
    /// Shows a folder in the system's own window.
    std::function<Result<>(const QString &folder)> openFolder{};
    /// The printers of this PC.
    Printers printers{};
    /// What the page "print" shows next; set by the shell, taken by that page.
    std::optional<Printed> toPrint{};
    /// What is plugged in by USB; called on a worker thread, perhaps after the window is gone.
    std::function<QList<usb::Stick>(const DeviceId &own)> findSticks{};
};

/// The dialogs of the system, for the real window.
void chooseFilesBySystem(QWidget *parent, const QString &title, const QString &filter,
    const std::function<void(const QStringList &files)> &chosen);
void chooseSaveFileBySystem(QWidget *parent, const QString &title, const QString &suggestion,
    const std::function<void(const QString &file)> &chosen);
[[nodiscard]] Result<> openFolderBySystem(const QString &folder);
/// What the system answers, for the real window.
void useSystem(Context &context);

} // namespace tambo::ui
