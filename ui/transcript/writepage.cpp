// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/writepage.h"

#include "ui/archive/storyrights.h"
#include "ui/archive/words.h"
#include "ui/shell/breakpoint.h"
#include "ui/widgets/plainarea.h"
#include "ui/widgets/wrong.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambo::ui {

namespace {

constexpr int leastList = 150;

QString named(const QString &code)
{
    return code.isEmpty() ? WritePage::tr("Sin idioma") : languageName(code);
}

} // namespace

WritePage::WritePage(Context &context, SoundOutputMaker makeOutput, QWidget *parent)
    : Page(context, parent)
    , m_player(std::move(makeOutput))
    , m_problem(new Bar(context.theme))
    , m_unkept(new Bar(context.theme))
    , m_sound(new SoundBar(context.theme, m_player))
    , m_languageChoice(
          new MenuButton(context.theme, QStringLiteral("letters"), tr("En qué idioma")))
    , m_besideChoice(new MenuButton(context.theme, QStringLiteral("text"), tr("Junto a")))
    , m_progress(new Text(Theme::Role::Label, Theme::Colour::Text2))
    , m_list(new Card)
    , m_view(new TranscriptView(context.theme, m_rows))
    , m_editor(new PassageEditor(context.theme))
{
    setFocusProxy(m_editor->textEdit());
    layOut();
    connectParts();
    fit();
}

void WritePage::layOut()
{
    auto *inner = new QVBoxLayout(m_list);
    inner->setContentsMargins(1, 1, 1, 5);
    inner->setSpacing(0);
    inner->addLayout(makeHead());
    inner->addWidget(new Line);
    inner->addWidget(m_view, 1);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(ringRoom, 0, ringRoom, ringRoom);
    column->setSpacing(12);
    column->addWidget(m_problem);
    column->addWidget(m_unkept);
    column->addWidget(m_sound);
    column->addWidget(m_list, 1);
    column->addWidget(m_editor);
    // Large letters on a small screen need more than it has.
    auto *area = new QScrollArea;
    makePlain(*area, whole);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area);
}

QLayout *WritePage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 8, 14, 8);
    head->setSpacing(10);
    head->addWidget(m_languageChoice);
    head->addWidget(m_besideChoice);
    head->addStretch(1);
    head->addWidget(m_progress);
    return head;
}

void WritePage::connectParts()
{
    connect(
        &m_player, &Player::positionChanged, this, [this](qint64 ms) { m_rows.setPosition(ms); });
    connect(&m_player, &Player::changed, this, [this] {
        if (!m_player.problem().isEmpty())
            m_problem->say(Tone::Warn, m_player.problem());
    });
    connect(m_view, &TranscriptView::sought, this, [this](qint64 ms) {
        m_player.seek(ms);
        choose(m_view->currentIndex().row());
    });
    connect(m_view, &QAbstractItemView::clicked, this,
        [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_editor, &PassageEditor::submitted, this, &WritePage::goOn);
    connect(m_editor, &PassageEditor::removeAsked, this, &WritePage::remove);
    connect(m_editor, &PassageEditor::toggleAsked, &m_player, &Player::toggle);
    connect(m_editor, &PassageEditor::skipAsked, &m_player,
        [this](int direction) { m_player.skip(direction * SoundBar::stepMs); });
    connect(m_editor, &PassageEditor::startAsked, this,
        [this] { m_editor->setStart(int(m_player.positionMs())); });
    connect(m_languageChoice, &MenuButton::chosen, this, [this](const QVariant &code) {
        // What was written in the other language is what one writes from.
        const bool from = m_content.transcript.languages.contains(m_language);
        const bool same = !m_beside || *m_beside == code.toString();
        takeLanguages(
            code.toString(), same ? (from ? std::optional(m_language) : std::nullopt) : m_beside);
    });
    connect(m_besideChoice, &MenuButton::chosen, this, [this](const QVariant &code) {
        takeLanguages(m_language, code.isNull() ? std::nullopt : std::optional(code.toString()));
    });
    connect(
        &context().store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
            if (!m_id.isNull()
                && (changes.blobs || changes.touches<archive::Passage>()
                    || changes.touches<archive::Story>() || changes.touches<archive::Media>()
                    || changes.touches<archive::Consent>()))
                read();
        });
    connect(&context().access, &Access::changed, this, &WritePage::showRights);
    connect(&theme(), &Theme::changed, this, &WritePage::fit);
}

