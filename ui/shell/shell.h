// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/breakpoint.h"
#include "ui/shell/pages.h"

#include <QWidget>

class QStackedWidget;

namespace tambo::ui {

class FocusRing;
class HelpPanel;
class LookKeys;
class PersonButton;
class Rail;
class SearchField;
class TaskStrip;
class Toast;
class TopBar;
class Zocalo;

/// The window's frame around the pages: rail, top bar, task strip, zócalo, toast, the way back and
/// the keys that work everywhere.
class Shell : public QWidget
{
    Q_OBJECT
public:
    Shell(Context &context, const PageTable &pages, QWidget *parent = nullptr);
    ~Shell() override;

    /// Opens a page; unknown names are ignored. The page before is kept for back().
    void go(const Route &route);
    /// To the page before; from the first one nothing happens.
    void back();
    [[nodiscard]] Page *page() const;
    [[nodiscard]] const Route &route() const { return m_route; }
    [[nodiscard]] bool has(const QString &page) const;
    /// Work is under way, or something is half-written on a page: not the time to make all anew.
    [[nodiscard]] bool isBusy() const;
    /// Whoever uses it goes away from the PC: sounds stop, what is typed stays.
    void rest();
    void comeBack();
    void say(const QString &sentence, const std::function<void()> &undo = {});

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Zocalo *zocalo() const { return m_zocalo; }
    [[nodiscard]] Toast *toast() const { return m_toast; }
    [[nodiscard]] HelpPanel *helpPanel() const { return m_help; }
    [[nodiscard]] PersonButton *personButton() const { return m_person; }
    [[nodiscard]] Rail *rail() const { return m_rail; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Made {
        PageRow row;
        Page *page = nullptr;
    };

    void layOut();
    void fit();
    void addKeys();
    void addRailKeys();
    void open(const Route &route);
    void showHead();
    void nextArea();
    void print();
    void help();
    [[nodiscard]] QList<Findable> find(const QString &words);
    void offerStick(const usb::Stick &stick);
    enum class Listen { Block, Page };
    void listen(Listen what);
    [[nodiscard]] Made *made(const QString &name);
    [[nodiscard]] Page *make(Made &made);

    Context &m_context;
    QList<Made> m_pages;
    Route m_route;
    bool m_resting = false;
    QList<Route> m_way; ///< pages that back() returns to, oldest first
    SearchField *m_search;
    PersonButton *m_person;
    Rail *m_rail;
    TopBar *m_bar;
    QStackedWidget *m_stack;
    TaskStrip *m_tasks;
    Zocalo *m_zocalo;
    HelpPanel *m_help;
    LookKeys *m_looks = nullptr;
    Toast *m_toast;
    FocusRing *m_ring;
};

} // namespace tambo::ui
