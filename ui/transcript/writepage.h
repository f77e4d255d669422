// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/transcribing.h"
#include "ui/archive/storycontent.h"
#include "ui/archive/transcriptview.h"
#include "ui/shell/page.h"
#include "ui/transcript/passageeditor.h"
#include "ui/transcript/soundbar.h"
#include "ui/widgets/bar.h"

namespace tambo::ui {

/// "story-transcript": writes down what a recording says while it is heard, in one language, beside
/// another one. The route's record is the story; its argument, the language. What was typed is kept
/// whenever somebody goes to another row.
class WritePage : public Page
{
    Q_OBJECT
public:
    explicit WritePage(Context &context, SoundOutputMaker makeOutput = systemSoundOutput,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Escribir lo que dice"); }
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;
    void left() override;
    [[nodiscard]] bool hasDraft() const override { return m_editor->isDirty(); }

    [[nodiscard]] Player &player() { return m_player; }
    [[nodiscard]] PassageEditor *editor() const { return m_editor; }
    [[nodiscard]] TranscriptView *view() const { return m_view; }
    [[nodiscard]] const archive::Writing &writing() const { return m_writing; }
    [[nodiscard]] qsizetype row() const { return m_row; }
    [[nodiscard]] const Bar *unkept() const { return m_unkept; }
    [[nodiscard]] QString progress() const { return m_progress->text(); }
    [[nodiscard]] MenuButton *languageButton() const { return m_languageChoice; }
    [[nodiscard]] MenuButton *besideButton() const { return m_besideChoice; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    QLayout *makeHead();
    void read();
    void take(const Result<StoryContent> &answer);
    void showRows(); ///< as they are now; what is being written stays
    void showChoices();
    void showRights();
    void showProgress();
    void takeLanguages(const QString &language, const std::optional<QString> &beside);
    /// Keeps what was typed, then takes that row.
    void choose(qsizetype row);
    void begin(qsizetype row);
    /// The first gap at or after that moment; else the row that is there.
    [[nodiscard]] qsizetype gapFrom(int ms, qsizetype row) const;
    /// The row of that passage, or the gap with that moment; `row` where there is none.
    [[nodiscard]] qsizetype rowWith(
        const std::optional<archive::Passage> &passage, int startMs, qsizetype row) const;
    void goOn();
    enum class Keeping { Nothing, Begun, NotYet };
    /// Nothing where nothing was typed; NotYet where the last words of that row are still on their
    /// way: then one stays with it.
    Keeping keep();
    void adopt(const archive::Passage &before, const archive::Passage &after);
    [[nodiscard]] archive::Passage typed() const;
    [[nodiscard]] int endFrom(int startMs) const;
    void write(const archive::Passage &passage);
    void remove();
    void fit();

    Id<archive::Story> m_id;
    StoryContent m_content;
    bool m_known = false;
    quint64 m_ticket = 0;
    QString m_language;
    std::optional<QString> m_beside;
    archive::Writing m_writing;
    qsizetype m_row = -1; ///< that is being written
    std::optional<archive::Passage> m_kept; ///< what stands there
    int m_pending = 0; ///< passages that are on their way to the disk; they are shown already
    QSet<RecordId> m_underway; ///< those of them that were kept before
    Player m_player;
    TranscriptModel m_rows;
    Bar *m_problem;
    Bar *m_unkept; ///< words that could not be kept
    SoundBar *m_sound;
    MenuButton *m_languageChoice;
    MenuButton *m_besideChoice;
    Text *m_progress;
    Card *m_list;
    TranscriptView *m_view;
    PassageEditor *m_editor;
};

} // namespace tambo::ui
