// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printed.h"

#include <QSize>
#include <algorithm>

namespace tambo::ui {

Pages::~Pages() = default;

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

QSize tenthsOf(Paper paper)
{
    return (pageSizeOf(paper).size(QPageSize::Millimeter) * 10).toSize();
}

Paper usualPaper(QLocale::Territory territory)
{
    static constexpr QLocale::Territory letter[] = {QLocale::Belize, QLocale::Canada,
        QLocale::Chile, QLocale::Colombia, QLocale::CostaRica, QLocale::ElSalvador,
        QLocale::Guatemala, QLocale::Mexico, QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    return std::find(std::begin(letter), std::end(letter), territory) != std::end(letter)
        ? Paper::Letter
        : Paper::A4;
}

} // namespace tambo::ui
