// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <memory>

class QApplication;

namespace tambo::ui {

struct Tokens;

/// Where somebody is; each has one colour, the same on every PC.
enum class Module { Inicio, Talleres, Memoria, Negocio, Minga, Participa, Datos };

struct ModuleColours {
    QColor ink; ///< text and icons on page, surface or `soft`
    QColor soft; ///< ground of icon squares
    QColor band; ///< zócalo, chosen rail item, tile base
    QColor onBand;
};

/// The values of resources/theme/tokens.json for one look and one text scale, and what is made of
/// them: one style sheet, palette, fonts, recoloured icons and scenes. Used on the window's thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Look { Light, Dark, Contrast };
    /// Colours by the names of tokens.json.
    enum class Colour {
        Page,
        Surface,
        Sunken,
        Hover,
        Line,
        LineStrong,
        Text,
        Text2,
        Text3,
        Link,
        Primary,
        PrimaryHover,
        PrimaryPress,
        OnPrimary,
        PrimarySoft,
        PrimaryInk,
        Danger,
        DangerHover,
        OnDanger,
        DangerSoft,
        DangerInk,
        Warn,
        OnWarn,
        WarnSoft,
        WarnInk,
        Info,
        OnInfo,
        InfoSoft,
        InfoInk,
        Focus,
        FocusOuter,
        Scrim,
        OnModule,
        Edge, ///< bottom edge of cards
    };
    Q_ENUM(Colour)
    /// Text roles by the names of tokens.json.
    enum class Role {
        Timer,
        Display,
        H1,
        H2,
        H3,
        Question,
        Read,
        Body,
        Button,
        ButtonLarge,
        Label,
        Tab,
        Rail,
        Caption,
        Chip,
    };
    Q_ENUM(Role)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Look look() const { return m_look; }
    /// Percent: 100, 115, 130 or 150.
    [[nodiscard]] int scale() const { return m_scale; }
    void setLook(Look look);
    /// The nearest allowed scale.
    void setScale(int percent);

    [[nodiscard]] QColor colour(Colour token) const;
    [[nodiscard]] ModuleColours module(Module which) const;
    /// Lato, ligatures off, in pixels of this scale.
    [[nodiscard]] QFont font(Role role) const;
    /// The design's line height of a role in pixels of this scale.
    [[nodiscard]] int lineHeight(Role role) const;
    /// A length of the design (logical px at text scale 100) at this scale.
    [[nodiscard]] int px(int length) const;

    /// resources/art/iconos/NAME.svg in one colour; `length` is scaled by px(). Null if there is no
    /// such icon.
    [[nodiscard]] QPixmap iconPixmap(
        const QString &name, int length, const QColor &colour, qreal ratio = 1) const;
    /// Likewise for buttons, with the look of a disabled one.
    [[nodiscard]] QIcon icon(const QString &name, int length, const QColor &colour) const;
    /// resources/art/escenas/NAME.svg (also "logo", "personas/NAME"), cropped to fill `size` (real
    /// pixels / ratio, not scaled), with the opacity of this look.
    [[nodiscard]] QPixmap scene(const QString &name, const QSize &size, qreal ratio = 1) const;

    [[nodiscard]] QString styleSheet() const;
    [[nodiscard]] QPalette palette() const;
    /// Fonts, palette and style sheet of the whole program, now and after every change.
    void applyTo(QApplication &application);

Q_SIGNALS:
    /// Colours or sizes are others now; painted widgets and icons are made anew.
    void changed();

private:
    void apply();

    std::unique_ptr<const Tokens> m_tokens;
    QApplication *m_application = nullptr;
    Look m_look = Look::Light;
    int m_scale = 100;
};

} // namespace tambo::ui
