// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

class QHBoxLayout;
class QVBoxLayout;

namespace tambo::ui {

/// One thing told in words: a title that can be listened to, sentences or names with what they are,
/// and buttons below. What it says changes; its buttons stay.
class Block : public Card
{
    Q_OBJECT
public:
    Block(Context &context, const QString &title, QWidget *parent = nullptr);

    struct Row {
        QString name; ///< empty: a sentence over the whole width
        QString value;
    };
    void say(const QList<Row> &rows);
    /// What it says, a line for each row: "Nombre: Nayeli".
    [[nodiscard]] QStringList said() const;
    Button *addButton(Button::Kind kind, const QString &icon, const QString &text);
    /// Between what is said and the buttons.
    void addWidget(QWidget *widget);

private:
    void fit();

    Theme &m_theme;
    QList<Row> m_rows;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QVBoxLayout *m_more;
    QHBoxLayout *m_buttons;
};

} // namespace tambo::ui
