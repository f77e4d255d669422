// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "ui/theme/theme.h"

#include <QList>
#include <map>

namespace tambo::ui {

struct Face {
    int px = 0; ///< letter size at text scale 100
    int line = 0; ///< line height, likewise
    int weight = 400;
};

/// tokens.json as values: every colour of every look, every text role.
struct Tokens {
    struct Look {
        std::map<Theme::Colour, QColor> colours;
        std::map<Module, ModuleColours> modules;
        qreal sceneOpacity = 1;
    };

    std::map<Theme::Look, Look> looks;
    std::map<Theme::Role, Face> faces;
    QString family;
    qreal letterSpacing = 0; ///< px; switches ligatures off
    QList<int> scales; ///< percent
};

/// Corrupt, with the name of the token in `detail`, where one is missing or no colour.
[[nodiscard]] Result<Tokens> readTokens(const QByteArray &json);

/// "onPrimary", "h1", "memoria": the names of tokens.json.
[[nodiscard]] QString nameOf(Theme::Colour colour);
[[nodiscard]] QString nameOf(Theme::Role role);
[[nodiscard]] QString nameOf(Module module);
[[nodiscard]] QList<Theme::Colour> allColours();
[[nodiscard]] QList<Theme::Role> allRoles();
[[nodiscard]] QList<Module> allModules();

/// Contrast of two colours, WCAG 2.2: 1..21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace tambo::ui
