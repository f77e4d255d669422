// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/listeningpage.h"

#include "app/archive/listeninghtml.h"
#include "app/archive/texts.h"
#include "app/archive/told.h"
#include "app/archive/transcriptrows.h"

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t middleDot[] = u" · ";

/// Lines stay lines.
QString prose(const QString &text)
{
    return html(text).replace(u'\n', u"<br>"_s);
}

QString languageNames(const StoryDetail &detail)
{
    QStringList names;
    for (const QString &language : languagesOf(detail))
        names.append(ownNameOf(language));
    return names.join(u", "_s);
}

QString aboutLine(const StoryDetail &detail)
{
    const Story &story = detail.story;
    QStringList parts{story.teller, story.place, toldText(story.told), languageNames(detail)};
    qint64 duration = 0;
    for (const Media &media : detail.media)
        duration += media.durationMs;
    if (duration > 0)
        parts.append(listeningClock(duration));
    parts.removeAll(QString());
    return parts.join(middleDot);
}

QString mediaId(qsizetype index)
{
    return u"m%1"_s.arg(index + 1);
}

/// A link that plays from there: with the script in the page, without it in the browser's own
/// player (Media Fragments URI 1.0).
QString timeLink(const ListeningStory &story, qsizetype index, qint64 startMs, qint64 endMs)
{
    const QString clock = listeningClock(startMs);
    const QString path = story.files.value(index).path;
    if (path.isEmpty())
        return clock;
    const QString seconds = QString::number(double(startMs) / 1000, 'g', 10);
    return u"<a class=\"time\" href=\""_s + address(path, u"../"_s) + u"#t="_s + seconds
        + u"\" data-m=\""_s + mediaId(index) + u"\" data-t=\""_s + seconds + u"\" data-e=\""_s
        + QString::number(double(endMs) / 1000, 'g', 10) + u"\">"_s + clock + u"</a>"_s;
}

QString player(const ListeningStory &story, qsizetype index)
{
    const ListeningFile &file = story.files.at(index);
    const QString name = html(file.media.fileName);
    if (file.path.isEmpty())
        return u"<p class=\"quiet\">"_s
            + html(Archive::tr("Este archivo no está en esta copia: %1").arg(file.media.fileName))
            + u"</p>\n"_s;
    const QString source = address(file.path, u"../"_s);
    if (file.media.kind == Media::Kind::Picture)
        return u"<a href=\""_s + source + u"\"><img loading=\"lazy\" src=\""_s + source
            + u"\" alt=\""_s + html(Archive::tr("Foto de: %1").arg(story.record.detail.story.title))
            + u"\"></a>\n"_s;
    // Of a film whose original no browser plays there is the sound.
    const QString tag = file.mimeType.startsWith(u"video/") ? u"video"_s : u"audio"_s;
    return u'<' + tag + u" id=\""_s + mediaId(index) + u"\" controls preload=\"metadata\" src=\""_s
        + source + u"\" aria-label=\""_s + name + u"\"><a href=\""_s + source + u"\">"_s + name
        + u"</a></"_s + tag + u">\n"_s;
}

QString momentList(const ListeningStory &story, qsizetype index)
{
    QString items;
    const Media &media = story.files.at(index).media;
    for (const Moment &moment : story.record.detail.moments) {
        if (moment.media != media.id && (index > 0 || !moment.media.isNull()))
            continue;
        items += u"<li>"_s + timeLink(story, index, moment.startMs, moment.startMs)
            + u" <b dir=\"auto\">"_s + html(moment.title) + u"</b>"_s;
        if (!moment.summary.isEmpty())
            items += u"<p dir=\"auto\">"_s + prose(moment.summary) + u"</p>"_s;
        if (!moment.keywords.isEmpty())
            items += u"<p class=\"quiet\">"_s + html(moment.keywords.join(middleDot)) + u"</p>"_s;
        items += u"</li>\n"_s;
    }
    return items.isEmpty()
        ? items
        : u"<h2>"_s + html(Archive::tr("Momentos")) + u"</h2>\n<ol>\n"_s + items + u"</ol>\n"_s;
}

QString cellHtml(const QList<Passage> &passages, const QString &language)
{
    QStringList said;
    for (const Passage &passage : passages)
        said.append(
            (passage.speaker.isEmpty() ? QString() : u"<b>"_s + html(passage.speaker) + u":</b> "_s)
            + prose(passage.text));
    return u"<td"_s + langAttribute(language) + u" dir=\"auto\">"_s + said.join(u"<br>"_s)
        + u"</td>"_s;
}

