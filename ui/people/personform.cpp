// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personform.h"

#include "ui/people/arrowkeys.h"
#include "ui/people/facebutton.h"
#include "ui/widgets/plainarea.h"

#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int faceColumns = 6;

} // namespace

PersonForm::PersonForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_arrows(new ArrowKeys(this))
    , m_faceProblem(
          new Text(Theme::Role::Caption, Theme::Colour::Danger, {}, nullptr, Text::Fit::Wrap))
    , m_name(new Field(theme, tr("Nombre")))
    , m_roleLabel(new Text(Theme::Role::Label, Theme::Colour::Text, tr("Qué hace en el centro")))
    , m_roles(new Segments(theme, Module::Inicio, tr("Qué hace en el centro")))
    , m_roleSentence(
          new Text(Theme::Role::Caption, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
{
    m_roles->setFolding();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    layout->setSpacing(6);
    layout->addWidget(m_name);
    layout->addSpacing(4);
    layout->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text, tr("Su dibujo")));
    layout->addWidget(makeFaces());
    layout->addWidget(m_faceProblem);
    layout->addSpacing(4);
    layout->addWidget(m_roleLabel);
    layout->addWidget(m_roles, 0, Qt::AlignLeft);
    layout->addWidget(m_roleSentence);
    layout->addStretch(1);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &PersonForm::submitted);
}

QWidget *PersonForm::makeFaces()
{
    auto *faces = new QWidget;
    auto *grid = new QGridLayout(faces);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (const char *picture : people::personPictures) {
        auto *face = new FaceButton(m_theme, QString::fromLatin1(picture));
        const int at = int(m_faces.size());
        grid->addWidget(face, at / faceColumns, at % faceColumns);
        m_faces.append(face);
        m_arrows->add(face);
        connect(face, &QAbstractButton::clicked, this, [this, face] {
            for (FaceButton *each : std::as_const(m_faces))
                each->setChecked(each == face);
            m_faceProblem->hide();
        });
    }
    return faces;
}

FaceButton *PersonForm::face(const QString &picture) const
{
    const auto found = std::find_if(m_faces.begin(), m_faces.end(),
        [&](const FaceButton *face) { return face->picture() == picture; });
    return found == m_faces.end() ? nullptr : *found;
}

QString PersonForm::problem() const
{
    return m_faceProblem->isHidden() ? m_name->error() : m_faceProblem->text();
}

void PersonForm::setPerson(
    const people::Person &person, const QList<people::Role> &roles, const QString &sentence)
{
    m_person = person;
    m_name->edit()->setText(person.name);
    m_name->setError({});
    m_faceProblem->hide();
    for (FaceButton *face : std::as_const(m_faces))
        face->setChecked(face->picture() == person.picture);
    if (m_given != roles) {
        m_given = roles;
        QList<Segments::Choice> choices;
        for (const people::Role role : roles)
            choices.append({qint64(role), people::roleText(role)});
        m_roles->setChoices(choices);
    }
    m_roles->take(qint64(person.role));
    m_roles->setVisible(roles.size() > 1);
    m_roleSentence->setText(
        sentence.isEmpty() ? QString() : tr("%1. %2").arg(people::roleText(person.role), sentence));
    m_roleSentence->setVisible(!sentence.isEmpty());
}

bool PersonForm::shows(const people::Person &person) const
{
    const FaceButton *taken = face(person.picture);
    return m_name->text().simplified() == person.name && (!taken || taken->isChecked())
        && (m_roles->isHidden() || m_roles->taken() == qint64(person.role));
}

std::optional<people::Person> PersonForm::person()
{
    people::Person wanted = m_person;
    wanted.name = m_name->text().simplified();
    const auto taken = std::find_if(
        m_faces.begin(), m_faces.end(), [](const FaceButton *face) { return face->isChecked(); });
    if (wanted.name.isEmpty()) {
        m_name->setError(tr("Escriba el nombre de la persona."));
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return {};
    }
    if (taken == m_faces.end()) {
        m_faceProblem->setText(tr("Elija un dibujo: con él se reconoce a la persona."));
        m_faceProblem->show();
        m_faces.first()->setFocus(Qt::OtherFocusReason);
        return {};
    }
    wanted.picture = (*taken)->picture();
    if (!m_roles->isHidden())
        wanted.role = people::Role(m_roles->taken().toLongLong());
    return wanted;
}

} // namespace tambo::ui
