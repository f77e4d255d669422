// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/wordmerge.h"
#include "ui/theme/theme.h"

#include <QRadioButton>

namespace tambo::ui {

/// One of several values to choose from; the whole frame is the radio button. A caption above says
/// whose it is, and what other values do not say is marked in the text.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT
public:
    struct Content {
        QString caption; ///< may be empty
        QString text;
        QString nothing; ///< said in grey where there is no text
        QList<store::Stretch> marks; ///< in `text`: bold, underlined and on a ground of their own
        bool prose = false; ///< read, not glanced at: in lighter letters
        bool usable = true; ///< a value: says "Usar este" when it is chosen
    };

    ChoiceButton(Theme &theme, Content content, QWidget *parent = nullptr);

    [[nodiscard]] const Content &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &where) const override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int textLeft() const;
    /// Lays the text out; paints it from `at` on with a painter. Returns its height.
    int layText(int width, QPainter *painter, const QPointF &at) const;
    void paintRing(QPainter &painter, const QRect &frame) const;
    void paintTick(QPainter &painter) const;
    [[nodiscard]] bool hasTick(int width) const;
    [[nodiscard]] int tickWidth() const;
    [[nodiscard]] int textRoom(int width) const;

    Theme &m_theme;
    Content m_content;
};

} // namespace tambo::ui
