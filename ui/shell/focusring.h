// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QPointer>
#include <QWidget>

namespace tambo::ui {

/// The ring around whatever has the keyboard: a maize ring inside an ink line, above everything
/// else in its parent, deaf to the mouse. In lists and tabs it surrounds the current
/// one. What has the keyboard is also brought into view.
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    FocusRing(Theme &theme, QWidget *parent);

    static constexpr int reach = 5; ///< px that it stands out on each side

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();
    /// The part of the focused widget that has the focus, in parent coordinates.
    [[nodiscard]] QRect target() const;

    Theme &m_theme;
    QPointer<QWidget> m_widget;
    QList<QPointer<QWidget>> m_watched; ///< the widget and what it lies in
    QList<QMetaObject::Connection> m_moves;
};

} // namespace tambo::ui
