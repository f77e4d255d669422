// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QLineEdit>

class QHBoxLayout;

namespace tambo::ui {

/// Label above, input, help below. An error takes the place of the help, with icon and red border.
class Field : public QWidget
{
    Q_OBJECT
public:
    Field(Theme &theme, const QString &label, const QString &help = {}, QWidget *parent = nullptr);

    /// Puts a button at the right end of the input, as high as it.
    void addButton(Button *button);
    /// Another sentence below the input.
    void setHelp(const QString &sentence);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// The sentence says what to do; empty: nothing is wrong. Typing takes it away.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const { return m_error; }

private:
    void restyle();

    Theme &m_theme;
    QLineEdit *m_edit;
    QHBoxLayout *m_row;
    QLabel *m_icon;
    Text *m_note;
    QString m_help;
    QString m_error;
};

/// For what nobody else shall read. A button shows it for as long as it is down.
class PasswordField : public Field
{
    Q_OBJECT
public:
    PasswordField(
        Theme &theme, const QString &label, const QString &help = {}, QWidget *parent = nullptr);

    /// With nothing typed, and what comes is not shown.
    void clear();

private:
    void show(bool shown);

    Button *m_eye;
};

} // namespace tambo::ui
