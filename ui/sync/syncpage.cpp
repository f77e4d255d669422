// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpage.h"

#include "app/store/hubblobs.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/safety.h"
#include "ui/shell/words.h"
#include "ui/sync/budgetcard.h"
#include "ui/sync/followcard.h"
#include "ui/sync/hubcard.h"
#include "ui/sync/lancard.h"
#include "ui/sync/meetingmodel.h"
#include "ui/sync/queuedelegate.h"
#include "ui/sync/queuemodel.h"
#include "ui/sync/safecard.h"
#include "ui/sync/stickcard.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/wrong.h"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>

namespace tambo::ui {

namespace {

// What the list shows.
constexpr int waiting = 0;
constexpr int meetings = 1;

QString firstText()
{
    return SyncPage::tr("Que salga antes");
}

} // namespace

SyncPage::SyncPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_safe(new SafeCard(context))
    , m_model(new QueueModel(this))
    , m_meetings(new MeetingModel(this))
    , m_lists(new Segments(context.theme, Module::Inicio, tr("Qué se muestra"),
          {{waiting, tr("Por salir")}, {meetings, tr("Conexiones")}}))
    , m_list(makeList(m_model, tr("Lo que sale primero")))
    , m_past(makeList(m_meetings, tr("Conexiones pasadas")))
    , m_first(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("up"), firstText(),
          nullptr, Button::Size::Dense))
    , m_sum(new Text(Theme::Role::Label, Theme::Colour::Text2, {}, nullptr, Text::Fit::Elide))
    , m_nothing(new Text(Theme::Role::Body, Theme::Colour::Text2, {}, nullptr, Text::Fit::Wrap))
    , m_budget(new BudgetCard(context))
    , m_hub(new HubCard(context))
    , m_network(new LanCard(context))
    , m_stick(new StickCard(context))
    , m_deciding(makeDeciding())
    , m_onlyHere(new Card)
    , m_onlyHereTitle(new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap))
    , m_follow(new FollowCard(context))
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_columns(new QHBoxLayout)
    , m_side(makeSide())
{
    m_columns->addWidget(makeLists(), 1);
    m_columns->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_safe);
    layout->addLayout(m_columns, 1);
    connect(m_follow, &FollowCard::said, this, &Page::toast);
    connect(m_budget, &BudgetCard::said, this, &Page::toast);
    connect(m_network, &LanCard::said, this, &Page::toast);
    connect(m_network, &LanCard::met, this, &SyncPage::readMeetings);
    connect(m_stick, &StickCard::said, this, &Page::toast);
    connect(m_stick, &StickCard::met, this, &SyncPage::readMeetings);
    connect(m_lists, &Segments::chosen, this, &SyncPage::showList);
    connect(m_hub, &HubCard::joined, this,
        [this] { Q_EMIT toast(tr("Este centro ya tiene servidor. El envío empieza ahora."), {}); });
    connect(m_list, &QListView::activated, this, &SyncPage::openStory);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyncPage::showFirst);
    connect(m_first, &QPushButton::clicked, this, &SyncPage::sendFirst);
    connect(&context.outbox, &Outbox::changed, this, &SyncPage::refresh);
    connect(&context.theme, &Theme::changed, this, &SyncPage::fit);
    refresh();
}

QListView *SyncPage::makeList(QAbstractItemModel *model, const QString &name)
{
    auto *list = new QListView;
    list->setProperty("clase", QStringLiteral("llano"));
    list->setAccessibleName(name);
    list->setModel(model);
    list->setItemDelegate(new QueueDelegate(theme(), list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

Card *SyncPage::makeLists()
{
    auto *card = new Card;
    m_head->setContentsMargins(14, 8, 20, 8);
    m_head->setSpacing(16);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->addWidget(m_lists, 0, Qt::AlignLeft);
    m_head->addWidget(m_sum, 1);
    m_head->addWidget(m_first, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 2, 1, 4);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(new Line);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    m_nothing->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_list, 1000);
    layout->addWidget(m_past, 1000);
    return card;
}

bool SyncPage::showsPast() const
{
    return m_lists->taken() == meetings;
}

/// Days are told from today, so what was read yesterday says the wrong ones.
void SyncPage::showList()
{
    if (showsPast())
        readMeetings();
    refresh();
}

void SyncPage::open(const Route &route)
{
    showList();
    if (route.argument != QLatin1String("budget"))
        return;
    // Once the page is shown and has its size.
    const auto show = [this] {
        m_side->ensureWidgetVisible(m_budget);
        m_budget->setFocus(Qt::OtherFocusReason);
    };
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

void SyncPage::readMeetings()
{
    m_known = context().outbox.status().meetings;
    const auto read
        = context().store.read([](store::Reader &reader) { return store::meetings(reader); });
    store::deliver(read, this, [this](const Result<QList<store::Meeting>> &meetings) {
        if (!meetings.ok()) {
            Q_EMIT toast(wrong(meetings.error()), {});
            return;
        }
        m_meetings->set(*meetings, context().now());
        refresh();
    });
}

Card *SyncPage::makeDeciding()
{
    auto *card = new Card;
    m_decidingTitle = new Text(Theme::Role::H3, Theme::Colour::Text, {}, nullptr, Text::Fit::Wrap);
    m_decide = new Button(theme(), Button::Kind::Secondary, QStringLiteral("swap"), tr("Decidir"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(4);
    layout->addWidget(m_decidingTitle);
    layout->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
        tr("Se cambiaron a la vez en más de un lado. Elija qué vale."), nullptr, Text::Fit::Wrap));
    layout->addSpacing(4);
    layout->addWidget(m_decide, 0, Qt::AlignLeft);
    connect(m_decide, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("conflicts"), {}, {}}); });
    return card;
}

