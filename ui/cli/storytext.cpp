// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/storytext.h"

#include "app/archive/soundpreviews.h"
#include "app/archive/storyids.h"
#include "app/archive/told.h"
#include "ui/cli/texts.h"

#include <QJsonArray>

namespace tambo::ui::cli {

QString clockText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString minutes = QStringLiteral("%1:%2")
                                .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                                .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? minutes : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutes);
}

QString kindName(archive::StoryKind kind)
{
    switch (kind) {
    case archive::StoryKind::Voice:
        return QStringLiteral("voice");
    case archive::StoryKind::Photo:
        return QStringLiteral("photo");
    case archive::StoryKind::Video:
        return QStringLiteral("video");
    case archive::StoryKind::Text:
        break;
    }
    return QStringLiteral("text");
}

QJsonObject storyJson(const archive::Story &story, const QString &fullId)
{
    return {{QStringLiteral("id"), fullId}, {QStringLiteral("title"), story.title},
        {QStringLiteral("summary"), story.summary}, {QStringLiteral("teller"), story.teller},
        {QStringLiteral("language"), story.language}, {QStringLiteral("place"), story.place},
        {QStringLiteral("told"), story.told},
        {QStringLiteral("themes"), QJsonArray::fromStringList(story.themes)},
        {QStringLiteral("recordedBy"), story.recordedBy},
        {QStringLiteral("created"), story.created.toString(Qt::ISODateWithMs)},
        {QStringLiteral("licence"), story.licence}};
}

QString cardLine(const archive::StoryCard &card)
{
    QStringList about;
    for (const QString &part : {card.story.teller, card.story.place,
             archive::toldText(card.story.told), card.languages.join(QStringLiteral(", "))}) {
        if (!part.isEmpty())
            about.append(part);
    }
    if (card.durationMs > 0)
        about.append(clockText(card.durationMs));
    else if (card.photos > 0)
        about.append(card.photos == 1 ? Cli::tr("1 foto") : Cli::tr("%1 fotos").arg(card.photos));
    const QString line = QStringLiteral("%1  %2")
                             .arg(archive::shortNumber(card.story.id), -8)
                             .arg(card.story.title);
    const QString dot = QStringLiteral(" · ");
    return about.isEmpty() ? line : line + dot + about.join(dot);
}

void makePreviews(Call &call, store::Store &store, const Interrupted &interrupted)
{
    const auto made
        = archive::makeSoundPreviews(store, [&](const archive::Media &media, double done) {
              call.progress(Cli::tr("Copia ligera de %1").arg(media.fileName), done);
              return !interrupted();
          });
    if (!made.ok() && made.error().kind != Error::Kind::Cancelled)
        call.complain(made.error().message);
}

} // namespace tambo::ui::cli
