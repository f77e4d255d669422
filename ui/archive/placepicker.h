// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/map.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// A map on which somebody shows where a story is from.
class PlacePicker : public QWidget
{
    Q_OBJECT
public:
    explicit PlacePicker(Theme &theme, QWidget *parent = nullptr);

    /// As in archive::Story::position; empty: nowhere yet.
    void setPosition(const QString &position);
    [[nodiscard]] QString position() const { return m_position; }
    [[nodiscard]] Map *map() const { return m_map; }
    [[nodiscard]] Button *clearButton() const { return m_clear; }
    [[nodiscard]] QString caption() const { return m_caption->text(); }

Q_SIGNALS:
    /// By a person; `province` is empty on the sea and abroad.
    void placed(const QString &province);

private:
    void showPosition();
    void restyle();

    Theme &m_theme;
    QString m_position;
    Map *m_map;
    Text *m_caption;
    Button *m_clear;
};

} // namespace tambo::ui
