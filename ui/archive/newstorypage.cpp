// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/newstorypage.h"

#include "app/archive/intake.h"
#include "ui/archive/memorypage.h"
#include "ui/archive/words.h"
#include "ui/shell/breakpoint.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int leftWidth = 420;
constexpr int leftWidthNarrow = 350;
constexpr int leftWidthTight = 280; // of larger letters

/// Runs on a worker thread.
Result<archive::Story> addStory(store::Store &store, const archive::Target &target,
    const archive::Story &story, const QStringList &media, const QStringList &transcriptFiles,
    const std::shared_ptr<Task> &task)
{
    QList<formats::Transcript> transcripts;
    for (const QString &file : transcriptFiles) {
        TAMBO_ASSIGN(const auto read, archive::readTranscripts(file));
        for (formats::Transcript transcript : read) {
            if (transcript.language.isEmpty())
                transcript.language = story.language;
            transcripts.append(transcript);
        }
    }
    return archive::addFromFiles(store, target, story, media, transcripts,
        [&task](double done) { return task->progress(done); });
}

} // namespace

NewStoryPage::NewStoryPage(Context &context, QWidget *parent)
    : Page(context, parent)
    , m_files(context.store)
    , m_save(new Button(
          context.theme, Button::Kind::Primary, QStringLiteral("check"), tr("Guardar"), this))
    , m_problem(new Bar(context.theme))
    , m_list(new FileList(context.theme, m_files))
    , m_hint(new Text(Theme::Role::Body, Theme::Colour::Text2,
          tr("Elija grabaciones, videos, fotos o transcripciones. También puede soltarlos aquí."),
          nullptr, Text::Fit::Wrap))
    , m_form(new StoryForm(context.theme))
    , m_left(new QScrollArea)
{
    setAcceptDrops(true);
    auto *inner = new QWidget;
    auto *left = new QVBoxLayout(inner);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(14);
    left->addWidget(makeFiles(), 1);
    left->addWidget(makeAudience());
    m_left->setFocusPolicy(Qt::NoFocus);
    makePlain(*m_left, inner);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(m_left);
    columns->addWidget(makeForm(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_problem);
    layout->addLayout(columns, 1);
    connect(m_save, &QPushButton::clicked, this, &NewStoryPage::save);
    connect(&m_files, &FileModel::changed, this, &NewStoryPage::showFiles);
    connect(&context.theme, &Theme::changed, this, &NewStoryPage::fit);
    connect(&context.access, &Access::changed, this, &NewStoryPage::showRights);
    showRights();
    startAfresh();
    fit(); // small at first, or its widest form would hold the window open
}

NewStoryPage::~NewStoryPage()
{
    if (m_task)
        m_task->cancel();
    m_saving.waitForFinished();
}

QWidget *NewStoryPage::makeFiles()
{
    auto *card = new Card;
    auto *choose = new Button(theme(), Button::Kind::Secondary, QStringLiteral("folder"),
        tr("Elegir archivos"), nullptr, Button::Size::Dense);
    connect(choose, &QPushButton::clicked, this, &NewStoryPage::chooseFiles);
    auto *head = new QHBoxLayout;
    m_filesTitle = new Text(Theme::Role::H2, Theme::Colour::Text, tr("Archivos"));
    head->addWidget(m_filesTitle);
    head->addStretch();
    head->addWidget(choose);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_hint, 1, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    return card;
}

QWidget *NewStoryPage::makeAudience()
{
    auto *audience = new QWidget;
    const auto card = [this](store::SpaceKind kind) {
        const Badge badge = spaceBadge(kind);
        return new ChoiceCard(theme(), badge.icon, badge.text, spaceSentence(kind));
    };
    m_community = card(store::SpaceKind::Centre);
    m_open = card(store::SpaceKind::Public);
    m_notOpen = new Text(Theme::Role::Caption, Theme::Colour::Text2,
        tr("La abre para todos quien facilita o administra el centro."), nullptr, Text::Fit::Wrap);
    auto *layout = new QVBoxLayout(audience);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Text(Theme::Role::Label, Theme::Colour::Text, tr("Quién la puede oír")));
    layout->addWidget(m_community);
    layout->addWidget(m_open);
    layout->addWidget(m_notOpen);
    return audience;
}

