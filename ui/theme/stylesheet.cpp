// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QRegularExpression>

namespace tambo::ui {

namespace {

/// Replaces every match by what `with` makes of it; nothing where that is a null string.
template<typename F> QString replaced(const QString &text, const QRegularExpression &what, F with)
{
    QString result;
    qsizetype at = 0;
    for (auto matches = what.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString word = with(match);
        result
            += text.mid(at, match.capturedStart() - at) + (word.isNull() ? match.captured() : word);
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

QString moduleColour(const Tokens::Look &look, const QString &module, const QString &part)
{
    for (const auto &[which, colours] : look.modules) {
        if (nameOf(which) != module)
            continue;
        if (part == QLatin1String("ink"))
            return colours.ink.name();
        if (part == QLatin1String("soft"))
            return colours.soft.name();
        if (part == QLatin1String("band"))
            return colours.band.name();
        if (part == QLatin1String("onBand"))
            return colours.onBand.name();
    }
    return {};
}

QString colourOf(const Tokens::Look &look, const QString &name)
{
    for (const auto &[which, colour] : look.colours) {
        if (nameOf(which) == name)
            return colour.name();
    }
    return {};
}

QString fontOf(const Tokens &tokens, const QString &name)
{
    for (const auto &[role, face] : tokens.faces) {
        if (nameOf(role) == name)
            return QStringLiteral("font-size: %1px; font-weight: %2").arg(face.px).arg(face.weight);
    }
    return {};
}

} // namespace

QString fillStyleSheet(QString rules, const Tokens &tokens, Theme::Look look, int scale)
{
    static const QRegularExpression font(QStringLiteral("@font\\((\\w+)\\)"));
    static const QRegularExpression module(QStringLiteral("@(\\w+)\\.(\\w+)"));
    static const QRegularExpression colour(QStringLiteral("@(\\w+)"));
    static const QRegularExpression length(QStringLiteral("\\b(\\d+)px\\b"));
    const Tokens::Look &values = tokens.looks.at(look);
    rules = replaced(rules, font,
        [&](const QRegularExpressionMatch &match) { return fontOf(tokens, match.captured(1)); });
    rules = replaced(rules, module, [&](const QRegularExpressionMatch &match) {
        return moduleColour(values, match.captured(1), match.captured(2));
    });
    rules = replaced(rules, colour,
        [&](const QRegularExpressionMatch &match) { return colourOf(values, match.captured(1)); });
    return replaced(rules, length, [&](const QRegularExpressionMatch &match) {
        return QStringLiteral("%1px").arg(qRound(match.captured(1).toInt() * scale / 100.0));
    });
}

QString repeatedRules()
{
    QString rules;
    for (const Theme::Role role : allRoles())
        rules += QStringLiteral("QLabel[rol=\"%1\"] { @font(%1); }\n").arg(nameOf(role));
    for (const Theme::Colour colour : allColours())
        rules += QStringLiteral("QLabel[tinta=\"%1\"] { color: @%1; }\n").arg(nameOf(colour));
    for (const Module module : allModules())
        rules += QStringLiteral("QToolButton[clase=\"rail\"][modulo=\"%1\"]:checked,"
                                " QPushButton[clase=\"segmento\"][modulo=\"%1\"]:checked"
                                " { background: @%1.band; color: @%1.onBand; }\n"
                                "QPushButton[clase=\"banda\"][modulo=\"%1\"] { color: @%1.onBand;"
                                " background: transparent; border: none; min-height: 44px;"
                                " @font(label); text-decoration: underline; }\n")
                     .arg(nameOf(module));
    return rules;
}

} // namespace tambo::ui
