// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/cuetext.h"

#include <QHash>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

// The six of WebVTT and those that subtitle editors write for Spanish.
const QHash<QString, char16_t> &entities()
{
    static const QHash<QString, char16_t> table{{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'},
        {u"lrm"_s, u'\u200E'}, {u"rlm"_s, u'\u200F'}, {u"nbsp"_s, u'\u00A0'}, {u"quot"_s, u'"'},
        {u"apos"_s, u'\''}, {u"aacute"_s, u'á'}, {u"eacute"_s, u'é'}, {u"iacute"_s, u'í'},
        {u"oacute"_s, u'ó'}, {u"uacute"_s, u'ú'}, {u"ntilde"_s, u'ñ'}, {u"uuml"_s, u'ü'},
        {u"Aacute"_s, u'Á'}, {u"Eacute"_s, u'É'}, {u"Iacute"_s, u'Í'}, {u"Oacute"_s, u'Ó'},
        {u"Uacute"_s, u'Ú'}, {u"Ntilde"_s, u'Ñ'}, {u"Uuml"_s, u'Ü'}, {u"iquest"_s, u'¿'},
        {u"iexcl"_s, u'¡'}, {u"laquo"_s, u'«'}, {u"raquo"_s, u'»'}, {u"hellip"_s, u'…'},
        {u"ndash"_s, u'–'}, {u"mdash"_s, u'—'}, {u"ldquo"_s, u'“'}, {u"rdquo"_s, u'”'},
        {u"lsquo"_s, u'‘'}, {u"rsquo"_s, u'’'}};
    return table;
}

QString numbered(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = hex ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok)
        return {};
    const char32_t c = code == 0 || code > 0x10FFFF || QChar::isSurrogate(code) ? 0xFFFD : code;
    return QString::fromUcs4(&c, 1);
}

/// The text of the reference at `at` (an '&'), and how long it is; length 1 when it is none.
std::pair<QString, qsizetype> reference(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 12;
    const qsizetype end = text.mid(at, longest).indexOf(u';');
    const std::pair<QString, qsizetype> none{u"&"_s, 1};
    if (end < 2)
        return none;
    const QStringView name = text.mid(at + 1, end - 1);
    if (name.startsWith(u'#')) {
        const QString c = numbered(name.mid(1));
        return c.isEmpty() ? none : std::pair{c, end + 1};
    }
    const auto found = entities().constFind(name.toString());
    if (found == entities().constEnd())
        return none;
    return {QString(QChar(*found)), end + 1};
}

/// "v.loud Ana" -> "Ana"
QString voiceName(QStringView tag)
{
    qsizetype end = 0;
    while (end < tag.size() && !tag.at(end).isSpace())
        ++end;
    return unescapedCueText(tag.mid(end)).simplified();
}

bool isVoice(QStringView tag)
{
    return tag.startsWith(u'v') && (tag.size() == 1 || tag.at(1).isSpace() || tag.at(1) == u'.');
}

QList<VoiceRun> tidied(const QList<VoiceRun> &runs)
{
    QList<VoiceRun> kept;
    for (const VoiceRun &run : runs) {
        if (!run.text.trimmed().isEmpty())
            kept.append(run);
    }
    if (kept.isEmpty())
        return {runs.last()};
    if (kept.size() == 1)
        return kept;
    QList<VoiceRun> joined;
    for (const VoiceRun &run : std::as_const(kept)) {
        if (!joined.isEmpty() && joined.last().speaker == run.speaker)
            joined.last().text += u'\n' + run.text.trimmed();
        else
            joined.append({run.speaker, run.text.trimmed()});
    }
    return joined;
}

} // namespace

QList<VoiceRun> voicesOf(QStringView cueText)
{
    QList<VoiceRun> runs{VoiceRun()};
    for (qsizetype i = 0; i < cueText.size();) {
        const QChar c = cueText.at(i);
        if (c == u'&') {
            const auto [text, length] = reference(cueText, i);
            runs.last().text += text;
            i += length;
        } else if (c == u'<') {
            qsizetype end = cueText.indexOf(u'>', i);
            end = end < 0 ? cueText.size() : end;
            const QStringView tag = cueText.mid(i + 1, end - i - 1);
            if (isVoice(tag))
                runs.append({voiceName(tag), {}});
            else if (tag == u"/v")
                runs.append(VoiceRun());
            i = end + 1;
        } else {
            runs.last().text += c;
            ++i;
        }
    }
    if (runs.size() > 1 && runs.last().speaker.isEmpty() && runs.last().text.isEmpty())
        runs.removeLast();
    return tidied(runs);
}

QString escapedCueText(QStringView plain)
{
    QString out;
    out.reserve(plain.size() + 16);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c == u'&')
            out += u"&amp;";
        else if (c == u'<')
            out += u"&lt;";
        else if (c == u'>')
            out += u"&gt;";
        else if (c == u'\r')
            out += u"&#13;";
        else if (c.isNull())
            out += QChar::ReplacementCharacter;
        else if (c != u'\n')
            out += c;
        else if (out.isEmpty() || out.endsWith(u'\n') || i + 1 == plain.size())
            out += u"&#10;"; // a blank line would end the cue
        else
            out += u'\n';
    }
    return out;
}

QString unescapedCueText(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i) != u'&') {
            out += text.at(i++);
            continue;
        }
        const auto [c, length] = reference(text, i);
        out += c;
        i += length;
    }
    return out;
}

} // namespace tambo::formats
