// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/filterbar.h"
#include "ui/archive/folderimport.h"
#include "ui/archive/storygrid.h"
#include "ui/shell/page.h"
#include "ui/shell/rereading.h"
#include "ui/shell/unsavedtakes.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/emptystate.h"

class QStackedWidget;

namespace tambo::ui {

/// "memory": all stories, as cards. The route's argument are words to search for.
class MemoryPage : public Page
{
    Q_OBJECT
public:
    explicit MemoryPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Memoria"); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QList<QWidget *> topActions() const override;
    [[nodiscard]] const Bar *unsaved() const { return m_unsaved; }
    void open(const Route &route) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fit(); ///< to the size of the window
    void layOut();
    void connectParts();
    void readOffer();
    void takeOffer(const FilterOffer &offer);
    void showRows();
    void showEmpty();
    void addStory(const QStringList &files = {});
    void tellOfTakes();

    Pictures m_pictures;
    UnsavedTakes m_takes;
    StoryModel m_stories;
    FilterOffer m_offer;
    bool m_offerKnown = false;
    Rereading m_reading;
    bool m_stale = false; ///< what the filters offer, since another page was shown
    Button *m_bring;
    Button *m_add;
    Button *m_record;
    FilterBar *m_filters;
    FolderImport *m_import;
    Bar *m_problem;
    Bar *m_unsaved; ///< a recording that never became a story
    QStackedWidget *m_stack;
    StoryGrid *m_grid;
    EmptyState *m_nothing;
    EmptyState *m_nothingFound;
};

/// How files travel from one page to the next in a route's argument.
[[nodiscard]] QString filesArgument(const QStringList &files);
[[nodiscard]] QStringList filesOf(const QString &argument);

} // namespace tambo::ui
