// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include "ui/help/helppanel.h"
#include "ui/shell/enterkey.h"
#include "ui/shell/focusring.h"
#include "ui/shell/lookkeys.h"
#include "ui/shell/personbutton.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shellfinds.h"
#include "ui/shell/stickwatch.h"
#include "ui/shell/taskstrip.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/zocalo.h"
#include "ui/voice/speaker.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr qsizetype wayLimit = 50;
constexpr int helpWidth = 420;

/// As large as the page that is shown needs: hidden ones are still laid out for the window as it
/// was, and would keep it from becoming small.
class PageStack : public QStackedWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

Shell::Shell(Context &context, const PageTable &pages, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(
          context, recordsOf(pages), [this](const QString &words) { return find(words); }, this))
    , m_person(new PersonButton(context, [this](const QString &page) { return has(page); }))
    , m_rail(new Rail(context.theme, pages))
    , m_bar(new TopBar(context.theme, m_search, m_person))
    , m_stack(new PageStack)
    , m_tasks(new TaskStrip(context.theme, context.tasks))
    , m_zocalo(new Zocalo(context))
    , m_help(new HelpPanel(context.theme, context.speaker, this))
    , m_toast(new Toast(context.theme, this))
    , m_ring(new FocusRing(context.theme, this))
{
    for (const PageRow &row : pages)
        m_pages.append({row, nullptr});
    layOut();
    addKeys();
    addRailKeys();
    connect(m_rail, &Rail::chosen, this, [this](const QString &page) { go({page, {}, {}}); });
    connect(m_bar, &TopBar::back, this, &Shell::back);
    connect(m_zocalo, &QAbstractButton::clicked, this,
        [this] { go({QStringLiteral("sync"), {}, {}}); });
    connect(m_search, &SearchField::go, this, &Shell::go);
    connect(&context.speaker, &Speaker::problem, this, [this](const QString &sentence) {
        if (!m_resting) // another person's shell
            say(sentence);
    });
    connect(m_person, &PersonButton::go, this, &Shell::go);
    connect(m_person, &PersonButton::help, this, &Shell::help);
    connect(m_help, &HelpPanel::bookWanted, this,
        [this](const QString &chapter) { go({QStringLiteral("help"), {}, chapter}); });
    connect(m_help, &HelpPanel::closed, &context.speaker, &Speaker::stop);
    if (context.sticks)
        connect(context.sticks, &StickWatch::found, this, &Shell::offerStick);
    connect(&context.theme, &Theme::changed, this, &Shell::fit);
    new EnterKey(this);
    if (!pages.isEmpty())
        open({pages.first().name, {}, {}});
}

Shell::~Shell()
{
    // Pages own actions that the bar holds just now.
    m_bar->setActions({});
}

void Shell::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    right->addWidget(m_tasks);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(m_zocalo);
}

void Shell::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence(Qt::Key_Escape), [this] {
        // The first Esc ends a search, the next one leaves the page.
        if (m_search->hasFocus() && m_search->isSearching())
            m_search->endSearch();
        else if (m_help->isVisible())
            m_help->close(HelpPanel::Focus::Back);
        else
            back();
    });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { go({QStringLiteral("settings"), {}, {}}); });
    on(QKeySequence(Qt::Key_F1), [this] { help(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { m_toast->undo(); });
    on(QKeySequence(Qt::Key_F6), [this] { nextArea(); });
    on(QKeySequence(Qt::Key_F2), [this] { listen(Listen::Block); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { listen(Listen::Page); });
    m_looks = new LookKeys(m_context.theme, this);
    connect(m_looks, &LookKeys::scaled, this,
        [this](int scale) { say(tr("Letras al %1 %").arg(scale)); });
}

void Shell::addRailKeys()
{
    int number = 0;
    for (const Made &made : m_pages) {
        if (made.row.icon.isEmpty())
            continue;
        const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + number++));
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
            [this, name = made.row.name] { go({name, {}, {}}); });
    }
}

Shell::Made *Shell::made(const QString &name)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
        [&name](const Made &made) { return made.row.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

bool Shell::has(const QString &page) const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
        [&page](const Made &made) { return made.row.name == page; });
}

Page *Shell::page() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *Shell::make(Made &made)
{
    if (made.page)
        return made.page;
    made.page = made.row.make(m_context, m_stack);
    m_stack->addWidget(made.page);
    connect(made.page, &Page::go, this, &Shell::go);
    // A page may end its work when somebody has gone on to another one.
    connect(made.page, &Page::back, this, [this, page = made.page] {
        if (page == this->page())
            back();
    });
    connect(made.page, &Page::print, this, [this, page = made.page] {
        if (page == this->page())
            print();
    });
    connect(made.page, &Page::toast, this, &Shell::say);
    connect(made.page, &Page::headChanged, this, [this, page = made.page] {
        if (page == this->page())
            showHead();
    });
    return made.page;
}

void Shell::go(const Route &route)
{
    if (!has(route.page))
        return;
    if (route == m_route)
        return open(route);
    m_way.append(m_route);
    if (m_way.size() > wayLimit)
        m_way.removeFirst();
    open(route);
}

void Shell::back()
{
    if (page() && page()->goBack())
        return;
    if (!m_way.isEmpty())
        open(m_way.takeLast());
}