QString WritePage::place() const
{
    return m_known ? tr("Memoria · %1").arg(m_content.detail.story.title) : tr("Memoria");
}

void WritePage::open(const Route &route)
{
    const Id<archive::Story> wanted{route.record};
    if (wanted != m_id) {
        m_player.clear();
        m_id = wanted;
        m_known = false;
        m_content = {};
        m_row = -1;
        m_language = route.argument;
        m_beside.reset();
    }
    read();
}

/// What is half-written is kept: it was said.
void WritePage::left()
{
    m_player.pause();
    (void)keep();
}

void WritePage::read()
{
    const quint64 ticket = ++m_ticket;
    store::Store &store = context().store;
    const auto content
        = store.read([&store, id = m_id, today = context().now().date()](
                         store::Reader &reader) { return readStory(reader, store, id, today); });
    store::deliver(content, this, [this, ticket](const Result<StoryContent> &answer) {
        // While something is on its way, what is read may not know of it yet.
        if (ticket == m_ticket && m_pending == 0)
            take(answer);
    });
}

void WritePage::take(const Result<StoryContent> &answer)
{
    if (!answer.ok()) {
        m_problem->say(Tone::Warn,
            answer.error().kind == Error::Kind::NotFound
                ? tr("Esta historia ya no está aquí. La pudieron borrar.")
                : wrong(answer.error()));
        m_player.clear();
        m_known = false;
        return Q_EMIT headChanged();
    }
    const StoryContent before = std::exchange(m_content, *answer);
    const bool first = !std::exchange(m_known, true);
    if (first) {
        m_problem->hide();
        const QStringList &written = m_content.transcript.languages;
        if (m_language.isEmpty())
            m_language = written.isEmpty() ? m_content.detail.story.language : written.first();
        for (const QString &code : written) {
            if (code != m_language && !m_beside)
                m_beside = code;
        }
    }
    m_sound->setVisible(m_content.sound.has_value());
    m_editor->setTimed(m_content.sound.has_value());
    const bool sameSound
        = before.sound && m_content.sound && before.sound->blob == m_content.sound->blob;
    if (m_content.sound && !sameSound)
        m_player.load(soundOf(context().store, *m_content.sound), m_content.sound->durationMs);
    if (m_content.sound)
        m_sound->setPeaks(m_content.sound->peaks);
    else
        m_player.clear();
    if (archive::isWithheld(m_content.consent)) { // nothing of it stays in view
        m_row = -1;
        m_kept.reset();
        m_editor->begin({});
    }
    showRows();
    Q_EMIT headChanged();
}

void WritePage::showRows()
{
    m_writing = archive::writingOf(m_content.detail.passages, m_language, m_beside,
        m_content.sound ? m_content.sound->durationMs : 0);
    m_rows.setTranscript(m_writing.transcript);
    m_rows.setColumns(m_beside ? QList{0, 1} : QList{0});
    m_rows.setPosition(m_player.positionMs());
    showChoices();
    showProgress();
    showRights();
    QStringList speakers{m_content.detail.story.teller};
    for (const archive::Passage &passage : std::as_const(m_content.detail.passages)) {
        if (!passage.speaker.isEmpty() && !speakers.contains(passage.speaker))
            speakers.append(passage.speaker);
    }
    m_editor->setSpeakers(speakers);
    m_editor->setLanguage(m_language.isEmpty() ? QString() : languageName(m_language).toLower());
    if (m_row < 0)
        return begin(gapFrom(0, 0));
    m_row = rowWith(m_kept, m_editor->startMs(), m_row);
    if (!m_editor->isDirty())
        begin(m_row);
}

qsizetype WritePage::gapFrom(int ms, qsizetype row) const
{
    const QList<archive::TranscriptRow> &rows = m_writing.transcript.rows;
    for (qsizetype i = m_writing.nextGap(-1); i >= 0; i = m_writing.nextGap(i)) {
        if (rows[i].startMs < 0 || rows[i].startMs >= ms)
            return i;
    }
    return rows.isEmpty() ? -1 : std::clamp<qsizetype>(row, 0, rows.size() - 1);
}

qsizetype WritePage::rowWith(
    const std::optional<archive::Passage> &passage, int startMs, qsizetype row) const
{
    const QList<archive::TranscriptRow> &rows = m_writing.transcript.rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto there = m_writing.passage(i);
        const bool same = passage && there
            && (passage->id.isNull() ? there->startMs == startMs : there->id == passage->id);
        const bool gap = !passage && !there && startMs >= rows[i].startMs
            && (startMs < rows[i].endMs || startMs < 0);
        if (same || gap)
            return i;
    }
    return std::min<qsizetype>(row, rows.size() - 1);
}

