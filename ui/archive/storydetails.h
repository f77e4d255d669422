// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/story.h"
#include "ui/archive/choices.h"
#include "ui/archive/toldfield.h"

#include <QPlainTextEdit>

class QGridLayout;

namespace tambo::ui {

/// What an archivist wants to know as well: who asked, when and on what occasion, of whom and of
/// what it speaks, what it means to the community, what others may do with it.
class StoryDetails : public QWidget
{
    Q_OBJECT
public:
    explicit StoryDetails(Theme &theme, QWidget *parent = nullptr);

    void setStory(const archive::Story &story);
    /// Writes what was typed into it; false, with a sentence at the field, where one needs another
    /// look.
    [[nodiscard]] bool read(archive::Story &story);
    [[nodiscard]] bool isBlank() const;
    void setOffer(const QStringList &themes, const QStringList &people);
    void setNarrow(bool narrow);

    [[nodiscard]] Field *themesField() const { return m_themes; }
    [[nodiscard]] Field *interviewerField() const { return m_interviewer; }
    [[nodiscard]] Field *warningField() const { return m_warning; }
    [[nodiscard]] MenuButton *licenceButton() const { return m_licence; }

private:
    void layOut();
    void arrange();
    void restyle();
    void showLicence();
    [[nodiscard]] QList<Field *> fields() const;

    Theme &m_theme;
    QString m_code; ///< of the licence
    Field *m_themes;
    Field *m_spokenOf;
    Field *m_interviewer;
    Field *m_recordedBy;
    Field *m_occasion;
    ToldField *m_recorded;
    Field *m_citation;
    Field *m_warning;
    QPlainTextEdit *m_narrative;
    QPlainTextEdit *m_knowledge;
    MenuButton *m_licence;
    Text *m_meaning;
    QGridLayout *m_grid;
    bool m_narrow = false;
};

} // namespace tambo::ui
