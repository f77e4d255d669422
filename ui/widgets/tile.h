// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace tambo::ui {

/// A picture above a zócalo with icon and word; the whole tile is one button.
class Tile : public QAbstractButton
{
    Q_OBJECT
public:
    Tile(Theme &theme, Module module, const QString &scene, const QString &icon,
        const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Module m_module;
    QString m_scene;
    QString m_icon;
};

} // namespace tambo::ui
