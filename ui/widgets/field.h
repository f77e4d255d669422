// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text.h"

#include <QLineEdit>

namespace tambo::ui {

/// Label above, input, help below. An error takes the place of the help, with icon and red border.
class Field : public QWidget
{
    Q_OBJECT
public:
    Field(Theme &theme, const QString &label, const QString &help = {}, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// The sentence says what to do; empty: nothing is wrong. Typing takes it away.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const { return m_error; }

private:
    void restyle();

    Theme &m_theme;
    QLineEdit *m_edit;
    QLabel *m_icon;
    Text *m_note;
    QString m_help;
    QString m_error;
};

} // namespace tambo::ui
