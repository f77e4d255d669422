// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"

namespace tambo::ui {

/// What a bundle shall carry, and how much of a stick it may take. Put away until somebody asks:
/// what others lack, and as much as there is room for, is right nearly always.
class StickLoad : public QWidget
{
    Q_OBJECT
public:
    explicit StickLoad(Theme &theme, QWidget *parent = nullptr);

    /// Also what others said they have: for a PC that begins.
    [[nodiscard]] bool everything() const { return m_what->taken().toBool(); }
    /// Bytes; `room`: what there is at most, 0 for no limit.
    [[nodiscard]] qint64 mostBytes(qint64 room) const;

    [[nodiscard]] Button *optionsButton() const { return m_options; }
    [[nodiscard]] Segments *what() const { return m_what; }
    [[nodiscard]] Segments *size() const { return m_size; }

private:
    void toggle();

    Button *m_options;
    Segments *m_what;
    Segments *m_size;
    QWidget *m_choices;
};

} // namespace tambo::ui
