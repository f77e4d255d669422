// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/choices.h"
#include "ui/archive/filelist.h"
#include "ui/archive/storyform.h"
#include "ui/shell/page.h"
#include "ui/widgets/bar.h"

class QScrollArea;

namespace tambo::ui {

/// "story-new": adds a story from files, or from words alone. The route's argument are files
/// (filesArgument). What was filled in stays until it is saved.
class NewStoryPage : public Page
{
    Q_OBJECT
public:
    explicit NewStoryPage(Context &context, QWidget *parent = nullptr);
    ~NewStoryPage() override; ///< stops what is under way and waits for it

    [[nodiscard]] QString title() const override { return tr("Añadir una historia"); }
    [[nodiscard]] QString place() const override { return tr("Memoria"); }
    [[nodiscard]] QList<QWidget *> topActions() const override { return {m_save}; }
    void open(const Route &route) override;
    [[nodiscard]] bool hasDraft() const override
    {
        return m_files.rowCount() > 0 || !m_form->isBlank();
    }

    [[nodiscard]] StoryForm *form() const { return m_form; }
    [[nodiscard]] FileModel &files() { return m_files; }
    [[nodiscard]] FileList *fileList() const { return m_list; }
    [[nodiscard]] const Bar *problem() const { return m_problem; }
    [[nodiscard]] ChoiceCard *openChoice() const { return m_open; }
    [[nodiscard]] Button *saveButton() const { return m_save; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fit(); ///< to the size of the window
    QWidget *makeFiles();
    QWidget *makeAudience();
    QWidget *makeForm();
    void chooseFiles();
    void showFiles();
    void save();
    void run(const archive::Story &story);
    void saved(const Result<archive::Story> &answer);
    void startAfresh();
    void showRights();

    FileModel m_files;
    std::shared_ptr<Task> m_task;
    QFuture<Result<archive::Story>> m_saving;
    Button *m_save;
    Bar *m_problem;
    FileList *m_list;
    Text *m_hint;
    Text *m_filesTitle = nullptr;
    StoryForm *m_form;
    ChoiceCard *m_open;
    Text *m_notOpen; ///< who may choose that, for those who may not
    ChoiceCard *m_community;
    QScrollArea *m_left;
};

} // namespace tambo::ui
