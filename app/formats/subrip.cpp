// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/subrip.h"

#include "app/formats/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxSubRipBytes = qint64(32) << 20;

const QRegularExpression &subRipTiming()
{
    static const QRegularExpression expression(
        uR"(^\s*(\d{1,4}):(\d{1,2}):(\d{1,2})[,.:](\d{1,3})\s*-->)"
        uR"(\s*(\d{1,4}):(\d{1,2}):(\d{1,2})[,.:](\d{1,3})(?!\d))"_s);
    return expression;
}

std::optional<qint64> subRipMilliseconds(const QRegularExpressionMatch &match, int first)
{
    const qint64 minutes = match.captured(first + 1).toLongLong();
    const qint64 seconds = match.captured(first + 2).toLongLong();
    if (!match.hasMatch() || minutes > 59 || seconds > 59)
        return std::nullopt;
    // "1,5" is half a second: the digits are a fraction, not a count.
    const qint64 fraction = match.captured(first + 3).leftJustified(3, u'0').toLongLong();
    return (match.captured(first).toLongLong() * 3600 + minutes * 60 + seconds) * 1000 + fraction;
}

bool looksLikeTimes(const QString &line)
{
    static const QRegularExpression clock(uR"(^\s*[\d:.,\s]*\d+:\d+[\d:.,\s]*-->)"_s);
    return line.contains(u"-->") && clock.match(line).hasMatch();
}

QString plain(QStringList lines)
{
    static const QRegularExpression markup(uR"(</?(?:i|b|u|s|font)(?:\s[^>]*)?>|\{\\[^}]*\})"_s,
        QRegularExpression::CaseInsensitiveOption);
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n').remove(markup).trimmed();
}

/// The number above the next cue's times is not text of this one.
void dropCounter(QStringList &lines)
{
    static const QRegularExpression counter(uR"(^\s*\d+\s*$)"_s);
    if (!lines.isEmpty() && counter.match(lines.last()).hasMatch()
        && (lines.size() == 1 || lines.at(lines.size() - 2).trimmed().isEmpty()))
        lines.removeLast();
}

Result<Cue> timesOf(const QString &line, qsizetype number)
{
    const auto match = subRipTiming().match(line);
    const auto start = subRipMilliseconds(match, 1);
    const auto end = subRipMilliseconds(match, 5);
    if (!start || !end)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("SubRip",
                "No se entiende la hora de la línea %1. Escriba 00:01:02,000 --> 00:01:05,000.")
                .arg(number));
    if (*end < *start)
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate(
                "SubRip", "En la línea %1 el final está antes del comienzo. Corrija las horas.")
                .arg(number));
    return Cue{*start, *end, {}, {}};
}

QString subRipTimestamp(qint64 ms)
{
    return u"%1:%2:%3,%4"_s.arg(ms / 3'600'000, 2, 10, QChar(u'0'))
        .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(ms % 1000, 3, 10, QChar(u'0'));
}

} // namespace

Result<Transcript> readSubRip(QIODevice &device)
{
    TAMBO_ASSIGN(const QByteArray bytes, readBounded(device, maxSubRipBytes));
    TAMBO_ASSIGN(const QString text, decodeText(bytes, Fallback::Windows1252));
    const QStringList lines = unixLines(text).split(u'\n');
    Transcript transcript;
    QStringList pending;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!looksLikeTimes(lines.at(i))) {
            pending.append(lines.at(i));
            continue;
        }
        TAMBO_ASSIGN(const Cue times, timesOf(lines.at(i), i + 1));
        dropCounter(pending);
        if (!transcript.cues.isEmpty())
            transcript.cues.last().text = plain(pending);
        pending.clear();
        transcript.cues.append(times);
    }
    if (transcript.cues.isEmpty())
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate("SubRip",
                "El archivo no tiene subtítulos. Elija un archivo .srt con horas y textos."));
    transcript.cues.last().text = plain(pending);
    return transcript;
}

QByteArray writeSubRip(const Transcript &transcript)
{
    QString out;
    int number = 0;
    for (const Cue &cue : transcript.cues) {
        if (!cue.isTimed())
            continue;
        QString text = unixLines(cue.text).trimmed();
        if (const QString speaker = cue.speaker.simplified(); !speaker.isEmpty())
            text.prepend(speaker + u": "_s);
        // An arrow after a clock would begin another cue.
        text.replace(u"-->"_s, u"→"_s);
        out += u"%1\n%2 --> %3\n"_s.arg(++number).arg(
            subRipTimestamp(cue.startMs), subRipTimestamp(std::max(cue.startMs, cue.endMs)));
        out += text + u"\n\n"_s;
    }
    return out.toUtf8();
}

} // namespace tambo::formats
