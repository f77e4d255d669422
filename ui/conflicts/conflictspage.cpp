// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictspage.h"

#include "app/people/disputes.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/undoable.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int ringRoom = 6; // px around controls, for the focus ring

/// The sides of a field by columns: what was written on this PC first.
QList<int> columnsOf(const FieldContent &field)
{
    QList<int> order;
    for (int i = 0; i < int(field.sides.size()); ++i)
        order.append(i);
    std::stable_partition(
        order.begin(), order.end(), [&](int side) { return field.sides[side].here; });
    return order;
}

/// Each column was written by one person on one PC, so one heading says it for all fields.
bool hasColumns(const DisputeContent &content)
{
    const FieldContent &first = content.fields.first();
    const QList<int> firsts = columnsOf(first);
    return std::all_of(content.fields.begin(), content.fields.end(), [&](const FieldContent &one) {
        if (one.sides.size() != 2)
            return false;
        const QList<int> order = columnsOf(one);
        return std::all_of(order.begin(), order.end(), [&, i = 0](int side) mutable {
            const SideContent &a = one.sides[side];
            const SideContent &b = first.sides[firsts[i++]];
            return a.where == b.where && a.who == b.who;
        });
    });
}

QString sentenceOf(const DisputeContent &content)
{
    const bool many = std::any_of(content.fields.begin(), content.fields.end(),
        [](const FieldContent &field) { return field.sides.size() > 2; });
    return many
        ? ConflictsPage::tr("Varias personas lo cambiaron a la vez. Elija qué vale. Nada se borra:"
                            " lo otro queda en el historial.")
        : ConflictsPage::tr("Se cambió a la vez en dos lados. Elija qué vale. Nada se borra: lo"
                            " otro queda en el historial.");
}

} // namespace

