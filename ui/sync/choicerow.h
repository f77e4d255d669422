// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QFrame>

namespace tambo::ui {

/// Two or three choices side by side, one of them made; the arrow keys move among them.
class ChoiceRow : public QFrame
{
    Q_OBJECT
public:
    ChoiceRow(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    void choose(int choice);
    [[nodiscard]] int choice() const { return m_group->checkedId(); }
    [[nodiscard]] QAbstractButton *button(int choice) const { return m_group->button(choice); }

Q_SIGNALS:
    void chosen(int choice); ///< by a person

private:
    QButtonGroup *m_group;
};

} // namespace tambo::ui
