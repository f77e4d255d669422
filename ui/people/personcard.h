// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/codeform.h"
#include "ui/people/personform.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"

#include <QMenu>

class QStackedWidget;

namespace tambo::ui {

/// One person beside the list: what is known of her and what may be done, a new code, and the last
/// question before she is erased. Only asks; the page does it.
class PersonCard : public Card
{
    Q_OBJECT
public:
    /// What whoever sits here may do with the person who is shown.
    struct Rights {
        bool edit = false;
        bool code = false; ///< change or reset it
        bool own = false; ///< it is herself: the code that was is asked
        bool activity = false;
        bool erase = false;
        bool eraseElsewhere = false; ///< she may, but only on a steward's PC
        bool dossier = false;
        QList<people::Role> roles; ///< that may be given
        QString sentence; ///< why not others
    };

    explicit PersonCard(Theme &theme, QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    void showNew(const QList<people::Role> &roles, const QString &sentence);
    void showPerson(const people::Person &person, people::CodeKind kind, const Rights &rights);
    /// Something about that person is other now; what is being typed stays.
    void refreshPerson(const people::Person &person, people::CodeKind kind, const Rights &rights);
    /// What was asked for was not done.
    void refuse(const QString &sentence);
    /// The last question before she is erased; nothing where that may not be done here.
    void askErase();
    /// Esc: true where a question of its own was closed.
    bool goBack();

    [[nodiscard]] std::optional<people::Person> person() const { return m_person; }
    [[nodiscard]] bool isNew() const { return m_person && m_person->id.isNull(); }
    [[nodiscard]] bool isAsking() const; ///< for a code, or whether to erase
    [[nodiscard]] PersonForm *form() const { return m_form; }
    [[nodiscard]] CodeForm *code() const { return m_code; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *codeButton() const { return m_codeButton; }
    [[nodiscard]] Button *moreButton() const { return m_more; }
    [[nodiscard]] QList<QAction *> moreEntries() const { return m_menu.actions(); }
    [[nodiscard]] Field *eraseName() const { return m_eraseName; }
    [[nodiscard]] Button *eraseButton() const { return m_erase; }
    [[nodiscard]] Button *keepButton() const { return m_keep; }
    [[nodiscard]] QString problem() const;
    /// That a passphrase would be safer; empty where it is not shown.
    [[nodiscard]] QString advice() const;

Q_SIGNALS:
    void saved(const tambo::people::Person &person);
    void added(const tambo::people::Person &person, const tambo::people::Code &code);
    void codeChosen(const tambo::people::Code &before, const tambo::people::Code &wanted);
    void activityChosen(bool active);
    void privacyWanted(); ///< to see what is kept about her
    void dossierWanted();
    void erased(const QString &name);
    void closed(); ///< a new person was left without adding her

private:
    QWidget *makeForm();
    QWidget *makeCode();
    QWidget *makeErase();
    void connectParts();
    void showForm();
    void save();
    void askCode();
    void fillMenu();

    Theme &m_theme;
    std::optional<people::Person> m_person;
    people::CodeKind m_kind = people::CodeKind::None;
    Rights m_rights;
    QMenu m_menu;
    QStackedWidget *m_views;
    Text *m_nothing;
    Bar *m_problem;
    Text *m_title;
    PersonForm *m_form;
    Text *m_reason;
    Text *m_advice;
    Button *m_save;
    Button *m_codeButton;
    Button *m_more;
    Button *m_cancel;
    Text *m_codeTitle;
    CodeForm *m_code;
    Text *m_eraseTitle;
    Field *m_eraseName;
    Button *m_erase;
    Button *m_keep;
};

} // namespace tambo::ui
