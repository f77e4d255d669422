// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storylist.h"

#include "app/archive/sql.h"
#include "app/people/centres.h"

#include <QCollator>
#include <QSet>

namespace tambo::archive {

namespace {

QByteArray kindCondition(StoryKind kind)
{
    const QByteArray video = sql::hasMedia("m.kind = 1");
    const QByteArray sound = sql::hasMedia("m.kind = 0");
    const QByteArray any = sql::hasMedia("m.kind IN (0, 1, 2)");
    switch (kind) {
    case StoryKind::Video:
        return video;
    case StoryKind::Voice:
        return sound + "AND NOT" + video;
    case StoryKind::Photo:
        return any + "AND NOT" + sound + "AND NOT" + video;
    case StoryKind::Text:
        break;
    }
    return "NOT" + any;
}

/// A WHERE clause that grows; values never become part of its text.
class Conditions
{
public:
    void add(const QByteArray &condition, std::vector<store::Value> args = {})
    {
        m_filter.where += (m_filter.where.isEmpty() ? "(" : " AND (") + condition + ')';
        std::move(args.begin(), args.end(), std::back_inserter(m_filter.args));
    }
    /// `column` equals one of the values.
    void addAnyOf(const QByteArray &column, std::vector<store::Value> values)
    {
        QByteArray marks;
        for (size_t i = 0; i < values.size(); ++i)
            marks += i == 0 ? "?" : ", ?";
        add(column + " IN (" + marks + ')', std::move(values));
    }
    [[nodiscard]] store::Filter filter() && { return std::move(m_filter); }

private:
    store::Filter m_filter;
};

std::vector<store::Value> spacesOf(const store::Trust &trust, const StoryFilter &filter)
{
    std::vector<store::Value> spaces;
    for (const auto &[centre, log] : trust.logs()) {
        for (const auto &[space, kind] : log.spaces()) {
            if ((!filter.centre || *filter.centre == centre)
                && (!filter.space || *filter.space == kind))
                spaces.push_back(space.toByteArray());
        }
    }
    return spaces;
}

Result<store::Filter> toSql(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter)
{
    Conditions conditions;
    if (!filter.text.trimmed().isEmpty()) {
        TAMBO_ASSIGN(const auto found, storiesSaying(reader, filter.text));
        conditions.addAnyOf("id", std::vector<store::Value>(found.begin(), found.end()));
    }
    const bool only = filter.consents == StoryFilter::Consents::Withheld;
    conditions.add(QByteArray(only ? "id IN" : "id NOT IN") + sql::withheldStories,
        {store::Value(filter.today.toString(Qt::ISODate))});
    if (filter.consents == StoryFilter::Consents::Unasked)
        conditions.add("NOT EXISTS(SELECT 1 FROM p_consent c WHERE c.story = p_story.id"
                       " AND c.hidden = 0 AND"
            + sql::sameSpace("c", "p_story.id") + ')');
    if (filter.kind)
        conditions.add(kindCondition(*filter.kind));
    if (!filter.place.isEmpty())
        conditions.add("place = ?", {store::Value(filter.place)});
    if (!filter.teller.isEmpty())
        conditions.add("teller = ?", {store::Value(filter.teller)});
    if (!filter.language.isEmpty())
        conditions.add("language = ? OR EXISTS(SELECT 1 FROM p_passage s WHERE s.story = p_story.id"
                       " AND s.hidden = 0 AND s.language = ? AND"
                + sql::sameSpace("s", "p_story.id") + ')',
            {store::Value(filter.language), store::Value(filter.language)});
    if (filter.space || filter.centre)
        conditions.addAnyOf("(SELECT space FROM author WHERE author.id = p_story.id >> 40)",
            spacesOf(trust, filter));
    store::Filter result = std::move(conditions).filter();
    result.order = filter.order == StoryFilter::Order::Newest
        ? "created DESC, id DESC"
        : "told IS NULL, ltrim(told, './'), id";
    result.limit = filter.limit;
    result.offset = filter.offset;
    return result;
}

Result<> addMedia(store::Reader &reader, StoryCard &card)
{
    // The row is enough here: no need to decode every version.
    store::Statement rows
        = reader.database().prepare("SELECT m.kind, m.preview, m.duration_ms, m.peaks"
                                    " FROM p_media m WHERE m.story = ? AND m.hidden = 0 AND"
            + sql::sameSpace("m", "m.story") + " ORDER BY m.position, m.id");
    rows.bind(1, card.story.id.record);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            break;
        const auto kind = Media::Kind(rows.integer(0));
        card.sounds += kind == Media::Kind::Sound;
        card.videos += kind == Media::Kind::Video;
        card.photos += kind == Media::Kind::Picture;
        if (kind != Media::Kind::Picture)
            card.durationMs += rows.integer(2);
        else if (card.cover.isNull())
            card.cover = rows.id<BlobId>(1);
        if (kind != Media::Kind::Picture && card.peaks.isEmpty())
            card.peaks = rows.bytes(3);
    }
    card.kind = card.videos ? StoryKind::Video
        : card.sounds       ? StoryKind::Voice
        : card.photos       ? StoryKind::Photo
                            : StoryKind::Text;
    return {};
}

Result<> addLanguages(store::Reader &reader, StoryCard &card)
{
    if (!card.story.language.isEmpty())
        card.languages.append(card.story.language);
    store::Statement rows = reader.database().prepare(
        "SELECT DISTINCT s.language FROM p_passage s"
        " WHERE s.story = ? AND s.hidden = 0 AND s.language IS NOT NULL AND"
        + sql::sameSpace("s", "s.story") + " ORDER BY 1");
    rows.bind(1, card.story.id.record);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            return {};
        if (const QString language = rows.text(0); !card.languages.contains(language))
            card.languages.append(language);
    }
}

