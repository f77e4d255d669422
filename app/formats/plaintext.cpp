// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/plaintext.h"

#include "app/formats/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxPlainBytes = qint64(8) << 20;

/// Takes "[1:02:03.5]" or "(02:03)" off the front; `untimed` where there is none.
qint64 takeTimeCode(QString &line)
{
    static const QRegularExpression code(
        uR"(^\s*[\[(](?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?[\])]\s*)"_s);
    const auto match = code.match(line);
    if (!match.hasMatch() || (match.hasCaptured(1) && match.captured(2).toInt() > 59))
        return Cue::untimed;
    line.remove(0, match.capturedLength());
    const qint64 seconds
        = (match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60
        + match.captured(3).toLongLong();
    return seconds * 1000 + match.captured(4).leftJustified(3, u'0').toLongLong();
}

const QRegularExpression &namedSpeaker()
{
    static const QRegularExpression expression(
        uR"(^(\p{Lu}[\p{L}\p{M}\p{N}.'’\-]*)"
        uR"((?: (?:del?|las?|los|y|[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’\-]*)){0,3}):\s+(?=\S))"_s);
    return expression;
}

/// Takes "Mama Rosa: " off the front. nullopt where nothing says who speaks.
std::optional<QString> takeSpeaker(QString &line)
{
    if (line.startsWith(u": ")) {
        line.remove(0, 2);
        return QString();
    }
    const auto match = namedSpeaker().match(line);
    const QString name = match.captured(1) + match.captured(2);
    if (!match.hasMatch() || name.size() > 60)
        return std::nullopt;
    line.remove(0, match.capturedLength());
    return name;
}

class PlainReader
{
public:
    Transcript read(const QString &text)
    {
        bool begin = true;
        for (QString line : unixLines(text).split(u'\n')) {
            if (line.trimmed().isEmpty()) {
                begin = true;
                continue;
            }
            if (!begin && line.front().isSpace())
                goOn(line.trimmed());
            else
                addLine(line.trimmed(), begin);
            begin = false;
        }
        return {{}, timed(), {}};
    }

private:
    void addLine(QString line, bool begin)
    {
        const qint64 time = takeTimeCode(line);
        const auto speaker = takeSpeaker(line);
        if (!begin && time == Cue::untimed && !speaker)
            return goOn(line);
        // What a code alone in its line stands before begins with the next.
        const bool waits
            = !m_cues.isEmpty() && m_cues.last().text.isEmpty() && time == Cue::untimed;
        if (!waits)
            m_cues.append({time, time, {}, {}});
        m_cues.last().speaker = speaker.value_or(QString());
        m_cues.last().text = line;
    }

    void goOn(const QString &line)
    {
        QString &text = m_cues.last().text;
        text += (text.isEmpty() ? QString() : u"\n"_s) + line;
    }

    QList<Cue> timed()
    {
        m_cues.removeIf([](const Cue &cue) { return cue.text.isEmpty(); });
        if (std::none_of(m_cues.begin(), m_cues.end(), [](const Cue &c) { return c.isTimed(); }))
            return std::move(m_cues);
        if (!m_cues.first().isTimed())
            m_cues.first().startMs = 0;
        for (qsizetype i = 0; i < m_cues.size();) {
            qsizetype next = i + 1;
            while (next < m_cues.size() && !m_cues.at(next).isTimed())
                ++next;
            share(i, next);
            i = next;
        }
        for (qsizetype i = 0; i < m_cues.size(); ++i) {
            const qint64 after = i + 1 < m_cues.size() ? m_cues.at(i + 1).startMs : 0;
            m_cues[i].endMs = std::max(m_cues.at(i).startMs, after);
        }
        return std::move(m_cues);
    }

    /// Gives cues between two codes their part of the time, by how much is said in them.
    void share(qsizetype from, qsizetype to)
    {
        const qint64 start = m_cues.at(from).startMs;
        const qint64 end = to < m_cues.size() ? std::max(start, m_cues.at(to).startMs) : start;
        qint64 all = 0;
        for (qsizetype i = from; i < to; ++i)
            all += m_cues.at(i).text.size();
        qint64 said = 0;
        for (qsizetype i = from; i < to; ++i) {
            m_cues[i].startMs = start + (end - start) * said / all;
            said += m_cues.at(i).text.size();
        }
    }

    QList<Cue> m_cues;
};

QString plainTimeCode(qint64 ms)
{
    QString code = u"%1:%2:%3"_s.arg(ms / 3'600'000, 2, 10, QChar(u'0'))
                       .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
                       .arg(ms / 1000 % 60, 2, 10, QChar(u'0'));
    if (ms % 1000 != 0)
        code += u'.' + u"%1"_s.arg(ms % 1000, 3, 10, QChar(u'0'));
    return u'[' + code + u"] "_s;
}

/// The reader would take something off the front of it.
bool needsColon(QString line)
{
    const QString whole = line;
    return takeTimeCode(line) != Cue::untimed || takeSpeaker(line) || line != whole;
}

} // namespace

Result<Transcript> readPlainTranscript(QIODevice &device)
{
    TAMBO_ASSIGN(const QByteArray bytes, readBounded(device, maxPlainBytes));
    TAMBO_ASSIGN(const QString text, decodeText(bytes, Fallback::Windows1252));
    Transcript transcript = plainTranscript(text);
    if (transcript.cues.isEmpty())
        return fail(Error::Kind::BadInput,
            QCoreApplication::translate(
                "PlainText", "El archivo está vacío. Elija un texto con lo que se dice."));
    return transcript;
}

Transcript plainTranscript(const QString &text)
{
    return PlainReader().read(text);
}

QString plainTextOf(const Transcript &transcript)
{
    static const QRegularExpression breaks(uR"(\s*\n\s*)"_s);
    QStringList paragraphs;
    for (const Cue &cue : transcript.cues) {
        QString text = unixLines(cue.text).trimmed();
        if (text.isEmpty())
            continue;
        QString speaker = cue.speaker.simplified();
        if (!speaker.isEmpty())
            speaker = speaker.replace(u':', u' ').simplified() + u": "_s;
        else if (needsColon(text.section(u'\n', 0, 0)))
            speaker = u": "_s;
        text.replace(breaks, u"\n  "_s);
        paragraphs.append(
            (cue.isTimed() ? plainTimeCode(cue.startMs) : QString()) + speaker + text + u'\n');
    }
    return paragraphs.join(u'\n');
}

} // namespace tambo::formats
