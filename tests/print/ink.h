// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed.h"

#include <QImage>
#include <QPainter>

namespace tambo::ui::test {

/// A page as a printer would have it: `dots` for a millimetre.
inline QImage pictureOf(const Pages &pages, int page, Paper paper, int dots = 4)
{
    QImage image(tenthsOf(paper) * dots / 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots / 10.0, dots / 10.0);
    pages.paint(painter, page);
    return image;
}

/// The rectangle around everything that is darker than paper.
inline QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// How many pixels have a colour that is no grey.
inline int colouredPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const auto [least, most] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
            if (most - least > 3) // smoothing rounds
                ++count;
        }
    }
    return count;
}

/// The longest run of dark pixels in any row: text and hatches have short ones, fills long ones.
inline int longestRun(const QImage &image, const QRect &where)
{
    int longest = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        int run = 0;
        for (int x = where.left(); x <= where.right(); ++x) {
            run = qGray(image.pixel(x, y)) < 200 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

} // namespace tambo::ui::test
