// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// Nothing is here: a painted scene, what that means, and the first thing to do.
class EmptyState : public Card
{
    Q_OBJECT
public:
    EmptyState(Theme &theme, const QString &scene, QWidget *parent = nullptr);

    /// `icon` and `action` of the one button.
    void say(const QString &title, const QString &sentence, const QString &icon,
        const QString &action, Button::Kind kind);
    [[nodiscard]] Button *button() const { return m_button; }

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_scene;
    Text *m_title;
    Text *m_sentence;
    Button *m_button;
};

} // namespace tambo::ui
