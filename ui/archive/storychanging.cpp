// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a story changes in the store.
#include "app/people/persons.h"
#include "ui/archive/storypage.h"
#include "ui/archive/storyrights.h"
#include "ui/shell/undoable.h"
#include "ui/widgets/wrong.h"

namespace tambo::ui {

void StoryPage::edit()
{
    if (!m_known || !m_content.editable || !mayEdit(context().access, m_content).ok())
        return;
    m_editing = true;
    showLower();
    m_editor->begin(m_content.detail.story);
}

void StoryPage::save(const archive::Story &story)
{
    const auto saved = context().store.write([story](store::Writer &writer) -> Result<qint64> {
        TAMBO_TRY(archive::allowStoryIn(writer, story.space));
        TAMBO_TRY(archive::saveStory(writer, story));
        return deedOf(writer);
    });
    store::deliver(saved, this, [this](const Result<qint64> &answer) {
        if (!answer.ok())
            return m_editor->refuse(wrong(answer.error()));
        m_editor->accept();
        m_editing = false;
        showLower();
        setFocus();
        Q_EMIT toast(tr("Guardado aquí."), undoOf(*this, context().store, *answer));
    });
}

void StoryPage::remove()
{
    if (!m_known || !m_content.editable)
        return;
    store::Store &store = context().store;
    const Id<archive::Story> id = m_id;
    const QString name = m_content.detail.story.title;
    const auto removed = store.write([id](store::Writer &writer) -> Result<qint64> {
        TAMBO_TRY(people::allowRemoving(writer, store::EntityOf<archive::Story>::info, id.record));
        TAMBO_TRY(archive::removeStory(writer, id));
        return deedOf(writer);
    });
    store::deliver(removed, this, [this, &store, name](const Result<qint64> &answer) {
        if (!answer.ok()) {
            m_problem->say(Tone::Bad, wrong(answer.error()));
            return;
        }
        Q_EMIT back();
        Q_EMIT toast(tr("Se borró «%1»").arg(name), undoOf(*this, store, *answer));
    });
}

} // namespace tambo::ui
