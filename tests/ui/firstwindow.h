// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sound/fakemicrophone.h"
#include "tests/sound/nulloutput.h"
#include "tests/ui/uifixture.h"
#include "ui/first/firstrun.h"
#include "ui/start/mainwindow.h"

namespace tambo::ui::test {

/// A PC without a centre, and what its window is made of; the window may be made again, as after a
/// power cut.
struct FirstWindow {
    FirstWindow() { theme.applyTo(*qApp); }

    void open(const QSize &size = {1366, 768})
    {
        window.reset();
        FirstSeams seams;
        seams.sound = ears.maker();
        seams.microphone = mouth.maker();
        seams.voice = [] { return std::make_unique<FakeVoice>(); };
        seams.chooseFiles
            = [this](QWidget *, const QString &, const QString &,
                  const std::function<void(const QStringList &)> &chosen) { chosen({file}); };
        seams.chooseSaveFile
            = [this](QWidget *, const QString &, const QString &,
                  const std::function<void(const QString &)> &chosen) { chosen(file); };
        window = std::make_unique<MainWindow>(theme,
            MainWindow::Options{{centre(), dir.filePath(QStringLiteral("ejemplo"))},
                dir.filePath(QStringLiteral("window.ini")), allPages, [] { return false; },
                people::Session::Clocks::real(), seams});
        window->resize(size);
        window->show();
        window->activateWindow();
        window->start()->begin();
    }
    /// As if the power had gone: what is not on the disk is lost.
    void cutPower() { window.reset(); }

    [[nodiscard]] QString centre() const { return dir.filePath(QStringLiteral("centro")); }
    [[nodiscard]] FirstRun *first() const { return window->firstRun(); }
    /// The step that is shown, if it is of that kind.
    template<typename S> [[nodiscard]] S *step() const
    {
        return first() ? qobject_cast<S *>(first()->step()) : nullptr;
    }

    QTemporaryDir dir;
    Theme theme;
    Ears ears;
    Mouth mouth;
    QString file; ///< what somebody chooses in a dialog
    std::unique_ptr<MainWindow> window;
};

} // namespace tambo::ui::test
