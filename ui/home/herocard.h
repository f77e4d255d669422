// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/breakpoint.h"
#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QImage>
#include <QWidget>

class QVBoxLayout;

namespace tambo::ui {

/// The first card of Inicio: one thing with its picture, its green button, and a zócalo below that
/// says what else there is.
class HeroCard : public QWidget
{
    Q_OBJECT
public:
    struct Content {
        QString chip; ///< none if empty
        QString title;
        QString caption;
        QString text;
        QString actionIcon;
        QString action;
        QString scene; ///< painted where there is no photo
        QString band; ///< what the zócalo says
        QString bandAction; ///< its link, none if empty
    };

    HeroCard(Context &context, Module module, QWidget *parent = nullptr);

    void set(const Content &content);
    void setPhoto(const QImage &photo);
    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] Button *action() const { return m_action; }
    void setRoom(const Breakpoint &room);

Q_SIGNALS:
    void acted();
    void bandActed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void showHead();
    void placeLink();
    [[nodiscard]] int baseHeight() const; ///< band, gap and thin line
    [[nodiscard]] QRect pictureRect() const;

    Theme &m_theme;
    Module m_module;
    Breakpoint m_room;
    Content m_content;
    QImage m_photo;
    Chip *m_chip;
    QWidget *m_listen;
    Text *m_title;
    Text *m_caption;
    Text *m_text;
    Button *m_action;
    QPushButton *m_bandAction;
    QVBoxLayout *m_column;
};

} // namespace tambo::ui
