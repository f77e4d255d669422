// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QVariant>

class QButtonGroup;
class QPushButton;

namespace tambo::ui {

/// Two to five choices side by side, exactly one of them taken. Arrow keys move.
class Segments : public QFrame
{
    Q_OBJECT
public:
    struct Choice {
        QVariant value;
        QString text;
        QString icon{}; ///< empty for none
    };

    /// `name`: what is chosen, for screen readers.
    Segments(Theme &theme, Module module, const QString &name, const QList<Choice> &choices = {},
        QWidget *parent = nullptr);

    /// Keeps the taken value if it is still offered, else takes the first.
    void setChoices(const QList<Choice> &choices);
    void setText(const QVariant &value, const QString &text);
    /// Does nothing when the value is not offered.
    void take(const QVariant &value);
    [[nodiscard]] QVariant taken() const;
    void setIconsShown(bool shown);
    /// Lets them stand one below the other where there is no room side by side.
    void setFolding();
    [[nodiscard]] QPushButton *button(qsizetype index) const { return m_buttons[index]; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// By a person.
    void chosen(const QVariant &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild(const QVariant &taken);
    void restyle();
    void stack(bool stacked);
    [[nodiscard]] int wholeWidth() const;

    Theme &m_theme;
    Module m_module;
    QList<Choice> m_choices;
    bool m_iconsShown = true;
    bool m_folds = false;
    QButtonGroup *m_group;
    QList<QPushButton *> m_buttons;
};

} // namespace tambo::ui
