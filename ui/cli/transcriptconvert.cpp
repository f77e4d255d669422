// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/naming.h"
#include "app/formats/language.h"
#include "ui/cli/texts.h"
#include "ui/cli/transcripttext.h"
#include "ui/cli/verbs.h"

#include <QFileInfo>

namespace tambo::ui::cli {

namespace {

Result<formats::TranscriptFile> readFrom(const QString &path, const formats::TranscriptForm &form)
{
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Cli::tr("No se puede abrir «%1». Revise si existe y si puede leerlo.").arg(path),
            device.errorString());
    TAMBO_ASSIGN(auto file, form.read(device));
    const QString named = archive::languageInName(QFileInfo(path).fileName());
    for (formats::Transcript &transcript : file.record.transcripts) {
        if (transcript.language.isEmpty())
            transcript.language = formats::languageCode(transcript.title);
        if (transcript.language.isEmpty())
            transcript.language = named;
    }
    file.record.transcripts = formats::joinedByLanguage(file.record.transcripts);
    return file;
}

Result<Exit> run(Call &call)
{
    const QString from = call.arguments[0];
    const QString to = call.arguments[1];
    const formats::TranscriptForm *in = formats::transcriptForm(from);
    const formats::TranscriptForm *out = formats::transcriptForm(to);
    if (!in || !out)
        return call.misused(
            Cli::tr("«%1» no termina en .vtt, .srt, .eaf, .xml ni .txt.").arg(in ? to : from));
    TAMBO_ASSIGN(const auto file, readFrom(from, *in));
    TAMBO_ASSIGN(const WrittenTranscripts written, writeTranscripts(file, *out, to));
    if (call.json) {
        QJsonObject answer = lossJson(written.loss);
        answer.insert(QStringLiteral("files"), QJsonArray::fromStringList(written.files));
        call.print(answer);
        return Exit::Ok;
    }
    for (const QString &path : written.files)
        call.line(Cli::tr("Se escribió «%1».").arg(path));
    for (const QString &sentence : lossSentences(written.loss, *out))
        call.line(sentence);
    return Exit::Ok;
}

} // namespace

constexpr Verb transcriptConvert{"transcript", "convert", "ENTRADA SALIDA",
    QT_TRANSLATE_NOOP("Cli", "Pasa una transcripción a otra forma: .vtt, .srt, .eaf, .xml, .txt."),
    {}, 2, 2, run, Free::Apart};

} // namespace tambo::ui::cli