void WritePage::begin(qsizetype row)
{
    m_row = row;
    m_kept.reset();
    if (row < 0)
        return m_editor->begin({});
    const archive::TranscriptRow &shown = m_writing.transcript.rows[row];
    m_kept = m_writing.passage(row);
    PassageEditor::Stretch stretch{shown.startMs, shown.endMs, {}, {}, m_kept.has_value()};
    if (m_kept) {
        stretch.startMs = m_kept->startMs;
        stretch.endMs = m_kept->endMs;
        stretch.speaker = m_kept->speaker;
        stretch.text = m_kept->text;
    } else if (row > 0 && !m_writing.transcript.rows[row - 1].cells.first().isEmpty()) {
        stretch.speaker = m_writing.transcript.rows[row - 1].cells.first().first().speaker;
    }
    m_editor->begin(stretch);
    m_view->setCurrentIndex(m_rows.index(int(row)));
    m_view->scrollTo(m_rows.index(int(row)));
}

void WritePage::choose(qsizetype row)
{
    if (row >= 0 && row < m_writing.transcript.rows.size() && row != m_row) {
        const int at = m_writing.transcript.rows[row].startMs;
        const auto there = m_writing.passage(row);
        if (keep() == Keeping::NotYet) // which may divide a row in two
            return m_editor->textEdit()->setFocus(Qt::OtherFocusReason);
        begin(rowWith(there, at, row));
    }
    m_editor->textEdit()->setFocus(Qt::OtherFocusReason);
}

void WritePage::takeLanguages(const QString &language, const std::optional<QString> &beside)
{
    if (keep() == Keeping::NotYet)
        return showChoices();
    m_language = language;
    m_beside = beside;
    m_row = -1;
    showRows();
}

void WritePage::showChoices()
{
    QList<MenuButton::Choice> languages;
    QStringList codes = m_content.transcript.languages;
    for (const QString &code :
        QStringList{m_content.detail.story.language, m_language} + knownLanguageCodes()) {
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    for (const QString &code : std::as_const(codes))
        languages.append({code, named(code)});
    m_languageChoice->setChoices(languages, m_language);
    m_languageChoice->setLabel(named(m_language));
    QList<MenuButton::Choice> beside{{QVariant(), tr("Sin otro idioma")}};
    for (const QString &code : std::as_const(m_content.transcript.languages)) {
        if (code != m_language)
            beside.append({code, named(code)});
    }
    m_besideChoice->setChoices(beside, m_beside ? QVariant(*m_beside) : QVariant());
    m_besideChoice->setLabel(m_beside ? tr("Junto a: %1").arg(named(*m_beside)) : tr("Junto a"));
    m_besideChoice->setVisible(beside.size() > 1);
}

void WritePage::showProgress()
{
    const qsizetype gaps = m_writing.gaps();
    m_progress->setText(gaps == 0 ? tr("Todo está escrito")
            : gaps == 1           ? tr("Falta 1 parte")
                                  : tr("Faltan %1 partes").arg(gaps));
}

void WritePage::showRights()
{
    const Result<> may = mayEdit(context().access, m_content);
    const bool covered = archive::isWithheld(m_content.consent);
    const bool allowed = m_known && m_content.editable && may.ok() && !covered;
    m_editor->setAllowed(allowed, may.ok() ? QString() : may.error().message);
    if (m_known && !may.ok())
        m_problem->say(Tone::Info, may.error().message);
    else if (covered)
        m_problem->say(Tone::Warn, tr("Se retiró el permiso de esta historia. Ya no se muestra."));
}

void WritePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void WritePage::fit()
{
    const Breakpoint breakpoint = breakpointFor(window()->size(), theme().scale());
    const int margin = theme().px(breakpoint.margin) - ringRoom;
    layout()->setContentsMargins(margin, 0, margin, theme().px(breakpoint.bottom) - ringRoom);
    m_list->setMinimumHeight(theme().px(leastList));
    m_editor->setTight(breakpoint.tight);
    m_sound->setCompact(breakpoint.tight);
    for (MenuButton *button : {m_languageChoice, m_besideChoice})
        button->setCompact(breakpoint.tight);
}

} // namespace tambo::ui
