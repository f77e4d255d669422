// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "ui/shell/breakpoint.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

QString sentenceOf(const DisputeContent &content)
{
    if (content.removal)
        return ConflictsPage::tr("Se borró en un lado y se cambió en otro. Elija qué vale.");
    return content.hasMany()
        ? ConflictsPage::tr("Varias personas lo cambiaron a la vez. Elija qué vale. Nada se borra:"
                            " lo otro queda en el historial.")
        : ConflictsPage::tr("Se cambió a la vez en dos lados. Elija qué vale. Nada se borra: lo"
                            " otro queda en el historial.");
}

/// Whether people have the same to decide. What all agree on may be another by now.
bool isSameQuarrel(const DisputeContent &a, const DisputeContent &b)
{
    return a.dispute.record == b.dispute.record && a.dispute.fields == b.dispute.fields
        && a.fields == b.fields && a.dispute.removal == b.dispute.removal && a.removal == b.removal;
}

} // namespace

ConflictsPage::ConflictsPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_problem(new Bar(context.theme))
    , m_sentence(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_listen(new ListenButton(context.theme, context.speaker, *this, tr("qué hay que decidir")))
    , m_view(new DisputeView(context))
    , m_preview(new Bar(context.theme))
    , m_hear(new ListenButton(context.theme, context.speaker, *m_preview, tr("cómo quedará")))
    , m_later(new Button(context.theme, Button::Kind::Quiet, {}, tr("Decidir después")))
    , m_apart(new Button(context.theme, Button::Kind::Secondary, {},
          tr("Guardar las dos por separado"), nullptr, Button::Size::Large))
    , m_save(new Button(context.theme, Button::Kind::Primary, QStringLiteral("check"),
          tr("Guardar lo elegido"), nullptr, Button::Size::Large))
    , m_footer(makeFooter())
{
    auto *layout = new QVBoxLayout(this);
    QHBoxLayout *top = inset(m_sentence);
    top->addWidget(m_listen, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addLayout(inset(m_problem));
    layout->addWidget(m_view, 1);
    layout->addLayout(inset(m_preview));
    m_preview->add(m_hear);
    layout->addLayout(inset(m_footer));
    connect(&context.store, &store::Store::changed, this, [this] {
        if (m_open)
            read();
        forgetSettled();
    });
    connect(m_view, &DisputeView::changed, this, &ConflictsPage::showPreview);
    connect(&context.theme, &Theme::changed, this, &ConflictsPage::fit);
    clear();
    fit();
}

/// As wide as the cards in the scroll area, which keeps room for the ring and its bar.
QHBoxLayout *ConflictsPage::inset(QWidget *widget)
{
    auto *layout = new QHBoxLayout;
    layout->addWidget(widget);
    m_insets.append(layout);
    return layout;
}

QWidget *ConflictsPage::makeFooter()
{
    auto *footer = new QWidget;
    m_footerLayout = new QBoxLayout(QBoxLayout::LeftToRight, footer);
    m_footerLayout->setContentsMargins(0, 0, 0, 0);
    m_footerLayout->addWidget(m_later, 0, Qt::AlignLeft);
    m_footerLayout->addStretch(1);
    auto *saving = new QHBoxLayout;
    saving->setSpacing(12);
    saving->addStretch(1);
    saving->addWidget(m_apart);
    saving->addWidget(m_save);
    m_footerLayout->addLayout(saving);
    m_apart->setAccessibleName(m_apart->text());
    m_apart->setToolTip(
        tr("Lo elegido queda aquí. La otra versión queda aparte, con todo lo suyo."));
    connect(m_later, &QPushButton::clicked, this, &ConflictsPage::later);
    connect(m_apart, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    return footer;
}

QString ConflictsPage::title() const
{
    if (!m_content.current)
        return tr("Cosas por decidir");
    if (m_content.current->removal)
        return tr("¿Se queda «%1»?").arg(m_content.current->title);
    return (m_content.current->hasMany() ? tr("Hay varias versiones de «%1»")
                                         : tr("Hay dos versiones de «%1»"))
        .arg(m_content.current->title);
}

QString ConflictsPage::place() const
{
    if (!m_content.current)
        return {};
    const QString what = m_content.current->entity;
    return m_content.count < 2
        ? what
        : tr("%1 · %2 de %3").arg(what).arg(m_content.index + 1).arg(m_content.count);
}

void ConflictsPage::open(const Route &route)
{
    m_wish = {route.record, {}};
    m_content = {};
    m_open = true;
    m_problem->hide();
    clear();
    m_reading.forget();
    read();
}

/// Nobody sees what would be read from now on.
void ConflictsPage::left()
{
    m_open = false;
    m_reading.forget();
    m_view->keep();
}

void ConflictsPage::read()
{
    const auto reading = m_reading.begin();
    if (!reading)
        return;
    store::Store &store = context().store;
    const auto asked = store.read([&store, wish = m_wish](store::Reader &reader) {
        return readDisputes(reader, store, wish);
    });
    store::deliver(asked, this, [this, reading](const Result<DisputesContent> &answer) {
        if (!m_reading.end(*reading))
            return;
        take(answer);
        if (m_reading.isWanted())
            read();
    });
}

void ConflictsPage::take(const Result<DisputesContent> &answer)
{
    if (!answer.ok()) {
        m_unread = true;
        m_problem->say(Tone::Bad, wrong(answer.error()));
        return;
    }
    if (std::exchange(m_unread, false))
        m_problem->hide();
    const DisputesContent before = std::exchange(m_content, *answer);
    // What somebody has chosen and written already stays while the versions are the same.
    if (!m_content.current)
        showNothing();
    else if (before.current && isSameQuarrel(*before.current, *m_content.current))
        m_view->setEqual(*m_content.current);
    else
        show(*m_content.current);
    forgetSettled();
    Q_EMIT headChanged();
}

void ConflictsPage::clear()
{
    m_view->clear();
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_preview, m_footer, m_sentence, m_listen})
        part->hide();
}

void ConflictsPage::showNothing()
{
    clear();
    // Of other things there may be something left.
    m_sentence->setText(m_wish.about.isNull()
            ? tr("No queda nada por decidir. Gracias.")
            : tr("De esta historia no queda nada por decidir. Gracias."));
    m_sentence->show();
    m_listen->show();
}

void ConflictsPage::show(const DisputeContent &content)
{
    m_wish.from = content.dispute.record;
    m_sentence->setText(sentenceOf(content));
    m_view->set(content);
    m_sentence->show();
    m_listen->show();
    m_apart->setVisible(isSeparable(content.dispute));
    m_footer->show();
    fitFooter();
    showPreview();
}

QString ConflictsPage::previewText() const
{
    if (m_view->removal())
        return m_view->fate() == store::Fate::Stays
            ? tr("Se quedará con todo lo suyo.")
            : tr("Se borrará. Lo escrito queda en el historial.");
    QStringList parts;
    for (const QString &text : m_view->chosenTexts()) {
        constexpr qsizetype most = 90;
        parts.append(text.size() > most ? text.left(most) + u'…' : text);
    }
    return parts.isEmpty() ? tr("Quedará sin nada escrito.")
                           : tr("Quedará así: %1").arg(parts.join(QStringLiteral(" · ")));
}

void ConflictsPage::showPreview()
{
    m_preview->say(Tone::Ok, previewText());
    fit();
}

void ConflictsPage::save(bool apart)
{
    if (m_saving || !m_content.current)
        return;
    const auto decisions = m_view->decisions();
    if (!decisions)
        return;
    m_problem->hide();
    m_saving = true;
    for (Button *button : {m_apart, m_save})
        button->setEnabled(false);
    const bool last = m_content.count < 2;
    const Wanted wanted{m_content.current->dispute, *decisions, m_view->fate(), apart};
    const auto done = context().store.write(
        [wanted](store::Writer &writer) { return carryOut(writer, wanted); });
    store::deliver(
        done, this, [this, record = wanted.dispute.record, last](const Result<Decided> &answer) {
            saved(answer, record, last);
        });
}

/// The next one is read because the store has changed.
void ConflictsPage::saved(const Result<Decided> &answer, RecordId record, bool last)
{
    m_saving = false;
    for (Button *button : {m_apart, m_save})
        button->setEnabled(true);
    if (!answer.ok()) {
        m_problem->say(Tone::Bad, wrong(answer.error()));
        return;
    }
    m_view->forget(record);
    Q_EMIT toast(answer->sentence, undoOf(*this, context().store, answer->deed));
    if (last)
        Q_EMIT back();
}

/// What was written about something that others have settled must not come back with a new quarrel
/// about it.
void ConflictsPage::forgetSettled()
{
    if (m_view->kept().isEmpty())
        return;
    store::Store &store = context().store;
    const auto open = store.read([&store](store::Reader &reader) {
        return disputedRecords(reader, *store.trust(), store.device());
    });
    store::deliver(open, this, [this](const Result<QList<store::DisputedRecord>> &answer) {
        if (!answer.ok())
            return; // the next change asks again
        const QList<RecordId> kept = m_view->kept();
        for (const RecordId record : kept) {
            const auto same
                = [record](const store::DisputedRecord &one) { return one.record == record; };
            if (std::none_of(answer->begin(), answer->end(), same))
                m_view->forget(record);
        }
    });
}

void ConflictsPage::later()
{
    const bool last = m_content.index + 1 >= m_content.count;
    if (last || !m_content.current) {
        Q_EMIT back();
        return;
    }
    m_wish.from = Dot{m_content.current->dispute.record.value + 1};
    read();
}

void ConflictsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void ConflictsPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin) - ringRoom;
    const int bar = m_view->verticalScrollBar()->sizeHint().width();
    layout()->setContentsMargins(
        margin, 0, std::max(0, margin - bar), theme().px(breakpoint.bottom) - ringRoom);
    for (QLayout *inset : std::as_const(m_insets))
        inset->setContentsMargins(ringRoom, 0, ringRoom + std::min(bar, margin), 0);
    m_view->fit(breakpoint);
    // What is to be chosen needs the room more.
    m_preview->setVisible(m_content.current && !breakpoint.tight);
    m_hear->setVisible(!breakpoint.small);
    layout()->setSpacing(theme().px(breakpoint.small ? 8 : 12));
    fitFooter();
}

/// In one row where there is room, else with fewer words, else in two.
void ConflictsPage::fitFooter()
{
    const int room = width() - 2 * theme().px(breakpointFor(window()->size()).margin);
    const auto needed = [&] {
        int width = m_later->sizeHint().width();
        for (const Button *button : {m_apart, m_save}) {
            if (!button->isHidden())
                width += button->sizeHint().width() + m_footerLayout->spacing();
        }
        return width;
    };
    const QString full = m_apart->accessibleName();
    m_apart->setText(full);
    if (needed() > room)
        m_apart->setText(tr("Guardar las dos"));
    m_footerLayout->setDirection(
        needed() > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tambo::ui
