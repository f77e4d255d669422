// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/requests.h"
#include "ui/archive/choices.h"
#include "ui/shell/page.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"

class QPlainTextEdit;

namespace tambo::ui {

/// What somebody asks for, in her words. Only asks; the page takes it down. Hidden until it is
/// begun; Esc leaves it.
class RequestForm : public Card
{
    Q_OBJECT
public:
    RequestForm(Theme &theme, const std::function<QDate()> &today, QWidget *parent = nullptr);

    /// About one person, on this day.
    void beginFor(const people::Person &person, people::RequestKind kind);
    /// By anybody, on any day: who is one of `persons` is known by her name.
    void beginRegister(const QList<people::Person> &persons);
    /// What was submitted has come to its end: with that sentence, or well.
    void refuse(const QString &sentence);
    void end();
    [[nodiscard]] bool isDirty() const;

    [[nodiscard]] MenuButton *kinds() const { return m_kinds; }
    [[nodiscard]] Field *asker() const { return m_asker; }
    [[nodiscard]] DateField *day() const { return m_day; }
    [[nodiscard]] QPlainTextEdit *wordsEdit() const { return m_words; }
    [[nodiscard]] Button *sendButton() const { return m_send; }
    [[nodiscard]] QString problem() const;
    void chooseKind(people::RequestKind kind);

Q_SIGNALS:
    void submitted(const tambo::people::NewRequest &request);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fit();
    void begin(people::RequestKind kind);
    void submit();

    Theme &m_theme;
    std::function<QDate()> m_today;
    people::RequestKind m_kind = people::RequestKind::Access;
    Id<people::Person> m_person;
    QList<people::Person> m_persons;
    Text *m_title;
    Text *m_note;
    MenuButton *m_kinds;
    Field *m_asker;
    DateField *m_day;
    Text *m_wordsLabel;
    QPlainTextEdit *m_words;
    Bar *m_problem;
    Button *m_send;
    Button *m_cancel;
};

/// Takes down what was submitted in a form of that page: ends it and says so in a toast, with the
/// way back, or says in it what is wrong.
void takeDown(Page &page, Context &context, RequestForm &form, const people::NewRequest &wanted,
    const QString &said);

} // namespace tambo::ui
