// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/choicebutton.h"
#include "ui/conflicts/disputecontent.h"
#include "ui/shell/context.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"

#include <QButtonGroup>
#include <QPlainTextEdit>

namespace tambo::ui {

/// One field on which people disagree: its versions side by side, one of them chosen; both of them
/// where it is prose, or another one where it is written by hand.
class DisputeCard : public Card
{
    Q_OBJECT
public:
    /// What somebody has done with it.
    struct Draft {
        enum class Choice { Side, All, Own };

        Choice choice = Choice::Side;
        int side = 0; ///< as in the dispute
        QString own; ///< as typed
        bool typing = false; ///< the keyboard is in it
    };

    /// `order`: the sides in the order of the columns; `captions`: each says where and when it was
    /// written, as no heading above the columns does.
    DisputeCard(Context &context, const store::DisputedField &field, const FieldContent &content,
        const QList<int> &order, bool captions);

    /// nullopt where somebody wants to write another value and has not; then the card says so.
    [[nodiscard]] std::optional<store::Value> decision();
    [[nodiscard]] Draft draft() const;
    /// Whether anything was done with it.
    [[nodiscard]] bool isTouched() const;
    /// Goes on with what was done with a card of the same field. Its sides must be the same for a
    /// draft that chooses one of them.
    void resume(const Draft &draft);
    /// What the field will say, in words; empty for nothing.
    [[nodiscard]] QString chosenText() const;

    [[nodiscard]] QList<ChoiceButton *> sides() const { return m_sides; }
    [[nodiscard]] ChoiceButton *both() const { return m_both; }
    [[nodiscard]] ChoiceButton *other() const { return m_other; }
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void opened(); ///< there is something to write into now

private:
    QLayout *makeSides(const QList<int> &order, bool captions);
    QLayout *makeMore();
    ChoiceButton *makeSide(int side, bool captions);
    void choose();
    [[nodiscard]] int chosenSide() const;
    [[nodiscard]] QString bothText() const;
    [[nodiscard]] QString typedText() const;

    Context &m_context;
    store::DisputedField m_field;
    FieldContent m_content;
    QButtonGroup *m_group;
    QList<ChoiceButton *> m_sides; ///< in the order of the columns
    QList<int> m_order;
    ChoiceButton *m_both = nullptr;
    ChoiceButton *m_other = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    Bar *m_problem;
};

/// "Rosa, ayer, 16:20"; only the time where nobody is known.
[[nodiscard]] QString whoAndWhen(
    const SideContent &content, const store::DisputeSide &side, const QDateTime &now);

} // namespace tambo::ui
