// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text.h"

class QBoxLayout;
class QVBoxLayout;

namespace tambo::ui {

/// One thing to choose: what it is and what it does at the left, its control at the right, or below
/// where there is no room beside.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    SettingRow(Theme &theme, const QString &title, const QString &sentence, QWidget *control,
        QWidget *parent = nullptr);

    void say(const QString &sentence);
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Theme &m_theme;
    QWidget *m_control;
    Text *m_sentence;
    QBoxLayout *m_layout;
};

constexpr int rowsSide = 20; ///< between the edge of a card and its rows, px
/// Puts them one below the other, with thin lines between.
void addRows(QVBoxLayout &column, const QList<SettingRow *> &rows);

} // namespace tambo::ui
