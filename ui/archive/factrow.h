// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

class QHBoxLayout;

namespace tambo::ui {

/// One fact about a story: icon, what it is, and the fact. Hidden while there is none.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    FactRow(Theme &theme, const QString &icon, const QString &name, QWidget *parent = nullptr);

    void set(const QString &fact);
    /// What it says the fact is.
    void setName(const QString &name);
    /// At its right end.
    void addButton(Button *button);
    [[nodiscard]] QString fact() const;

private:
    Theme &m_theme;
    Text *m_name;
    Text *m_fact;
    QHBoxLayout *m_row;
};

} // namespace tambo::ui
