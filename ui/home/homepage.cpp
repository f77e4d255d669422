// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "app/archive/consent.h"
#include "app/archive/told.h"
#include "ui/home/attention.h"
#include "ui/home/continuecard.h"
#include "ui/home/herocard.h"
#include "ui/home/outboxcard.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/words.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrong.h"

#include <QHBoxLayout>
#include <QImageReader>

namespace tambo::ui {

namespace {

constexpr int barHeight = 700; // px: a window that holds less has no room for a bar above the cards

/// The preview as a picture; a damaged one is none.
QImage readImage(store::Store &store, const BlobId &blob)
{
    const auto file = store.openBlob(blob);
    if (!file.ok())
        return {};
    QImageReader reader(file->get());
    return reader.read();
}

QString countText(const archive::ArchiveCounts &counts)
{
    const QString stories = counts.all == 1
        ? HomePage::tr("1 historia guardada")
        : HomePage::tr("%1 historias guardadas").arg(counts.all);
    return counts.voices == 0 ? stories
                              : HomePage::tr("%1, %2 con voz").arg(stories).arg(counts.voices);
}

Attention attentionFor(const Context &context, qsizetype takes)
{
    const Outbox &outbox = context.outbox;
    const bool answers = context.access.allow(people::Verb::AnswerRequests).ok();
    return attentionOf({outbox.disputes(), outbox.onlyHere(), outbox.status().lastContact,
                           answers ? outbox.overdue(context.now().date()) : 0, takes},
        context.now());
}

} // namespace

struct HomePage::Content {
    QList<archive::StoryCard> newest;
    QList<archive::UnfinishedStory> unfinished;
    archive::ArchiveCounts counts;
};

HomePage::HomePage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_takes(context.store)
    , m_attention(new Bar(context.theme))
    , m_hero(new HeroCard(context, Module::Memoria))
    , m_continue(new ContinueCard(context))
    , m_outbox(new OutboxCard(context))
    , m_question(new Text(Theme::Role::H2, Theme::Colour::Text, tr("¿Qué quiere hacer?")))
    , m_cards(new QHBoxLayout)
    , m_tiles(new QHBoxLayout)
{
    m_cards->addWidget(m_hero, 45);
    m_cards->addWidget(m_continue, 31);
    m_cards->addWidget(m_outbox, 21);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_attention);
    layout->addLayout(m_cards, 58);
    layout->addWidget(m_question);
    layout->addLayout(m_tiles, 40);
    addTiles();
    listen();
    connect(&context.theme, &Theme::changed, this, &HomePage::fit);
    // The least until the window's size is known: a page must not make a small window larger.
    m_outbox->hide();
    m_hero->setRoom(breakpointFor({}));
    m_continue->setLinkVisible(false);
    showEmpty();
    showAttention();
    refresh();
}

void HomePage::listen()
{
    connect(m_hero, &HeroCard::acted, this, [this] {
        if (m_newest.isNull())
            goNew();
        else
            Q_EMIT go({QStringLiteral("story"), m_newest, {}});
    });
    connect(m_hero, &HeroCard::bandActed, this, &HomePage::goMemory);
    connect(m_continue, &ContinueCard::all, this, &HomePage::goMemory);
    connect(m_continue, &ContinueCard::opened, this,
        [this](RecordId story) { Q_EMIT go({QStringLiteral("story"), story, {}}); });
    connect(m_outbox, &OutboxCard::opened, this,
        [this] { Q_EMIT go({QStringLiteral("sync"), {}, {}}); });
    connect(
        &context().store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
            if (changes.touches<archive::Story>() || changes.touches<archive::Consent>()
                || changes.touches<archive::Media>() || changes.touches<archive::Passage>()
                || changes.blobs) {
                m_stale = !isVisible(); // not for each sentence that another page writes
                if (!m_stale)
                    refresh();
            }
        });
    connect(&context().outbox, &Outbox::changed, this, &Page::headChanged);
    connect(&context().outbox, &Outbox::changed, this, &HomePage::showAttention);
    connect(&context().access, &Access::changed, this, &Page::headChanged);
    connect(&context().access, &Access::changed, this, &HomePage::showAttention);
    connect(&m_takes, &UnsavedTakes::changed, this, &HomePage::showAttention);
    connect(m_attention, &Bar::acted, this,
        [this] { Q_EMIT go({attentionFor(context(), m_takes.found().size()).page, {}, {}}); });
}

void HomePage::addTiles()
{
    const auto add = [this](Module module, const char *scene, const char *icon, const QString &text,
                         const char *page) {
        auto *tile = new Tile(
            theme(), module, QString::fromLatin1(scene), QString::fromLatin1(icon), text);
        m_tiles->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this,
            [this, page] { Q_EMIT go({QString::fromLatin1(page), {}, {}}); });
    };
    add(Module::Memoria, "noche", "memoria", tr("Memoria"), "memory");
    add(Module::Memoria, "radio", "plus", tr("Añadir una historia"), "story-new");
    add(Module::Inicio, "canchagua", "send", tr("Envíos"), "sync");
}

QString HomePage::title() const
{
    const QString hello = greeting(context().now().time());
    const auto person = context().access.person();
    return person ? tr("%1, %2").arg(hello, person->name) : hello;
}

