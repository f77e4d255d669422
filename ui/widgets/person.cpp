// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/person.h"

#include <QPainter>
#include <QPainterPath>

namespace tambo::ui {

namespace {

constexpr int cornerRadius = 8;
constexpr int mostInitials = 2;

QPainterPath outlineOf(const Theme &theme, const QRect &where, PortraitShape shape)
{
    QPainterPath path;
    if (shape == PortraitShape::Round)
        path.addEllipse(where);
    else
        path.addRoundedRect(where, theme.px(cornerRadius), theme.px(cornerRadius));
    return path;
}

void paintInitials(QPainter &painter, const Theme &theme, const QRect &where, const QString &name)
{
    QFont font = theme.font(Theme::Role::H3);
    font.setPixelSize(std::max(1, where.height() * 2 / 5));
    painter.setFont(font);
    painter.setPen(theme.module(Module::Inicio).ink);
    painter.drawText(where, Qt::AlignCenter, initialsOf(name));
}

} // namespace

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // Small words belong to the next: "María de la Cruz".
        if (initials.size() < mostInitials && (word[0].isUpper() || words.size() == 1))
            initials.append(word[0].toUpper());
    }
    return initials.isEmpty() ? name.simplified().left(1).toUpper() : initials;
}

void paintPortrait(QPainter &painter, const Theme &theme, const QRect &where,
    const Portrait &portrait, PortraitShape shape)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath outline = outlineOf(theme, where, shape);
    const QPixmap picture = portrait.picture.isEmpty()
        ? QPixmap()
        : theme.scene(QStringLiteral("personas/") + portrait.picture, where.size(),
              painter.device()->devicePixelRatioF());
    if (picture.isNull()) {
        painter.fillPath(outline, theme.module(Module::Inicio).soft);
        paintInitials(painter, theme, where, portrait.name);
    } else {
        QBrush brush(picture);
        brush.setTransform(QTransform::fromTranslate(where.left(), where.top()));
        painter.fillPath(outline, brush);
    }
    // On black a picture with a black ground has no edge of its own.
    if (theme.look() == Theme::Look::Contrast)
        painter.strokePath(outline, QPen(theme.colour(Theme::Colour::Line), 2));
    painter.restore();
}

PersonPicture::PersonPicture(Theme &theme, int side, PortraitShape shape, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side)
    , m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PersonPicture::set(const Portrait &portrait)
{
    m_portrait = portrait;
    setAccessibleName(portrait.name);
    update();
}

QSize PersonPicture::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void PersonPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = m_theme.look() == Theme::Look::Contrast ? 1 : 0;
    paintPortrait(painter, m_theme, rect().adjusted(room, room, -room, -room), m_portrait, m_shape);
}

} // namespace tambo::ui
