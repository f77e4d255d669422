// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/breakpoint.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QMenu>

namespace tambo::ui {

/// Who is signed in, at the end of the top bar, and what they can do about it: their own data,
/// settings, lock, let another person in, leave. Hidden where there is nothing to choose.
class PersonButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// `has`: whether there is a page of that name.
    PersonButton(
        Context &context, std::function<bool(const QString &page)> has, QWidget *parent = nullptr);

    /// The entries as they are now.
    [[nodiscard]] QList<QAction *> entries() const { return m_menu.actions(); }
    void fit(const Breakpoint &breakpoint);
    void openMenu();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void go(const tambo::ui::Route &route);
    /// As F1.
    void help();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void fill();
    void addPage(const QString &icon, const QString &text, const Route &route);
    template<typename F> void add(const QString &icon, const QString &text, F act);
    [[nodiscard]] int nameWidth() const;

    Context &m_context;
    std::function<bool(const QString &)> m_has;
    Breakpoint m_breakpoint;
    QMenu m_menu;
};

} // namespace tambo::ui
