// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/personface.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <array>

namespace tambo::ui {

namespace {

struct Faces {
    Q_DECLARE_TR_FUNCTIONS(Faces)
};

struct FaceName {
    const char *picture;
    const char *text;
};

constexpr std::array faceNames{
    FaceName{"cacao", QT_TRANSLATE_NOOP("Faces", "cacao")},
    FaceName{"canasta", QT_TRANSLATE_NOOP("Faces", "canasta")},
    FaceName{"chocho", QT_TRANSLATE_NOOP("Faces", "chocho")},
    FaceName{"estrella", QT_TRANSLATE_NOOP("Faces", "estrella")},
    FaceName{"guitarra", QT_TRANSLATE_NOOP("Faces", "guitarra")},
    FaceName{"hoja", QT_TRANSLATE_NOOP("Faces", "hoja")},
    FaceName{"maiz", QT_TRANSLATE_NOOP("Faces", "maíz")},
    FaceName{"mani", QT_TRANSLATE_NOOP("Faces", "maní")},
    FaceName{"monte", QT_TRANSLATE_NOOP("Faces", "monte")},
    FaceName{"pez", QT_TRANSLATE_NOOP("Faces", "pez")},
    FaceName{"rio", QT_TRANSLATE_NOOP("Faces", "río")},
    FaceName{"taza", QT_TRANSLATE_NOOP("Faces", "taza")},
};

constexpr int cornerPercent = 12; // as the pictures are drawn
constexpr int signPercent = 60;

} // namespace

QPixmap personFace(
    const Theme &theme, const QString &picture, int length, qreal ratio, FaceShape shape)
{
    const bool known = std::any_of(faceNames.begin(), faceNames.end(),
        [&](const FaceName &name) { return picture == QLatin1String(name.picture); });
    const QPixmap drawn = known
        ? theme.scene(QStringLiteral("personas/") + picture, {length, length}, ratio)
        : QPixmap();
    if (!drawn.isNull() && shape == FaceShape::Square)
        return drawn;
    QPixmap face(QSize(length, length) * ratio);
    face.setDevicePixelRatio(ratio);
    face.fill(Qt::transparent);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal corner = shape == FaceShape::Round ? length / 2.0 : length * cornerPercent / 100.0;
    QPainterPath path;
    path.addRoundedRect(QRectF(0, 0, length, length), corner, corner);
    painter.setClipPath(path);
    if (!drawn.isNull()) {
        painter.drawPixmap(0, 0, drawn);
        return face;
    }
    painter.fillPath(path, theme.colour(Theme::Colour::Sunken));
    const int sign = length * signPercent / 100;
    const QPixmap icon
        = theme.iconPixmap(QStringLiteral("person"), 48, theme.colour(Theme::Colour::Text2), ratio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRect((length - sign) / 2, (length - sign) / 2, sign, sign), icon);
    return face;
}

QString faceText(const QString &picture)
{
    for (const FaceName &name : faceNames) {
        if (picture == QLatin1String(name.picture))
            return Faces::tr(name.text);
    }
    return picture;
}

} // namespace tambo::ui
