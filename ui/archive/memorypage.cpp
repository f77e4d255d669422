// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/memorypage.h"

#include "app/archive/consent.h"
#include "app/people/centres.h"
#include "ui/archive/words.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/undoable.h"
#include "ui/shell/words.h"
#include "ui/widgets/wrong.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr QChar between = QChar(0); // no path holds it

Result<FilterOffer> readFilterOffer(
    store::Reader &reader, const store::Trust &trust, const CentreId &own)
{
    FilterOffer offer;
    TAMBO_ASSIGN(offer.counts, archive::archiveCounts(reader));
    TAMBO_ASSIGN(offer.facets, archive::archiveFacets(reader));
    TAMBO_ASSIGN(const auto names, people::centreNames(reader, trust));
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name.key() == own)
            offer.centres.prepend({name.key(), name->name});
        else
            offer.centres.append({name.key(), name->name});
    }
    return offer;
}

/// Something that the filters offer, or count.
bool isOffered(const store::ChangeSet &changes)
{
    return changes.trust || changes.touches<archive::Story>() || changes.touches<archive::Media>()
        || changes.touches<archive::Passage>() || changes.touches<archive::Consent>()
        || changes.touches<people::CentreProfile>();
}

} // namespace

QString filesArgument(const QStringList &files)
{
    return files.join(between);
}

QStringList filesOf(const QString &argument)
{
    return argument.split(between, Qt::SkipEmptyParts);
}

MemoryPage::MemoryPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_pictures(context.store)
    , m_takes(context.store)
    , m_stories(context.store)
    , m_bring(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("folder"),
          tr("Traer una carpeta"), this))
    , m_add(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("plus"),
          tr("Añadir una historia"), this))
    , m_record(new Button(context.theme, Button::Kind::Primary, QStringLiteral("mic"),
          tr("Grabar una historia"), this))
    , m_filters(new FilterBar(context.theme))
    , m_import(new FolderImport(context))
    , m_problem(new Bar(context.theme))
    , m_unsaved(new Bar(context.theme))
    , m_stack(new QStackedWidget)
    , m_grid(new StoryGrid(context.theme, m_stories, m_pictures))
    , m_nothing(new EmptyState(context.theme, QStringLiteral("noche")))
    , m_nothingFound(new EmptyState(context.theme, QStringLiteral("canchagua")))
{
    setAcceptDrops(true);
    setFocusProxy(m_grid);
    m_bring->setAccessibleName(tr("Traer una carpeta"));
    m_add->setAccessibleName(tr("Añadir una historia"));
    m_record->setAccessibleName(tr("Grabar una historia"));
    layOut();
    connectParts();
    m_stories.setFilter({});
    readOffer();
    fit(); // small at first, or its widest form would hold the window open
}

void MemoryPage::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, [this] { addStory(); });
    connect(m_record, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("story-record"), {}, {}}); });
    connect(&m_takes, &UnsavedTakes::changed, this, &MemoryPage::tellOfTakes);
    connect(m_unsaved, &Bar::acted, this, [this] { addStory({m_takes.found().first().path}); });
    connect(m_bring, &QPushButton::clicked, m_import, &FolderImport::choose);
    connect(m_import, &FolderImport::added, this, [this](qsizetype stories, qint64 deed) {
        Q_EMIT toast(
            tr("Historias traídas: %1.").arg(stories), undoOf(*this, this->context().store, deed));
    });
    connect(m_filters, &FilterBar::changed, &m_stories, &StoryModel::setFilter);
    connect(m_filters, &FilterBar::mapAsked, this,
        [this] { Q_EMIT go({QStringLiteral("memory-map"), {}, {}}); });
    connect(m_filters, &FilterBar::shareAsked, this,
        [this] { Q_EMIT go({QStringLiteral("story-share"), {}, {}}); });
    connect(m_grid, &StoryGrid::opened, this, [this](Id<archive::Story> story) {
        Q_EMIT go({QStringLiteral("story"), story.record, {}});
    });
    connect(m_nothing, &EmptyState::acted, this, [this] { addStory(); });
    connect(m_nothingFound, &EmptyState::acted, m_filters, &FilterBar::widen);
    connect(&m_stories, &StoryModel::loaded, this, &MemoryPage::showRows);
    connect(&m_stories, &StoryModel::failed, this,
        [this](const Error &error) { m_problem->say(Tone::Bad, wrong(error)); });
    connect(
        &context().store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
            if (changes.blobs)
                m_pictures.lookAgain();
            if (!isOffered(changes))
                return;
            // It takes a second of an archive of years: not for each sentence of another page.
            m_stale = !isVisible();
            if (!m_stale)
                readOffer();
        });
    connect(&theme(), &Theme::changed, this, &MemoryPage::fit);
}

