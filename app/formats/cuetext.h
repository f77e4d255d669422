// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace tambo::formats {

/// A piece of a cue said by one person.
struct VoiceRun {
    QString speaker;
    QString text;
};

/// WebVTT cue text (W3C WebVTT, section 6.4) as plain text per voice; never an empty list.
[[nodiscard]] QList<VoiceRun> voicesOf(QStringView cueText);

/// Plain text as WebVTT cue text: no "-->", no blank line, markup escaped.
[[nodiscard]] QString escapedCueText(QStringView plain);

/// The reverse of escaping, for text without tags.
[[nodiscard]] QString unescapedCueText(QStringView text);

} // namespace tambo::formats
