// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

namespace tambo::ui {

/// Arrow keys move the keyboard between buttons that lie in rows and columns, to the nearest one in
/// that direction. Nothing is pressed by it, and Tab still reaches each: QButtonGroup lets Tab only
/// to one of several that can be checked.
class ArrowKeys : public QObject
{
    Q_OBJECT
public:
    explicit ArrowKeys(QObject *parent) : QObject(parent) {}

    void add(QAbstractButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QAbstractButton *next(const QAbstractButton &from, int key) const;

    QList<QPointer<QAbstractButton>> m_buttons;
};

} // namespace tambo::ui
