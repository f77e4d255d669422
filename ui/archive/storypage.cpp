// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storypage.h"

#include "ui/archive/storyprinted.h"
#include "ui/archive/storyrights.h"
#include "ui/shell/breakpoint.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int sideWidth = 330;
constexpr int sideWidthNarrow = 272;
constexpr int sideHeightBelow = 260;

} // namespace

StoryPage::StoryPage(Context &context, SoundOutputMaker makeOutput, QWidget *parent)
    : Page(context, parent)
    , m_pictures(context.store)
    , m_player(makeOutput)
    , m_print(new Button(context.theme, Button::Kind::Secondary, QStringLiteral("print"), {}, this))
    , m_share(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("share"), tr("Compartir"), this))
    , m_edit(new Button(
          context.theme, Button::Kind::Secondary, QStringLiteral("edit"), tr("Corregir"), this))
    , m_remove(new Button(
          context.theme, Button::Kind::Danger, QStringLiteral("trash"), tr("Borrar"), this))
    , m_problem(new Bar(context.theme))
    , m_notices(new StoryNotices(context.theme))
    , m_head(new StoryHead(context.theme, m_pictures, m_player))
    , m_strip(new PictureStrip(context.theme, m_pictureModel, m_pictures, PictureStrip::Shape::Row))
    , m_lower(new QStackedWidget)
    , m_transcript(new TranscriptCard(context))
    , m_wall(new PictureStrip(context.theme, m_pictureModel, m_pictures, PictureStrip::Shape::Grid))
    , m_editor(new StoryEditor(context.theme))
    , m_side(new StorySide(context, std::move(makeOutput)))
    , m_large(nullptr)
{
    m_print->setAccessibleName(tr("Imprimir"));
    m_print->setToolTip(tr("Imprimir (Ctrl+P)"));
    m_print->hide();
    // Shown by the top bar, and the last two only for stories of this centre.
    for (Button *button : {m_share, m_edit, m_remove}) {
        button->setAccessibleName(button->words());
        button->setToolTip(button->words());
        button->hide();
    }
    layOut();
    m_large = new PictureView(context.theme, m_pictureModel, m_pictures, this);
    connectParts();
    m_strip->hide();
    fit(); // small at first, or its widest form would hold the window open
}

void StoryPage::layOut()
{
    m_lower->addWidget(m_transcript);
    m_lower->addWidget(m_wall);
    m_lower->addWidget(m_editor);
    m_lower->addWidget(new QWidget); // a text, whose head says it all; or what is covered
    connect(m_lower, &QStackedWidget::currentChanged, this, &StoryPage::giveRoom);
    giveRoom();
    auto *column = new QWidget;
    m_left = new QVBoxLayout(column);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(14);
    m_left->addWidget(m_problem);
    m_left->addWidget(m_notices);
    m_left->addWidget(m_head);
    m_left->addWidget(m_strip);
    m_left->addWidget(m_lower, 1);
    // Large letters on a small screen need more than it has.
    auto *area = new QScrollArea;
    makePlain(*area, column);
    area->setFocusPolicy(Qt::NoFocus);
    area->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(area, 1);
    layout->addWidget(m_side);
}

