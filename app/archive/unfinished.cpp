// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/unfinished.h"

#include "app/archive/sql.h"

namespace tambo::archive {

namespace {

constexpr int lookedAt = 300; ///< stories; an old PC must not read all of 100,000 for three rows
constexpr qint64 silenceMs = 15'000; ///< at the end of a recording, usually

/// Story rows with their StoryKind, and how much of its sounds nobody wrote down.
/// Passages of older imports name no medium; then they stand for all of them. One without times
/// says the whole.
QByteArray query(qsizetype spaces)
{
    const QByteArray ofMedium = " FROM p_passage p WHERE p.story = m.story AND p.hidden = 0"
                                " AND (p.media = m.id OR p.media IS NULL) AND"
        + sql::sameSpace("p", "m.story");
    const QByteArray said = "(SELECT max(CASE WHEN p.start_ms >= 0 THEN p.end_ms"
                            " ELSE m.duration_ms END)"
        + ofMedium + ')';
    const QByteArray parts
        = " FROM p_media m WHERE m.story = s.id AND m.hidden = 0 AND" + sql::sameSpace("m", "s.id");
    return "SELECT s.id, s.title, s.teller IS NULL, s.summary IS NULL,"
           " coalesce((SELECT"
        + QByteArray(sql::kindOfMedia) + parts
        + "), 0), coalesce((SELECT sum(max(0, m.duration_ms - coalesce(" + said + ", 0)))" + parts
        + " AND m.kind IN (0, 1)), 0)"
          " FROM (SELECT * FROM p_story WHERE hidden = 0 AND id NOT IN"
        + sql::withheldStories + "ORDER BY created DESC, id DESC LIMIT "
        + QByteArray::number(lookedAt)
        + ") s WHERE (SELECT space FROM author WHERE id = s.id >> 40)" + " IN ("
        + QByteArray("?, ").repeated(spaces - 1) + "?) ORDER BY s.created DESC, s.id DESC";
}

std::optional<UnfinishedStory> lacking(const store::Statement &row)
{
    using Lacks = UnfinishedStory::Lacks;
    UnfinishedStory story{
        row.dot(0), row.text(1), StoryKind(row.integer(4)), Lacks::Teller, row.integer(5)};
    if (row.integer(2) != 0)
        return story;
    if (story.kind == StoryKind::Text)
        return std::nullopt;
    story.lacks = story.untranscribedMs > silenceMs ? Lacks::Transcript : Lacks::Summary;
    return story.lacks == Lacks::Transcript || row.integer(3) != 0 ? std::optional(story)
                                                                   : std::nullopt;
}

} // namespace

Result<QList<UnfinishedStory>> unfinishedStories(store::Reader &reader, const store::Trust &trust,
    const CentreId &own, int limit, const QDate &today)
{
    QList<UnfinishedStory> found;
    const store::ControlLog *log = trust.log(own);
    if (!log || log->spaces().empty())
        return found;
    store::Statement rows = reader.database().prepare(query(qsizetype(log->spaces().size())));
    rows.bind(1, today.toString(Qt::ISODate));
    int place = 1;
    for (const auto &[space, kind] : log->spaces())
        rows.bind(++place, space);
    while (found.size() < limit) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            break;
        if (auto story = lacking(rows))
            found.append(*std::move(story));
    }
    return found;
}

} // namespace tambo::archive
