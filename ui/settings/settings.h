// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed.h"
#include "ui/settings/language.h"
#include "ui/theme/theme.h"

#include <QMap>
#include <QThreadPool>

namespace tambo::ui {

/// What people chose for the window on this PC, kept in a small file. A choice is written at once,
/// as the power may go, and on a thread of its own, as the window must not wait for an old disk.
/// Used on the window's thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    enum class Pace { Slow = -1, Normal = 0, Fast = 1 };
    struct Values {
        Theme::Look look = Theme::Look::Light;
        int scale = 100; ///< percent
        Language language = Language::Spanish;
        bool stays = false; ///< beside the clock when the window is closed
        QByteArray geometry; ///< of the window, as QWidget::saveGeometry() gives it
        /// BCP 47, of a language that the centre translates into over `language`; mostly empty.
        QString own{};
        /// How fast it is read to each person, by her record on this PC (0: whoever comes). It
        /// stays here: it is of her ears and these loudspeakers.
        QMap<qint64, Pace> paces{};
        QString beginningHome{}; ///< the centre's folder that is being begun; empty: none is
        QString beginningStep{}; ///< where its people were (ui/first/step.h)
        Paper paper = usualPaper(QLocale::system().territory());
        Ink ink = Ink::Colours;
        QString printer{}; ///< by its name in the system; empty: the one that the system prefers

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

/// For Speaker::setPace: -1 to 1.
[[nodiscard]] double voicePace(Settings::Pace pace);

} // namespace tambo::ui
