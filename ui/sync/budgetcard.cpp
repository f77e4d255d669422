// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/budgetcard.h"

#include "ui/shell/words.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/wrong.h"

#include <QHBoxLayout>
#include <QLocale>

namespace tambo::ui {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 mostMegabytes = 9'999'999;

QString megabytesText(qint64 bytes)
{
    return bytes == 0 ? QString() : QString::number(bytes / megabyte);
}

/// "50 MB": people write whole ones.
QString limitText(qint64 bytes)
{
    return bytes % megabyte == 0 ? BudgetCard::tr("%1 MB")
                                       .arg(QLocale().toString(bytes / megabyte))
                                       .replace(u' ', QChar(0xa0))
                                 : bytesText(bytes);
}

QString minuteText(int minute)
{
    return QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm"));
}

/// "20", "20:30"; nullopt for what is no time of day.
std::optional<int> minuteOf(const QString &text)
{
    const QString typed = text.simplified();
    for (const QString &form : {QStringLiteral("H:mm"), QStringLiteral("H")}) {
        if (const QTime time = QTime::fromString(typed, form); time.isValid())
            return time.hour() * 60 + time.minute();
    }
    return std::nullopt;
}

bool isLimited(const store::LinkRules &rules)
{
    return rules.dayBytes > 0 || rules.monthBytes > 0;
}

} // namespace

QString linkText(store::LinkKind link)
{
    return link == store::LinkKind::Metered ? BudgetCard::tr("Con medida")
                                            : BudgetCard::tr("Del centro");
}

QString heldText(const sync::Allowance &held, bool textsToo, const QDateTime &now)
{
    const QString day = dayText(held.next.date()).toLower();
    const QString when = whenText(held.next, now);
    switch (held.why) {
    case sync::Allowance::Why::Day:
        return textsToo
            ? BudgetCard::tr("Ya se usó lo permitido para hoy. Todo seguirá mañana.")
            : BudgetCard::tr("Ya se usó lo permitido para hoy. Los archivos seguirán mañana.");
    case sync::Allowance::Why::Month:
        return (textsToo
                ? BudgetCard::tr("Ya se usó lo permitido para este mes. Todo seguirá el %1.")
                : BudgetCard::tr("Ya se usó lo permitido para este mes. Los archivos"
                                 " seguirán el %1."))
            .arg(day);
    case sync::Allowance::Why::Hours:
        return (textsToo ? BudgetCard::tr("Todo sale desde %1.")
                         : BudgetCard::tr("Los archivos salen desde %1."))
            .arg(when);
    case sync::Allowance::Why::Open:
        break;
    }
    return {};
}

BudgetCard::BudgetCard(Context &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_heading(new Text(Theme::Role::H2, Theme::Colour::Text))
    , m_used(new Text(Theme::Role::Display, Theme::Colour::Text))
    , m_allowed(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
    , m_bar(new ProgressBar(context.theme))
    , m_note(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_change(new Button(context.theme, Button::Kind::Secondary, {}, tr("Cambiar")))
    , m_links(new Segments(context.theme, Module::Inicio, tr("De qué internet"),
          {{int(store::LinkKind::Fixed), linkText(store::LinkKind::Fixed)},
              {int(store::LinkKind::Metered), linkText(store::LinkKind::Metered)}}))
    , m_day(new NumberField(context.theme, tr("MB por día"), {0, {}, 0, mostMegabytes}))
    , m_month(new NumberField(context.theme, tr("MB por mes"), {0, {}, 0, mostMegabytes}))
    , m_from(new Field(context.theme, tr("Desde las")))
    , m_to(new Field(context.theme, tr("Hasta las")))
    , m_texts(new Segments(context.theme, Module::Inicio, tr("Los textos"),
          {{false, tr("Salen siempre")}, {true, tr("Esperan")}}))
    , m_save(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("check"),
          tr("Guardar"), nullptr, Button::Size::Dense))
    , m_form(makeForm())
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(10);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 15);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(
        new ListenButton(context.theme, context.speaker, *this, tr("los datos")), 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_used);
    layout->addWidget(m_allowed);
    layout->addWidget(m_bar);
    layout->addLayout(foot);
    layout->addWidget(m_form);
    m_form->hide();
    setFocusProxy(m_change);
    connect(m_change, &QPushButton::clicked, this, &BudgetCard::edit);
    connect(m_save, &QPushButton::clicked, this, &BudgetCard::save);
    for (Field *field : std::initializer_list<Field *>{m_day, m_month, m_from, m_to})
        connect(field->edit(), &QLineEdit::returnPressed, this, &BudgetCard::save);
    connect(&context.outbox, &Outbox::changed, this, &BudgetCard::refresh);
    refresh();
}

