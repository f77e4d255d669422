// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/filterbar.h"

#include "ui/archive/words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

using archive::StoryFilter;
using archive::StoryKind;

QList<MenuButton::Choice> choicesOf(const QString &all, const QStringList &values)
{
    QList<MenuButton::Choice> choices{{QString(), all}};
    for (const QString &value : values)
        choices.append({value, value});
    return choices;
}

QString textOf(StoryFilter::Consents consents)
{
    return consents == StoryFilter::Consents::Unasked ? FilterBar::tr("Falta anotar el permiso")
                                                      : FilterBar::tr("Permiso retirado o vencido");
}

QVariant kindValue(const std::optional<StoryKind> &kind)
{
    return kind ? int(*kind) : -1;
}

} // namespace

FilterBar::FilterBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kinds(new Segments(theme, Module::Memoria, tr("Qué clase de historias")))
    , m_place(new MenuButton(theme, QStringLiteral("pin"), tr("Lugar")))
    , m_teller(new MenuButton(theme, QStringLiteral("person"), tr("Persona")))
    , m_language(new MenuButton(theme, QStringLiteral("letters"), tr("Idioma")))
    , m_more(new MenuButton(theme, QStringLiteral("filter"), tr("Más")))
    , m_map(new Button(theme, Button::Kind::Secondary, QStringLiteral("map"), {}))
    , m_share(new Button(theme, Button::Kind::Secondary, QStringLiteral("share"), {}))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_menus(new QHBoxLayout)
    , m_chips(new QWidget)
    , m_chipRow(new QHBoxLayout(m_chips))
{
    m_menus->setSpacing(10);
    for (MenuButton *button : {m_place, m_teller, m_language, m_more})
        m_menus->addWidget(button);
    m_map->setAccessibleName(tr("Ver en el mapa"));
    m_share->setAccessibleName(tr("Compartir historias"));
    for (Button *button : {m_map, m_share}) {
        button->setToolTip(button->accessibleName());
        m_menus->addWidget(button);
    }
    connect(m_map, &QPushButton::clicked, this, &FilterBar::mapAsked);
    connect(m_share, &QPushButton::clicked, this, &FilterBar::shareAsked);
    m_row->setSpacing(10);
    m_row->addWidget(m_kinds, 0, Qt::AlignLeft);
    m_row->addStretch();
    m_row->addLayout(m_menus);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_row);
    layout->addWidget(m_chips);
    m_chips->hide();
    connectChoices();
    setOffer({});
}

void FilterBar::connectChoices()
{
    connect(m_kinds, &Segments::chosen, this, [this](const QVariant &value) {
        change([&](StoryFilter &filter) {
            filter.kind
                = value.toInt() < 0 ? std::nullopt : std::optional(StoryKind(value.toInt()));
        });
    });
    connect(m_place, &MenuButton::chosen, this, [this](const QVariant &value) {
        change([&](StoryFilter &filter) { filter.place = value.toString(); });
    });
    connect(m_teller, &MenuButton::chosen, this, [this](const QVariant &value) {
        change([&](StoryFilter &filter) { filter.teller = value.toString(); });
    });
    connect(m_language, &MenuButton::chosen, this, [this](const QVariant &value) {
        change([&](StoryFilter &filter) { filter.language = value.toString(); });
    });
    connect(m_more, &MenuButton::chosen, this, [this](const QVariant &value) {
        change([&](StoryFilter &filter) {
            const QVariantList picked = value.toList();
            if (picked.value(0) == QLatin1String("space"))
                filter.space = picked.value(1).toInt() < 0
                    ? std::nullopt
                    : std::optional(store::SpaceKind(picked.value(1).toInt()));
            else if (picked.value(0) == QLatin1String("consents"))
                filter.consents = StoryFilter::Consents(picked.value(1).toInt());
            else if (picked.value(0) == QLatin1String("centre"))
                filter.centre = m_offer.centres.value(picked.value(1).toInt()).first;
            else
                filter.order = StoryFilter::Order(picked.value(1).toInt());
        });
    });
}

void FilterBar::setOffer(const FilterOffer &offer)
{
    m_offer = offer;
    const auto counted = [](const QString &name, qint64 count) {
        return QStringLiteral("%1 %2").arg(name).arg(count);
    };
    const archive::ArchiveCounts &counts = offer.counts;
    const QList<Segments::Choice> kinds{{-1, counted(tr("Todo"), counts.all)},
        {int(StoryKind::Voice), counted(tr("Voces"), counts.voices), QStringLiteral("audio")},
        {int(StoryKind::Photo), counted(tr("Fotos"), counts.photos), QStringLiteral("photo")},
        {int(StoryKind::Video), counted(tr("Videos"), counts.videos), QStringLiteral("video")},
        {int(StoryKind::Text), counted(tr("Textos"), counts.texts), QStringLiteral("text")}};
    if (!m_kinds->taken().isValid())
        m_kinds->setChoices(kinds);
    for (const Segments::Choice &kind : kinds)
        m_kinds->setText(kind.value, kind.text); // keeps the buttons, and with them the focus
    foldMenus();
    setFilter(m_filter);
}

void FilterBar::setFilter(const StoryFilter &filter)
{
    m_filter = filter;
    m_kinds->take(kindValue(filter.kind));
    m_place->setChoices(choicesOf(tr("Todos los lugares"), m_offer.facets.places), filter.place);
    m_teller->setChoices(
        choicesOf(tr("Todas las personas"), m_offer.facets.tellers), filter.teller);
    QList<MenuButton::Choice> languages{{QString(), tr("Todos los idiomas")}};
    for (const QString &code : m_offer.facets.languages)
        languages.append({code, languageName(code)});
    m_language->setChoices(languages, filter.language);
    offerMore();
    showChips();
}

