// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// Long work while it is under way: what is done, how far it is, time left, Parar.
class TaskRow : public QWidget
{
    Q_OBJECT
public:
    /// `icon` names what it is about; none if empty.
    TaskRow(Theme &theme, const QString &icon, QWidget *parent = nullptr);

    /// `done` from 0 to 1; `left` in words, empty while nobody can know.
    void set(const QString &name, double done, const QString &left);
    /// It has been told to stop; the button can do no more.
    void setStopping(bool stopping);
    [[nodiscard]] Button *stopButton() const { return m_stop; }

Q_SIGNALS:
    void stopped();

private:
    void restyle();

    Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    Text *m_name;
    Text *m_left;
    ProgressBar *m_bar;
    Button *m_stop;
};

} // namespace tambo::ui