QWidget *BudgetCard::makeForm()
{
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_links);
    for (Segments *choices : {m_links, m_texts})
        choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_links, &Segments::chosen, this,
        [this](const QVariant &link) { change(store::LinkKind(link.toInt())); });
    for (const auto &[left, right] :
        {std::pair<Field *, Field *>(m_day, m_month), std::pair(m_from, m_to)}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(left, 1);
        row->addWidget(right, 1);
        layout->addLayout(row);
    }
    layout->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
        tr("Sin número no hay límite. Sin horas, los archivos salen a cualquier hora."), nullptr,
        Text::Fit::Wrap));
    layout->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text, tr("Los textos")));
    layout->addWidget(m_texts);
    auto *cancel = new Button(m_context.theme, Button::Kind::Quiet, {}, tr("No cambiar"));
    connect(cancel, &QPushButton::clicked, this, [this] { setEditing(false); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return form;
}

QString BudgetCard::barName() const
{
    return m_bar->accessibleName();
}

QString BudgetCard::noteText() const
{
    const Outbox &outbox = m_context.outbox;
    const sync::Status &status = outbox.status();
    const QDateTime now = m_context.now();
    if (status.held && !status.held->isOpen())
        return heldText(*status.held, status.budget.rules.textsToo, now);
    QList<std::pair<sync::Priority, qint64>> sizes;
    for (const OutboxItem &item : outbox.items())
        sizes.append({item.priority, std::max<qint64>(0, item.bytes - item.sent)});
    const store::LinkRules &rules = status.budget.rules;
    if (sizes.isEmpty() || !isLimited(rules))
        return linkText(status.budget.link);
    const qsizetype fits = sync::fitting(status.budget, sizes, now);
    if (fits == sizes.size())
        return tr("Alcanza para todo.");
    return tr("Alcanza para %1 de las %2.").arg(fits).arg(sizes.size());
}

void BudgetCard::refresh()
{
    const sync::Budget &budget = m_context.outbox.status().budget;
    const QDateTime now = m_context.now();
    const qint64 today = sync::bytesOfDay(budget.use, now);
    const qint64 month = sync::bytesOfMonth(budget.use, now);
    const bool byMonth = budget.rules.dayBytes == 0 && budget.rules.monthBytes > 0;
    const qint64 most = byMonth ? budget.rules.monthBytes : budget.rules.dayBytes;
    const qint64 used = byMonth ? month : today;
    m_heading->setText(byMonth ? tr("Datos de este mes") : tr("Datos de hoy"));
    m_bar->setAccessibleName(m_heading->text());
    m_used->setText(bytesText(used));
    m_allowed->setText(most == 0 ? tr("sin límite")
            : byMonth            ? tr("de %1 este mes").arg(limitText(most))
                                 : tr("de %1 que usted permite").arg(limitText(most)));
    m_bar->setVisible(isLimited(budget.rules) && m_form->isHidden());
    m_bar->setDone(most > 0 ? double(used) / double(most) : 0);
    m_note->setText(noteText());
}

/// While somebody writes, the form has the card for itself: both do not fit on a small screen.
void BudgetCard::setEditing(bool editing)
{
    m_form->setVisible(editing);
    for (QWidget *part : std::initializer_list<QWidget *>{m_used, m_allowed, m_note, m_change})
        part->setVisible(!editing);
    m_bar->setVisible(!editing && isLimited(m_context.outbox.status().budget.rules));
    if (editing)
        m_day->edit()->setFocus();
    else
        m_change->setFocus();
}

void BudgetCard::edit()
{
    const store::LinkKind link = m_context.outbox.status().budget.link;
    m_drafts.clear();
    m_links->take(int(link));
    load(link);
    setEditing(true);
}

/// What is typed about one kind of connection stays while somebody looks at the other one.
void BudgetCard::change(store::LinkKind link)
{
    keep();
    if (m_drafts.contains(link))
        fill(link);
    else
        load(link);
}

void BudgetCard::load(store::LinkKind link)
{
    m_editing = link;
    m_save->setEnabled(false); // what the form says is of the other one until the answer comes
    const auto read = m_context.store.read(
        [link](store::Reader &reader) { return store::linkRules(reader, link); });
    store::deliver(read, this, [this, link](const Result<store::LinkRules> &rules) {
        if (!rules.ok()) {
            Q_EMIT said(wrong(rules.error()), {});
            return;
        }
        const bool hours = rules->fromMinute != rules->toMinute;
        const Draft draft{megabytesText(rules->dayBytes), megabytesText(rules->monthBytes),
            hours ? minuteText(rules->fromMinute) : QString(),
            hours ? minuteText(rules->toMinute) : QString(), rules->textsToo, *rules};
        // A second answer to the same question would throw away what is typed since the first.
        if (m_drafts.insert({link, draft}).second && link == m_editing)
            fill(link);
    });
}

void BudgetCard::fill(store::LinkKind link)
{
    m_editing = link;
    const Draft &draft = m_drafts.at(link);
    m_day->edit()->setText(draft.day);
    m_month->edit()->setText(draft.month);
    m_from->edit()->setText(draft.from);
    m_to->edit()->setText(draft.to);
    m_texts->take(draft.textsToo);
    m_save->setEnabled(true);
    for (Field *field : std::initializer_list<Field *>{m_day, m_month, m_from, m_to})
        field->setError({});
}

/// Until its answer has come, a connection has no draft and nothing was typed about it.
void BudgetCard::keep()
{
    const auto draft = m_drafts.find(m_editing);
    if (draft == m_drafts.end())
        return;
    draft->second = {m_day->text(), m_month->text(), m_from->text(), m_to->text(),
        m_texts->taken().toBool(), draft->second.before};
}

std::optional<store::LinkRules> BudgetCard::rules()
{
    store::LinkRules rules;
    rules.textsToo = m_texts->taken().toBool();
    bool good = true;
    const auto wrong = [&good](Field *field, const QString &sentence) {
        field->setError(sentence);
        if (std::exchange(good, false))
            field->edit()->setFocus();
    };
    for (const auto &[field, bytes] :
        {std::pair(m_day, &rules.dayBytes), std::pair(m_month, &rules.monthBytes)}) {
        if (!field->check())
            wrong(field, field->error());
        *bytes = field->number().value_or(0) * megabyte;
    }
    const bool hours
        = !m_from->text().simplified().isEmpty() || !m_to->text().simplified().isEmpty();
    for (const auto &[field, minute] :
        {std::pair(m_from, &rules.fromMinute), std::pair(m_to, &rules.toMinute)}) {
        const auto typed = hours ? minuteOf(field->text()) : std::optional(0);
        if (!typed)
            wrong(field, tr("Escriba como 20:30."));
        *minute = typed.value_or(0);
    }
    return good ? std::optional(rules) : std::nullopt;
}

void BudgetCard::save()
{
    keep();
    Rules wanted;
    Rules before;
    for (const auto &[link, draft] : m_drafts) {
        m_links->take(int(link));
        fill(link);
        const auto typed = rules(); // or what is wrong is said where it stands
        if (!typed)
            return;
        if (*typed == draft.before)
            continue;
        wanted.insert({link, *typed});
        before.insert({link, draft.before});
    }
    setEditing(false);
    if (!wanted.empty())
        allow(wanted, [this, before] { allow(before, {}); });
}

/// One after the other. Without an `undo` this is one.
void BudgetCard::allow(Rules all, const std::function<void()> &undo)
{
    if (all.empty()) {
        Q_EMIT said(undo ? tr("El límite quedó guardado.") : tr("Deshecho."), undo);
        return;
    }
    const auto first = all.extract(all.begin());
    store::deliver(m_context.engine.allow(first.key(), first.mapped()), this,
        [this, all, undo](const Result<> &done) {
            if (done.ok())
                allow(all, undo);
            else
                Q_EMIT said(wrong(done.error()), {});
        });
}

} // namespace tambo::ui
