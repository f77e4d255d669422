// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/codepad.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// Asks for a new code twice, as it is not seen while it is typed; first for the one that was, if
/// it is one's own.
class CodeForm : public QWidget
{
    Q_OBJECT
public:
    explicit CodeForm(Theme &theme, QWidget *parent = nullptr);

    struct Ask {
        people::CodeKind before
            = people::CodeKind::None; ///< what is to be typed first; None: nothing
        QList<people::CodeKind> kinds; ///< which are offered; the first is taken, unless:
        people::CodeKind first = people::CodeKind::None; ///< this is one of them
    };
    void ask(const Ask &ask);
    /// From the new code on, or from the old one if that was wrong, with a sentence.
    void refuse(const QString &sentence);
    void takeKeyboard();

    [[nodiscard]] CodePad *pad() const { return m_pad; }
    /// Which kind; for whoever shows the form to put beside its title.
    [[nodiscard]] Segments *kinds() const { return m_kinds; }
    [[nodiscard]] Button *noneButton() const { return m_none; }
    [[nodiscard]] QString prompt() const { return m_prompt->text(); }
    [[nodiscard]] QString note() const { return m_note->text(); }

Q_SIGNALS:
    /// `before` is none where nothing was asked.
    void ready(const tambo::people::Code &before, const tambo::people::Code &wanted);

private:
    enum class Stage { Before, Wanted, Again };

    void enter(Stage stage);
    void take(const people::Code &code);
    [[nodiscard]] QString question(Stage stage) const;
    void say(const QString &sentence);

    Ask m_ask;
    Stage m_stage = Stage::Wanted;
    people::Code m_before;
    people::Code m_wanted;
    Segments *m_kinds;
    Text *m_prompt;
    CodePad *m_pad;
    Text *m_note;
    Button *m_none;
};

} // namespace tambo::ui
