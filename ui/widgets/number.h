// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <optional>

namespace tambo::ui {

/// How a number is written. Numbers are whole and count the last decimal: 250 with two decimals is
/// "2,50".
struct NumberForm {
    int decimals = 0;
    QString unit{}; ///< stands before the number, as "$"
    qint64 least = 0;
    qint64 most = 999'999'999;
};

/// "$ 1.284,50": point, comma and a space that does not break, as in Ecuador.
[[nodiscard]] QString numberText(qint64 number, const NumberForm &form = {});

/// What a person typed: with or without the unit, "2,5" and "2.50" alike. A point before exactly
/// three digits separates thousands. nullopt where it is no number or out of bounds.
[[nodiscard]] std::optional<qint64> numberFromText(
    const QString &text, const NumberForm &form = {});

/// A field for a number. The arrow keys count up and down by one.
class NumberField : public Field
{
    Q_OBJECT
public:
    NumberField(Theme &theme, const QString &label, NumberForm form, const QString &help = {},
        QWidget *parent = nullptr);

    void setNumber(std::optional<qint64> number);
    /// nullopt where nothing, or no such number, is written.
    [[nodiscard]] std::optional<qint64> number() const { return numberFromText(text(), m_form); }
    [[nodiscard]] bool isBlank() const { return text().simplified().isEmpty(); }
    /// Says what is wrong where something is written that is no such number. Returns whether it is
    /// right; nothing at all is right too.
    bool check();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void tidy();

    NumberForm m_form;
};

} // namespace tambo::ui
