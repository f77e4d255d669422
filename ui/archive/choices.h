// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QVariant>

class QMenu;

namespace tambo::ui {

/// A button that opens a list to choose from.
class MenuButton : public Button
{
    Q_OBJECT
public:
    struct Choice {
        QVariant value;
        QString text;
    };

    MenuButton(Theme &theme, const QString &icon, const QString &label, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices, const QVariant &taken);
    /// What the button says; its name for screen readers stays.
    void setLabel(const QString &label);
    /// Only the icon.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(const QVariant &value);

private:
    void arrange();

    QString m_ownIcon;
    QString m_label;
    bool m_compact = false;
    QMenu *m_menu;
};

/// One of a few large choices, each with a sentence that says what it means.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(Theme &theme, const QString &icon, const QString &title, const QString &sentence,
        QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect sentenceRect(int width) const;

    Theme &m_theme;
    QString m_icon;
    QString m_sentence;
};

} // namespace tambo::ui
