// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace tambo::ui {

/// The one push button of the program: icon left, verb right, at least 44 px high.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Primary, ///< green; one per screen
        Secondary,
        Quiet, ///< looks like a link
        Danger,
        Destroy, ///< filled red; only where a person confirms
    };
    enum class Size { Normal, Large, Dense };

    /// `icon` names a file of resources/art/iconos, empty for none; empty `text` makes an icon
    /// button: give it an accessible name.
    Button(Theme &theme, Kind kind, const QString &icon, const QString &text,
        QWidget *parent = nullptr, Size size = Size::Normal);

    /// Without words it becomes an icon button.
    void setText(const QString &text);
    void setIconName(const QString &icon);
    void setKind(Kind kind);

private:
    void restyle();

    Theme &m_theme;
    Kind m_kind;
    Size m_size;
    QString m_icon;
};

} // namespace tambo::ui
