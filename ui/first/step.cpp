// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first/step.h"

#include <array>

namespace tambo::ui {

namespace {

struct StepRow {
    Step step;
    QLatin1String name; ///< kept in a file, so for ever
    int station;
};

constexpr std::array stepRows{
    StepRow{Step::Language, QLatin1String("language"), 0},
    StepRow{Step::Place, QLatin1String("place"), 1},
    StepRow{Step::Person, QLatin1String("person"), 2},
    StepRow{Step::Key, QLatin1String("key"), 2},
    StepRow{Step::Devices, QLatin1String("devices"), 3},
    StepRow{Step::Copy, QLatin1String("copy"), 4},
};

} // namespace

int stationOf(Step step)
{
    return stepRows[size_t(step)].station;
}

Step stepAt(int station)
{
    for (const StepRow &row : stepRows) {
        if (row.station == station)
            return row.step;
    }
    return stepRows.back().step;
}

std::optional<Step> stepAfter(Step step)
{
    return step == stepRows.back().step ? std::nullopt : std::optional(Step(int(step) + 1));
}

std::optional<Step> stepBefore(Step step)
{
    return step == stepRows.front().step ? std::nullopt : std::optional(Step(int(step) - 1));
}

std::optional<Step> Beginning::step() const
{
    const Settings::Values &values = m_settings.values();
    if (m_home.isEmpty() || values.beginningHome != m_home)
        return {};
    for (const StepRow &row : stepRows) {
        if (row.name == values.beginningStep)
            return row.step;
    }
    return {};
}

void Beginning::set(Step step)
{
    keep(m_home, stepRows[size_t(step)].name);
}

void Beginning::end()
{
    keep({}, {});
}

void Beginning::keep(const QString &home, const QString &step)
{
    Settings::Values values = m_settings.values();
    values.beginningHome = home;
    values.beginningStep = step;
    m_settings.set(values);
}

} // namespace tambo::ui
