// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storyrecord.h"

#include "app/archive/consents.h"
#include "app/archive/position.h"
#include "app/archive/storyids.h"
#include "app/archive/texts.h"
#include "app/formats/text.h"

#include <QRegularExpression>

namespace tambo::archive {

Result<QList<StoryRecord>> storyRecords(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter)
{
    TAMBO_ASSIGN(const auto ids, storyIds(reader, trust, filter));
    QList<StoryRecord> records;
    for (const Id<Story> id : ids) {
        TAMBO_ASSIGN(auto detail, story(reader, trust, id));
        records.append({std::move(detail), reader.fullId(id.record)});
    }
    return records;
}

Result<StoryRecord> storyRecord(
    store::Reader &reader, const store::Trust &trust, const QString &number, store::SpaceKind kind)
{
    TAMBO_ASSIGN(const auto id, findStory(reader, number));
    TAMBO_ASSIGN(auto detail, story(reader, trust, id));
    if (detail.spaceKind == kind) {
        TAMBO_TRY(allowShowing(reader, id));
        return StoryRecord{std::move(detail), reader.fullId(id.record)};
    }
    return fail(Error::Kind::Denied,
        kind == store::SpaceKind::Public
            ? Archive::tr("Esa historia no es para todos. Pida permiso antes de sacarla.")
            : Archive::tr("Esa historia no es de ese espacio. Revise su número."));
}

std::optional<QPointF> placeOnMap(const StoryDetail &detail)
{
    // What a person has shown comes before what a phone noted.
    if (const auto shown = positionIn(detail.story.position))
        return QPointF(shown->longitude, shown->latitude);
    for (const Media &media : detail.media) {
        if (media.hasPosition())
            return QPointF(media.longitude, media.latitude);
    }
    return std::nullopt;
}

StoryKind kindOf(const StoryDetail &detail)
{
    StoryKind kind = StoryKind::Text;
    for (const Media &media : detail.media) {
        const StoryKind shown = media.kind == Media::Kind::Video ? StoryKind::Video
            : media.kind == Media::Kind::Sound                   ? StoryKind::Voice
                                                                 : StoryKind::Photo;
        kind = std::max(kind, shown); // in that order a film counts more than a voice or a photo
    }
    return kind;
}

QStringList languagesOf(const StoryDetail &detail)
{
    QStringList languages{detail.story.language};
    for (const Passage &passage : detail.passages)
        languages.append(passage.language);
    languages.removeAll(QString());
    languages.removeDuplicates();
    return languages;
}

QString fileNameFor(const QString &title, const QString &fallback)
{
    constexpr qsizetype longest = 48;
    static const QRegularExpression foreign(QStringLiteral("[^a-z0-9]+"));
    QString name = formats::folded(title).replace(foreign, QStringLiteral("-")).left(longest);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? fallback : name;
}

} // namespace tambo::archive