ConflictsPage::ConflictsPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_problem(new Bar(context.theme))
    , m_sentence(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_area(new QScrollArea)
    , m_column(new QWidget)
    , m_columnLayout(new QVBoxLayout(m_column))
    , m_equal(makeEqual())
    , m_preview(new Bar(context.theme))
    , m_footer(makeFooter())
{
    m_columnLayout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_columnLayout->addWidget(m_equal);
    m_columnLayout->addStretch(1);
    m_area->setProperty("clase", QStringLiteral("llano"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_column);
    m_column->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(inset(m_sentence));
    layout->addLayout(inset(m_problem));
    layout->addWidget(m_area, 1);
    layout->addLayout(inset(m_preview));
    layout->addLayout(inset(m_footer));
    connect(&context.store, &store::Store::changed, this, [this] {
        if (m_known)
            read();
    });
    connect(&context.theme, &Theme::changed, this, &ConflictsPage::fit);
    connect(
        m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConflictsPage::fitColumn);
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

QWidget *ConflictsPage::makeEqual()
{
    auto *card = new Card;
    m_equalText = new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap);
    m_showEqual
        = new Button(theme(), Button::Kind::Quiet, {}, tr("Ver"), nullptr, Button::Size::Dense);
    m_showEqual->setCheckable(true);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(18, 6, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(m_equalText, 1);
    layout->addWidget(m_showEqual, 0, Qt::AlignTop);
    connect(m_showEqual, &QPushButton::toggled, this, &ConflictsPage::showEqual);
    return card;
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
    return m_content.current ? tr("Hay dos versiones de «%1»").arg(m_content.current->title)
                             : tr("Cosas por decidir");
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
    m_known = true;
    clear();
    ++m_ticket;
    m_reading = false;
    read();
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
        m_problem->say(Tone::Bad, answer.error().message);
        return;
    }
    m_problem->hide();
    const DisputesContent before = std::exchange(m_content, *answer);
    // What somebody has chosen already stays chosen while the versions are the same.
    if (!m_content.current)
        showNothing();
    else if (before.current != m_content.current)
        show(*m_content.current);
    Q_EMIT headChanged();
}

void ConflictsPage::clear()
{
    for (DisputeCard *card : std::exchange(m_cards, {})) {
        m_columnLayout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    if (m_heads) {
        m_columnLayout->removeWidget(m_heads);
        m_heads->hide();
        std::exchange(m_heads, nullptr)->deleteLater();
    }
    for (QWidget *part :
        {m_equal, static_cast<QWidget *>(m_preview), m_footer, static_cast<QWidget *>(m_sentence)})
        part->hide();
}

void ConflictsPage::showNothing()
{
    clear();
    m_sentence->setText(tr("No queda nada por decidir. Gracias."));
    m_sentence->show();
}

void ConflictsPage::show(const DisputeContent &content)
{
    clear();
    m_wish.from = content.dispute.record;
    m_sentence->setText(sentenceOf(content));
    const bool columns = hasColumns(content);
    int at = 0;
    if (columns) {
        m_heads = makeHeads(content, columnsOf(content.fields.first()));
        m_columnLayout->insertWidget(at++, m_heads);
        m_heads->show();
    }
    for (qsizetype i = 0; i < content.fields.size(); ++i) {
        auto *card = new DisputeCard(context(), content.dispute.fields[size_t(i)],
            content.fields[i], columnsOf(content.fields[i]), !columns);
        connect(card, &DisputeCard::changed, this, &ConflictsPage::showPreview);
        // Below the fold somebody would not see where to write.
        connect(
            card, &DisputeCard::opened, this,
            [this, card] { m_area->ensureWidgetVisible(card->edit()); }, Qt::QueuedConnection);
        m_columnLayout->insertWidget(at++, card);
        card->show(); // else with the next round of events, and what has the keyboard is not there
        m_cards.append(card);
    }
    m_showEqual->setChecked(false);
    showEqual(false);
    m_equal->setVisible(!content.equalNames.isEmpty());
    m_sentence->show();
    m_footer->show();
    showPreview();
}

QWidget *ConflictsPage::makeHead(const SideContent &content, const store::DisputeSide &side)
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(18, 0, 0, 0);
    layout->setSpacing(14);
    auto *icon = new QLabel;
    icon->setPixmap(theme().iconPixmap(content.here ? QStringLiteral("pc") : QStringLiteral("swap"),
        26, theme().colour(Theme::Colour::Text2), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new Text(Theme::Role::H3, Theme::Colour::Text, content.where, nullptr, Text::Fit::Elide));
    words->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
        whoAndWhen(content, side, context().now()), nullptr, Text::Fit::Elide));
    layout->addWidget(icon);
    layout->addLayout(words, 1);
    return head;
}

QWidget *ConflictsPage::makeHeads(const DisputeContent &content, const QList<int> &firsts)
{
    auto *heads = new QWidget;
    auto *layout = new QHBoxLayout(heads);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(14);
    for (const int side : firsts)
        layout->addWidget(makeHead(content.fields.first().sides[side],
                              content.dispute.fields.front().sides[size_t(side)]),
            1);
    return heads;
}

void ConflictsPage::showPreview()
{
    QStringList parts;
    for (const DisputeCard *card : std::as_const(m_cards)) {
        const QString text = card->chosenText().simplified();
        constexpr qsizetype most = 90;
        parts.append(text.size() > most ? text.left(most) + u'…' : text);
    }
    parts.removeAll(QString());
    m_preview->say(Tone::Ok,
        parts.isEmpty() ? tr("Quedará sin nada escrito.")
                        : tr("Quedará así: %1").arg(parts.join(QStringLiteral(" · "))));
}

void ConflictsPage::showEqual(bool lines)
{
    if (!m_content.current)
        return;
    const QStringList &names = m_content.current->equalNames;
    QStringList small;
    for (const QString &name : names)
        small.append(QLocale().toLower(name.left(1)) + name.mid(1));
    const QString sentence = names.size() == 1
        ? tr("Un dato es igual en las dos: %1.").arg(small.join(QString()))
        : tr("%1 datos son iguales en las dos: %2.")
              .arg(names.size())
              .arg(QLocale().createSeparatedList(small));
    m_equalText->setText(lines ? m_content.current->equalLines.join(u'\n') : sentence);
    m_showEqual->setText(lines ? tr("Ver menos") : tr("Ver"));
    m_showEqual->setAccessibleName(tr("Ver lo que es igual"));
}

void ConflictsPage::save()
{
    if (m_saving || !m_content.current)
        return;
    std::vector<store::Decision> decisions;
    for (DisputeCard *card : std::as_const(m_cards)) {
        const auto value = card->decision();
        if (!value) {
            m_area->ensureWidgetVisible(card);
            return;
        }
        decisions.push_back(
            {m_content.current->dispute.fields[decisions.size()].info->number, *value});
    }
    m_saving = true;
    m_save->setEnabled(false);
    const auto done = context().store.write(
        [dispute = m_content.current->dispute, decisions](store::Writer &writer) -> Result<qint64> {
            TAMBO_TRY(people::decide(writer, dispute, decisions));
            return deedOf(writer);
        });
    store::deliver(done, this, [this](const Result<qint64> &answer) { saved(answer); });
}

void ConflictsPage::saved(const Result<qint64> &answer)
{
    m_saving = false;
    m_save->setEnabled(true);
    if (!answer.ok()) {
        m_problem->say(Tone::Bad, answer.error().message);
        return;
    }
    const bool last = m_content.count < 2;
    Q_EMIT toast(tr("Quedó como usted eligió."), undoOf(*this, context().store, *answer));
    if (last)
        Q_EMIT back();
    else
        read();
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
    const Breakpoint breakpoint = breakpointFor(window()->size());
    const int margin = theme().px(breakpoint.margin) - ringRoom;
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    layout()->setContentsMargins(
        margin, 0, std::max(0, margin - bar), theme().px(breakpoint.bottom) - ringRoom);
    for (QLayout *inset : std::as_const(m_insets))
        inset->setContentsMargins(ringRoom, 0, ringRoom + std::min(bar, margin), 0);
    fitColumn();
    layout()->setSpacing(theme().px(breakpoint.small ? 8 : 12));
    m_columnLayout->setSpacing(theme().px(breakpoint.small ? 10 : 14));
}

/// The scroll bar stands in the margin, and the cards are as wide with it as without.
void ConflictsPage::fitColumn()
{
    const QScrollBar *bar = m_area->verticalScrollBar();
    const bool needed = bar->maximum() > bar->minimum();
    m_columnLayout->setContentsMargins(
        ringRoom, ringRoom, ringRoom + (needed ? 0 : bar->sizeHint().width()), ringRoom);
}

} // namespace tambo::ui
