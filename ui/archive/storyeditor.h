// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/storyform.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace tambo::ui {

/// The form of a story that is there, with what ends it below. Only asks; the page saves. It
/// scrolls itself, so that its buttons stay in view.
class StoryEditor : public Card
{
    Q_OBJECT
public:
    explicit StoryEditor(Theme &theme, QWidget *parent = nullptr);

    /// Fills the form and gives it the keyboard.
    void begin(const archive::Story &story);
    /// Saving has come to its end: with that sentence, or well.
    void refuse(const QString &sentence);
    void accept();
    [[nodiscard]] StoryForm *form() const { return m_form; }

Q_SIGNALS:
    void submitted(const tambo::archive::Story &story); ///< not again before it has come to its end
    void closed();

private:
    void layOut(QWidget *cancel);

    StoryForm *m_form;
    Bar *m_problem;
    Button *m_save;
};

} // namespace tambo::ui
