// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyfinds.h"

#include "app/archive/storysearch.h"
#include "ui/archive/words.h"

namespace tambo::ui {

namespace {

constexpr int limit = 6;

Findable findableOf(const archive::StoryHit &hit)
{
    const archive::Story &story = hit.story;
    const QString teller = story.teller.isEmpty() || story.place.isEmpty()
        ? story.teller + story.place
        : ArchiveWords::tr("%1 · %2").arg(story.teller, story.place);
    return {Findable::Group::Records, story.title,
        hit.passage ? ArchiveWords::tr("«%1»").arg(hit.passage->text.simplified()) : teller, {},
        {QStringLiteral("story"), story.id.record,
            hit.passage && hit.passage->startMs >= 0 ? QString::number(hit.passage->startMs)
                                                     : QString()}};
}

} // namespace

void findStories(Context &context, const QString &words, QObject *receiver,
    std::function<void(const Result<QList<Findable>> &)> found)
{
    const auto job = [words](store::Reader &reader) -> Result<QList<Findable>> {
        TAMBO_ASSIGN(const auto hits, archive::searchStories(reader, words, limit));
        QList<Findable> all;
        for (const archive::StoryHit &hit : hits)
            all.append(findableOf(hit));
        return all;
    };
    store::deliver(context.store.read(job), receiver, std::move(found));
}

} // namespace tambo::ui