QStringList sorted(const QSet<QString> &values)
{
    QStringList list(values.begin(), values.end());
    list.removeAll(QString());
    const QCollator collator{QLocale(QLocale::Spanish)};
    std::sort(list.begin(), list.end(), collator);
    return list;
}

} // namespace

Result<QList<StoryCard>> stories(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter)
{
    TAMBO_ASSIGN(const store::Filter query, toSql(reader, trust, filter));
    TAMBO_ASSIGN(auto found, reader.list<Story>(query));
    TAMBO_ASSIGN(const auto names, people::centreNames(reader, trust));
    QList<StoryCard> cards;
    for (Story &story : found) {
        StoryCard card;
        card.spaceKind = trust.kindOf(story.space).value_or(store::SpaceKind::Public);
        card.centre = trust.centreOf(story.space).value_or(CentreId{});
        card.centreName = names.value(card.centre).name;
        card.story = std::move(story);
        TAMBO_TRY(addMedia(reader, card));
        TAMBO_TRY(addLanguages(reader, card));
        cards.append(std::move(card));
    }
    return cards;
}

Result<QList<Id<Story>>> storyIds(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter)
{
    TAMBO_ASSIGN(const store::Filter query, toSql(reader, trust, filter));
    TAMBO_ASSIGN(const auto found, reader.list<Story>(query));
    QList<Id<Story>> ids;
    for (const Story &story : found)
        ids.append(story.id);
    return ids;
}

Result<qint64> storyCount(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter)
{
    TAMBO_ASSIGN(const store::Filter query, toSql(reader, trust, filter));
    return reader.count<Story>(query);
}

Result<ArchiveCounts> archiveCounts(store::Reader &reader, const QDate &today)
{
    store::Statement rows = reader.database().prepare(
        QByteArray("SELECT kind, count(*) FROM (SELECT") + sql::kindOfMedia
        + "AS kind FROM p_story s LEFT JOIN p_media m ON m.story = s.id"
          " AND m.hidden = 0 AND"
        + sql::sameSpace("m", "s.id") + " WHERE s.hidden = 0 AND s.id NOT IN" + sql::withheldStories
        + "GROUP BY s.id) GROUP BY kind");
    rows.bind(1, today.toString(Qt::ISODate));
    ArchiveCounts counts;
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            return counts;
        const qint64 count = rows.integer(1);
        counts.all += count;
        switch (StoryKind(rows.integer(0))) {
        case StoryKind::Text:
            counts.texts = count;
            break;
        case StoryKind::Photo:
            counts.photos = count;
            break;
        case StoryKind::Voice:
            counts.voices = count;
            break;
        case StoryKind::Video:
            counts.videos = count;
            break;
        }
    }
}

/// Every story is read once: with 100,000 of them that is what takes the time.
Result<ArchiveFacets> archiveFacets(store::Reader &reader, const QDate &today)
{
    const QString day = today.toString(Qt::ISODate);
    QSet<QString> places;
    QSet<QString> tellers;
    QSet<QString> languages;
    store::Statement rows = reader.database().prepare(
        QByteArray("SELECT place, teller, language FROM p_story WHERE hidden = 0 AND id NOT IN")
        + sql::withheldStories);
    rows.bind(1, day);
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == store::Statement::Step::Done)
            break;
        places.insert(rows.text(0));
        tellers.insert(rows.text(1));
        languages.insert(rows.text(2));
    }
    store::Statement said = reader.database().prepare(
        QByteArray("SELECT DISTINCT s.language FROM p_passage s JOIN p_story t ON t.id = s.story"
                   " WHERE s.hidden = 0 AND t.hidden = 0 AND s.language IS NOT NULL"
                   " AND t.id NOT IN")
        + sql::withheldStories);
    said.bind(1, day);
    for (;;) {
        TAMBO_ASSIGN(const auto step, said.step());
        if (step == store::Statement::Step::Done)
            break;
        languages.insert(said.text(0));
    }
    return ArchiveFacets{sorted(places), sorted(tellers), sorted(languages)};
}

} // namespace tambo::archive
