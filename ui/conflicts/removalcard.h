// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/choicebutton.h"
#include "ui/conflicts/disputecontent.h"
#include "ui/shell/context.h"
#include "ui/widgets/card.h"

namespace tambo::ui {

/// Somebody removed what somebody else went on with: who did what, and whether it stays.
class RemovalCard : public Card
{
    Q_OBJECT
public:
    RemovalCard(Context &context, const store::Removal &removal, const RemovalContent &content);

    [[nodiscard]] store::Fate fate() const;
    void choose(store::Fate fate);
    /// Whether another choice was made than what is so until now.
    [[nodiscard]] bool isTouched() const;

    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] ChoiceButton *stays() const { return m_stays; }
    [[nodiscard]] ChoiceButton *goes() const { return m_goes; }

Q_SIGNALS:
    void changed();

private:
    ChoiceButton *makeChoice(
        const QString &text, const SideContent &content, const store::DisputeSide &side);

    Context &m_context;
    QString m_sentence;
    bool m_shown;
    ChoiceButton *m_stays;
    ChoiceButton *m_goes;
};

} // namespace tambo::ui
