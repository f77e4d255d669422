// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/pack.h"

#include "app/formats/tsfile.h"
#include "app/formats/unpack.h"
#include "app/formats/zipwriter.h"
#include "app/languages/placeholders.h"
#include "app/languages/recording.h"
#include "app/languages/texts.h"
#include "app/store/textlimits.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace tambo::languages {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String formatName("tambo-language-pack");
constexpr int formatVersion = 1;
constexpr qint64 mostManifestBytes = 64 * 1024;
constexpr formats::UnpackLimits limits{4'000, qint64(300) << 20, 300};
constexpr qsizetype mostAuthors = 200;

Error badPack(const QString &detail)
{
    return fail(Error::Kind::BadInput,
        Languages::tr("No se entiende el paquete de idioma. Pida otra copia."), detail);
}

QString soundPath(const BlobId &id)
{
    return u"sounds/%1.opus"_s.arg(QLatin1String(id.toByteArray().toHex()));
}

QByteArray manifestOf(const Pack &pack)
{
    const QJsonObject manifest{{u"format"_s, formatName}, {u"version"_s, formatVersion},
        {u"language"_s, pack.language.code}, {u"name"_s, pack.language.name},
        {u"spanish_name"_s, pack.language.spanishName}, {u"base"_s, pack.language.base},
        {u"licence"_s, pack.language.licence},
        {u"authors"_s, QJsonArray::fromStringList(pack.authors)}, {u"program"_s, pack.program}};
    return QJsonDocument(manifest).toJson();
}

Result<> readManifest(const QString &path, Pack &pack)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostManifestBytes)
        return badPack(u"manifest: "_s + file.errorString());
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    if (manifest.value("format"_L1).toString() != formatName)
        return badPack(u"manifest without format"_s);
    if (manifest.value("version"_L1).toInt() > formatVersion)
        return fail(Error::Kind::TooNew,
            Languages::tr("El paquete es de un Tambo más nuevo. Actualice este."));
    const auto line = [&](QLatin1String name) {
        return manifest.value(name).toString().simplified().left(store::mostInLine);
    };
    pack.language.code = line("language"_L1);
    pack.language.name = line("name"_L1);
    pack.language.spanishName = line("spanish_name"_L1);
    const QString base = line("base"_L1);
    pack.language.base = base == u"en" || base == u"qu" ? base : u"es"_s;
    pack.language.licence = line("licence"_L1);
    pack.program = line("program"_L1);
    for (const QJsonValue &each : manifest.value("authors"_L1).toArray()) {
        if (pack.authors.size() < mostAuthors)
            pack.authors.append(each.toString().simplified().left(store::mostInLine));
    }
    if (!isLanguageCode(pack.language.code) || pack.language.name.isEmpty())
        return badPack(u"manifest without language"_s);
    if (pack.language.licence != u"CC0-1.0" && pack.language.licence != u"CC-BY-SA-4.0")
        return badPack(u"licence"_s);
    return {};
}

/// The bytes of a short recording; empty for anything else.
QByteArray soundIn(const QString &path)
{
    QFile file(path);
    if (file.size() > mostRecordingBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return isRecording(bytes) ? bytes : QByteArray();
}

formats::TsMessage messageOf(const Phrase &phrase, bool sounds)
{
    return {phrase.context, phrase.source, phrase.comment, phrase.text, phrase.reviewed, phrase.by,
        phrase.when, sounds ? soundPath(phrase.sound) : QString()};
}

Result<> readPhrases(const QDir &folder, const QStringList &files, Pack &pack)
{
    QFile file(folder.filePath(u"phrases.ts"_s));
    if (!file.open(QIODevice::ReadOnly))
        return badPack(u"phrases: "_s + file.errorString());
    TAMBO_ASSIGN(const auto read, formats::readTs(file));
    for (const formats::TsMessage &message : read.messages) {
        Phrase phrase;
        phrase.language = pack.language.code;
        phrase.context = message.context;
        phrase.source = message.source;
        phrase.comment = message.comment;
        phrase.text = message.translation.trimmed();
        phrase.reviewed = message.finished;
        phrase.by = message.by.simplified().left(store::mostInLine);
        phrase.when = message.when;
        // Only what the archive has by that name: never a path of its own.
        if (!message.sound.isEmpty() && files.contains(message.sound)) {
            const QByteArray bytes = soundIn(folder.filePath(message.sound));
            if (!bytes.isEmpty()) {
                phrase.sound = *BlobId::from(store::blake2b(bytes));
                pack.sounds.insert(phrase.sound, bytes);
            }
        }
        if (!phrase.text.isEmpty() || !phrase.sound.isNull())
            pack.phrases.append(phrase);
    }
    return {};
}

Result<> keepSounds(const store::Blobs &blobs, const Pack &pack)
{
    for (const QByteArray &bytes : pack.sounds)
        TAMBO_TRY(keepRecording(blobs, bytes));
    return {};
}

bool isSame(const Phrase &a, const Phrase &b)
{
    return a.text == b.text && a.reviewed == b.reviewed && a.sound == b.sound;
}

/// What is here stays where it was reviewed and the other was not, or where it is the newer.
bool stays(const Phrase &here, const Phrase &given)
{
    if (here.reviewed != given.reviewed)
        return here.reviewed;
    return here.when.isValid() && (!given.when.isValid() || here.when >= given.when);
}

Result<> installPhrases(
    store::Writer &writer, const SpaceId &own, const Pack &pack, Installed &installed)
{
    TAMBO_ASSIGN(auto here, phrasesIn(writer, own, pack.language.code));
    for (Phrase phrase : pack.phrases) {
        const auto known = here.constFind(keyOf(phrase));
        const bool is = known != here.cend() && known->space == own;
        if (!phrase.text.isEmpty() && !checkTranslation(phrase.source, phrase.text).ok()) {
            ++installed.refused;
            continue;
        }
        if (is && phrase.sound.isNull())
            phrase.sound = known->sound; // a pack without recordings takes none away
        if (is && (isSame(*known, phrase) || stays(*known, phrase))) {
            ++installed.kept;
            continue;
        }
        TAMBO_ASSIGN(const Phrase saved,
            savePhraseOver(writer, own, is ? std::optional(*known) : std::nullopt, phrase));
        here.insert(keyOf(saved), saved); // it may stand in a pack twice
        ++(is ? installed.changed : installed.added);
    }
    return {};
}

} // namespace

