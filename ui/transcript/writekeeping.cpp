// SPDX-License-Identifier: GPL-3.0-or-later
// What the page that writes down a recording keeps in the store.
#include "ui/shell/undoable.h"
#include "ui/transcript/writepage.h"
#include "ui/widgets/wrong.h"

namespace tambo::ui {

namespace {

constexpr int shortestMs = 300; // of a passage: who presses Enter at once means the whole stretch

} // namespace

/// To the next stretch that nobody has written; the sound goes on as it goes.
void WritePage::goOn()
{
    if (m_row < 0 || m_row >= m_writing.transcript.rows.size())
        return;
    if (m_kept && m_editor->text().trimmed().isEmpty())
        return remove();
    const archive::Passage passage = typed();
    const qsizetype row = m_row;
    if (keep() == Keeping::Begun)
        return begin(gapFrom(std::max(passage.startMs, passage.endMs), row));
    if (!m_editor->isDirty() && m_writing.nextGap(m_row) >= 0)
        begin(m_writing.nextGap(m_row)); // nothing is said there, or nothing was changed
}

/// A stretch that nobody has divided yet ends where the sound is now.
archive::Passage WritePage::typed() const
{
    archive::Passage passage = m_kept.value_or(archive::Passage());
    passage.text = m_editor->text().trimmed();
    passage.speaker = m_editor->speaker().simplified();
    passage.startMs = m_editor->startMs();
    if (m_kept) {
        if (passage.isTimed() && passage.endMs <= passage.startMs)
            passage.endMs = endFrom(passage.startMs);
        return passage;
    }
    passage.story = m_id;
    passage.language = m_language;
    if (m_content.sound)
        passage.media = m_content.sound->id;
    const archive::TranscriptRow &row = m_writing.transcript.rows[m_row];
    passage.endMs = row.endMs;
    const bool divided = row.cells.size() > 1 && !row.cells[1].isEmpty();
    const int now = int(m_player.positionMs());
    if (!divided && now >= passage.startMs + shortestMs && now < passage.endMs)
        passage.endMs = now;
    if (passage.isTimed() && passage.endMs <= passage.startMs)
        passage.endMs = endFrom(passage.startMs);
    return passage;
}

/// Where something that begins there can end: where the next row begins, or with the sound.
int WritePage::endFrom(int startMs) const
{
    int end = int(m_content.sound ? m_content.sound->durationMs : startMs);
    for (const archive::TranscriptRow &row : m_writing.transcript.rows) {
        if (row.startMs > startMs)
            end = std::min(end, row.startMs);
    }
    return std::max(end, startMs);
}

WritePage::Keeping WritePage::keep()
{
    if (!m_editor->isDirty() || m_row < 0 || m_row >= m_writing.transcript.rows.size())
        return Keeping::Nothing;
    const archive::Passage passage = typed();
    if (passage.text.isEmpty())
        return Keeping::Nothing; // to remove something asks for its button
    if (m_kept && (m_kept->id.isNull() || m_underway.contains(m_kept->id.record))) {
        m_editor->setProblem(tr("Se está guardando. Espere un momento."));
        return Keeping::NotYet;
    }
    write(passage);
    return Keeping::Begun;
}

/// It is shown at once: whoever writes goes on writing while an old disk turns.
void WritePage::write(const archive::Passage &passage)
{
    QList<archive::Passage> &passages = m_content.detail.passages;
    const auto known = std::find_if(passages.begin(), passages.end(),
        [&passage](const archive::Passage &one) { return one.id == passage.id; });
    if (passage.id.isNull() || known == passages.end())
        passages.append(passage);
    else
        *known = passage;
    ++m_pending;
    if (!passage.id.isNull())
        m_underway.insert(passage.id.record);
    m_kept = passage;
    m_editor->begin({passage.startMs, passage.endMs, passage.speaker, passage.text, true});
    showRows();
    const auto saved
        = context().store.write([passage](store::Writer &writer) -> Result<archive::Passage> {
              TAMBO_ASSIGN(const archive::Story story, writer.get(passage.story));
              TAMBO_TRY(archive::allowStoryIn(writer, story.space));
              return archive::savePassage(writer, passage);
          });
    store::deliver(saved, this, [this, passage](const Result<archive::Passage> &answer) {
        --m_pending;
        m_underway.remove(passage.id.record);
        if (answer.ok())
            adopt(passage, *answer);
        else // with its words, or they would be gone
            m_unkept->say(
                Tone::Bad, tr("No se guardó «%1». %2").arg(passage.text, wrong(answer.error())));
        read();
    });
}

/// What was shown before it was kept is that record from now on, in the version that was written:
/// its next words go on from there.
void WritePage::adopt(const archive::Passage &before, const archive::Passage &after)
{
    const auto isIt = [&before](const archive::Passage &one) {
        return before.id.isNull() ? one.id.isNull() && one.startMs == before.startMs
                && one.language == before.language && one.text == before.text
                                  : one.id == before.id;
    };
    for (archive::Passage &one : m_content.detail.passages) {
        if (isIt(one)) {
            one.id = after.id;
            one.version = after.version;
        }
    }
    if (m_kept && isIt(*m_kept)) {
        m_kept->id = after.id;
        m_kept->version = after.version;
    }
    showRows();
}

void WritePage::remove()
{
    if (!m_kept || m_kept->id.isNull())
        return;
    archive::Passage passage = *m_kept;
    passage.text.clear();
    const auto removed = context().store.write([passage](store::Writer &writer) -> Result<qint64> {
        TAMBO_ASSIGN(const archive::Story story, writer.get(passage.story));
        TAMBO_TRY(archive::allowStoryIn(writer, story.space));
        TAMBO_TRY(archive::savePassage(writer, passage));
        return deedOf(writer);
    });
    store::deliver(removed, this, [this, id = passage.id](const Result<qint64> &deed) {
        if (!deed.ok())
            return m_editor->setProblem(wrong(deed.error(), Where::Form));
        if (m_kept && m_kept->id == id) { // somebody may be in another row since
            m_kept.reset();
            m_editor->begin({m_editor->startMs(), -1, {}, {}, false});
        }
        read();
        Q_EMIT toast(tr("Se quitó lo escrito."), undoOf(*this, context().store, *deed));
    });
}

} // namespace tambo::ui