void StoryPage::connectParts()
{
    connect(m_print, &QPushButton::clicked, this, &Page::print);
    connect(m_share, &QPushButton::clicked, this,
        [this] { Q_EMIT go({QStringLiteral("story-share"), m_id.record, {}}); });
    connect(m_edit, &QPushButton::clicked, this, &StoryPage::edit);
    connect(m_editor, &StoryEditor::submitted, this, &StoryPage::save);
    connect(m_editor, &StoryEditor::closed, this, &StoryPage::goBack);
    connect(m_remove, &QPushButton::clicked, this, &StoryPage::remove);
    connect(m_notices, &StoryNotices::decideAsked, this,
        [this] { Q_EMIT go({QStringLiteral("conflicts"), m_id.record, {}}); });
    connect(m_notices, &StoryNotices::uncovered, this, [this] {
        showLower();
        setFocus();
    });
    const auto openConsent
        = [this] { Q_EMIT go({QStringLiteral("story-consent"), m_id.record, {}}); };
    connect(m_notices, &StoryNotices::consentAsked, this, openConsent);
    connect(m_side, &StorySide::consentAsked, this, openConsent);
    connect(m_side, &StorySide::voiceBegins, &m_player, &Player::pause);
    connect(m_side, &StorySide::changesAsked, this,
        [this] { Q_EMIT go({QStringLiteral("history"), m_id.record, {}}); });
    connect(&m_player, &Player::positionChanged, m_transcript, &TranscriptCard::setPosition);
    connect(&m_player, &Player::changed, this, [this] {
        if (m_player.problem().isEmpty())
            m_problem->hide();
        else
            m_problem->say(Tone::Warn, m_player.problem());
        if (m_startMs >= 0 && m_player.isUsable())
            m_player.seek(std::exchange(m_startMs, -1));
    });
    const auto hearFrom = [this](qint64 ms) {
        m_player.seek(ms);
        m_player.play();
    };
    connect(m_transcript, &TranscriptCard::sought, this, hearFrom);
    connect(m_transcript, &TranscriptCard::writeAsked, this,
        [this] { Q_EMIT go({QStringLiteral("story-transcript"), m_id.record, {}}); });
    connect(m_side, &StorySide::momentAsked, this, hearFrom);
    for (PictureStrip *pictures : {m_strip, m_wall})
        connect(pictures, &PictureStrip::opened, this, [this](int row) { m_large->open(row); });
    connect(m_head, &StoryHead::coverOpened, this, [this] { m_large->open(0); });
    connect(&context().store, &store::Store::changed, this, &StoryPage::storeChanged);
    connect(&theme(), &Theme::changed, this, &StoryPage::fit);
    connect(&context().access, &Access::changed, this, &StoryPage::showRights);
}

QString StoryPage::title() const
{
    return m_known ? m_content.detail.story.title : QString();
}

QString StoryPage::place() const
{
    const QString place = m_known ? m_content.detail.story.place : QString();
    return place.isEmpty() ? tr("Memoria") : tr("Memoria · %1").arg(place);
}

QList<QWidget *> StoryPage::topActions() const
{
    if (!m_known)
        return {};
    if (m_notices->isWithheld())
        return m_content.editable ? QList<QWidget *>{m_remove} : QList<QWidget *>();
    if (!m_content.editable)
        return {m_print, m_share};
    return {m_print, m_share, m_edit, m_remove};
}

std::optional<Printed> StoryPage::printed() const
{
    if (!m_known || m_notices->isWithheld())
        return std::nullopt;
    return printedStory(m_content, context().store);
}

void StoryPage::open(const Route &route)
{
    m_startMs = route.argument.isEmpty() ? -1 : route.argument.toLongLong();
    const Id<archive::Story> wanted{route.record};
    if (wanted != m_id) {
        m_player.clear();
        m_known = false;
        m_editing = false;
        m_notices->startAfresh();
        m_content = {};
        m_id = wanted;
        m_reading.forget();
    } else if (m_startMs >= 0 && m_player.isUsable()) {
        m_player.seek(std::exchange(m_startMs, -1));
    }
    read();
}

void StoryPage::left()
{
    m_player.pause();
    m_side->hush();
    m_large->close();
}

bool StoryPage::goBack()
{
    if (m_large->isOpen()) {
        m_large->close();
        return true;
    }
    if (m_editing) {
        m_editing = false;
        showLower();
        return true;
    }
    return false;
}

void StoryPage::storeChanged(const store::ChangeSet &changes)
{
    if (changes.blobs)
        m_pictures.lookAgain();
    if (!m_id.isNull()
        && (changes.blobs || changes.trust || changes.touches<archive::Story>()
            || changes.touches<archive::Consent>() || changes.touches<archive::Media>()
            || changes.touches<archive::Passage>()))
        read();
}

void StoryPage::read()
{
    const auto reading = m_reading.begin();
    if (!reading)
        return;
    store::Store &store = context().store;
    const auto content
        = store.read([&store, id = m_id, today = context().now().date()](
                         store::Reader &reader) { return readStory(reader, store, id, today); });
    store::deliver(content, this, [this, reading](const Result<StoryContent> &answer) {
        if (!m_reading.end(*reading))
            return; // of a story that is no longer shown
        take(answer);
        if (m_reading.isWanted())
            read();
    });
}

void StoryPage::take(const Result<StoryContent> &answer)
{
    if (!answer.ok()) {
        const bool gone = answer.error().kind == Error::Kind::NotFound;
        m_player.clear();
        m_known = false;
        m_problem->say(Tone::Warn,
            gone ? tr("Esta historia ya no está aquí. La pudieron borrar.")
                 : wrong(answer.error()));
        Q_EMIT headChanged();
        return;
    }
    const StoryContent before = std::exchange(m_content, *answer);
    const bool first = !std::exchange(m_known, true);
    if (first)
        m_problem->hide();
    showContent(first ? StoryContent() : before);
    Q_EMIT headChanged();
}

