// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace tambo::ui {

namespace {

constexpr int quietZone = 4; // modules

} // namespace

QPainterPath qrPath(const QString &text, int side)
{
    struct Free {
        void operator()(QRcode *code) const { QRcode_free(code); }
    };
    const std::unique_ptr<QRcode, Free> code(
        QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    QPainterPath path;
    if (!code)
        return path;
    const qreal module = qreal(side) / (code->width + 2 * quietZone);
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                path.addRect((x + quietZone) * module, (y + quietZone) * module, module, module);
        }
    }
    // All as one shape: side by side, each for itself, they would leave hairlines.
    return path.simplified();
}

} // namespace tambo::ui