QString HomePage::place() const
{
    const QString day = dayText(context().now().date());
    const QString centre = context().outbox.centreName();
    return centre.isEmpty() ? day : tr("%1 · %2").arg(day, centre);
}

void HomePage::open(const Route &)
{
    showAttention(); // the day may be another one
    if (m_stale || m_day != context().now().date())
        refresh(); // and consents end
    m_takes.look();
    Q_EMIT headChanged();
}

void HomePage::showAttention()
{
    const Attention attention = attentionFor(context(), m_takes.found().size());
    // A small window has no room for it; the zócalo says it too.
    const bool room = !breakpointFor(window()->size(), theme().scale()).small
        && window()->height() * 100 / theme().scale() >= barHeight;
    if (attention.sentence.isEmpty() || !room)
        m_attention->hide();
    else
        m_attention->say(Tone::Warn, attention.sentence, attention.action);
}

void HomePage::goMemory()
{
    Q_EMIT go({QStringLiteral("memory"), {}, {}});
}

void HomePage::goNew()
{
    Q_EMIT go({QStringLiteral("story-new"), {}, {}});
}

void HomePage::refresh()
{
    m_stale = false;
    m_day = context().now().date();
    const auto job = [trust = context().store.trust(), own = context().store.centre()](
                         store::Reader &reader) -> Result<Content> {
        archive::StoryFilter newest;
        newest.limit = ContinueCard::rows + 1;
        Content content;
        TAMBO_ASSIGN(content.newest, archive::stories(reader, *trust, newest));
        TAMBO_ASSIGN(content.unfinished,
            archive::unfinishedStories(reader, *trust, own, ContinueCard::rows));
        TAMBO_ASSIGN(content.counts, archive::archiveCounts(reader));
        return content;
    };
    store::deliver(
        context().store.read(job), this, [this](const Result<Content> &content) { show(content); });
}

void HomePage::show(const Result<Content> &content)
{
    if (!content.ok()) {
        Q_EMIT toast(wrong(content.error()), {});
        return;
    }
    m_continue->set(content->unfinished, content->newest.mid(1));
    if (content->newest.isEmpty()) {
        showEmpty();
        return;
    }
    showNewest(content->newest.first());
    HeroCard::Content hero = m_hero->content();
    hero.band = countText(content->counts);
    m_hero->set(hero);
}

void HomePage::showNewest(const archive::StoryCard &card)
{
    m_newest = card.story.id.record;
    const bool hasSound
        = card.kind == archive::StoryKind::Voice || card.kind == archive::StoryKind::Video;
    QStringList caption;
    for (const QString &part :
        {card.story.teller, card.story.place, archive::toldText(card.story.told)}) {
        if (!part.isEmpty())
            caption.append(part);
    }
    const bool isOwn = card.centre == context().store.centre();
    m_hero->set({isOwn || card.centreName.isEmpty() ? tr("Lo último que se añadió")
                                                    : tr("Llegó de %1").arg(card.centreName),
        card.story.title, caption.join(QStringLiteral(" · ")), card.story.summary,
        hasSound ? QStringLiteral("play") : QStringLiteral("memoria"),
        hasSound ? tr("Escuchar la historia") : tr("Ver la historia"), QStringLiteral("noche"), {},
        tr("Ver la memoria")});
    readCover(card);
}

void HomePage::showEmpty()
{
    m_newest = {};
    m_cover = {};
    m_hero->setPhoto({});
    m_hero->set({{}, tr("Todavía no hay historias"), {},
        tr("Guarde la primera voz de su comunidad. Sirve una grabación del celular, una foto o un "
           "texto."),
        QStringLiteral("plus"), tr("Añadir la primera historia"), QStringLiteral("radio"),
        tr("Lo que guarde aquí queda en este PC"), {}});
}

void HomePage::readCover(const archive::StoryCard &card)
{
    if (m_cover == card.cover)
        return;
    m_cover = card.cover;
    m_hero->setPhoto({});
    if (card.cover.isNull())
        return;
    const auto job = [&store = context().store, blob = card.cover](
                         store::Reader &) -> Result<QImage> { return readImage(store, blob); };
    store::deliver(
        context().store.read(job), this, [this, blob = card.cover](const Result<QImage> &image) {
            if (image.ok() && blob == m_cover)
                m_hero->setPhoto(*image);
            // It may still be on its way: ask again when files arrive.
            if (image.ok() && image->isNull())
                m_cover = {};
        });
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void HomePage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int gutter = theme().px(breakpoint.gutter);
    m_cards->setSpacing(gutter);
    m_tiles->setSpacing(gutter);
    layout()->setSpacing(theme().px(breakpoint.small ? 10 : 14));
    // There is room for two columns; what waits stands in the zócalo too.
    m_outbox->setVisible(!breakpoint.small);
    m_continue->setVisible(!breakpoint.tight);
    m_question->setVisible(!breakpoint.tight);
    m_hero->setRoom(breakpoint);
    showAttention();
    m_continue->setListenVisible(!breakpoint.small || theme().scale() == 100);
    // The first card has that link too.
    m_continue->setLinkVisible(!breakpoint.small || theme().scale() == 100);
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
}

} // namespace tambo::ui
