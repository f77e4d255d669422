// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/breakpoint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPointer>

namespace tambo::ui {

/// Back, title and place on the left; the page's actions, the search field and the person on the
/// right.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(Theme &theme, QWidget *search, QWidget *person, QWidget *parent = nullptr);

    void setHead(const QString &title, const QString &place);
    void setBackVisible(bool visible);
    /// Takes the actions into the bar; those of the page before go back to it, hidden.
    void setActions(const QList<QWidget *> &actions);
    void fit(const Breakpoint &breakpoint);
    /// With all that can be folded.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void back();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    [[nodiscard]] int searchWidth() const;
    void fold();
    [[nodiscard]] int roomForActions() const;

    Theme &m_theme;
    Breakpoint m_breakpoint;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_actionLayout;
    QWidget *m_search;
    Button *m_back;
    Text *m_title;
    Text *m_place;
    struct Action {
        QPointer<QWidget> widget;
        QPointer<QWidget> owner;
        QString words{}; ///< of a button
        int wide = 0; ///< px, with them
    };
    QList<Action> m_actions;
};

} // namespace tambo::ui
