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
    [[nodiscard]] Kind kind() const { return m_kind; }

    /// Shows its icon alone, where there is no room for its words. They become its name, and its
    /// tooltip if it has none.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// What it says where there is room.
    [[nodiscard]] QString words() const { return m_words; }

private:
    void restyle();
    void showWords(const QString &text);

    Theme &m_theme;
    Kind m_kind;
    Size m_size;
    QString m_icon;
    QString m_words;
    bool m_folded = false;
    bool m_lentName = false; ///< while it is folded, from its words
    bool m_lentTip = false;
};

} // namespace tambo::ui
