// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "app/people/disputes.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/plainarea.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

QString sentenceOf(const DisputeContent &content)
{
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
        && a.fields == b.fields;
}

} // namespace

ConflictsPage::ConflictsPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_problem(new Bar(context.theme))
    , m_sentence(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_view(new DisputeView(context))
    , m_preview(new Bar(context.theme))
    , m_footer(makeFooter())
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(inset(m_sentence));
    layout->addLayout(inset(m_problem));
    layout->addWidget(m_view, 1);
    layout->addLayout(inset(m_preview));
    layout->addLayout(inset(m_footer));
    connect(&context.store, &store::Store::changed, this, [this] {
        if (m_open)
            read();
    });
    connect(m_view, &DisputeView::changed, this, &ConflictsPage::showPreview);
    connect(&context.theme, &Theme::changed, this, &ConflictsPage::fit);
    clear();
    fit();
}

/// As wide as the cards in the scroll area, which keeps room for the ring and its bar.
QLayout *ConflictsPage::inset(QWidget *widget)
{
    auto *layout = new QHBoxLayout;
    layout->addWidget(widget);
    m_insets.append(layout);
    return layout;
}

QWidget *ConflictsPage::makeFooter()
{
    auto *footer = new QWidget;
    m_later = new Button(theme(), Button::Kind::Quiet, {}, tr("Decidir después"));
    m_save = new Button(theme(), Button::Kind::Primary, QStringLiteral("check"),
        tr("Guardar lo elegido"), nullptr, Button::Size::Large);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_later);
    layout->addStretch(1);
    layout->addWidget(m_save);
    connect(m_later, &QPushButton::clicked, this, &ConflictsPage::later);
    connect(m_save, &QPushButton::clicked, this, &ConflictsPage::save);
    return footer;
}

QString ConflictsPage::title() const
{
    if (!m_content.current)
        return tr("Cosas por decidir");
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
    ++m_ticket;
    m_reading = false;
    read();
}

/// Nobody sees what would be read from now on.
void ConflictsPage::left()
{
    m_open = false;
    m_again = false;
    m_reading = false;
    ++m_ticket;
}

void ConflictsPage::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    store::Store &store = context().store;
    const auto asked = store.read([&store, wish = m_wish](store::Reader &reader) {
        return readDisputes(reader, store, wish);
    });
    store::deliver(asked, this, [this, ticket = ++m_ticket](const Result<DisputesContent> &answer) {
        if (ticket != m_ticket)
            return;
        m_reading = false;
        take(answer);
        if (m_again)
            read();
    });
}

void ConflictsPage::take(const Result<DisputesContent> &answer)
{
    if (!answer.ok()) {
        m_unread = true;
        m_problem->say(Tone::Bad, answer.error().message);
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
    Q_EMIT headChanged();
}

void ConflictsPage::clear()
{
    m_view->clear();
    for (QWidget *part : std::initializer_list<QWidget *>{m_preview, m_footer, m_sentence})
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
}

void ConflictsPage::show(const DisputeContent &content)
{
    m_wish.from = content.dispute.record;
    m_sentence->setText(sentenceOf(content));
    m_view->set(content);
    m_sentence->show();
    m_footer->show();
    showPreview();
}

void ConflictsPage::showPreview()
{
    QStringList parts;
    for (const QString &text : m_view->chosenTexts()) {
        constexpr qsizetype most = 90;
        parts.append(text.size() > most ? text.left(most) + u'…' : text);
    }
    m_preview->say(Tone::Ok,
        parts.isEmpty() ? tr("Quedará sin nada escrito.")
                        : tr("Quedará así: %1").arg(parts.join(QStringLiteral(" · "))));
    fit();
}

void ConflictsPage::save()
{
    if (m_saving || !m_content.current)
        return;
    const auto decisions = m_view->decisions();
    if (!decisions)
        return;
    m_problem->hide();
    m_saving = true;
    m_save->setEnabled(false);
    const bool last = m_content.count < 2;
    const auto done = context().store.write(
        [dispute = m_content.current->dispute, decisions](store::Writer &writer) -> Result<qint64> {
            TAMBO_TRY(people::decide(writer, dispute, *decisions));
            return deedOf(writer);
        });
    store::deliver(done, this, [this, last](const Result<qint64> &answer) { saved(answer, last); });
}

/// The next one is read because the store has changed.
void ConflictsPage::saved(const Result<qint64> &answer, bool last)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!answer.ok()) {
        m_problem->say(Tone::Bad, answer.error().message);
        return;
    }
    Q_EMIT toast(tr("Quedó como usted eligió."), undoOf(*this, context().store, *answer));
    if (last)
        Q_EMIT back();
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
    layout()->setSpacing(theme().px(breakpoint.small ? 8 : 12));
}

} // namespace tambo::ui
