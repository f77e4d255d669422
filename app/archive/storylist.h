// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storysearch.h"
#include "app/store/trust.h"

#include <QDate>

namespace tambo::archive {

/// What a story mainly is; each story is exactly one: a film if it has a video, else a voice if it
/// has sound, else photos if it has pictures, else a text.
enum class StoryKind { Text, Photo, Voice, Video };

/// Which stories to list. Everything that is set must fit.
struct StoryFilter {
    enum class Order { Newest, Told }; ///< last added first; or earliest told first, unknown last

    /// By what those who are heard allow (consents.h).
    enum class Consents {
        Usable, ///< all but the withheld
        Unasked, ///< usable, and nobody wrote down what they allow
        Withheld, ///< only those: for who has to ask again
    };

    QString text; ///< words of the story or of what is said in it
    std::optional<StoryKind> kind;
    QString place; ///< exactly as in ArchiveFacets
    QString teller;
    QString language; ///< of the story or of one of its passages
    std::optional<store::SpaceKind> space;
    std::optional<CentreId> centre;
    Consents consents = Consents::Usable;
    QDate today = QDate::currentDate(); ///< consents end
    Order order = Order::Newest;
    int limit = 60;
    int offset = 0;
};

/// A story as the grid shows it.
struct StoryCard {
    Story story;
    StoryKind kind = StoryKind::Text;
    int sounds = 0;
    int videos = 0;
    int photos = 0;
    qint64 durationMs = 0; ///< of all its sounds and videos
    BlobId cover; ///< preview of its first picture; null when it has none
    QByteArray peaks; ///< of its first sound or video
    QStringList languages; ///< the story's own first, then those of its passages
    store::SpaceKind spaceKind = store::SpaceKind::Public;
    CentreId centre;
    QString centreName; ///< empty while it is unknown
};

struct ArchiveCounts {
    qint64 all = 0;
    qint64 voices = 0;
    qint64 photos = 0;
    qint64 videos = 0;
    qint64 texts = 0;
};

/// What the filter menus offer: values that stories have, sorted for reading.
struct ArchiveFacets {
    QStringList places;
    QStringList tellers;
    QStringList languages;
};

[[nodiscard]] Result<QList<StoryCard>> stories(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter = {});
/// Only which they are.
[[nodiscard]] Result<QList<Id<Story>>> storyIds(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter);
/// How many stories the filter finds, whatever its limit.
[[nodiscard]] Result<qint64> storyCount(
    store::Reader &reader, const store::Trust &trust, const StoryFilter &filter);
/// Of what is usable today.
[[nodiscard]] Result<ArchiveCounts> archiveCounts(
    store::Reader &reader, const QDate &today = QDate::currentDate());
[[nodiscard]] Result<ArchiveFacets> archiveFacets(
    store::Reader &reader, const QDate &today = QDate::currentDate());

} // namespace tambo::archive
