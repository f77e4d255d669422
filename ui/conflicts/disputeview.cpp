// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/disputeview.h"

#include "ui/widgets/plainarea.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

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

/// Each column was written by one person on one PC at one time, so one heading says it for all
/// fields.
bool hasColumns(const DisputeContent &content, const QDateTime &now)
{
    const auto heading = [&](qsizetype field, int side) {
        const SideContent &words = content.fields[field].sides[side];
        return std::pair(whereText(words),
            whoAndWhen(words, content.dispute.fields[size_t(field)].sides[size_t(side)], now));
    };
    const QList<int> firsts = columnsOf(content.fields.first());
    for (qsizetype i = 0; i < content.fields.size(); ++i) {
        if (content.fields[i].sides.size() != 2)
            return false;
        const QList<int> order = columnsOf(content.fields[i]);
        for (const int column : {0, 1}) {
            if (heading(i, order[column]) != heading(0, firsts[column]))
                return false;
        }
    }
    return true;
}

QString iconOf(const SideContent &side)
{
    if (side.here)
        return QStringLiteral("pc");
    return side.road == store::Meeting::Road::Stick ? QStringLiteral("usb")
                                                    : QStringLiteral("swap");
}

} // namespace

DisputeView::DisputeView(Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_column(new QWidget)
    , m_columnLayout(new QVBoxLayout(m_column))
    , m_equalText(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_showEqual(new Button(
          context.theme, Button::Kind::Quiet, {}, tr("Ver"), nullptr, Button::Size::Dense))
    , m_equal(makeEqual())
{
    m_columnLayout->addWidget(m_equal);
    m_columnLayout->addStretch(1);
    setFocusPolicy(Qt::NoFocus);
    makePlain(*this, m_column);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &DisputeView::fitColumn);
    clear();
    fitColumn();
}

QWidget *DisputeView::makeEqual()
{
    auto *card = new Card;
    m_showEqual->setCheckable(true);
    m_showEqual->setAccessibleName(tr("Ver lo que es igual"));
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(18, 6, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(m_equalText, 1);
    layout->addWidget(m_showEqual, 0, Qt::AlignTop);
    connect(m_showEqual, &QPushButton::toggled, this, &DisputeView::showEqual);
    return card;
}

void DisputeView::drop(QWidget *widget)
{
    m_columnLayout->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

void DisputeView::clear()
{
    keep();
    m_content = {};
    for (DisputeCard *card : std::exchange(m_cards, {}))
        drop(card);
    if (m_removal)
        drop(std::exchange(m_removal, nullptr));
    if (m_heads)
        drop(std::exchange(m_heads, nullptr));
    m_equal->hide();
}

void DisputeView::keep()
{
    const RecordId record = m_content.dispute.record;
    if (record.isNull())
        return;
    Kept now{m_content, {}, fate()};
    bool touched = m_removal && m_removal->isTouched();
    for (const DisputeCard *card : std::as_const(m_cards)) {
        now.drafts.append(card->draft());
        touched = touched || card->isTouched();
    }
    m_kept.erase({record, m_actor});
    if (touched && !m_settled)
        m_kept.insert({{record, m_actor}, now});
}

void DisputeView::forget(RecordId record)
{
    std::erase_if(m_kept, [record](const auto &one) { return one.first.first == record; });
    m_settled = m_settled || record == m_content.dispute.record;
}

QList<RecordId> DisputeView::kept() const
{
    QList<RecordId> records;
    for (const auto &[of, kept] : m_kept)
        records.append(of.first);
    return records;
}

void DisputeView::set(const DisputeContent &content)
{
    clear();
    m_content = content;
    m_actor = m_context.store.actor();
    m_settled = false;
    content.removal ? addRemoval() : addCards();
    const auto kept = m_kept.find({content.dispute.record, m_actor});
    if (kept != m_kept.end())
        resume(kept->second);
    m_showEqual->setChecked(false);
    setEqual(content);
    orderTabs();
}

/// What is made later comes last for the keyboard, behind the buttons below, unless it is told.
void DisputeView::orderTabs()
{
    QList<QWidget *> cards(m_cards.begin(), m_cards.end());
    if (m_removal)
        cards.append(m_removal);
    QWidget *last = m_showEqual; // stands where all of them belong
    for (const QWidget *card : std::as_const(cards)) {
        const auto inside = card->findChildren<QWidget *>();
        for (QWidget *each : inside) {
            if (!(each->focusPolicy() & Qt::TabFocus))
                continue;
            setTabOrder(last, each);
            last = each;
        }
    }
    setTabOrder(last, m_showEqual);
}

void DisputeView::addCards()
{
    const bool columns = hasColumns(m_content, m_context.now());
    if (columns) {
        m_heads = makeHeads(columnsOf(m_content.fields.first()));
        m_columnLayout->insertWidget(0, m_heads);
        m_heads->show();
    }
    for (qsizetype i = 0; i < m_content.fields.size(); ++i)
        addCard(i, !columns);
}

void DisputeView::addRemoval()
{
    m_removal = new RemovalCard(m_context, *m_content.dispute.removal, *m_content.removal);
    connect(m_removal, &RemovalCard::changed, this, &DisputeView::changed);
    m_columnLayout->insertWidget(0, m_removal);
    m_removal->show();
}

store::Fate DisputeView::fate() const
{
    return m_removal ? m_removal->fate() : store::Fate::Stays;
}

void DisputeView::addCard(qsizetype field, bool captions)
{
    auto *card = new DisputeCard(m_context, m_content.dispute.fields[size_t(field)],
        m_content.fields[field], columnsOf(m_content.fields[field]), captions);
    connect(card, &DisputeCard::changed, this, &DisputeView::changed);
    // Below the fold somebody would not see where to write.
    connect(
        card, &DisputeCard::opened, this, [this, card] { ensureWidgetVisible(card->edit()); },
        Qt::QueuedConnection);
    m_columnLayout->insertWidget(m_columnLayout->indexOf(m_equal), card);
    card->show(); // else with the next round of events, and what has the keyboard is not there
    m_cards.append(card);
}

void DisputeView::resume(const Kept &kept)
{
    const DisputeContent &before = kept.content;
    if (m_removal && before.dispute.removal == m_content.dispute.removal)
        m_removal->choose(kept.fate);
    for (qsizetype old = 0; old < kept.drafts.size(); ++old) {
        const store::DisputedField &field = before.dispute.fields[size_t(old)];
        for (qsizetype i = 0; i < m_cards.size(); ++i) {
            const store::DisputedField &now = m_content.dispute.fields[size_t(i)];
            const bool own = kept.drafts[old].choice == DisputeCard::Draft::Choice::Own;
            if (now == field || (own && now.info == field.info))
                m_cards[i]->resume(kept.drafts[old]);
        }
    }
}

void DisputeView::setEqual(const DisputeContent &content)
{
    m_content = content;
    m_equal->setVisible(!content.equalNames.isEmpty());
    showEqual(m_showEqual->isChecked());
}

QWidget *DisputeView::makeHead(const SideContent &content, const store::DisputeSide &side)
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(18, 0, 0, 0);
    layout->setSpacing(14);
    auto *icon = new QLabel;
    const auto restyle = [&theme = m_context.theme, icon, name = iconOf(content)] {
        icon->setPixmap(theme.iconPixmap(
            name, 26, theme.colour(Theme::Colour::Text2), icon->devicePixelRatioF()));
    };
    connect(&m_context.theme, &Theme::changed, icon, restyle);
    restyle();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(
        Theme::Role::H3, Theme::Colour::Text, whereText(content), nullptr, Text::Fit::Elide));
    words->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
        whoAndWhen(content, side, m_context.now()), nullptr, Text::Fit::Elide));
    layout->addWidget(icon);
    layout->addLayout(words, 1);
    return head;
}

