// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>

namespace tambo::ui {

namespace {

/// The first Lato has no Semibold.
bool isInstalled()
{
    const QString lato = QStringLiteral("Lato");
    const QStringList styles = QFontDatabase::styles(lato);
    return styles.contains(QStringLiteral("Regular")) && styles.contains(QStringLiteral("Bold"))
        && styles.contains(QStringLiteral("Italic"))
        && QFontDatabase::weight(lato, QStringLiteral("Semibold")) == QFont::DemiBold;
}

} // namespace

void provideLato()
{
    static const bool provided = [] {
        if (isInstalled())
            return true;
        for (const char *name : {"Regular", "Semibold", "Bold", "Italic"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/Lato-%1.ttf").arg(QLatin1String(name)));
        return true;
    }();
    Q_UNUSED(provided)
}

} // namespace tambo::ui