void Shell::open(const Route &route)
{
    Made *wanted = made(route.page);
    Page *before = page();
    Page *now = make(*wanted);
    m_route = route;
    m_search->closeResults();
    m_help->close(HelpPanel::Focus::Leave);
    m_context.speaker.stop();
    now->open(route);
    m_stack->setCurrentWidget(now);
    m_rail->mark(wanted->row.module);
    m_zocalo->setModule(wanted->row.module);
    m_zocalo->setOffer(route.page != QLatin1String("sync"));
    showHead();
    if (before && before != now) {
        before->left();
        // What had the keyboard is gone from the screen.
        if (!QApplication::focusWidget() || before->isAncestorOf(QApplication::focusWidget()))
            now->setFocus(Qt::OtherFocusReason);
    }
}

void Shell::rest()
{
    m_resting = true;
    m_search->closeResults();
    m_context.speaker.stop();
    page()->left();
}

void Shell::comeBack()
{
    m_resting = false;
    showHead();
}

void Shell::showHead()
{
    m_bar->setHead(page()->title(), page()->place());
    m_bar->setActions(page()->topActions());
    m_bar->setBackVisible(!m_way.isEmpty());
    // Meanwhile the window belongs to somebody else.
    if (!m_resting)
        window()->setWindowTitle(tr("%1 — Tambo").arg(page()->title()));
}

bool Shell::isBusy() const
{
    return !m_context.tasks.running().isEmpty()
        || std::any_of(m_pages.begin(), m_pages.end(),
            [](const Made &made) { return made.page && made.page->hasDraft(); });
}

void Shell::say(const QString &sentence, const std::function<void()> &undo)
{
    m_toast->say(sentence, undo);
}

/// The same key again closes it.
void Shell::help()
{
    if (m_help->isVisible())
        return m_help->close(HelpPanel::Focus::Back);
    if (m_route.page == QLatin1String("help"))
        return; // the book is there already
    m_help->open(book().chapterOf(m_route.page));
    fit();
}

/// Of all that this person can find, what those words mean; in whose title they are comes first.
QList<Findable> Shell::find(const QString &words)
{
    QList<Findable> all = ownFinds({m_context, [this] { m_looks->nextLook(); },
        [this](int step) { m_looks->step(step); }, [this] { listen(Listen::Page); },
        page()->printed() ? std::function<void()>([this] { print(); }) : nullptr,
        [this] { help(); }});
    for (const Made &made : std::as_const(m_pages)) {
        if (made.row.findables)
            all += made.row.findables(m_context);
    }
    return meant(all, words);
}

void Shell::print()
{
    m_context.toPrint = page()->printed();
    if (!m_context.toPrint)
        return say(tr("En esta página no hay nada para imprimir."));
    go({QStringLiteral("print"), {}, {}});
}

/// Where its card is on the screen, that says so itself.
void Shell::offerStick(const usb::Stick &stick)
{
    if (!isVisible())
        return; // it is somebody else's turn, whose shell says so
    const QString envios = QStringLiteral("sync");
    if (m_route.page == envios)
        return m_context.sticks->told(*stick.offered);
    const auto shown = m_toast->offer(stick.name.isEmpty()
            ? tr("En la memoria USB hay algo de otro PC.")
            : tr("En la memoria «%1» hay algo de otro PC.").arg(stick.name),
        tr("Ver"), [this, envios] { go({envios, {}, {}}); });
    if (shown == Toast::Shown::Yes)
        m_context.sticks->told(*stick.offered);
}

void Shell::nextArea()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_rail->isAncestorOf(focus)) {
        // The first control of the page, in the order of Tab.
        QWidget *first = page();
        for (QWidget *next = page()->nextInFocusChain(); next != page();
            next = next->nextInFocusChain()) {
            if (page()->isAncestorOf(next) && next->isVisible() && next->isEnabled()
                && (next->focusPolicy() & Qt::TabFocus)) {
                first = next;
                break;
            }
        }
        first->setFocus(Qt::ShortcutFocusReason);
    } else if (focus && page()->isAncestorOf(focus)) {
        m_zocalo->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_rail->focusMarked();
    }
}

/// The same key again silences it.
void Shell::listen(Listen what)
{
    Speaker &speaker = m_context.speaker;
    if (speaker.isReading())
        return speaker.stop();
    const QWidget *focus = QApplication::focusWidget();
    const bool block = what == Listen::Block && focus && focus != page() && isAncestorOf(focus);
    QList<Readable> texts;
    if (!block)
        texts.append({page()->title(), nullptr});
    texts += readableIn(block ? *blockOf(*focus) : *page());
    speaker.read(texts, this);
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Shell::fit()
{
    const Breakpoint breakpoint = breakpointFor(size(), m_context.theme.scale());
    const Theme &theme = m_context.theme;
    m_rail->fit(breakpoint);
    m_bar->fit(breakpoint);
    m_person->fit(breakpoint);
    m_zocalo->fit(breakpoint);
    const int margin = theme.px(breakpoint.margin);
    const int base = height() - m_zocalo->height() - theme.px(16);
    // Beside what is shown where that leaves enough of it, else over it.
    const int content = width() - m_rail->width();
    const int high = height() - m_zocalo->height() - m_bar->height();
    const int wide = breakpoint.small ? content : std::min(content, theme.px(helpWidth));
    m_help->setGeometry(width() - wide, m_bar->height(), wide, high);
    m_toast->place(
        QRect(m_rail->width() + margin, 0, width() - m_rail->width() - 2 * margin, base));
}

} // namespace tambo::ui
