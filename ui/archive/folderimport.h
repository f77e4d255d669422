// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/importfolder.h"
#include "ui/shell/context.h"
#include "ui/widgets/bar.h"

class QListWidget;

namespace tambo::ui {

/// Brings the recordings and photos of a folder in, as a task, and tells afterwards how it went:
/// one sentence, and a list of the files that could not be used with the reason for each.
class FolderImport : public QWidget
{
    Q_OBJECT
public:
    explicit FolderImport(Context &context, QWidget *parent = nullptr);
    ~FolderImport() override; ///< stops what is under way and waits for it

    void choose(); ///< lets the person choose a folder, then start()
    void start(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_task != nullptr; }
    [[nodiscard]] QString sentence() const { return m_bar->sentence(); }
    [[nodiscard]] const QListWidget *problems() const { return m_problems; }

Q_SIGNALS:
    void finished();
    /// So many stories are new, by that deed of the store.
    void added(qsizetype stories, qint64 deed);

private:
    void report(const Result<archive::ImportReport> &result);
    void tell(const archive::ImportReport &report);

    Context &m_context;
    std::shared_ptr<Task> m_task;
    QFuture<Result<archive::ImportReport>> m_import;
    Bar *m_bar;
    QListWidget *m_problems;
};

} // namespace tambo::ui