void MemoryPage::layOut()
{
    m_stack->addWidget(new GridFrame(m_grid));
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_nothingFound);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_filters);
    layout->addWidget(m_problem);
    layout->addWidget(m_unsaved);
    layout->addWidget(m_import);
    layout->addWidget(m_stack, 1);
}

QString MemoryPage::place() const
{
    if (!m_offerKnown)
        return {};
    const qint64 all = m_offer.counts.all;
    return all == 1 ? tr("1 historia de la comunidad")
                    : tr("%1 historias, fotos y voces de la comunidad").arg(all);
}

QList<QWidget *> MemoryPage::topActions() const
{
    // The empty page has its own green button.
    if (m_stack->currentWidget() == m_nothing)
        return {m_bring, m_record};
    return {m_bring, m_add, m_record};
}

void MemoryPage::open(const Route &route)
{
    m_takes.look();
    m_stories.wakeUp();
    if (std::exchange(m_stale, false))
        readOffer();
    if (route.argument.isEmpty())
        return;
    archive::StoryFilter filter;
    filter.text = route.argument;
    m_filters->setFilter(filter);
    m_stories.setFilter(filter);
}

void MemoryPage::tellOfTakes()
{
    if (m_takes.found().isEmpty())
        return m_unsaved->hide();
    const archive::TakeInfo &take = m_takes.found().first();
    m_unsaved->say(Tone::Info,
        tr("Falta guardar una grabación: %1 (dura %2).")
            .arg(whenText(take.began, context().now()), lengthText(take.lengthMs())),
        tr("Guardarla"));
}

void MemoryPage::readOffer()
{
    const auto reading = m_reading.begin();
    if (!reading)
        return;
    store::Store &store = context().store;
    const auto offer
        = store.read([trust = store.trust(), own = store.centre()](
                         store::Reader &reader) { return readFilterOffer(reader, *trust, own); });
    store::deliver(offer, this, [this, reading](const Result<FilterOffer> &answer) {
        if (!m_reading.end(*reading))
            return;
        if (answer.ok())
            takeOffer(*answer);
        else
            m_problem->say(Tone::Bad, wrong(answer.error()));
        if (m_reading.isWanted())
            readOffer();
    });
}

void MemoryPage::takeOffer(const FilterOffer &offer)
{
    m_offer = offer;
    m_offerKnown = true;
    m_filters->setOffer(offer);
    showRows();
    Q_EMIT headChanged();
}

void MemoryPage::showRows()
{
    if (m_stories.total() < 0 || !m_offerKnown)
        return;
    QWidget *before = m_stack->currentWidget();
    if (m_stories.total() > 0)
        m_stack->setCurrentIndex(0);
    else
        showEmpty();
    if (before == m_stack->currentWidget())
        return;
    // Never to what is hidden.
    if (const auto *empty = qobject_cast<EmptyState *>(m_stack->currentWidget()))
        setFocusProxy(empty->button());
    else
        setFocusProxy(m_grid);
    Q_EMIT headChanged();
}

void MemoryPage::showEmpty()
{
    if (m_offer.counts.all == 0) {
        m_nothing->say(tr("Aquí vivirán las historias de su comunidad"),
            tr("Añada una grabación, un video o fotos. También puede soltarlos en esta página."),
            QStringLiteral("plus"), tr("Añadir la primera historia"), Button::Kind::Primary);
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_nothingFound->say(tr("Ninguna historia es así"),
        m_filters->filter().text.trimmed().isEmpty()
            ? tr("Quite un filtro, o vea todas las historias.")
            : tr("Pruebe con menos palabras o con el comienzo de una, o vea todas las historias."),
        QStringLiteral("undo"), tr("Ver todas las historias"), Button::Kind::Secondary);
    m_stack->setCurrentWidget(m_nothingFound);
}

void MemoryPage::addStory(const QStringList &files)
{
    Q_EMIT go({QStringLiteral("story-new"), {}, filesArgument(files)});
}

void MemoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void MemoryPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    m_filters->setRoom(breakpoint);
}

void MemoryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MemoryPage::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        const QFileInfo file(url.toLocalFile());
        if (file.isDir() && event->mimeData()->urls().size() == 1)
            return m_import->start(file.filePath());
        if (file.isFile())
            files.append(file.filePath());
    }
    if (!files.isEmpty())
        addStory(files);
}

} // namespace tambo::ui
