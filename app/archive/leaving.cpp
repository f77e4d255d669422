// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/leaving.h"

#include "app/archive/consents.h"
#include "app/archive/listeningcopy.h"
#include "app/archive/storybag.h"
#include "app/archive/storyexport.h"
#include "app/archive/texts.h"
#include "app/formats/savefile.h"
#include "app/people/persons.h"

namespace tambo::archive {

namespace {

bool isOpen(const StoryRecord &record)
{
    return record.detail.spaceKind == store::SpaceKind::Public;
}

Result<QList<StoryRecord>> oneOf(store::Reader &reader, const store::Trust &trust, Id<Story> id)
{
    TAMBO_ASSIGN(auto detail, story(reader, trust, id));
    TAMBO_TRY(allowShowing(reader, id));
    return QList{StoryRecord{std::move(detail), reader.fullId(id.record)}};
}

Result<QList<StoryRecord>> wanted(store::Store &store, const LeavingWish &wish)
{
    return store
        .read([&, trust = store.trust()](store::Reader &reader) -> Result<QList<StoryRecord>> {
            if (wish.story)
                return oneOf(reader, *trust, *wish.story);
            StoryFilter filter;
            filter.limit = -1;
            if (wish.alsoOfCentre)
                filter.centre = store.centre();
            else
                filter.space = store::SpaceKind::Public;
            return storyRecords(reader, *trust, filter);
        })
        .takeResult();
}

Result<qsizetype> write(
    store::Store &store, const LeavingWish &wish, const QList<StoryRecord> &stories)
{
    switch (wish.form) {
    case LeavingForm::Listening: {
        ListeningWish copy;
        copy.folder = wish.path;
        copy.title = wish.title;
        copy.stories = stories;
        copy.progress = wish.progress;
        TAMBO_ASSIGN(const auto written, writeListeningCopy(store, copy));
        return qsizetype(written.missing);
    }
    case LeavingForm::Bag: {
        QList<Id<Story>> ids;
        for (const StoryRecord &record : stories)
            ids.append(record.detail.story.id);
        TAMBO_ASSIGN(const auto written, writeStoryBag(store, ids, wish.path, wish.progress));
        return written.missing.size();
    }
    case LeavingForm::Table:
        TAMBO_TRY(formats::saveFile(wish.path, storyTable(stories)));
        break;
    case LeavingForm::Map:
        TAMBO_TRY(formats::saveFile(wish.path, storyMap(stories)));
        break;
    }
    return qsizetype(0);
}

} // namespace

Result<Left> takeOut(store::Store &store, const LeavingWish &wish)
{
    TAMBO_ASSIGN(const auto stories, wanted(store, wish));
    if (stories.isEmpty())
        return fail(Error::Kind::NotFound, Archive::tr("No hay historias que puedan salir."));
    if (!std::all_of(stories.begin(), stories.end(), isOpen))
        TAMBO_TRY(store
                .writeAs(wish.by,
                    [](store::Writer &writer) {
                        return people::allow(writer, people::Verb::ExportEverything);
                    })
                .takeResult());
    TAMBO_ASSIGN(const qsizetype missing, write(store, wish, stories));
    return Left{stories.size(), missing};
}

} // namespace tambo::archive
