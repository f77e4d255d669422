// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tambo::formats {

/// One stretch of speech. Times count from the start of the recording; endMs >= startMs. Where
/// nothing says when it was said, both are `untimed`: its place in the list is all one knows.
struct Cue {
    static constexpr qint64 untimed = -1;

    qint64 startMs = 0;
    qint64 endMs = 0;
    QString speaker;
    QString text; ///< plain text; lines are parted by \n

    [[nodiscard]] bool isTimed() const { return startMs >= 0; }
    bool operator==(const Cue &) const = default;
};

/// What was said, in one language.
struct Transcript {
    QString language; ///< BCP 47 or ISO 639 code ("qu", "es-EC"); empty when unknown
    QList<Cue> cues; ///< in the order of the file
    QString title;

    bool operator==(const Transcript &) const = default;
};

} // namespace tambo::formats
