// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"

class QStackedLayout;

namespace tambo::ui {

class Shell;

/// A shell for each person, three at most on a small PC: what she has half typed waits for her and
/// is shown to nobody else.
class Desks : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<Shell *()>;

    /// `layout` shows whoever is here, and owns the shells with its window.
    Desks(QStackedLayout &layout, Tasks &tasks, Make make);

    /// Of whoever is here; nullptr: nobody.
    [[nodiscard]] Shell *shell() const { return m_shell; }
    /// Shows the desk of that person; a null one: nobody has to say who they are.
    void open(RecordId person);
    /// She steps aside; hers waits.
    void rest();
    /// Whoever was here last has left, or may not come in any more: so does what she had half
    /// typed.
    void forget();
    /// Work is under way at one of them, or something is half typed.
    [[nodiscard]] bool isBusy() const;
    /// All go and are made again when somebody opens them, on the page where she is now.
    void makeAnew();

Q_SIGNALS:
    void opened();

private:
    struct Desk {
        RecordId person;
        Shell *shell = nullptr;
    };

    void putAway(Shell *shell);
    void sweep();

    QStackedLayout &m_layout;
    Tasks &m_tasks;
    Make m_make;
    QList<Desk> m_desks; ///< the last one used at the end
    QList<Shell *> m_leaving; ///< nobody comes back to them, but they still have work
    Shell *m_shell = nullptr; ///< of m_desks
    RecordId m_person; ///< who was here last
};

} // namespace tambo::ui
