// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace tambo::ui {

/// The picture of a person, the same wherever she is shown.
struct Portrait {
    QString picture; ///< a name of resources/art/personas; the initials stand where there is none
    QString name;
};

enum class PortraitShape { Square, Round };

/// Paints a portrait into the square `where`; also for delegates.
void paintPortrait(QPainter &painter, const Theme &theme, const QRect &where,
    const Portrait &portrait, PortraitShape shape);

/// "RC" for "Rosa Caiza", "R" for "Rosa"; words like "de" and "la" do not count.
[[nodiscard]] QString initialsOf(const QString &name);

/// A portrait as a widget. Its name for screen readers is the person's.
class PersonPicture : public QWidget
{
    Q_OBJECT
public:
    /// `side` in px at text size 100 %.
    PersonPicture(Theme &theme, int side, PortraitShape shape, QWidget *parent = nullptr);

    void set(const Portrait &portrait);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_side;
    PortraitShape m_shape;
    Portrait m_portrait;
};

} // namespace tambo::ui
