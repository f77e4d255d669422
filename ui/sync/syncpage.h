// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QAbstractItemModel;
class QBoxLayout;
class QHBoxLayout;
class QListView;
class QScrollArea;
class QVBoxLayout;

namespace tambo::ui {

class BudgetCard;
class Button;
class Card;
class FollowCard;
class HubCard;
class LanCard;
class MeetingModel;
class QueueModel;
class SafeCard;
class StickCard;
class Segments;
class Text;

/// Envíos: what leaves this PC and in which order, when it last met the server, and which centres
/// it follows. The argument of the route "budget" puts the keyboard on the data that it may use.
class SyncPage : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QListView *past() const { return m_past; }
    [[nodiscard]] Segments *lists() const { return m_lists; }
    [[nodiscard]] BudgetCard *budget() const { return m_budget; }
    [[nodiscard]] HubCard *hub() const { return m_hub; }
    [[nodiscard]] LanCard *network() const { return m_network; }
    [[nodiscard]] StickCard *stick() const { return m_stick; }
    [[nodiscard]] FollowCard *followed() const { return m_follow; }
    [[nodiscard]] Button *firstButton() const { return m_first; }
    [[nodiscard]] Button *decideButton() const { return m_decide; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeLists();
    QListView *makeList(QAbstractItemModel *model, const QString &name);
    [[nodiscard]] bool showsPast() const;
    void showList();
    void readMeetings();
    QScrollArea *makeSide();
    Card *makeDeciding();
    void fit();
    void refresh();
    void openStory(const QModelIndex &index);
    [[nodiscard]] BlobId currentFile() const;
    void sendFirst();
    void showFirst();

    SafeCard *m_safe;
    QueueModel *m_model;
    MeetingModel *m_meetings;
    Segments *m_lists;
    QListView *m_list;
    QListView *m_past;
    bool m_tight = false; ///< Breakpoint::tight
    int m_known = -1; ///< meetings of the status that were read
    Button *m_first; ///< lets the current file leave before others
    Text *m_sum;
    Text *m_nothing;
    BudgetCard *m_budget;
    HubCard *m_hub;
    LanCard *m_network;
    StickCard *m_stick;
    Card *m_deciding;
    Text *m_decidingTitle;
    Button *m_decide;
    Card *m_onlyHere;
    Text *m_onlyHereTitle;
    FollowCard *m_follow;
    QBoxLayout *m_head; ///< of the lists
    QHBoxLayout *m_columns;
    QScrollArea *m_side;
    QVBoxLayout *m_sideLayout;
};

} // namespace tambo::ui
