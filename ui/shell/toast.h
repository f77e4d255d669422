// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QFrame>
#include <QTimer>
#include <functional>

namespace tambo::ui {

/// One sentence at the bottom of the content for ten seconds, which do not run while the mouse or
/// the keyboard is on it. What it offers to undo can be undone until the next toast.
class Toast : public QFrame
{
    Q_OBJECT
public:
    Toast(Theme &theme, QWidget *parent);

    void say(const QString &sentence, std::function<void()> undo = {});
    /// Something that can be done about what is said; Ctrl+Z does not do it. Not shown while
    /// the last sentence still stands.
    enum class Shown { Yes, No };
    Shown offer(const QString &sentence, const QString &verb, std::function<void()> act);
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    /// Undoes what the last toast offered, once; nothing if there is nothing.
    void undo();
    /// Bottom middle of `area`, in the parent's coordinates.
    void place(const QRect &area);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void put(const QString &sentence);
    void act();

    QTimer m_time;
    QRect m_area;
    Text *m_sentence;
    QPushButton *m_button;
    Theme &m_theme;
    QString m_icon; ///< of the button
    std::function<void()> m_undo;
    std::function<void()> m_act; ///< what an offer does
};

} // namespace tambo::ui
