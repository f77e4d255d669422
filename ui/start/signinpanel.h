// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/session.h"
#include "ui/people/codepad.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QFrame>

namespace tambo::ui {

/// The right side of the sign-in: who was chosen, and her code.
class SignInPanel : public QFrame
{
    Q_OBJECT
public:
    SignInPanel(Theme &theme, people::Session &session, QWidget *parent = nullptr);

    /// Asks for her code; whoever has none is signed in at once.
    void choose(const people::Person &person, people::CodeKind kind);
    /// Nobody is chosen.
    void clear();
    /// A sentence for whoever stands before it.
    void tell(const QString &sentence) { say(sentence, Theme::Colour::Text); }
    void fit(bool small);
    [[nodiscard]] CodePad *pad() const { return m_pad; }
    [[nodiscard]] Button *forgottenButton() const { return m_forgotten; }
    [[nodiscard]] QString note() const { return m_note->text(); }
    [[nodiscard]] const std::optional<people::Person> &person() const { return m_person; }

private:
    void layOut();
    void restyle();
    void attempt(const people::Code &code);
    void take(const Result<people::Attempt> &attempt);
    void say(const QString &sentence, Theme::Colour colour);

    Theme &m_theme;
    people::Session &m_session;
    std::optional<people::Person> m_person;
    bool m_small = false;
    bool m_trying = false;
    QLabel *m_face;
    Text *m_hello;
    Text *m_prompt;
    CodePad *m_pad;
    Text *m_note;
    Button *m_forgotten;
};

} // namespace tambo::ui