Result<Pack> packOf(store::Store &store, const QString &language)
{
    const SpaceId own = store.space(store::SpaceKind::Public);
    auto read = store.read([&](store::Reader &reader) -> Result<Pack> {
        Pack pack;
        TAMBO_ASSIGN(const auto all, languagesHere(reader, own));
        for (const Language &each : all) {
            if (each.code == language)
                pack.language = each;
        }
        if (pack.language.code.isEmpty())
            return fail(Error::Kind::NotFound,
                Languages::tr("Nadie ha empezado el idioma «%1» aquí.").arg(language));
        TAMBO_ASSIGN(const auto phrases, phrasesIn(reader, own, language));
        pack.phrases = phrases.values();
        return pack;
    });
    TAMBO_ASSIGN(Pack pack, read.takeResult());
    pack.language.id = {};
    pack.language.space = {};
    pack.program = QCoreApplication::applicationVersion();
    std::sort(pack.phrases.begin(), pack.phrases.end(), [](const Phrase &a, const Phrase &b) {
        return std::tie(a.context, a.source, a.comment) < std::tie(b.context, b.source, b.comment);
    });
    for (Phrase &phrase : pack.phrases) {
        phrase.id = {};
        phrase.space = {};
        if (!phrase.by.isEmpty() && !pack.authors.contains(phrase.by))
            pack.authors.append(phrase.by);
        if (phrase.sound.isNull() || !store.blobs().has(phrase.sound))
            continue;
        TAMBO_ASSIGN(const auto sound, store.openBlob(phrase.sound));
        pack.sounds.insert(phrase.sound, sound->read(mostRecordingBytes));
    }
    pack.authors.sort();
    return pack;
}

Result<> writePack(const QString &file, const Pack &pack)
{
    formats::TsFile texts{pack.language.code, {}};
    for (const Phrase &phrase : pack.phrases)
        texts.messages.append(messageOf(phrase, pack.sounds.contains(phrase.sound)));
    // Its sounds are in memory too; and so what was there before stays until all of it is written.
    QBuffer whole;
    formats::ZipWriter zip(whole);
    bool written = zip.add(u"manifest.json"_s, manifestOf(pack))
        && zip.add(u"phrases.ts"_s, formats::writeTs(texts));
    for (auto each = pack.sounds.cbegin(); written && each != pack.sounds.cend(); ++each)
        written = zip.add(soundPath(each.key()), each.value());
    written = zip.close() && written;
    QSaveFile target(file);
    if (written && target.open(QIODevice::WriteOnly) && target.write(whole.data()) == whole.size()
        && target.commit())
        return {};
    return fail(Error::Kind::Storage,
        Languages::tr("No se pudo guardar el paquete. Revise la carpeta y el espacio."),
        target.errorString());
}

Result<Pack> readPack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Languages::tr("No se puede abrir el paquete. Revise si existe."), file.errorString());
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Error::Kind::Storage,
            Languages::tr("No se pudo guardar el paquete. Revise la carpeta y el espacio."),
            folder.errorString());
    const auto files = formats::unpack(file, QFileInfo(path).fileName(), folder.path(), limits);
    if (!files.ok())
        return badPack(files.error().detail);
    Pack pack;
    TAMBO_TRY(readManifest(folder.filePath(u"manifest.json"_s), pack));
    TAMBO_TRY(readPhrases(QDir(folder.path()), *files, pack));
    return pack;
}

Result<Installed> installPack(store::Store &store, Pack pack)
{
    TAMBO_TRY(keepSounds(store.blobs(), pack));
    const SpaceId own = store.space(store::SpaceKind::Public);
    return store
        .write([own, pack = std::move(pack)](store::Writer &writer) -> Result<Installed> {
            Installed installed;
            TAMBO_ASSIGN(const auto all, languagesHere(writer, own));
            const auto known = std::find_if(all.cbegin(), all.cend(),
                [&](const Language &each) { return each.code == pack.language.code; });
            if (known != all.cend() && known->space == own) {
                installed.language = *known;
            } else {
                TAMBO_ASSIGN(installed.language, saveLanguage(writer, pack.language));
            }
            TAMBO_TRY(installPhrases(writer, own, pack, installed));
            installed.deed = writer.deed().isEmpty() ? 0 : writer.deed().number;
            return installed;
        })
        .takeResult();
}

} // namespace tambo::languages
