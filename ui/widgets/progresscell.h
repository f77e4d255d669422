// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QMetaType>
#include <QWidget>

class QPainter;

namespace tambo::ui {

/// How far somebody is with one thing, as a cell of a table shows it.
struct Progress {
    enum class State { NotStarted, UnderWay, NeedsHelp, Done };

    State state = State::NotStarted;
    double part = 0; ///< how much of it is painted while it is under way, 0 to 1

    bool operator==(const Progress &) const = default;
};

/// "Hecha", "Va en camino", "Pide ayuda", "Sin empezar": what a model gives as text, for screen
/// readers and for the key below a table.
[[nodiscard]] QString progressText(Progress::State state);

/// Paints a cell into the middle of `where`: paint with a check, paint that rises, a maize hand, or
/// a dotted line.
void paintProgressCell(QPainter &painter, const Theme &theme, const QRect &where, Module module,
    const Progress &progress);

/// One cell with its word, for the key below a table.
class ProgressKey : public QWidget
{
    Q_OBJECT
public:
    ProgressKey(Theme &theme, Module module, Progress progress, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Module m_module;
    Progress m_progress;
};

} // namespace tambo::ui

Q_DECLARE_METATYPE(tambo::ui::Progress)