QScrollArea *SyncPage::makeSide()
{
    auto *words = new QVBoxLayout(m_onlyHere);
    words->setContentsMargins(18, 14, 18, 14);
    words->setSpacing(4);
    words->addWidget(m_onlyHereTitle);
    words->addWidget(new Text(Theme::Role::Caption, Theme::Colour::Text2,
        tr("No tienen otra copia. Cuide este PC hasta que salgan."), nullptr, Text::Fit::Wrap));
    auto *column = new QWidget;
    m_sideLayout = new QVBoxLayout(column);
    m_sideLayout->setContentsMargins(ringRoom, 0, ringRoom, ringRoom);
    m_sideLayout->addWidget(m_deciding);
    m_sideLayout->addWidget(m_budget);
    // One card for each road by which something leaves, in the order in which they are tried.
    for (QWidget *road : std::initializer_list<QWidget *>{m_network, m_hub, m_stick})
        m_sideLayout->addWidget(road);
    m_sideLayout->addWidget(m_onlyHere);
    m_sideLayout->addWidget(m_follow);
    m_sideLayout->addStretch(1);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    makePlain(*area, column);
    return area;
}

QString SyncPage::title() const
{
    return tr("Envíos");
}

QString SyncPage::place() const
{
    return tr("Lo que sale de este PC y por dónde");
}

void SyncPage::refresh()
{
    const Outbox &outbox = context().outbox;
    m_model->set(outbox.items(), outbox.status());
    const auto things = outbox.items().size();
    const QString bytes = bytesText(outbox.bytes());
    m_sum->setText(
        things == 1 ? tr("1 cosa · %1").arg(bytes) : tr("%1 cosas · %2").arg(things).arg(bytes));
    const bool queue = !showsPast();
    m_sum->setVisible(queue && things > 0 && !m_tight);
    m_list->setVisible(queue && things > 0);
    showFirst();
    m_past->setVisible(!queue && m_meetings->rowCount() > 0);
    m_nothing->setText(queue ? tr("No hay nada por enviar. Lo que añada aparecerá aquí.")
                             : tr("Todavía no hubo ninguna conexión."));
    m_nothing->setVisible(queue ? things == 0 && outbox.isKnown() : m_meetings->rowCount() == 0);
    if (m_known != outbox.status().meetings)
        readMeetings();
    m_deciding->setVisible(outbox.disputes() > 0);
    m_decidingTitle->setText(decidingText(outbox.disputes()));
    const qint64 alone = outbox.onlyHere();
    m_onlyHere->setVisible(alone > 0);
    m_onlyHereTitle->setText(alone == 1 ? tr("Solo en este PC: 1 archivo")
                                        : tr("Solo en este PC: %1 archivos").arg(alone));
}

BlobId SyncPage::currentFile() const
{
    return BlobId::from(m_list->currentIndex().data(QueueModel::BlobRole).toByteArray())
        .value_or(BlobId());
}

void SyncPage::showFirst()
{
    m_first->setVisible(!showsPast() && !currentFile().isNull());
    const QString title = m_list->currentIndex().data().toString();
    m_first->setAccessibleName(tr("Que salga antes: %1").arg(title));
    m_first->setToolTip(m_first->accessibleName());
}

/// Kinds keep their order: a photo that lies elsewhere too never leaves before the only copy of a
/// voice.
void SyncPage::sendFirst()
{
    const BlobId blob = currentFile();
    const auto wish = [this, blob](auto verb, auto done) {
        const auto written = context().store.write(
            [blob, verb](store::Writer &writer) { return verb(writer, blob); });
        store::deliver(written, this, [this, done](const Result<> &result) {
            result.ok() ? done() : Q_EMIT toast(wrong(result.error()), {});
        });
    };
    wish(store::sendFirst, [this, wish] {
        Q_EMIT toast(tr("Saldrá antes que los demás archivos de su clase."),
            [wish] { wish(store::sendInTurn, [] {}); });
    });
}

void SyncPage::openStory(const QModelIndex &index)
{
    const RecordId story{index.data(QueueModel::StoryRole).toLongLong()};
    if (!story.isNull())
        Q_EMIT go({QStringLiteral("story"), story, {}});
}

void SyncPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void SyncPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    const int gutter = theme().px(breakpoint.gutter);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    layout()->setSpacing(gutter);
    m_columns->setSpacing(gutter - ringRoom);
    m_sideLayout->setSpacing(gutter);
    // The scroll bar stands beside the cards, not over them.
    const int bar = m_side->verticalScrollBar()->sizeHint().width();
    m_side->setFixedWidth(
        theme().px(breakpoint.small ? 306 : 372) + ringRoom + (breakpoint.small ? bar : 0));
    // One below the other; what waits stands in the zócalo too.
    m_head->setDirection(breakpoint.tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_tight != breakpoint.tight) {
        m_tight = breakpoint.tight;
        refresh();
    }
    m_first->setText(breakpoint.small ? QString() : firstText());
    m_safe->setFixedHeight(theme().px(100));
}

} // namespace tambo::ui
