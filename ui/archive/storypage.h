// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/picturestrip.h"
#include "ui/archive/storyeditor.h"
#include "ui/archive/storyhead.h"
#include "ui/archive/storynotices.h"
#include "ui/archive/storyside.h"
#include "ui/archive/transcriptcard.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/page.h"
#include "ui/shell/rereading.h"

class QStackedWidget;
class QVBoxLayout;

namespace tambo::ui {

/// "story": one story, heard, read and corrected. The route's record says which; its argument is a
/// position in ms to start from.
class StoryPage : public Page
{
    Q_OBJECT
public:
    StoryPage(Context &context, SoundOutputMaker makeOutput, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QList<QWidget *> topActions() const override;
    void open(const Route &route) override;
    [[nodiscard]] std::optional<Printed> printed() const override;
    void left() override;
    [[nodiscard]] bool goBack() override;
    [[nodiscard]] bool hasDraft() const override { return m_editing; }

    [[nodiscard]] Player &player() { return m_player; }
    [[nodiscard]] StoryNotices *notices() const { return m_notices; }
    [[nodiscard]] Button *editButton() const { return m_edit; }
    [[nodiscard]] StoryEditor *editor() const { return m_editor; }
    [[nodiscard]] StoryHead *head() const { return m_head; }
    [[nodiscard]] TranscriptCard *transcript() const { return m_transcript; }
    [[nodiscard]] StorySide *side() const { return m_side; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit(); ///< to the size of the window
    void layOut();
    void connectParts();
    void storeChanged(const store::ChangeSet &changes);
    void read();
    void take(const Result<StoryContent> &answer);
    void showContent(const StoryContent &before);
    void loadSound(const StoryContent &before);
    void showLower();
    void giveRoom(); ///< to what is seen: the hidden ones would make the page scroll
    void showSide();
    void placeSide(const Breakpoint &breakpoint);
    void edit();
    void save(const archive::Story &story);
    void remove();
    void showRights();

    Pictures m_pictures;
    Player m_player;
    PictureModel m_pictureModel;
    Id<archive::Story> m_id;
    StoryContent m_content;
    bool m_known = false; ///< m_content is that of m_id
    bool m_editing = false;
    Rereading m_reading;
    qint64 m_startMs = -1; ///< where the route wants to start
    Button *m_print;
    Button *m_share;
    Button *m_edit;
    Button *m_remove;
    Bar *m_problem;
    StoryNotices *m_notices;
    StoryHead *m_head;
    PictureStrip *m_strip;
    QStackedWidget *m_lower;
    TranscriptCard *m_transcript;
    PictureStrip *m_wall;
    StoryEditor *m_editor;
    QVBoxLayout *m_left = nullptr;
    StorySide *m_side;
    PictureView *m_large;
};

} // namespace tambo::ui
