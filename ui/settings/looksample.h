// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace tambo::ui {

/// A piece of the painted wall: how letters and colours look just now.
class LookSample : public QWidget
{
    Q_OBJECT
public:
    explicit LookSample(Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
};

} // namespace tambo::ui
