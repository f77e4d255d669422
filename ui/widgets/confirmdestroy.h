// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QLineEdit>

namespace tambo::ui {

/// Asks once more, in place, before something is gone for good: says what is lost and asks for the
/// number of things. Everything that can be undone goes without it. Hidden until ask() is called;
/// Esc is No borrar.
class ConfirmDestroy : public Card
{
    Q_OBJECT
public:
    struct Question {
        QString title; ///< "¿Borrar para siempre 3 grabaciones?"
        QString loss; ///< what cannot be had back, in one or two sentences
        int count = 1; ///< to be written before it can go on
        QString verb; ///< names the result: "Borrar las 3"
        QString keep{}; ///< "No borrar" if empty
    };

    explicit ConfirmDestroy(Theme &theme, QWidget *parent = nullptr);

    /// Shows it, with the keyboard in the input.
    void ask(const Question &question);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] Button *destroyButton() const { return m_destroy; }
    [[nodiscard]] Button *keepButton() const { return m_keep; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void confirmed();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void destroy();
    void decline();
    void restyle();
    void setWrong(bool wrong);

    Theme &m_theme;
    int m_count = 0;
    QLabel *m_icon;
    Text *m_title;
    Text *m_loss;
    QLineEdit *m_edit;
    Button *m_destroy;
    Button *m_keep;
    Text *m_problem;
};

} // namespace tambo::ui