/// What is said in one recording, or apart from all of them where `index` is -1.
QString transcriptTable(const ListeningStory &story, qsizetype index)
{
    const StoryDetail &detail = story.record.detail;
    QList<Passage> here;
    for (const Passage &passage : detail.passages) {
        if (index < 0 ? passage.media.isNull() : passage.media == story.files.at(index).media.id)
            here.append(passage);
    }
    if (here.isEmpty())
        return {};
    const AlignedTranscript aligned = alignPassages(here, detail.story.language);
    QString table = u"<h2>"_s + html(Archive::tr("Lo que se dice"))
        + u"</h2>\n<table>\n<thead><tr><th scope=\"col\">"_s + html(Archive::tr("Hora"))
        + u"</th>"_s;
    for (const QString &language : aligned.languages)
        table += u"<th scope=\"col\""_s + langAttribute(language) + u'>' + html(ownNameOf(language))
            + u"</th>"_s;
    table += u"</tr></thead>\n<tbody>\n"_s;
    for (const TranscriptRow &row : aligned.rows) {
        table += u"<tr><td>"_s
            + (row.startMs < 0 ? QString() : timeLink(story, index, row.startMs, row.endMs))
            + u"</td>"_s;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            table += cellHtml(row.cells.at(i), aligned.languages.at(i));
        table += u"</tr>\n"_s;
    }
    return table + u"</tbody>\n</table>\n"_s;
}

QString credits(const StoryDetail &detail)
{
    const Story &story = detail.story;
    const std::pair<QString, QString> facts[] = {{Archive::tr("Cuenta"), story.teller},
        {Archive::tr("Grabó"), story.recordedBy}, {Archive::tr("Lugar"), story.place},
        {Archive::tr("De cuándo habla"), toldText(story.told)},
        {Archive::tr("Temas"), story.themes.join(u", "_s)},
        {Archive::tr("Centro"), detail.centreName}, {Archive::tr("Licencia"), story.licence},
        {Archive::tr("Cómo nombrarla"), story.citation}};
    QString text = u"<h2>"_s + html(Archive::tr("Créditos")) + u"</h2>\n"_s;
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            text += u"<p><span class=\"quiet\">"_s + html(label) + u":</span> <span dir=\"auto\">"_s
                + html(value) + u"</span></p>\n"_s;
    }
    return text;
}

} // namespace

QByteArray listeningIndex(
    const QString &title, const QString &language, const QList<ListeningStory> &stories)
{
    QString body = u"<main>\n<h1 dir=\"auto\">"_s + html(title) + u"</h1>\n<p class=\"quiet\">"_s
        + html(Archive::tr("Historias: %1").arg(stories.size())) + u"</p>\n<ul>\n"_s;
    for (const ListeningStory &story : stories) {
        const StoryDetail &detail = story.record.detail;
        body += u"<li><a"_s + langAttribute(detail.story.language) + u" dir=\"auto\" href=\""_s
            + address(story.page) + u"\">"_s + html(detail.story.title)
            + u"</a><p class=\"quiet\" dir=\"auto\">"_s + html(aboutLine(detail))
            + u"</p></li>\n"_s;
    }
    return htmlPage(title, language, body + u"</ul>\n</main>\n"_s);
}

QByteArray listeningStory(const ListeningStory &story, const QString &language)
{
    const StoryDetail &detail = story.record.detail;
    QString body = u"<p><a href=\"../index.html\">"_s + html(Archive::tr("Todas las historias"))
        + u"</a></p>\n<main>\n<h1"_s + langAttribute(detail.story.language) + u" dir=\"auto\">"_s
        + html(detail.story.title) + u"</h1>\n<p class=\"quiet\" dir=\"auto\">"_s
        + html(aboutLine(detail)) + u"</p>\n"_s;
    if (!detail.story.warning.isEmpty())
        body += u"<p role=\"note\" dir=\"auto\"><b>"_s
            + html(Archive::tr("Antes de oírla: %1").arg(detail.story.warning)) + u"</b></p>\n"_s;
    if (!detail.story.summary.isEmpty())
        body += u"<p dir=\"auto\">"_s + prose(detail.story.summary) + u"</p>\n"_s;
    for (qsizetype i = 0; i < story.files.size(); ++i)
        body += player(story, i) + momentList(story, i) + transcriptTable(story, i);
    body += transcriptTable(story, -1) + credits(detail) + u"</main>\n"_s;
    return htmlPage(detail.story.title, language, body);
}

QByteArray listeningReadme(const QString &title, qsizetype stories)
{
    const QStringList lines{title, QString(),
        Archive::tr("En esta carpeta hay historias para oír y leer: %1.").arg(stories),
        Archive::tr("Abra «index.html» con cualquier navegador. No necesita internet ni Tambo."),
        Archive::tr("Para pasarla a otra persona, copie la carpeta entera."),
        Archive::tr("Cada historia dice quién la cuenta y con qué licencia se comparte."), {}};
    // With the mark and the line ends by which the editors of old PCs know it.
    return QByteArray("\xEF\xBB\xBF") + lines.join(u"\r\n"_s).toUtf8();
}

} // namespace tambo::archive
