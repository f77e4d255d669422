// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <optional>

namespace tambo::ui {

/// A field for when something happened, as far as somebody knows: "14/08/2015", "hacia 1955",
/// "década de 1970", or nothing. While somebody types it says what it understands.
class ToldField : public Field
{
    Q_OBJECT
public:
    ToldField(Theme &theme, const QString &label, QWidget *parent = nullptr);

    /// EDTF (app/archive/told.h).
    void setTold(const QString &edtf);
    /// EDTF; nullopt, with a sentence at the field, where the text is not clear. What nobody
    /// touched stays exactly as it was set, whatever words stand for it.
    [[nodiscard]] std::optional<QString> told();

private:
    void understand();

    QString m_told;
};

} // namespace tambo::ui
