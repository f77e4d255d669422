// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed.h"
#include "ui/settings/language.h"
#include "ui/theme/theme.h"

#include <QThreadPool>

namespace tambo::ui {

/// What people chose for the window on this PC, kept in a small file. A choice is written at once,
/// as the power may go, and on a thread of its own, as the window must not wait for an old disk.
/// Used on the window's thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    struct Values {
        Theme::Look look = Theme::Look::Light;
        int scale = 100; ///< percent
        Language language = Language::Spanish;
        bool stays = false; ///< beside the clock when the window is closed
        QByteArray geometry; ///< of the window, as QWidget::saveGeometry() gives it
        Paper paper = usualPaper(QLocale::system().territory());
        Ink ink = Ink::Colours;
        QString printer; ///< by its name in the system; empty: the one that the system prefers

        bool operator==(const Values &) const = default;
    };

    /// Reads the file; what is not there or makes no sense is as in a new Values. With an empty
    /// name nothing is kept.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);
    /// Waits for the last writing.
    ~Settings() override;

    [[nodiscard]] const Values &values() const { return m_values; }
    /// Keeps them, if they are others.
    void set(const Values &values);

Q_SIGNALS:
    void changed();
    /// They hold, but only until the program ends.
    void failed(const tambo::Error &error);

private:
    QString m_file;
    Values m_values;
    QThreadPool m_writer; ///< one thread: what was chosen last is written last
};

} // namespace tambo::ui
