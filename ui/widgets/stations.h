// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QList>

namespace tambo::ui {

class Station;

/// Lessons, sessions or the steps of a wizard as numbered squares on a line: those that are done,
/// the one where somebody is, and those to come. The arrow keys walk along it.
class Stations : public QWidget
{
    Q_OBJECT
public:
    /// `name`: what the stations are, for screen readers.
    Stations(Theme &theme, Module module, const QString &name, QWidget *parent = nullptr);

    /// `current` counts from 0; `names` in order. Before it everything is done; `current` may be
    /// the number of names: all are.
    void set(const QStringList &names, qsizetype current);
    /// To which one a person may go; the others only show. None at the beginning.
    void setReach(qsizetype last);
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] QAbstractButton *station(qsizetype index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person.
    void opened(qsizetype index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restate();
    void place();
    [[nodiscard]] int middleOf(qsizetype index) const;

    Theme &m_theme;
    Module m_module;
    QList<Station *> m_stations;
    qsizetype m_current = 0;
    qsizetype m_reach = -1;
};

} // namespace tambo::ui
