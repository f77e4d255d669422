// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace tambo::ui {

/// A card: surface, thin line, 3 px bottom edge. Lay out its content as in any frame.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
};

/// A thin decorative line.
class Line : public QFrame
{
    Q_OBJECT
public:
    explicit Line(QWidget *parent = nullptr);
};

} // namespace tambo::ui
