// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/shell/breakpoint.h"
#include "ui/shell/enterkey.h"
#include "ui/shell/focusring.h"
#include "ui/shell/lookkeys.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int startBand = 84; // the painted base of the wall is high here: nothing else is on it
constexpr int picturePercent = 45; // of the width
constexpr int picturePercentTight = 20; // large letters need the rest

} // namespace

StartPage::StartPage(Theme &theme, CentreFolders folders, Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_folders(std::move(folders))
    , m_opened(std::move(opened))
    , m_layout(new QVBoxLayout(this))
    , m_problem(new Bar(theme))
    , m_views(new QStackedWidget)
    , m_wait(new WaitView(theme))
    , m_retry(makeRetry())
    , m_unlock(new UnlockView(theme))
{
    for (QWidget *view : {static_cast<QWidget *>(m_wait), m_retry})
        m_views->addWidget(view);
    m_views->addWidget(m_unlock);
    connect(m_unlock, &UnlockView::typed, this, &StartPage::unlockWith);
    connect(m_unlock, &UnlockView::recovered, this, &StartPage::recover);
    m_layout->setSpacing(16);
    m_layout->addStretch(1);
    m_layout->addWidget(m_problem);
    m_layout->addWidget(m_views);
    m_layout->addStretch(2);
    new EnterKey(this);
    new LookKeys(theme, this);
    new FocusRing(theme, this);
    connect(&theme, &Theme::changed, this, &StartPage::fit);
}

QWidget *StartPage::makeRetry()
{
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(14);
    column->addWidget(new Text(Theme::Role::H1, Theme::Colour::Text, tr("El centro no se abrió"),
        nullptr, Text::Fit::Wrap));
    column->addWidget(new Text(Theme::Role::Read, Theme::Colour::Text2,
        tr("Lo que está guardado no se ha tocado."), nullptr, Text::Fit::Wrap));
    auto *again = new Button(
        m_theme, Button::Kind::Primary, {}, tr("Probar otra vez"), nullptr, Button::Size::Large);
    column->addWidget(again, 0, Qt::AlignLeft);
    connect(again, &QPushButton::clicked, this, &StartPage::begin);
    return view;
}

QString StartPage::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->sentence();
}

bool StartPage::isAsking() const
{
    return m_views->currentWidget() == m_unlock;
}

void StartPage::begin()
{
    if (!store::Store::exists(m_folders.centre))
        return Q_EMIT nothingThere();
    m_wait->begin(std::make_shared<Task>(tr("Abriendo el centro…")));
    m_views->setCurrentWidget(m_wait);
    const auto outside
        = QtConcurrent::run([folder = m_folders.centre] { return store::Store::vaultOf(folder); });
    store::deliver(outside, this, [this](const Result<store::VaultOutside> &vault) {
        // What is wrong with a file that cannot be read, opening it says.
        if (!vault.ok() || vault->vault.isOpen())
            return open();
        m_wait->end();
        ask();
    });
}

void StartPage::ask()
{
    m_views->setCurrentWidget(m_unlock);
    m_unlock->begin();
}

void StartPage::open()
{
    const auto task = std::make_shared<Task>(tr("Abriendo el centro…"));
    await(task, QtConcurrent::run([folder = m_folders.centre, task] {
        return openCentre(folder, {}, [&task](double done) { task->progress(done); });
    }),
        m_retry);
}

/// A passphrase is tried on a worker: it costs half a second for each that there is, more on an old
/// PC.
void StartPage::unlockWith(const QString &passphrase)
{
    const auto task
        = std::make_shared<Task>(tr("Probando la clave. En un PC antiguo tarda unos segundos."));
    await(task, QtConcurrent::run([folder = m_folders.centre, passphrase, task] {
        return openCentre(
            folder,
            [&passphrase]() -> Result<store::Unlock> { return store::Unlock{passphrase, {}}; },
            [&task](double done) { task->progress(done); });
    }),
        m_unlock);
}

void StartPage::recover(const QByteArray &words, const QString &passphrase)
{
    const auto task = std::make_shared<Task>(tr("Poniendo la clave nueva. Tarda unos segundos."));
    await(task, QtConcurrent::run([folder = m_folders.centre, words, passphrase, task] {
        return recoverCentre(
            folder, words, passphrase, [&task](double done) { task->progress(done); });
    }),
        m_unlock);
}

void StartPage::await(const std::shared_ptr<Task> &task, const Work &work, QWidget *after)
{
    m_problem->hide();
    m_wait->begin(task);
    m_views->setCurrentWidget(m_wait);
    store::deliver(work, this, [this, after](const Result<SharedStore> &store) {
        m_wait->end();
        if (store.ok()) {
            m_unlock->begin(); // nothing that was typed stays
            m_opened(*store);
            return;
        }
        m_views->setCurrentWidget(after);
        if (after == m_unlock && store.error().kind == Error::Kind::Denied)
            return m_unlock->refuse(wrong(store.error(), Where::Outside));
        m_problem->say(Tone::Bad, wrong(store.error(), Where::Outside));
        if (after == m_unlock)
            m_unlock->takeKeyboard();
    });
}

Wall StartPage::wall() const
{
    const bool tight = breakpointFor(size(), m_theme.scale()).tight;
    return {size(), width() * (tight ? picturePercentTight : picturePercent) / 100,
        m_theme.px(startBand)};
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWall(painter, m_theme, wall(), {});
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StartPage::fit()
{
    const int margin = m_theme.px(breakpointFor(size(), m_theme.scale()).small ? 30 : 64);
    const Wall behind = wall();
    m_layout->setContentsMargins(
        behind.picture + margin, m_theme.px(20), margin, behind.band + m_theme.px(20));
    update();
}

} // namespace tambo::ui
