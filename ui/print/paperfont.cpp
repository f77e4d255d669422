// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperfont.h"

#include "ui/theme/fonts.h"

namespace tambo::ui {

QFont paperFont(int tenths, QFont::Weight weight)
{
    provideLato(); // the command line prints too, and has no Theme
    QFont font(QStringLiteral("Lato"));
    font.setPixelSize(tenths);
    font.setWeight(weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: they confuse new readers
    // Hints fit letters to the dots of a screen, and would spoil their places on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace tambo::ui
