// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/transcripttext.h"
#include "app/formats/savefile.h"

#include "ui/cli/texts.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace tambo::ui::cli {

namespace {

/// "cuento.vtt" for "qu": "cuento.qu.vtt". What others wrote for a language may be anything.
QString pathFor(const QString &path, const QString &language)
{
    static const QRegularExpression foreign(QStringLiteral("[^A-Za-z0-9-]"));
    QString code = QString(language).remove(foreign).left(20);
    if (code.isEmpty())
        code = QStringLiteral("und"); // ISO 639: nobody has said
    const QFileInfo info(path);
    return QStringLiteral("%1/%2.%3.%4")
        .arg(info.path(), info.completeBaseName(), code, info.suffix());
}

} // namespace

Result<WrittenTranscripts> writeTranscripts(
    const formats::TranscriptFile &file, const formats::TranscriptForm &form, const QString &path)
{
    const QList<formats::TranscriptFile> parts = formats::partedFor(file, form);
    WrittenTranscripts written;
    if (!formats::hasAnythingFor(form, file))
        return fail(Error::Kind::BadInput,
            Cli::tr("El texto no dice las horas, y %1 las necesita. Use .txt.")
                .arg(QLatin1String(form.name)));
    for (const formats::TranscriptFile &part : parts) {
        const formats::TranscriptLoss loss = formats::lossOf(part, form);
        written.loss.untimed += loss.untimed;
        written.loss.languages += loss.languages;
        written.loss.points = loss.points; // the same ones in each part
        written.loss.speakers |= loss.speakers;
        if (!formats::hasAnythingFor(form, part))
            continue;
        const QString to
            = parts.size() == 1 ? path : pathFor(path, part.record.transcripts.first().language);
        TAMBO_TRY(formats::saveFile(to, form.write(part)));
        written.files.append(to);
    }
    return written;
}

QStringList lossSentences(const formats::TranscriptLoss &loss, const formats::TranscriptForm &form)
{
    const QString name = QLatin1String(form.name);
    QStringList sentences;
    if (loss.untimed > 0)
        sentences.append(
            Cli::tr("Párrafos sin hora que %1 no guarda: %2.").arg(name).arg(loss.untimed));
    if (loss.languages > 0)
        sentences.append(Cli::tr("Idiomas que %1 no guarda: %2.").arg(name).arg(loss.languages));
    if (loss.points > 0)
        sentences.append(
            Cli::tr("Puntos del índice que %1 no guarda: %2.").arg(name).arg(loss.points));
    if (loss.speakers)
        sentences.append(
            Cli::tr("%1 no guarda quién habla: el nombre está en el texto.").arg(name));
    return sentences;
}

QJsonObject lossJson(const formats::TranscriptLoss &loss)
{
    return {{QStringLiteral("untimed"), loss.untimed},
        {QStringLiteral("languages"), loss.languages}, {QStringLiteral("points"), loss.points},
        {QStringLiteral("speakersInText"), loss.speakers}};
}

} // namespace tambo::ui::cli