QWidget *NewStoryPage::makeForm()
{
    auto *inner = new QWidget;
    auto *innerLayout = new QVBoxLayout(inner);
    innerLayout->setContentsMargins(6, 6, 6, 6); // the focus ring needs room
    innerLayout->addWidget(m_form);
    auto *scroll = new QScrollArea;
    makePlain(*scroll, inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->addWidget(scroll);
    return card;
}

void NewStoryPage::open(const Route &route)
{
    const QStringList files = filesOf(route.argument);
    if (!files.isEmpty())
        m_files.add(files);
    const auto facets = context().store.read(
        [](store::Reader &reader) { return archive::archiveFacets(reader); });
    store::deliver(facets, this, [this](const Result<archive::ArchiveFacets> &offer) {
        if (offer.ok())
            m_form->setOffer(*offer);
        else
            m_problem->say(Tone::Warn, wrong(offer.error()));
    });
    setFocusProxy(m_form->titleField()->edit());
}

void NewStoryPage::chooseFiles()
{
    if (context().chooseFiles)
        context().chooseFiles(this, tr("Elegir archivos"),
            tr("Grabaciones, videos, fotos y transcripciones (*.mp3 *.ogg *.opus *.oga *.wav *.m4a "
               "*.aac *.flac *.amr *.3gp *.mp4 *.mov *.mkv *.webm *.avi *.jpg *.jpeg *.png *.webp "
               "*.tif *.tiff *.gif *.bmp *.eaf *.vtt *.srt);;Todos los archivos (*)"),
            [this](const QStringList &files) { m_files.add(files); });
}

void NewStoryPage::showFiles()
{
    const bool any = m_files.rowCount() > 0;
    m_list->setVisible(any);
    m_hint->setVisible(!any);
    if (!m_files.hasBad())
        m_problem->hide();
}

void NewStoryPage::save()
{
    if (m_task)
        return;
    const auto story = m_form->story();
    if (!story)
        return;
    if (m_files.isLooking()) {
        m_problem->say(Tone::Info, tr("Todavía se miran los archivos. Espere un momento."));
    } else if (m_files.hasBad()) {
        m_problem->say(
            Tone::Bad, tr("Hay archivos que no se pueden usar. Quítelos con la equis y guarde."));
        m_list->setFocus();
    } else if (m_files.media().isEmpty() && story->summary.isEmpty()) {
        m_problem->say(
            Tone::Bad, tr("Falta la historia. Elija un archivo o escriba de qué trata."));
    } else {
        run(*story);
    }
}

void NewStoryPage::run(const archive::Story &story)
{
    const auto kind = m_open->isChecked() ? store::SpaceKind::Public : store::SpaceKind::Centre;
    const auto target = archive::targetOf(context().store, kind);
    if (!target.ok())
        return m_problem->say(Tone::Bad, wrong(target.error()));
    m_problem->hide();
    m_task = context().tasks.begin(tr("Guardando «%1»").arg(story.title));
    setEnabled(false);
    m_save->setEnabled(false);
    m_saving = QtConcurrent::run(
        [&store = context().store, target = *target, story, media = m_files.media(),
            transcripts = m_files.transcripts(),
            task = m_task] { return addStory(store, target, story, media, transcripts, task); });
    store::deliver(m_saving, this, [this](const Result<archive::Story> &answer) { saved(answer); });
}

void NewStoryPage::saved(const Result<archive::Story> &answer)
{
    context().tasks.end(m_task);
    m_task.reset();
    setEnabled(true);
    m_save->setEnabled(true);
    if (!answer.ok()) {
        const bool stopped = answer.error().kind == Error::Kind::Cancelled;
        m_problem->say(stopped ? Tone::Info : Tone::Bad,
            stopped ? tr("Se detuvo. No se guardó nada; lo que escribió sigue aquí.")
                    : wrong(answer.error()));
        return;
    }
    startAfresh();
    if (isVisible()) {
        // The way back from the story leads to where this page was opened, not to an empty form.
        Q_EMIT back();
        Q_EMIT go({QStringLiteral("story"), answer->id.record, {}});
    }
    store::Store &store = context().store;
    Q_EMIT toast(tr("Se guardó «%1»").arg(answer->title),
        undoOf(*this, store, store.deeds().newestOf(answer->id.record)));
}

/// Who may not publish is not offered it.
void NewStoryPage::showRights()
{
    const bool may = context().access.allow(people::Verb::Publish).ok();
    m_open->setVisible(may);
    m_notOpen->setVisible(!may);
    if (!may)
        m_community->setChecked(true);
}

void NewStoryPage::startAfresh()
{
    m_files.clear();
    m_form->setStory({});
    m_problem->hide();
    m_community->setChecked(true);
}

void NewStoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void NewStoryPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    m_filesTitle->setVisible(!breakpoint.tight); // its button says it too
    m_form->setNarrow(breakpoint.tight);
    m_left->setFixedWidth(theme().px(breakpoint.tight ? leftWidthTight
            : breakpoint.small                        ? leftWidthNarrow
                                                      : leftWidth));
}

void NewStoryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void NewStoryPage::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (const QFileInfo file(url.toLocalFile()); file.isFile())
            files.append(file.filePath());
    }
    m_files.add(files);
}

} // namespace tambo::ui
