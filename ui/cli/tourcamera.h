// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shell.h"

#include <QDir>
#include <QTimer>

namespace tambo::ui::cli {

/// Takes pictures of pages once they have come to rest, one after the other. Needs the event loop;
/// ends it with done().
class TourCamera : public QObject
{
    Q_OBJECT
public:
    struct Shot {
        Context *centre = nullptr;
        Route route;
        QString file; ///< without folder and ending
    };

    TourCamera(const PageTable &pages, const QSize &size, const QDir &folder);
    ~TourCamera() override;

    void take(const QList<Shot> &shots);
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// Why a picture could not be written; empty if all were.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void done();

private:
    void next();
    /// A reading job that comes back after all those the page has asked for.
    void askStore();
    void look();
    void shoot();

    PageTable m_pages;
    QSize m_size;
    QDir m_folder;
    QList<Shot> m_shots;
    Context *m_centre = nullptr; ///< of the window below
    std::unique_ptr<Shell> m_shell;
    QTimer m_look;
    QImage m_last; ///< the page as it was a moment ago
    int m_still = 0; ///< how often it has looked the same
    bool m_answered = false;
    QStringList m_files;
    QString m_problem;
};

} // namespace tambo::ui::cli
