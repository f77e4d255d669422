// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace tambo::ui {

/// The round green button: plays and pauses.
class PlayButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PlayButton(Theme &theme, QWidget *parent = nullptr);

    void setPlaying(bool playing);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    bool m_playing = false;
};

/// 15 seconds back or forward.
class JumpButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Direction { Back, Forward };
    JumpButton(Theme &theme, Direction direction, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    Direction m_direction;
};

} // namespace tambo::ui
