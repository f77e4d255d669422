// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "ui/shell/page.h"
#include "ui/shell/unsavedtakes.h"

class QGridLayout;
class QHBoxLayout;

namespace tambo::ui {

class Bar;
class ContinueCard;
class HeroCard;
class OutboxCard;
class Text;

/// Inicio: what needs somebody, the newest story, where to go on, what waits to be sent, and where
/// to go.
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

    void listen();
    void addTiles();
    void fit();
    void refresh();
    void show(const Result<Content> &content);
    void showNewest(const archive::StoryCard &card);
    void showEmpty();
    void readCover(const archive::StoryCard &card);
    void showAttention();
    void goMemory();
    void goNew();

    UnsavedTakes m_takes;
    Bar *m_attention;
    HeroCard *m_hero;
    ContinueCard *m_continue;
    OutboxCard *m_outbox;
    Text *m_question;
    QHBoxLayout *m_cards;
    QHBoxLayout *m_tiles;
    RecordId m_newest; ///< the story in the first card; null while there is none
    BlobId m_cover;
    QDate m_day; ///< on which it was read
    bool m_stale = false; ///< something changed while another page was shown
};

} // namespace tambo::ui
