// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTabBar>

namespace tambo::ui {

/// The parts of one page side by side; the one that is shown has a line below it in the module's
/// colour. Arrow keys move.
class Tabs : public QTabBar
{
    Q_OBJECT
public:
    /// `name`: what is divided, for screen readers.
    Tabs(Theme &theme, Module module, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    void restyle();

    Theme &m_theme;
    Module m_module;
};

} // namespace tambo::ui
