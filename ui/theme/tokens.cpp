// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <cmath>

namespace tambo::ui {

namespace {

QString lowerFirst(const char *key)
{
    QString name = QString::fromLatin1(key);
    name[0] = name[0].toLower();
    return name;
}

Error missing(const QString &token)
{
    return fail(Error::Kind::Corrupt,
        QCoreApplication::translate(
            "Theme", "Faltan colores o letras del programa. Instale Tambo otra vez."),
        QStringLiteral("tokens.json: %1").arg(token));
}

Result<QColor> colourOf(const QJsonObject &object, const QString &name)
{
    const QColor colour(object[name].toString());
    if (!colour.isValid())
        return missing(name);
    return colour;
}

Result<ModuleColours> moduleOf(const QJsonObject &object)
{
    ModuleColours colours;
    TAMBO_ASSIGN(colours.ink, colourOf(object, QStringLiteral("ink")));
    TAMBO_ASSIGN(colours.soft, colourOf(object, QStringLiteral("soft")));
    TAMBO_ASSIGN(colours.band, colourOf(object, QStringLiteral("band")));
    TAMBO_ASSIGN(colours.onBand, colourOf(object, QStringLiteral("onBand")));
    return colours;
}

Result<Tokens::Look> lookOf(const QJsonObject &root, const QString &name)
{
    const QJsonObject object = root[QLatin1String("theme")][name].toObject();
    Tokens::Look look;
    for (const Theme::Colour colour : allColours()) {
        const bool isEdge = colour == Theme::Colour::Edge;
        TAMBO_ASSIGN(look.colours[colour],
            colourOf(isEdge ? root[QLatin1String("edge")].toObject()
                            : object[QLatin1String("color")].toObject(),
                isEdge ? name : nameOf(colour)));
    }
    for (const Module module : allModules()) {
        TAMBO_ASSIGN(look.modules[module],
            moduleOf(object[QLatin1String("module")][nameOf(module)].toObject()));
    }
    look.sceneOpacity
        = root[QLatin1String("themePaint")][QLatin1String("illustrationOpacity")][name].toDouble(1);
    return look;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QString nameOf(Theme::Colour colour)
{
    return lowerFirst(QMetaEnum::fromType<Theme::Colour>().valueToKey(int(colour)));
}

QString nameOf(Theme::Role role)
{
    return lowerFirst(QMetaEnum::fromType<Theme::Role>().valueToKey(int(role)));
}

QString nameOf(Module module)
{
    static constexpr const char *names[]
        = {"inicio", "talleres", "memoria", "negocio", "minga", "participa", "datos"};
    return QString::fromLatin1(names[int(module)]);
}

QList<Theme::Colour> allColours()
{
    const QMetaEnum all = QMetaEnum::fromType<Theme::Colour>();
    QList<Theme::Colour> colours;
    for (int i = 0; i < all.keyCount(); ++i)
        colours.append(Theme::Colour(all.value(i)));
    return colours;
}

QList<Theme::Role> allRoles()
{
    const QMetaEnum all = QMetaEnum::fromType<Theme::Role>();
    QList<Theme::Role> roles;
    for (int i = 0; i < all.keyCount(); ++i)
        roles.append(Theme::Role(all.value(i)));
    return roles;
}

QList<Module> allModules()
{
    return {Module::Inicio, Module::Talleres, Module::Memoria, Module::Negocio, Module::Minga,
        Module::Participa, Module::Datos};
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Result<Tokens> readTokens(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Tokens tokens;
    TAMBO_ASSIGN(tokens.looks[Theme::Look::Light], lookOf(root, QStringLiteral("light")));
    TAMBO_ASSIGN(tokens.looks[Theme::Look::Dark], lookOf(root, QStringLiteral("dark")));
    TAMBO_ASSIGN(tokens.looks[Theme::Look::Contrast], lookOf(root, QStringLiteral("highContrast")));
    for (const Theme::Role role : allRoles()) {
        const QJsonObject face = root[QLatin1String("type")][nameOf(role)].toObject();
        tokens.faces[role] = {face[QLatin1String("px")].toInt(),
            face[QLatin1String("line")].toInt(), face[QLatin1String("weight")].toInt()};
        if (tokens.faces[role].px <= 0 || tokens.faces[role].weight <= 0)
            return missing(nameOf(role));
    }
    const QJsonObject font = root[QLatin1String("font")].toObject();
    tokens.family = font[QLatin1String("family")].toString();
    tokens.letterSpacing = font[QLatin1String("letterSpacingPx")].toDouble();
    for (const auto &scale : root[QLatin1String("textScale")].toArray())
        tokens.scales.append(qRound(scale.toDouble() * 100));
    if (tokens.family.isEmpty() || tokens.scales.isEmpty())
        return missing(QStringLiteral("font"));
    return tokens;
}

} // namespace tambo::ui
