// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace tambo::ui {

enum class Tone { Neutral, Ok, Info, Warn, Bad };

struct ToneColours {
    QColor soft;
    QColor ink;
    QColor stripe;
};
[[nodiscard]] ToneColours toneColours(const Theme &theme, Tone tone);

/// Paints a chip, icon and word, with its left end at the left of `where` and in its middle;
/// returns its rectangle. For delegates; sizes by chipSize.
QRect paintChip(QPainter &painter, const Theme &theme, const QRect &where, Tone tone,
    const QString &icon, const QString &text);
[[nodiscard]] QSize chipSize(const Theme &theme, const QString &icon, const QString &text);

/// A badge: icon and word, never colour alone.
class Chip : public QWidget
{
    Q_OBJECT
public:
    Chip(Theme &theme, Tone tone, const QString &icon, const QString &text,
        QWidget *parent = nullptr);

    void set(Tone tone, const QString &icon, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Tone m_tone;
    QString m_icon;
    QString m_text;
};

} // namespace tambo::ui
