// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/voice/speaker.h"

#include <QAbstractButton>

namespace tambo::ui {

/// "Escuchar": a circle of 44 px at the top right of its text block. While that is being read it
/// stops it.
class ListenButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// What is read: all of `block`, asked for when it is pressed. `about` names the block for who
    /// does not see it ("Escuchar: de qué trata").
    ListenButton(Theme &theme, Speaker &speaker, const QWidget &block, const QString &about,
        QWidget *parent = nullptr);
    ~ListenButton() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void press();
    void showState();

    Theme &m_theme;
    Speaker &m_speaker;
    const QWidget &m_block;
    QString m_about;
};

} // namespace tambo::ui
