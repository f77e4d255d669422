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
        people::CodeKind first = people::CodeKind::Pin; ///< which kind is offered first
        bool mayBeNone = false; ///< coming in with a touch is a choice too
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
    /// Lines as people::Code::read takes them; `before` empty where nothing was asked.
    void ready(const QString &before, const QString &wanted);

private:
    enum class Stage { Before, Wanted, Again };

    void enter(Stage stage);
    void take(const QString &line);
    void say(const QString &sentence);

    Ask m_ask;
    Stage m_stage = Stage::Wanted;
    QString m_before;
    QString m_wanted;
    Segments *m_kinds;
    Text *m_prompt;
    CodePad *m_pad;
    Text *m_note;
    Button *m_none;
};

} // namespace tambo::ui
