// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

namespace tambo::ui {

/// What is done one after the other on a PC that has no centre.
enum class Step {
    Language, ///< and letters and voice
    Place, ///< founds the centre, or comes into one that there is
    Person, ///< who administers it
    Key, ///< the passphrase of the centre; of the same station
    Devices, ///< sound and microphone
    Copy, ///< onto a stick
};

/// The station on the line that a step belongs to, from 0.
[[nodiscard]] int stationOf(Step step);
/// The first step of a station.
[[nodiscard]] Step stepAt(int station);
[[nodiscard]] std::optional<Step> stepAfter(Step step);
[[nodiscard]] std::optional<Step> stepBefore(Step step);

/// How far the first run of one folder has come, as the settings keep it: a PC that was switched
/// off goes on there.
class Beginning
{
public:
    Beginning(Settings &settings, QString home) : m_settings(settings), m_home(std::move(home)) {}

    /// nullopt: it has not begun, or is over.
    [[nodiscard]] std::optional<Step> step() const;
    void set(Step step);
    void end();

private:
    void keep(const QString &home, const QString &step);

    Settings &m_settings;
    QString m_home;
};

} // namespace tambo::ui
