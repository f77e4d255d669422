// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QStackedWidget>

class QLayout;
class QPlainTextEdit;

namespace tambo::ui {

/// What a closed centre asks before anything of it is shown: a passphrase of the staff, or the 24
/// words of the recovery sheet and then a new passphrase. Only asks; who shows it opens the centre.
class UnlockView : public QStackedWidget
{
    Q_OBJECT
public:
    explicit UnlockView(Theme &theme, QWidget *parent = nullptr);
    ~UnlockView() override;

    /// From the beginning, with nothing typed.
    void begin();
    /// Opening failed: that sentence, where what was typed can be corrected.
    void refuse(const QString &sentence);
    /// Gives the keyboard to what is to be typed.
    void takeKeyboard();
    /// Goes on to the new passphrase where the 24 words are right.
    void takeWords();

    [[nodiscard]] PasswordField *passphrase() const { return m_passphrase; }
    [[nodiscard]] Button *openButton() const { return m_open; }
    [[nodiscard]] Button *forgottenButton() const { return m_forgotten; }
    [[nodiscard]] QPlainTextEdit *words() const { return m_words; }
    [[nodiscard]] QString wordsNote() const;
    [[nodiscard]] PasswordField *newPassphrase() const { return m_new; }
    [[nodiscard]] PasswordField *again() const { return m_again; }

Q_SIGNALS:
    void typed(const QString &passphrase);
    /// `words`: the 32 bytes they stand for.
    void recovered(const QByteArray &words, const QString &passphrase);

private:
    QWidget *makeAsk();
    QWidget *makeWords();
    QWidget *makeNew();
    QWidget *scrolled(QWidget *content);
    QLayout *buttons(Button *go, int backTo);
    void giveBack(int view);
    void open();
    void recover();
    void sayWords(const QString &sentence);

    Theme &m_theme;
    QByteArray m_entropy; ///< of the words, once they are right
    PasswordField *m_passphrase;
    Button *m_open;
    Button *m_forgotten;
    QPlainTextEdit *m_words;
    Text *m_wordsNote;
    Button *m_go;
    PasswordField *m_new;
    PasswordField *m_again;
    Button *m_put;
};

} // namespace tambo::ui
