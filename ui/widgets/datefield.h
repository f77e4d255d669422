// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/calendar.h"
#include "ui/widgets/field.h"

#include <functional>
#include <optional>

namespace tambo::ui {

/// What a person typed as a day: "14/07/2026", "14-7-26", "14.7.", "2026-07-14". Without a year it
/// is the year of `today`; two digits of one are the year nearest to it. nullopt where there is no
/// such day.
[[nodiscard]] std::optional<QDate> dateFromText(const QString &text, const QDate &today);

/// "14/07/2026".
[[nodiscard]] QString dateText(const QDate &day);

/// A field for a day: it is typed, or chosen from a calendar behind a button (or F4).
class DateField : public Field
{
    Q_OBJECT
public:
    DateField(Theme &theme, const QString &label, std::function<QDate()> today,
        const QString &help = {}, QWidget *parent = nullptr);

    void setDate(const std::optional<QDate> &day);
    /// nullopt where nothing, or no such day, is written.
    [[nodiscard]] std::optional<QDate> date() const { return dateFromText(text(), m_today()); }
    /// Says what is wrong where something is written that is no day. Returns whether it is right;
    /// nothing at all is right too.
    bool check();
    [[nodiscard]] Button *button() const { return m_button; }
    [[nodiscard]] Calendar *calendar() const { return m_calendar; }

Q_SIGNALS:
    /// By a person.
    void dateChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    void tidy();

    std::function<QDate()> m_today;
    Button *m_button;
    Calendar *m_calendar;
};

} // namespace tambo::ui
