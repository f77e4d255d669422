// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Conditions that several queries of the archive share.
namespace tambo::archive::sql {

/// True where row `part` lies in the space of the record `story`: a centre must not be able to hang
/// its pictures into another centre's story by naming it.
[[nodiscard]] inline QByteArray sameSpace(const QByteArray &part, const QByteArray &story)
{
    return " (SELECT space FROM author WHERE id = " + part + ".id >> 40)"
        + " = (SELECT space FROM author WHERE id = " + story + " >> 40) ";
}

/// A visible medium that fits `condition` (over its alias m) belongs to the p_story row outside.
[[nodiscard]] inline QByteArray hasMedia(const QByteArray &condition)
{
    return " EXISTS(SELECT 1 FROM p_media m WHERE m.story = p_story.id AND m.hidden = 0 AND "
        + condition + " AND" + sameSpace("m", "p_story.id") + ") ";
}

/// The ids of stories that somebody takes back, or whose consent has come to its end; its one
/// place is for today, ISO. In a subquery without a story outside, so that SQLite makes it
/// once: few are. What was withdrawn counts also where it was removed, as with its story: somebody
/// else's edit brings the story back, and not what it may be used for.
inline constexpr const char *withheldStories
    = " (SELECT c.story FROM p_consent c WHERE (c.withdrawn IS NOT NULL"
      " OR (c.hidden = 0 AND c.until < ?))"
      " AND (SELECT space FROM author WHERE id = c.id >> 40)"
      " = (SELECT space FROM author WHERE id = c.story >> 40)) ";

/// StoryKind of the story whose media are m: a film counts more than a sound, a sound more than a
/// picture, and 0 is a text.
inline constexpr const char *kindOfMedia
    = " max(CASE m.kind WHEN 1 THEN 3 WHEN 0 THEN 2 WHEN 2 THEN 1 ELSE 0 END) ";

} // namespace tambo::archive::sql
