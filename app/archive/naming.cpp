// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/naming.h"

#include "app/archive/texts.h"
#include "app/formats/language.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace tambo::archive {

namespace {

constexpr qsizetype maxTitle = 72;

QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= maxTitle)
        return line;
    const auto space = line.lastIndexOf(u' ', maxTitle - 1);
    return line.first(space > 0 ? space : maxTitle - 1) + u'…';
}

QString readable(const QString &fileName)
{
    static const QRegularExpression joint(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})|[_.\\-]+"));
    QString name = QFileInfo(fileName).completeBaseName();
    name = name.replace(joint, QStringLiteral(" ")).simplified();
    return name.isEmpty() ? name : name.first(1).toUpper() + name.sliced(1);
}

} // namespace

QString titleFor(const Media &media, const QList<formats::Transcript> &transcripts)
{
    for (const formats::Transcript &transcript : transcripts) {
        for (const formats::Cue &cue : transcript.cues) {
            if (!cue.text.trimmed().isEmpty())
                return firstWords(cue.text);
        }
    }
    const QString name = firstWords(readable(media.fileName));
    const bool hasLetters
        = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (hasLetters)
        return name;
    switch (media.kind) {
    case Media::Kind::Sound:
        return Archive::tr("Grabación %1").arg(name).trimmed();
    case Media::Kind::Video:
        return Archive::tr("Video %1").arg(name).trimmed();
    case Media::Kind::Picture:
        break;
    }
    return Archive::tr("Foto %1").arg(name).trimmed();
}

QString toldFrom(const Media &media)
{
    const QDate day = media.taken.date();
    if (media.kind != Media::Kind::Picture || !day.isValid() || day.year() <= 1970
        || day > QDate::currentDate().addDays(1) || day == QDate(2000, 1, 1))
        return {};
    return day.toString(Qt::ISODate);
}

QString languageInName(const QString &fileName)
{
    const QString stem = QFileInfo(fileName).completeBaseName();
    const auto dot = stem.lastIndexOf(u'.');
    return dot < 0 ? QString() : formats::languageCode(QStringView(stem).mid(dot + 1));
}

} // namespace tambo::archive
