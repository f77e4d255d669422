// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tasks.h"
#include "ui/start/opening.h"
#include "ui/start/unlockview.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/progress.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace tambo::ui {

/// What a PC without a centre shows: begin one, or look at the sample. Asks what opens a closed
/// one, and says why a centre could not be opened.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    struct Folders {
        QString centre;
        QString sample;
    };
    using Opened = std::function<void(SharedStore)>;

    /// `opened` is called once, on the window's thread.
    StartPage(Theme &theme, Folders folders, Opened opened, QWidget *parent = nullptr);
    ~StartPage() override;

    /// Opens the centre that is there, or offers to begin one.
    void begin();
    /// Asks what opens the closed centre that is there.
    void ask();

    [[nodiscard]] UnlockView *unlock() const { return m_unlock; }
    [[nodiscard]] bool isAsking() const; ///< for what opens a closed centre
    [[nodiscard]] Button *foundButton() const { return m_found; }
    [[nodiscard]] Button *sampleButton() const { return m_sample; }
    [[nodiscard]] Field *name() const { return m_name; }
    [[nodiscard]] Field *place() const { return m_place; }
    [[nodiscard]] Button *createButton() const { return m_create; }
    /// The 24 words of the centre that is about to be made, and what says that they are on paper.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] Button *wordsButton() const { return m_written; }
    [[nodiscard]] QString problem() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeForm();
    QWidget *makeWords();
    QWidget *makeWait();
    QWidget *makeRetry();
    void showWords();
    void create();
    void openSample();
    void open();
    void unlockWith(const QString &passphrase);
    void recover(const QByteArray &words, const QString &passphrase);
    using Work = QFuture<Result<SharedStore>>;
    /// Shows the waiting view until `work` has an answer.
    void await(const QString &sentence, const Work &work, QWidget *after);
    void showView(QWidget *view);

    Theme &m_theme;
    Folders m_folders;
    Opened m_opened;
    std::shared_ptr<Task> m_task; ///< of what is being opened
    QTimer m_beat;
    QVBoxLayout *m_layout;
    Bar *m_problem;
    QStackedWidget *m_views;
    Button *m_found;
    Button *m_sample;
    Field *m_name;
    Field *m_place;
    Button *m_create;
    Button *m_written;
    QList<Text *> m_wordTexts;
    QByteArray m_words; ///< the same for every try, as one may fail half-way
    Text *m_waiting;
    ProgressBar *m_progress;
    QWidget *m_choice;
    QWidget *m_form;
    QWidget *m_wordView;
    QWidget *m_wait;
    QWidget *m_retry;
    UnlockView *m_unlock;
};

} // namespace tambo::ui
