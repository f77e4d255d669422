// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"

namespace tambo::ui {

/// The 24 words of a centre that is about to be made. They are shown before it is: a power cut must
/// not leave one whose words nobody has seen.
class WordsView : public QWidget
{
    Q_OBJECT
public:
    explicit WordsView(FirstDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QStringList words() const;
    [[nodiscard]] Button *sheetButton() const { return m_sheet; }
    [[nodiscard]] QString note() const { return m_note->text(); }

private:
    void saveSheet();

    FirstDesk &m_desk;
    QList<Text *> m_words;
    Button *m_sheet;
    Text *m_note;
};

} // namespace tambo::ui
