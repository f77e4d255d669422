// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/controlstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace tambo::ui {

namespace {

constexpr int cacheKilobytes = 6 * 1024; // the drawings of one page, and of the last

QByteArray resource(const QString &path)
{
    QFile file(path);
    // The program's own resource: if it is not there, the build is broken, and a test says so.
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing resource %s", qPrintable(path));
    return file.readAll();
}

std::unique_ptr<const Tokens> ownTokens()
{
    auto tokens = readTokens(resource(QStringLiteral(":/theme/tokens.json")));
    if (!tokens.ok())
        qFatal("%s", qPrintable(tokens.error().detail));
    return std::make_unique<const Tokens>(*std::move(tokens));
}

QPixmap render(
    QSvgRenderer &renderer, const QSize &pixels, const QRectF &where, qreal ratio, qreal opacity)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity);
    renderer.render(&painter, where);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_tokens(ownTokens())
{
    provideLato();
    QPixmapCache::setCacheLimit(cacheKilobytes);
}

Theme::~Theme() = default;

void Theme::setLook(Look look)
{
    if (m_look == look)
        return;
    m_look = look;
    apply();
}

void Theme::setScale(int percent)
{
    const auto nearest = std::min_element(m_tokens->scales.begin(), m_tokens->scales.end(),
        [percent](int a, int b) { return std::abs(a - percent) < std::abs(b - percent); });
    if (m_scale == *nearest)
        return;
    m_scale = *nearest;
    apply();
}

QColor Theme::colour(Colour token) const
{
    return m_tokens->looks.at(m_look).colours.at(token);
}

ModuleColours Theme::module(Module which) const
{
    return m_tokens->looks.at(m_look).modules.at(which);
}

QFont Theme::font(Role role) const
{
    const Face &face = m_tokens->faces.at(role);
    QFont font(m_tokens->family);
    font.setPixelSize(px(face.px));
    font.setWeight(QFont::Weight(face.weight));
    font.setLetterSpacing(QFont::AbsoluteSpacing, m_tokens->letterSpacing);
    return font;
}

int Theme::lineHeight(Role role) const
{
    return px(m_tokens->faces.at(role).line);
}

int Theme::px(int length) const
{
    return qRound(length * m_scale / 100.0);
}

QPixmap Theme::iconPixmap(const QString &name, int length, const QColor &colour, qreal ratio) const
{
    const int pixels = qRound(px(length) * ratio);
    const QString key = QStringLiteral("icon/%1/%2/%3").arg(name).arg(pixels).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    QFile file(QStringLiteral(":/art/iconos/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("#2A1E17", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    pixmap = render(renderer, {pixels, pixels}, {0, 0, qreal(pixels), qreal(pixels)}, ratio, 1);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon Theme::icon(const QString &name, int length, const QColor &ink) const
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(iconPixmap(name, length, ink, ratio));
        icon.addPixmap(iconPixmap(name, length, colour(Colour::Text3), ratio), QIcon::Disabled);
    }
    return icon;
}

QPixmap Theme::scene(const QString &name, const QSize &size, qreal ratio) const
{
    const QSize pixels(qRound(size.width() * ratio), qRound(size.height() * ratio));
    const qreal opacity = m_tokens->looks.at(m_look).sceneOpacity;
    const QString key = QStringLiteral("scene/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(opacity);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    const bool isPath = name == QLatin1String("logo") || name.contains(u'/');
    QSvgRenderer renderer(
        (isPath ? QStringLiteral(":/art/%1.svg") : QStringLiteral(":/art/escenas/%1.svg"))
            .arg(name));
    if (!renderer.isValid() || pixels.isEmpty())
        return {};
    // QtSvg knows no "slice": fill the size and let the canvas crop what stands over.
    const QSizeF whole
        = QSizeF(renderer.viewBoxF().size()).scaled(QSizeF(pixels), Qt::KeepAspectRatioByExpanding);
    const QPointF corner(
        (pixels.width() - whole.width()) / 2, (pixels.height() - whole.height()) / 2);
    pixmap = render(renderer, pixels, QRectF(corner, whole), ratio, opacity);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QString Theme::styleSheet() const
{
    const QString rules = QString::fromUtf8(resource(QStringLiteral(":/theme/tambo.qss")));
    return fillStyleSheet(rules + repeatedRules(), *m_tokens, m_look, m_scale);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Page));
    palette.setColor(QPalette::WindowText, colour(Colour::Text));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Sunken));
    palette.setColor(QPalette::Text, colour(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Text3));
    palette.setColor(QPalette::Button, colour(Colour::Surface));
    palette.setColor(QPalette::ButtonText, colour(Colour::Text));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Text));
    palette.setColor(QPalette::Highlight, colour(Colour::Primary));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnPrimary));
    palette.setColor(QPalette::Link, colour(Colour::Link));
    palette.setColor(QPalette::LinkVisited, colour(Colour::Link));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::Text3));
    return palette;
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    // The same drawing of controls on every system; the style sheet builds on it.
    QApplication::setStyle(new ControlStyle(*this));
    apply();
}

void Theme::apply()
{
    if (m_application) {
        QApplication::setFont(font(Role::Body));
        QApplication::setPalette(palette());
        m_application->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

} // namespace tambo::ui
