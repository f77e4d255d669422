// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/person.h"

#include <QAbstractButton>
#include <optional>

namespace tambo::ui {

/// One row of a short list: icon square or picture of a person, title, caption, chevron; the whole
/// row is one button. With a caption it has two lines.
class RowButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RowButton(Theme &theme, QWidget *parent = nullptr);

    void set(Module module, const QString &icon, const QString &title, const QString &caption = {});
    /// A person's row; her name is the title.
    void set(const Portrait &portrait, const QString &caption = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &title, const QString &caption);
    /// Words that are cut off stand whole in the tooltip.
    void explain();
    [[nodiscard]] int square() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int textRoom() const;

    Theme &m_theme;
    Module m_module = Module::Inicio;
    QString m_icon;
    std::optional<Portrait> m_portrait;
    QString m_caption;
};

} // namespace tambo::ui
