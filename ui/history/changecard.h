// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/changelog.h"
#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace tambo::ui {

/// One change: who, when, where, and of each field what it said before and after.
class ChangeCard : public Card
{
    Q_OBJECT
public:
    /// `mayPutBack`: with a button for each value that people may put back.
    ChangeCard(Context &context, const LoggedChange &change, bool mayPutBack);

    /// By their fields' numbers.
    [[nodiscard]] const QMap<int, Button *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void putBack(int field);

private:
    QLayout *makeHead(Context &context, const LoggedChange &change);
    QWidget *makeField(
        Context &context, const LoggedChange &change, const ChangedField &field, bool mayPutBack);

    QMap<int, Button *> m_buttons;
};

} // namespace tambo::ui