QWidget *DisputeView::makeHeads(const QList<int> &firsts)
{
    auto *heads = new QWidget;
    auto *layout = new QHBoxLayout(heads);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(14);
    for (const int side : firsts)
        layout->addWidget(makeHead(m_content.fields.first().sides[side],
                              m_content.dispute.fields.front().sides[size_t(side)]),
            1);
    return heads;
}

QString DisputeView::equalSentence() const
{
    QStringList small;
    for (const QString &name : m_content.equalNames)
        small.append(QLocale().toLower(name.left(1)) + name.mid(1));
    const bool many = m_content.hasMany();
    if (small.size() == 1) {
        const QString sentence = m_content.removal ? tr("Tiene un dato: %1.")
            : many                                 ? tr("Un dato es igual en todas: %1.")
                                                   : tr("Un dato es igual en las dos: %1.");
        return sentence.arg(small.first());
    }
    const QString sentence = m_content.removal ? tr("Tiene %1 datos: %2.")
        : many                                 ? tr("%1 datos son iguales en todas: %2.")
                                               : tr("%1 datos son iguales en las dos: %2.");
    return sentence.arg(small.size()).arg(QLocale().createSeparatedList(small));
}

void DisputeView::showEqual(bool lines)
{
    m_equalText->setText(lines ? m_content.equalLines.join(u'\n') : equalSentence());
    m_showEqual->setText(lines ? tr("Ver menos") : tr("Ver"));
}

std::optional<std::vector<store::Decision>> DisputeView::decisions()
{
    std::vector<store::Decision> all;
    for (DisputeCard *card : std::as_const(m_cards)) {
        const auto value = card->decision();
        if (!value) {
            ensureWidgetVisible(card);
            return std::nullopt;
        }
        all.push_back({m_content.dispute.fields[all.size()].info->number, *value});
    }
    return all;
}

QStringList DisputeView::chosenTexts() const
{
    QStringList texts;
    for (const DisputeCard *card : m_cards)
        texts.append(card->chosenText().simplified());
    texts.removeAll(QString());
    return texts;
}

void DisputeView::fit(const Breakpoint &breakpoint)
{
    m_columnLayout->setSpacing(m_context.theme.px(breakpoint.small ? 10 : 14));
    fitColumn();
}

/// The scroll bar stands in the margin, and the cards are as wide with it as without.
void DisputeView::fitColumn()
{
    const QScrollBar *bar = verticalScrollBar();
    const bool needed = bar->maximum() > bar->minimum();
    m_columnLayout->setContentsMargins(
        ringRoom, ringRoom, ringRoom + (needed ? 0 : bar->sizeHint().width()), ringRoom);
}

} // namespace tambo::ui
