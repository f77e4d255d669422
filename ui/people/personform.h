// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"

namespace tambo::ui {

class ArrowKeys;
class FaceButton;

/// Picture, name and role of a person, new or known.
class PersonForm : public QWidget
{
    Q_OBJECT
public:
    explicit PersonForm(Theme &theme, QWidget *parent = nullptr);

    /// `roles`: those that whoever sits here may give; one or none shows the sentence instead.
    void setPerson(
        const people::Person &person, const QList<people::Role> &roles, const QString &sentence);
    /// The person of setPerson with what was chosen and typed; nullopt, with a sentence where
    /// something is missing and the keyboard there.
    [[nodiscard]] std::optional<people::Person> person();

    /// Whether it says just what is known of that person.
    [[nodiscard]] bool shows(const people::Person &person) const;
    [[nodiscard]] Field *nameField() const { return m_name; }
    [[nodiscard]] Segments *roles() const { return m_roles; }
    [[nodiscard]] FaceButton *face(const QString &picture) const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void submitted(); ///< Enter in the name

private:
    QWidget *makeFaces();

    Theme &m_theme;
    people::Person m_person;
    QList<people::Role> m_given;
    ArrowKeys *m_arrows;
    QList<FaceButton *> m_faces;
    Text *m_faceProblem;
    Field *m_name;
    Text *m_roleLabel;
    Segments *m_roles;
    Text *m_roleSentence;
};

} // namespace tambo::ui
