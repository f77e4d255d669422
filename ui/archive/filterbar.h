// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "app/people/centreprofile.h"
#include "ui/archive/choices.h"
#include "ui/shell/breakpoint.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>

namespace tambo::ui {

/// What the filter menus offer.
struct FilterOffer {
    archive::ArchiveCounts counts;
    archive::ArchiveFacets facets;
    QList<std::pair<CentreId, QString>> centres; ///< with names, this one first
};

/// Kind, place, person, language, and more; below it, one button for each filter that is set.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(Theme &theme, QWidget *parent = nullptr);

    void setOffer(const FilterOffer &offer);
    void setFilter(const archive::StoryFilter &filter);
    [[nodiscard]] const archive::StoryFilter &filter() const { return m_filter; }
    void setRoom(const Breakpoint &room);
    /// Something narrows the list besides the kind.
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] Button *mapButton() const { return m_map; }
    /// Takes every filter away, the kind too.
    void widen();

Q_SIGNALS:
    void mapAsked();
    void shareAsked();
    /// By a person.
    void changed(const tambo::archive::StoryFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void foldMenus();
    void connectChoices();
    void offerMore();
    void showChips();
    void addChip(const QString &text, const std::function<void()> &clear);
    void change(const std::function<void(archive::StoryFilter &)> &edit);

    Theme &m_theme;
    archive::StoryFilter m_filter;
    FilterOffer m_offer;
    Breakpoint m_room;
    Segments *m_kinds;
    MenuButton *m_place;
    MenuButton *m_teller;
    MenuButton *m_language;
    MenuButton *m_more;
    Button *m_map;
    Button *m_share;
    QBoxLayout *m_row; ///< of kinds and menus
    QHBoxLayout *m_menus;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
};

} // namespace tambo::ui
