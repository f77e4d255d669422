// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "app/people/disputes.h"
#include "app/people/person.h"
#include "ui/shell/column.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/wrong.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr qsizetype atOnce = 40; // changes; more are shown when somebody asks for them

} // namespace

HistoryPage::HistoryPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_problem(new Bar(context.theme))
    , m_list(new QVBoxLayout)
    , m_more(new Button(context.theme, Button::Kind::Quiet, {}, tr("Ver cambios más antiguos")))
    , m_column(new QWidget)
    , m_area(new QScrollArea)
{
    auto *column = new QVBoxLayout(m_column);
    column->addWidget(m_problem);
    column->addLayout(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_problem->hide();
    m_more->hide();
    showColumn(*this, *m_area, m_column);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += atOnce;
        read();
    });
    connect(&context.store, &store::Store::changed, this, [this] {
        if (m_open)
            read();
    });
    connect(&context.access, &Access::changed, this, [this] {
        if (m_open)
            read();
    });
    connect(&context.theme, &Theme::changed, this, &HistoryPage::fit);
    fit();
}

QString HistoryPage::title() const
{
    return m_log.title.isEmpty() ? tr("Cambios") : tr("Cambios de «%1»").arg(m_log.title);
}

QString HistoryPage::place() const
{
    return m_log.entity;
}

void HistoryPage::open(const Route &route)
{
    if (route.record != m_record) {
        m_log = {};
        qDeleteAll(std::exchange(m_cards, {}));
        m_more->hide();
    }
    m_record = route.record;
    m_most = atOnce;
    m_open = true;
    m_reading.forget();
    m_problem->hide();
    read();
}

void HistoryPage::left()
{
    m_open = false;
    m_reading.forget();
}

Result<> HistoryPage::mayChange() const
{
    const auto kind = context().store.trust()->kindOf(m_log.space);
    if (!context().store.trust()->mayWrite(m_log.space, context().store.device()))
        return fail(Error::Kind::Denied, tr("Esto es de otro centro. Aquí solo se lee."));
    return context().access.allow(
        people::verbOfChanging(*m_log.info, kind.value_or(store::SpaceKind::Public)));
}

/// One at a time: an exchange changes the store many times, and all histories are read for each.
void HistoryPage::read()
{
    const auto reading = m_reading.begin();
    if (!reading)
        return;
    store::Store &store = context().store;
    const auto asked
        = store.read([&store, record = m_record, most = m_most](store::Reader &reader) {
              return readChangeLog(reader, store, record, most);
          });
    store::deliver(asked, this, [this, reading](const Result<ChangeLog> &answer) {
        if (!m_reading.end(*reading))
            return;
        if (answer.ok())
            show(*answer);
        else
            m_problem->say(Tone::Bad, wrong(answer.error()));
        if (m_reading.isWanted())
            read();
    });
}

void HistoryPage::show(ChangeLog log)
{
    const QList<LoggedChange> before = std::exchange(m_log, std::move(log)).changes;
    const Result<> may = mayChange();
    const auto self = context().access.person();
    const bool own = self && self->id.record == m_record;
    // About people only who may change that reads on, or she herself.
    if (m_log.info == &store::EntityOf<people::Person>::info && !may.ok() && !own) {
        m_log.title.clear();
        m_log.changes.clear();
        m_log.all = 0;
        m_problem->say(Tone::Info, may.error().message);
    }
    const bool mayPutBack = may.ok() || own;
    if (before != m_log.changes || mayPutBack != m_mayPutBack) {
        m_mayPutBack = mayPutBack;
        const bool keyboard = m_column->isAncestorOf(window()->focusWidget());
        qDeleteAll(std::exchange(m_cards, {}));
        for (const LoggedChange &change : std::as_const(m_log.changes)) {
            auto *card = new ChangeCard(context(), change, mayPutBack);
            connect(card, &ChangeCard::putBack, this,
                [this, change](int field) { putBack(change, field); });
            m_list->addWidget(card);
            m_cards.append(card);
        }
        // Whoever has just put something back finds that on top.
        if (keyboard && !m_cards.isEmpty())
            m_cards.first()->findChild<QAbstractButton *>()->setFocus(Qt::OtherFocusReason);
    }
    m_more->setVisible(m_log.all > m_log.changes.size());
    Q_EMIT headChanged();
}

void HistoryPage::putBack(const LoggedChange &change, int field)
{
    m_problem->hide();
    const ChangeLog::Of of = m_log.histories[change.history];
    const auto job = [of, step = change.step, field](store::Writer &writer) -> Result<qint64> {
        TAMBO_TRY(people::restoreValue(writer, *of.info, of.history, step, field));
        return deedOf(writer);
    };
    store::deliver(context().store.write(job), this, [this](const Result<qint64> &answer) {
        if (!answer.ok())
            return m_problem->say(Tone::Bad, wrong(answer.error()));
        Q_EMIT toast(tr("Está otra vez como antes."), undoOf(*this, context().store, *answer));
    });
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void HistoryPage::fit()
{
    fitColumn(*this, theme(), *m_column);
    m_list->setSpacing(theme().px(12));
}

} // namespace tambo::ui
