// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/disputecard.h"
#include "ui/shell/breakpoint.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tambo::ui {

class Button;

/// A record about which somebody has to decide: who stands in which column, a card for each field
/// on which people disagree, and a line about the fields on which they do not.
class DisputeView : public QScrollArea
{
    Q_OBJECT
public:
    explicit DisputeView(Context &context, QWidget *parent = nullptr);

    /// Nothing is chosen yet but what is shown until now. Of the record that is shown already, what
    /// somebody has written stays, and what she has chosen where the versions are the same.
    void set(const DisputeContent &content);
    /// Only what all agree on is another than before; what is chosen and written stays.
    void setEqual(const DisputeContent &content);
    void clear();
    void fit(const Breakpoint &breakpoint);

    /// What was chosen, by field. nullopt where a choice is not finished; then its card says so and
    /// is scrolled to.
    [[nodiscard]] std::optional<std::vector<store::Decision>> decisions();
    /// What the fields will say, without those that will say nothing.
    [[nodiscard]] QStringList chosenTexts() const;

    [[nodiscard]] const QList<DisputeCard *> &cards() const { return m_cards; }
    [[nodiscard]] Button *equalButton() const { return m_showEqual; }
    [[nodiscard]] QString equalText() const { return m_equalText->text(); }

Q_SIGNALS:
    void changed(); ///< a choice, or what is written

private:
    QWidget *makeEqual();
    QWidget *makeHeads(const QList<int> &firsts);
    QWidget *makeHead(const SideContent &content, const store::DisputeSide &side);
    void addCard(qsizetype field, bool captions);
    void resume(const DisputeContent &before, const QList<DisputeCard::Draft> &drafts);
    void showEqual(bool lines);
    void fitColumn();

    Context &m_context;
    DisputeContent m_content;
    QList<DisputeCard *> m_cards;
    QWidget *m_column;
    QVBoxLayout *m_columnLayout;
    QWidget *m_heads = nullptr;
    Text *m_equalText;
    Button *m_showEqual;
    QWidget *m_equal;
};

} // namespace tambo::ui