void StoryPage::showContent(const StoryContent &before)
{
    m_head->setContent(m_content);
    m_side->setContent(m_content);
    m_pictureModel.setPictures(m_content.pictures);
    m_notices->setContent(m_content);
    m_transcript->setEditable(m_content.editable);
    if (before.detail.passages != m_content.detail.passages || before.detail.story.id.isNull()) {
        m_transcript->setTranscript(m_content.transcript);
        m_transcript->setPosition(m_player.positionMs());
    }
    loadSound(before);
    showLower();
}

/// The sound goes on while something else about the story changes.
void StoryPage::loadSound(const StoryContent &before)
{
    if (!m_content.sound) {
        m_player.clear();
        return;
    }
    const bool same = before.sound && before.sound->blob == m_content.sound->blob;
    const bool arrived = before.original == StoryContent::Original::NotYetHere
        && m_content.original != StoryContent::Original::NotYetHere;
    if (!same || (arrived && m_player.state() != Player::State::Playing))
        m_player.load(soundOf(context().store, *m_content.sound), m_content.sound->durationMs);
}

void StoryPage::showLower()
{
    const bool wall
        = m_content.kind == archive::StoryKind::Photo && m_content.transcript.rows.isEmpty();
    m_strip->setVisible(
        !wall && !m_editing && !m_notices->isCovered() && m_content.pictures.size() > 1);
    if (m_editing)
        m_lower->setCurrentWidget(m_editor);
    else if (m_notices->isCovered())
        m_lower->setCurrentIndex(3);
    else if (wall)
        m_lower->setCurrentWidget(m_wall);
    else if (m_content.sound || !m_content.transcript.rows.isEmpty())
        m_lower->setCurrentWidget(m_transcript);
    else
        m_lower->setCurrentIndex(3);
    showRights();
    showSide();
}

/// The form asks for much: it has the place of the head, and where letters are large that of the
/// side too.
void StoryPage::showSide()
{
    const bool room = !m_editing || !breakpointFor(window()->size(), theme().scale()).tight;
    m_side->setVisible(room && !m_notices->isCovered());
    m_head->setVisible(!m_editing && !m_notices->isCovered());
}

/// Beside the story, or below it where letters are large and the screen is small.
void StoryPage::placeSide(const Breakpoint &breakpoint)
{
    const bool isBelow = m_left->indexOf(m_side) >= 0;
    if (breakpoint.tight && !isBelow)
        m_left->addWidget(m_side);
    else if (!breakpoint.tight && isBelow)
        layout()->addWidget(m_side);
    // Below it scrolls by itself, and what it holds says nothing of its height.
    if (breakpoint.tight) {
        m_side->setFixedHeight(theme().px(sideHeightBelow));
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setMinimumHeight(0);
        m_side->setMaximumHeight(QWIDGETSIZE_MAX);
        m_side->setFixedWidth(theme().px(breakpoint.small ? sideWidthNarrow : sideWidth));
    }
}

void StoryPage::showRights()
{
    const Access &access = context().access;
    showRight(*m_edit, mayEdit(access, m_content), !m_editing);
    showRight(*m_remove, mayRemove(access, m_content), true);
}

/// The keys of the player are not for scrolling.
void StoryPage::giveRoom()
{
    for (int i = 0; i < m_lower->count(); ++i) {
        const auto policy
            = i == m_lower->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_lower->widget(i)->setSizePolicy(policy, policy);
    }
}

bool StoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return event->isAccepted();
    }
    return Page::eventFilter(watched, event);
}

void StoryPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier && m_content.sound && !m_editing
        && !m_notices->isCovered();
    if (plain && event->key() == Qt::Key_Space)
        m_player.toggle();
    else if (plain && event->key() == Qt::Key_Left)
        m_player.skip(-Player::stepMs);
    else if (plain && event->key() == Qt::Key_Right)
        m_player.skip(Player::stepMs);
    else
        return Page::keyPressEvent(event);
    event->accept();
}

void StoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void StoryPage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin);
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom));
    layout()->setSpacing(theme().px(breakpoint.gutter));
    const bool narrow = breakpoint.small;
    placeSide(breakpoint);
    m_head->setCompact(narrow);
    showSide();
    for (Button *button : {m_share, m_edit, m_remove})
        button->setText(narrow ? QString() : button->accessibleName());
    showRights();
}

} // namespace tambo::ui
