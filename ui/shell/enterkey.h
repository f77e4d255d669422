// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tambo::ui {

/// Enter presses every kind of button inside `scope`, not only those of dialogs.
class EnterKey : public QObject
{
    Q_OBJECT
public:
    explicit EnterKey(QWidget *scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_scope;
};

} // namespace tambo::ui
