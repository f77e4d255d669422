// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/phrasesounds.h"

#include "ui/languages/keeping.h"
#include "ui/widgets/wrong.h"

#include <QFileInfo>

namespace tambo::ui {

namespace {

constexpr int shownLetters = 40;

SoundOpener soundFile(const QString &path)
{
    return [path]() -> Result<std::unique_ptr<QIODevice>> {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly))
            return fail(Error::Kind::BadInput,
                PhraseSounds::tr("No se puede abrir «%1». Revise si existe.")
                    .arg(QFileInfo(path).fileName()),
                file->errorString());
        return Result<std::unique_ptr<QIODevice>>(std::move(file));
    };
}

} // namespace

PhraseSounds::PhraseSounds(Context &context, PhraseEditor &editor)
    : QObject(&editor)
    , m_context(context)
    , m_editor(editor)
{
    PhraseVoice &voice = *editor.voice();
    connect(&voice, &PhraseVoice::recorded, this,
        [this](const QByteArray &wave) { keep(soundIn(wave)); });
    connect(&voice, &PhraseVoice::removed, this, &PhraseSounds::remove);
    connect(&voice, &PhraseVoice::fileWanted, this, [this] {
        m_context.chooseFiles(&m_editor, tr("La frase, dicha por alguien"),
            tr("Sonidos (*.wav *.mp3 *.ogg *.opus *.m4a *.aac *.flac *.amr *.3gp)"),
            [this](const QStringList &files) { keep(soundFile(files.first())); });
    });
}

void PhraseSounds::keep(const SoundOpener &sound)
{
    const languages::Phrase phrase = m_editor.phrase();
    m_editor.voice()->wait();
    store::deliver(keepSound(m_context.store, m_language, phrase, sound), this,
        [this, key = keyOf(phrase)](const Result<KeptSound> &done) {
            const bool here = key == keyOf(m_editor.phrase());
            if (!done.ok()) {
                const QString why = wrong(done.error(), Where::Form);
                return here ? m_editor.voice()->refuse(why) : Q_EMIT failed(why);
            }
            if (here)
                m_editor.takeSound(done->sound);
            Q_EMIT kept(tr("Grabada: «%1».").arg(key.source.left(shownLetters)), done->deed);
        });
}

void PhraseSounds::remove()
{
    languages::Phrase phrase = m_editor.phrase();
    phrase.sound = {};
    store::deliver(keepPhrase(m_context.store, m_language, phrase), this,
        [this, key = keyOf(phrase)](const Result<qint64> &deed) {
            const bool here = key == keyOf(m_editor.phrase());
            if (!deed.ok()) {
                const QString why = wrong(deed.error(), Where::Form);
                return here ? m_editor.voice()->refuse(why) : Q_EMIT failed(why);
            }
            if (here)
                m_editor.takeSound({});
            Q_EMIT kept(
                tr("Se quitó la grabación de «%1».").arg(key.source.left(shownLetters)), *deed);
        });
}

} // namespace tambo::ui
