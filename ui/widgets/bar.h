// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QFrame>
#include <QLayout>

namespace tambo::ui {

/// An inline bar: tells something without covering the work. Hidden until say() is called.
class Bar : public QFrame
{
    Q_OBJECT
public:
    explicit Bar(Theme &theme, QWidget *parent = nullptr);

    /// `action`: label of its one button, none if empty.
    void say(Tone tone, const QString &sentence, const QString &action = {});
    /// At its end, after the button.
    void add(QWidget *part) { layout()->addWidget(part); }
    [[nodiscard]] QString sentence() const { return m_text->text(); }

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Theme &m_theme;
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    Text *m_text;
    Button *m_action;
};

} // namespace tambo::ui
