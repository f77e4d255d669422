// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>
#include <functional>

namespace tambo::ui {

/// Where to go: a page by its name in the pages table, and what it shall show.
struct Route {
    QString page;
    RecordId record; ///< of a story, for example; null where the page needs none
    QString argument; ///< words to search for, a position in ms …; each page says what

    bool operator==(const Route &) const = default;
};

/// One page of the window. The shell shows its title, place and actions in the top bar and keeps
/// the way back. A page lives as long as the window and refreshes from Store::changed, also while
/// it is hidden (or when it is shown again).
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Context &context, QWidget *parent = nullptr) : QWidget(parent), m_context(context)
    {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Second line of the top bar: where this is, in a few words.
    [[nodiscard]] virtual QString place() const { return {}; }
    /// Buttons for the top bar, in order; at most one of them green. The page owns them; the shell
    /// moves them into the bar while the page is shown.
    [[nodiscard]] virtual QList<QWidget *> topActions() const { return {}; }
    /// Called each time before the page is shown, also by going back.
    virtual void open(const Route &route) { Q_UNUSED(route) }
    /// Called after another page has taken its place: stop sounds, keep drafts.
    virtual void left() {}
    /// Esc or the back arrow: a page that closes something of its own first returns true.
    [[nodiscard]] virtual bool goBack() { return false; }

    /// What Ctrl+P prints: what the page shows now; nullopt where that is nothing for paper.
    [[nodiscard]] virtual std::optional<Printed> printed() const { return std::nullopt; }

    /// Something half-written that would be lost with the page.
    [[nodiscard]] virtual bool hasDraft() const { return false; }

Q_SIGNALS:
    /// title(), place() or topActions() are others now.
    void headChanged();
    void go(const tambo::ui::Route &route);
    /// As Ctrl+P on this page.
    void print();
    /// To the page before; nothing happens while another page is shown.
    void back();
    /// A sentence at the bottom for ten seconds; with `undo`, a button Deshacer (and Ctrl+Z).
    void toast(const QString &sentence, const std::function<void()> &undo);

protected:
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] Theme &theme() const { return m_context.theme; }

private:
    Context &m_context;
};

} // namespace tambo::ui
