// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/webvtt.h"

#include "app/formats/cuetext.h"
#include "app/formats/language.h"
#include "app/formats/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <optional>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxWebVttBytes = qint64(32) << 20;

std::optional<qint64> webVttMilliseconds(const QRegularExpressionMatch &match, int first)
{
    const qint64 hours = match.captured(first).toLongLong();
    const qint64 minutes = match.captured(first + 1).toLongLong();
    const qint64 seconds = match.captured(first + 2).toLongLong();
    if (!match.hasMatch() || minutes > 59 || seconds > 59 || hours > 9999)
        return std::nullopt;
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + match.captured(first + 3).toLongLong();
}

/// "00:01.000 --> 00:02.000 line:0": two groups of hours, minutes, seconds, milliseconds.
const QRegularExpression &webVttTiming()
{
    static const QRegularExpression expression(
        uR"(^[ \t\f]*(?:(\d{1,6}):)?(\d{1,6}):(\d{2})\.(\d{3})[ \t\f]*-->)"
        uR"([ \t\f]*(?:(\d{1,6}):)?(\d{1,6}):(\d{2})\.(\d{3})(?!\d))"_s);
    return expression;
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_lines(unixLines(text).split(u'\n')) {}

    Result<Transcript> read()
    {
        TAMBO_TRY(readHeader());
        while (m_at < m_lines.size())
            TAMBO_TRY(readBlock());
        return std::move(m_transcript);
    }

private:
    Result<> readHeader()
    {
        const QString signature = m_lines.value(0);
        if (!signature.startsWith(u"WEBVTT")
            || (signature.size() > 6 && signature.at(6) != u' ' && signature.at(6) != u'\t'))
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate("WebVtt",
                    "No es una transcripción WebVTT: falta la palabra WEBVTT en la línea 1."));
        for (m_at = 1; m_at < m_lines.size() && !m_lines.at(m_at).isEmpty(); ++m_at) {
            const QString &line = m_lines.at(m_at);
            if (line.contains(u"-->"))
                break;
            const QString value = unescapedCueText(line.section(u':', 1)).trimmed();
            if (line.startsWith(u"Language:", Qt::CaseInsensitive))
                m_transcript.language = languageCode(value);
            else if (line.startsWith(u"Title:", Qt::CaseInsensitive))
                m_transcript.title = value;
        }
        return {};
    }

    /// A cue, or a NOTE, STYLE or REGION block to step over.
    Result<> readBlock()
    {
        while (m_at < m_lines.size() && m_lines.at(m_at).isEmpty())
            ++m_at;
        if (m_at == m_lines.size())
            return {};
        if (!m_lines.at(m_at).contains(u"-->")) {
            ++m_at; // the cue's id, or the first line of a block that is none
            if (!m_lines.value(m_at).contains(u"-->")) {
                while (m_at < m_lines.size() && !m_lines.at(m_at).isEmpty()
                    && !m_lines.at(m_at).contains(u"-->"))
                    ++m_at;
                return {};
            }
        }
        TAMBO_ASSIGN(const Cue times, readTimes());
        QStringList text;
        while (m_at < m_lines.size() && !m_lines.at(m_at).isEmpty()
            && !m_lines.at(m_at).contains(u"-->"))
            text.append(m_lines.at(m_at++));
        const QString joined = text.join(u'\n').replace(QChar(u'\0'), QChar(0xFFFD));
        for (const VoiceRun &run : voicesOf(joined))
            m_transcript.cues.append({times.startMs, times.endMs, run.speaker, run.text});
        return {};
    }

    Result<Cue> readTimes()
    {
        const QString &line = m_lines.at(m_at++);
        const auto match = webVttTiming().match(line);
        const auto start = webVttMilliseconds(match, 1);
        const auto end = webVttMilliseconds(match, 5);
        if (!start || !end)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate("WebVtt",
                    "No se entiende la hora de la línea %1. Escriba 00:01:02.000 --> 00:01:05.000.")
                    .arg(m_at));
        if (*end < *start)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "WebVtt", "En la línea %1 el final está antes del comienzo. Corrija las horas.")
                    .arg(m_at));
        return Cue{*start, *end, {}, {}};
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    Transcript m_transcript;
};

QString timestamp(qint64 ms)
{
    ms = std::max<qint64>(ms, 0);
    return u"%1:%2:%3.%4"_s.arg(ms / 3'600'000, 2, 10, QChar(u'0'))
        .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(ms % 1000, 3, 10, QChar(u'0'));
}

} // namespace

Result<Transcript> readWebVtt(QIODevice &device)
{
    TAMBO_ASSIGN(const QByteArray bytes, readBounded(device, maxWebVttBytes));
    TAMBO_ASSIGN(const QString text, decodeText(bytes, Fallback::None));
    return Reader(text).read();
}

QByteArray writeWebVtt(const Transcript &transcript)
{
    QString out = u"WEBVTT\n"_s;
    if (!transcript.language.isEmpty())
        out += u"Language: "_s + escapedCueText(transcript.language.simplified()) + u'\n';
    if (!transcript.title.isEmpty())
        out += u"Title: "_s + escapedCueText(transcript.title.simplified()) + u'\n';
    for (const Cue &cue : transcript.cues) {
        if (!cue.isTimed())
            continue;
        out += u'\n' + timestamp(cue.startMs) + u" --> "_s + timestamp(cue.endMs) + u'\n';
        const QString speaker = escapedCueText(cue.speaker.simplified());
        if (!speaker.isEmpty())
            out += u"<v "_s + speaker + u'>';
        out += escapedCueText(cue.text) + u'\n';
    }
    return out.toUtf8();
}

} // namespace tambo::formats
