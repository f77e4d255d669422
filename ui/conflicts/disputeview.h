// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/disputecard.h"
#include "ui/conflicts/removalcard.h"
#include "ui/shell/breakpoint.h"

#include <QScrollArea>
#include <map>

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

    /// Nothing is chosen yet but what is shown until now. Of a record that was shown before, what
    /// the same person has written is there again, and what she has chosen where the versions are
    /// the same.
    void set(const DisputeContent &content);
    /// Only what all agree on is another than before; what is chosen and written stays.
    void setEqual(const DisputeContent &content);
    void clear();
    /// Remembers what was done with what is shown, in memory.
    void keep();
    /// That record is settled: what was done with it is not needed any more.
    void forget(RecordId record);
    /// Of which records something is remembered.
    [[nodiscard]] QList<RecordId> kept() const;
    void fit(const Breakpoint &breakpoint);

    /// What was chosen, by field. nullopt where a choice is not finished; then its card says so and
    /// is scrolled to.
    [[nodiscard]] std::optional<std::vector<store::Decision>> decisions();
    [[nodiscard]] store::Fate fate() const;
    /// What the fields will say, without those that will say nothing.
    [[nodiscard]] QStringList chosenTexts() const;

    [[nodiscard]] const QList<DisputeCard *> &cards() const { return m_cards; }
    [[nodiscard]] RemovalCard *removal() const { return m_removal; }
    [[nodiscard]] Button *equalButton() const { return m_showEqual; }
    [[nodiscard]] QString equalText() const { return m_equalText->text(); }

Q_SIGNALS:
    void changed(); ///< a choice, or what is written

private:
    struct Kept {
        DisputeContent content;
        QList<DisputeCard::Draft> drafts; ///< by field
        store::Fate fate = store::Fate::Stays;
    };

    QWidget *makeEqual();
    QWidget *makeHeads(const QList<int> &firsts);
    QWidget *makeHead(const SideContent &content, const store::DisputeSide &side);
    void drop(QWidget *widget);
    void addCards();
    void addCard(qsizetype field, bool captions);
    void addRemoval();
    void orderTabs();
    void resume(const Kept &kept);
    [[nodiscard]] QString equalSentence() const;
    void showEqual(bool lines);
    void fitColumn();

    Context &m_context;
    DisputeContent m_content;
    /// By record and person, of what is not settled yet.
    std::map<std::pair<RecordId, RecordId>, Kept> m_kept;
    RecordId m_actor; ///< who sees it
    bool m_settled = false; ///< nothing of it is to be kept
    QList<DisputeCard *> m_cards;
    RemovalCard *m_removal = nullptr;
    QWidget *m_column;
    QVBoxLayout *m_columnLayout;
    QWidget *m_heads = nullptr;
    Text *m_equalText;
    Button *m_showEqual;
    QWidget *m_equal;
};

} // namespace tambo::ui
