// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/requests.h"
#include "ui/shell/context.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progress.h"

class QPlainTextEdit;

namespace tambo::ui {

/// One request of the register: who, what, how many days are left in words and as a bar, and the
/// answer, or where to write it. Only asks; the page writes it.
class RequestCard : public Card
{
    Q_OBJECT
public:
    RequestCard(Context &context, const people::Request &request, const QString &who,
        QWidget *parent = nullptr);

    [[nodiscard]] Id<people::Request> id() const { return m_id; }
    void refuse(const QString &sentence);
    [[nodiscard]] bool isDirty() const;
    /// Esc: true where the answer was being written.
    bool goBack();

    [[nodiscard]] Chip *clock() const { return m_clock; }
    [[nodiscard]] Button *answerButton() const { return m_answer; }
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void answered(tambo::Id<tambo::people::Request> id, const QString &words);

private:
    [[nodiscard]] QWidget *makeEditor();
    void connectAll();
    void fit();

    Theme &m_theme;
    Id<people::Request> m_id;
    Chip *m_clock;
    Bar *m_problem;
    Button *m_answer;
    QPlainTextEdit *m_edit;
    Button *m_save;
    Button *m_cancel;
    QWidget *m_editor;
};

} // namespace tambo::ui
