// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QHBoxLayout;
class QListView;
class QScrollArea;
class QVBoxLayout;

namespace tambo::ui {

class Button;
class Card;
class FollowCard;
class HubCard;
class QueueModel;
class SafeCard;
class Text;

/// Envíos: what leaves this PC and in which order, when it last met the server, and which centres
/// it follows.
class SyncPage : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override;

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] HubCard *hub() const { return m_hub; }
    [[nodiscard]] FollowCard *followed() const { return m_follow; }
    [[nodiscard]] Button *decideButton() const { return m_decide; }
    [[nodiscard]] SafeCard *safe() const { return m_safe; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeQueue();
    QScrollArea *makeSide();
    Card *makeDeciding();
    void fit();
    void refresh();
    void openStory(const QModelIndex &index);

    SafeCard *m_safe;
    QueueModel *m_model;
    QListView *m_list;
    Text *m_sum;
    Text *m_nothing;
    HubCard *m_hub;
    Card *m_deciding;
    Text *m_decidingTitle;
    Button *m_decide;
    Card *m_onlyHere;
    Text *m_onlyHereTitle;
    FollowCard *m_follow;
    QHBoxLayout *m_columns;
    QScrollArea *m_side;
    QVBoxLayout *m_sideLayout;
};

} // namespace tambo::ui