void FilterBar::offerMore()
{
    const auto space = [](int kind) { return QVariantList{QStringLiteral("space"), kind}; };
    QList<MenuButton::Choice> more{{space(-1), tr("Abiertas y de la comunidad")},
        {space(int(store::SpaceKind::Public)), tr("Solo abiertas")},
        {space(int(store::SpaceKind::Centre)), tr("Solo de la comunidad")}};
    for (qsizetype i = 0; i < m_offer.centres.size() && m_offer.centres.size() > 1; ++i)
        more.append({QVariantList{QStringLiteral("centre"), int(i)},
            tr("De %1").arg(m_offer.centres[i].second)});
    for (const auto consents : {StoryFilter::Consents::Unasked, StoryFilter::Consents::Withheld})
        more.append({QVariantList{QStringLiteral("consents"), int(consents)}, textOf(consents)});
    more.append({QVariantList{QStringLiteral("order"), int(StoryFilter::Order::Newest)},
        tr("Primero las nuevas")});
    more.append({QVariantList{QStringLiteral("order"), int(StoryFilter::Order::Told)},
        tr("Primero las más antiguas")});
    QVariant taken = space(m_filter.space ? int(*m_filter.space) : -1);
    m_more->setChoices(more, taken);
}

void FilterBar::change(const std::function<void(StoryFilter &)> &edit)
{
    StoryFilter filter = m_filter;
    edit(filter);
    setFilter(filter);
    Q_EMIT changed(m_filter);
}

bool FilterBar::isNarrowed() const
{
    return !m_filter.text.trimmed().isEmpty() || !m_filter.place.isEmpty()
        || !m_filter.teller.isEmpty() || !m_filter.language.isEmpty() || m_filter.space
        || m_filter.centre || m_filter.consents != StoryFilter::Consents::Usable;
}

void FilterBar::widen()
{
    change([](StoryFilter &filter) {
        const auto order = filter.order;
        filter = {};
        filter.order = order;
    });
}

void FilterBar::addChip(const QString &text, const std::function<void()> &clear)
{
    auto *button = new Button(m_theme, Button::Kind::Secondary, QStringLiteral("x"),
        fontMetrics().elidedText(text, Qt::ElideRight, m_theme.px(260)), nullptr,
        Button::Size::Dense);
    button->setAccessibleName(tr("Quitar el filtro %1").arg(text));
    button->setToolTip(tr("Quitar el filtro %1").arg(text));
    // The button goes away with its filter: not in the middle of its own click.
    connect(button, &QPushButton::clicked, this, clear, Qt::QueuedConnection);
    m_chipRow->addWidget(button);
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto chip = [this](const QString &text, auto clear) {
        addChip(text, [this, clear] { change(clear); });
    };
    if (const QString words = m_filter.text.trimmed(); !words.isEmpty())
        chip(tr("«%1»").arg(words), [](StoryFilter &filter) { filter.text.clear(); });
    if (!m_filter.place.isEmpty())
        chip(
            tr("Lugar: %1").arg(m_filter.place), [](StoryFilter &filter) { filter.place.clear(); });
    if (!m_filter.teller.isEmpty())
        chip(tr("Cuenta: %1").arg(m_filter.teller),
            [](StoryFilter &filter) { filter.teller.clear(); });
    if (!m_filter.language.isEmpty())
        chip(tr("Idioma: %1").arg(languageName(m_filter.language)),
            [](StoryFilter &filter) { filter.language.clear(); });
    if (m_filter.space)
        chip(spaceBadge(*m_filter.space).text, [](StoryFilter &filter) { filter.space.reset(); });
    if (m_filter.centre) {
        QString name;
        for (const auto &[centre, known] : m_offer.centres)
            name = centre == *m_filter.centre ? known : name;
        chip(tr("De %1").arg(name), [](StoryFilter &filter) { filter.centre.reset(); });
    }
    if (m_filter.consents != StoryFilter::Consents::Usable)
        chip(textOf(m_filter.consents),
            [](StoryFilter &filter) { filter.consents = StoryFilter::Consents::Usable; });
    m_chipRow->addStretch();
    m_chips->setVisible(isNarrowed());
}

void FilterBar::setRoom(const Breakpoint &room)
{
    m_room = room;
    m_kinds->setIconsShown(!room.small);
    foldMenus();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldMenus();
}

/// Icons alone where their words have no room beside the kinds; below them where these have none.
void FilterBar::foldMenus()
{
    const auto fold = [this](bool folded) {
        for (MenuButton *button : {m_place, m_teller, m_language, m_more})
            button->setCompact(folded);
    };
    const auto stack = [this](bool stacked) {
        m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_row->setAlignment(m_menus, stacked ? Qt::AlignLeft : Qt::Alignment());
    };
    // Not asked of the layouts: in the middle of a change they know the widths of before.
    const auto fits = [this] {
        int wanted = m_kinds->sizeHint().width();
        for (const Button *button : std::initializer_list<const Button *>{
                 m_place, m_teller, m_language, m_more, m_map, m_share})
            wanted += m_row->spacing() + button->sizeHint().width();
        return wanted <= width();
    };
    stack(m_room.tight);
    fold(m_room.small);
    if (m_room.tight || fits())
        return;
    fold(true);
    if (!fits())
        stack(true);
}

} // namespace tambo::ui
