// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persongrid.h"
#include "ui/shell/context.h"
#include "ui/start/signinpanel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"

class QScrollArea;

namespace tambo::ui {

class FocusRing;
class Zocalo;

/// Who is going to use this PC: the persons of the centre as pictures, and the code of whoever was
/// chosen. Covers the window until somebody is signed in.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(Context &context, QWidget *parent = nullptr);

    void say(const QString &sentence) { m_panel->tell(sentence); }
    /// From the beginning; asks first for whoever was here, if she only stepped away.
    void begin();

    /// Whoever comes in now is to add somebody who is here for the first time.
    [[nodiscard]] bool takesNewcomer() const { return m_newcomer; }

    [[nodiscard]] Segments *languages() const { return m_languages; }
    [[nodiscard]] Button *notNewButton() const { return m_notNew; }
    [[nodiscard]] QString question() const { return m_question->text(); }
    [[nodiscard]] PersonGrid *grid() const { return m_grid; }
    [[nodiscard]] SignInPanel *panel() const { return m_panel; }
    [[nodiscard]] Button *searchButton() const { return m_find; }
    [[nodiscard]] QLineEdit *searchEdit() const { return m_search; }
    [[nodiscard]] Button *nextButton() const { return m_next; }
    [[nodiscard]] Button *previousButton() const { return m_previous; }
    [[nodiscard]] QString problem() const { return m_problem->text(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Content;

    void layOut();
    QWidget *makeHead();
    void makeLanguages();
    QWidget *makeFoot();
    void fit();
    void read();
    void show(const Result<Content> &content);
    void showPages();
    void choose(const people::Person &person);
    void setNewcomer(bool newcomer);
    void openSearch();
    void closeSearch();

    Context &m_context;
    QHash<Id<people::Person>, people::CodeKind> m_kinds;
    bool m_newcomer = false; ///< only those who may add persons are shown
    bool m_begins = false; ///< the keyboard is given as soon as the persons are read
    QLabel *m_logo;
    Text *m_centre;
    Text *m_question;
    Text *m_problem;
    PersonGrid *m_grid;
    Segments *m_languages = nullptr; ///< nullptr: nothing is kept
    QWidget *m_left;
    Button *m_find;
    Button *m_notNew;
    QLineEdit *m_search;
    Button *m_previous;
    Button *m_next;
    SignInPanel *m_panel;
    QScrollArea *m_side;
    Zocalo *m_zocalo;
    FocusRing *m_ring;
};

} // namespace tambo::ui
