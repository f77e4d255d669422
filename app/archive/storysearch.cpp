// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storysearch.h"

#include "app/archive/sql.h"

#include <QHash>

namespace tambo::archive {

namespace {

constexpr int maxHits = 2000;

/// The story of a visible passage; null where the passage lies in another space than its story.
Result<Dot> storyOf(store::Reader &reader, Id<Passage> id)
{
    store::Statement row = reader.database().prepare(
        "SELECT s.story FROM p_passage s JOIN p_story t ON t.id = s.story"
        " WHERE s.id = ? AND s.hidden = 0 AND t.hidden = 0 AND"
        + sql::sameSpace("s", "s.story"));
    row.bind(1, id.record);
    TAMBO_ASSIGN(const auto step, row.step());
    return step == store::Statement::Step::Row ? row.dot(0) : Dot{};
}

/// Stories with one record, itself or a passage, that holds all the words.
Result<QSet<Dot>> storiesWithAll(store::Reader &reader, const QString &words)
{
    QSet<Dot> found;
    TAMBO_ASSIGN(const auto own, reader.search<Story>(words, maxHits));
    for (const Id<Story> id : own)
        found.insert(id.record);
    TAMBO_ASSIGN(const auto said, reader.search<Passage>(words, maxHits));
    for (const Id<Passage> id : said) {
        TAMBO_ASSIGN(const Dot story, storyOf(reader, id));
        if (!story.isNull())
            found.insert(story);
    }
    return found;
}

/// Hits whose story or one passage holds all the words.
Result<QList<StoryHit>> directHits(
    store::Reader &reader, const QString &words, int limit, const QSet<Dot> &withheld)
{
    TAMBO_ASSIGN(const auto own, reader.search<Story>(words, limit));
    TAMBO_ASSIGN(const auto said, reader.search<Passage>(words, 3 * limit));
    QList<StoryHit> hits;
    QHash<Dot, qsizetype> at;
    for (const Id<Story> id : own) {
        if (withheld.contains(id.record))
            continue;
        TAMBO_ASSIGN(auto story, reader.get(id));
        at.insert(id.record, hits.size());
        hits.append({std::move(story), {}});
    }
    for (const Id<Passage> id : said) {
        TAMBO_ASSIGN(const Dot of, storyOf(reader, id));
        const auto known = at.constFind(of);
        const bool full
            = known == at.constEnd() ? hits.size() >= limit : hits[*known].passage.has_value();
        if (of.isNull() || full || withheld.contains(of))
            continue;
        TAMBO_ASSIGN(auto passage, reader.get(id));
        if (known == at.constEnd()) {
            TAMBO_ASSIGN(auto story, reader.get(Id<Story>{of}));
            at.insert(of, hits.size());
            hits.append({std::move(story), std::move(passage)});
        } else {
            hits[*known].passage = std::move(passage);
        }
    }
    return hits;
}

} // namespace

Result<QSet<Dot>> storiesSaying(store::Reader &reader, const QString &words)
{
    TAMBO_ASSIGN(auto found, storiesWithAll(reader, words));
    const QStringList each = words.simplified().split(u' ');
    if (!found.isEmpty() || each.size() < 2)
        return found;
    for (qsizetype i = 0; i < each.size(); ++i) {
        TAMBO_ASSIGN(const auto with, storiesWithAll(reader, each[i]));
        found = i == 0 ? with : found & with;
    }
    return found;
}

Result<QSet<Dot>> withheldStories(store::Reader &reader, const QDate &today)
{
    QSet<Dot> found;
    store::Statement rows
        = reader.database().prepare(QByteArray("SELECT story FROM") + sql::withheldStories);
    rows.bind(1, today.toString(Qt::ISODate));
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            return found;
        found.insert(rows.dot(0));
    }
}

Result<QList<StoryHit>> searchStories(
    store::Reader &reader, const QString &words, int limit, const QDate &today)
{
    TAMBO_ASSIGN(const QSet<Dot> withheld, withheldStories(reader, today));
    // A few more than wanted, as some of them may not be shown.
    TAMBO_ASSIGN(auto hits, directHits(reader, words, limit + int(withheld.size()), withheld));
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    if (!hits.isEmpty())
        return hits;
    TAMBO_ASSIGN(const auto together, storiesSaying(reader, words));
    for (const Dot id : together - withheld) {
        TAMBO_ASSIGN(auto story, reader.get(Id<Story>{id}));
        hits.append({std::move(story), {}});
    }
    std::sort(hits.begin(), hits.end(),
        [](const StoryHit &a, const StoryHit &b) { return a.story.id < b.story.id; });
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    return hits;
}

} // namespace tambo::archive
