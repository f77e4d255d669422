// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/aboutcentre.h"
#include "ui/privacy/block.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/field.h"

namespace tambo::ui {

/// What opens this PC, in plain words, and how that is changed: a passphrase, and the printed sheet
/// with 24 words.
class KeysBlock : public Block
{
    Q_OBJECT
public:
    explicit KeysBlock(Context &context, QWidget *parent = nullptr);

    void show(const AboutCentre &about, bool mayChange);
    /// Esc: true where a passphrase was being typed.
    bool goBack();

    [[nodiscard]] Button *setButton() const { return m_set; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    [[nodiscard]] Button *sheetButton() const { return m_sheet; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] PasswordField *before() const { return m_before; }
    [[nodiscard]] PasswordField *wanted() const { return m_wanted; }
    [[nodiscard]] PasswordField *again() const { return m_again; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void said(const QString &sentence);
    /// The keys are others now.
    void changed();

private:
    enum class Ask { Nothing, Set, Change, Remove };

    [[nodiscard]] QWidget *makeForm();
    void ask(Ask what);
    void save();
    void run(const std::function<Result<>(store::Vault &)> &job, const QString &done);
    void makeSheet();
    void writeSheetTo(const QString &file);

    Context &m_context;
    AboutCentre m_about;
    bool m_mayChange = false;
    bool m_busy = false;
    Ask m_ask = Ask::Nothing;
    PasswordField *m_before;
    PasswordField *m_wanted;
    PasswordField *m_again;
    Text *m_note;
    Bar *m_problem;
    Button *m_save;
    Button *m_cancel;
    QWidget *m_form;
    Button *m_set;
    Button *m_remove;
    Button *m_sheet;
};

} // namespace tambo::ui
