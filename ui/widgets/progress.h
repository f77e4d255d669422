// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProgressBar>
#include <optional>

class QPainter;

namespace tambo::ui {

/// Paints how far something is into the middle of `where`, `thickness` px high: ends are round, and
/// a little that is done can be seen. `done` from 0 to 1.
void paintProgress(QPainter &painter, const Theme &theme, const QRect &where, int thickness,
    double done, const QColor &ink);

/// How far something is; green, or in a module's colour.
class ProgressBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit ProgressBar(Theme &theme, QWidget *parent = nullptr);
    ProgressBar(Theme &theme, Module module, QWidget *parent = nullptr);

    /// From 0 to 1.
    void setDone(double done);
    /// A mark across the bar, as for what was planned; what goes past it is red. From 0 to 1, below
    /// zero for none.
    void setMark(double mark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProgressBar(Theme &theme, std::optional<Module> module, QWidget *parent);

    Theme &m_theme;
    std::optional<Module> m_module;
    double m_mark = -1;
};

} // namespace tambo::ui
