// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace tambo::ui {

/// One of the twelve pictures to choose: a square that can be taken, with a sign where it is.
class FaceButton : public QAbstractButton
{
    Q_OBJECT
public:
    FaceButton(Theme &theme, const QString &picture, QWidget *parent = nullptr);

    [[nodiscard]] const QString &picture() const { return m_picture; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_picture;
};

/// A person to choose: picture and name, the whole tile is one button.
class PersonTile : public QAbstractButton
{
    Q_OBJECT
public:
    PersonTile(
        Theme &theme, const QString &picture, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_picture;
};

/// The dashed tile of somebody who is not among the persons yet.
class NewcomerTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NewcomerTile(Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace tambo::ui
