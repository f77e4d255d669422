// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperfont.h"

#include <QFontDatabase>

namespace tambo::ui {

QFont paperFont(int tenths, QFont::Weight weight)
{
    // The command line prints too, and has no Theme that has loaded them.
    static const bool loaded = [] {
        for (const char *name : {"Regular", "Semibold", "Bold", "Italic"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/Lato-%1.ttf").arg(QLatin1String(name)));
        return true;
    }();
    Q_UNUSED(loaded)
    QFont font(QStringLiteral("Lato"));
    font.setPixelSize(tenths);
    font.setWeight(weight);
    // Hints fit letters to the dots of a screen, and would spoil their places on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace tambo::ui
