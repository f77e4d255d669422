// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "ui/archive/placepicker.h"
#include "ui/archive/storydetails.h"

class QGridLayout;

namespace tambo::ui {

/// The fields about a story that a person fills in; the same for a new one and to correct one.
class StoryForm : public QWidget
{
    Q_OBJECT
public:
    explicit StoryForm(Theme &theme, QWidget *parent = nullptr);

    void setStory(const archive::Story &story);
    /// Offers what other stories have while somebody types.
    void setOffer(const archive::ArchiveFacets &facets);
    /// The story of setStory with what was typed; nullopt, with a sentence at each field that needs
    /// another look and the keyboard in the first of them.
    [[nodiscard]] std::optional<archive::Story> story();
    [[nodiscard]] bool isBlank() const; ///< nothing is filled in
    /// One field below the other: where letters are large, two beside each other are cut.
    void setNarrow(bool narrow);

    [[nodiscard]] Field *titleField() const { return m_title; }
    [[nodiscard]] Field *tellerField() const { return m_teller; }
    [[nodiscard]] Field *languageField() const { return m_language; }
    [[nodiscard]] Field *placeField() const { return m_place; }
    [[nodiscard]] Field *toldField() const { return m_told; }
    [[nodiscard]] QPlainTextEdit *summaryEdit() const { return m_summary; }
    [[nodiscard]] PlacePicker *picker() const { return m_picker; }
    [[nodiscard]] Button *mapButton() const { return m_showMap; }
    [[nodiscard]] StoryDetails *details() const { return m_details; }
    [[nodiscard]] Button *moreButton() const { return m_more; }

private:
    void layOut();
    void connectParts();
    void restyle();
    void arrange();
    void showMap(bool shown);
    void showMore(bool shown);

    Theme &m_theme;
    archive::Story m_story;
    Field *m_title;
    Field *m_teller;
    Field *m_language;
    Field *m_place;
    Button *m_showMap;
    PlacePicker *m_picker;
    ToldField *m_told;
    QPlainTextEdit *m_summary;
    Button *m_more;
    StoryDetails *m_details;
    QGridLayout *m_grid;
    bool m_narrow = false;
};

} // namespace tambo::ui
