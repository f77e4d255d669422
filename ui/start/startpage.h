// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/waitview.h"
#include "ui/first/wall.h"
#include "ui/start/opening.h"
#include "ui/start/unlockview.h"
#include "ui/widgets/bar.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace tambo::ui {

/// Opens the centre of this PC: asks what opens a closed one, and says why one could not be opened.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    using Opened = std::function<void(SharedStore)>;

    /// `opened` is called once, on the window's thread.
    StartPage(Theme &theme, CentreFolders folders, Opened opened, QWidget *parent = nullptr);

    /// Opens the centre that is there, or says that there is none.
    void begin();
    /// Asks what opens the closed centre that is there.
    void ask();

    [[nodiscard]] UnlockView *unlock() const { return m_unlock; }
    [[nodiscard]] bool isAsking() const; ///< for what opens a closed centre
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void nothingThere(); ///< no centre in the folder

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRetry();
    void open();
    void unlockWith(const QString &passphrase);
    void recover(const QByteArray &words, const QString &passphrase);
    using Work = QFuture<Result<SharedStore>>;
    /// Shows the waiting view until `work` has an answer.
    void await(const std::shared_ptr<Task> &task, const Work &work, QWidget *after);
    [[nodiscard]] Wall wall() const;
    void fit();

    Theme &m_theme;
    CentreFolders m_folders;
    Opened m_opened;
    QVBoxLayout *m_layout;
    Bar *m_problem;
    QStackedWidget *m_views;
    WaitView *m_wait;
    QWidget *m_retry;
    UnlockView *m_unlock;
};

} // namespace tambo::ui
