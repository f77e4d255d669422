// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/ohms.h"

#include "app/formats/plaintext.h"
#include "app/formats/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

struct Mark {
    qint64 ms;
    qsizetype at; ///< in the text
};

/// Where in the text each line begins.
QList<qsizetype> lineStarts(QStringView text)
{
    QList<qsizetype> starts{0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\n')
            starts.append(i + 1);
    }
    return starts;
}

/// Where the word with that number, from 1, begins in the line that begins at `at`; its end where
/// it has fewer.
qsizetype wordStart(QStringView text, qsizetype at, int word)
{
    const auto inLine = [&](qsizetype i) { return i < text.size() && text.at(i) != u'\n'; };
    while (inLine(at) && text.at(at).isSpace())
        ++at;
    for (int passed = 1; passed < word && inLine(at); ++passed) {
        while (inLine(at) && !text.at(at).isSpace())
            ++at;
        while (inLine(at) && text.at(at).isSpace())
            ++at;
    }
    return at;
}

QList<Mark> marksIn(const QString &text, const QString &sync)
{
    static const QRegularExpression stamp(u"^\\s*(\\d{1,8})\\((\\d{1,8})\\)\\s*$"_s);
    const qint64 minutes = sync.section(u':', 0, 0).trimmed().toInt();
    if (minutes <= 0 || minutes > 1440)
        return {};
    const QList<qsizetype> lines = lineStarts(text);
    const QStringList stamps = sync.section(u':', 1).split(u'|');
    QList<Mark> marks;
    for (qsizetype i = 0; i < stamps.size(); ++i) {
        const auto match = stamp.match(stamps.at(i)); // nobody set this minute's: a gap
        const qsizetype line = match.captured(1).toLongLong() - 1;
        if (!match.hasMatch() || line < 0 || line >= lines.size())
            continue;
        const qsizetype at = wordStart(text, lines.at(line), match.captured(2).toInt());
        marks.append(
            {qint64(i) * minutes * 60'000, std::max(at, marks.isEmpty() ? 0 : marks.last().at)});
    }
    return marks;
}

} // namespace

Transcript ohmsTranscript(const QString &written, const QString &sync, qint64 durationMs)
{
    const QString text = unixLines(written);
    QList<Mark> marks = marksIn(text, sync);
    if (marks.isEmpty())
        return plainTranscript(text);
    const qint64 usual = sync.section(u':', 0, 0).trimmed().toLongLong() * 60'000;
    const qint64 end = std::max(durationMs, marks.last().ms + (durationMs > 0 ? 0 : usual));
    if (marks.first().ms > 0)
        marks.prepend({0, 0});
    marks.append({end, text.size()});
    Transcript transcript;
    for (qsizetype i = 0; i + 1 < marks.size(); ++i) {
        const QString said
            = text.mid(marks.at(i).at, marks.at(i + 1).at - marks.at(i).at).trimmed();
        if (!said.isEmpty())
            transcript.cues.append({marks.at(i).ms, marks.at(i + 1).ms, {}, said});
    }
    return transcript;
}

} // namespace tambo::formats
