// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "ui/shell/page.h"

class QGridLayout;
class QHBoxLayout;

namespace tambo::ui {

class HeroCard;
class OutboxCard;
class RecentCard;
class Text;

/// Inicio: the newest story, what else came lately, what waits to be sent, and where to go.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content;

    void addTiles();
    void fit();
    void refresh();
    void show(const Result<Content> &content);
    void showNewest(const archive::StoryCard &card);
    void showEmpty();
    void readCover(const archive::StoryCard &card);
    void goMemory();
    void goNew();

    HeroCard *m_hero;
    RecentCard *m_recent;
    OutboxCard *m_outbox;
    Text *m_question;
    QHBoxLayout *m_cards;
    QHBoxLayout *m_tiles;
    RecordId m_newest; ///< the story in the first card; null while there is none
    BlobId m_cover;
};

} // namespace tambo::ui
