// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

class QLabel;

namespace tambo::ui {

/// The first thing on Envíos: is everything safe, when does it leave; and the button to try now.
class SafeCard : public Card
{
    Q_OBJECT
public:
    explicit SafeCard(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] Text *headline() const { return m_headline; }
    [[nodiscard]] Text *sentence() const { return m_sentence; }
    [[nodiscard]] Button *tryButton() const { return m_try; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString sentenceText() const;

    Context &m_context;
    bool m_calls = false; ///< a person must do something
    QLabel *m_icon;
    Text *m_headline;
    Text *m_sentence;
    Button *m_try;
};

} // namespace tambo::ui
