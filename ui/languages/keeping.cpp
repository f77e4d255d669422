// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/keeping.h"

#include "app/languages/recording.h"
#include "app/store/staged.h"
#include "ui/shell/undoable.h"

namespace tambo::ui {

QFuture<Result<qint64>> keepPhrase(
    store::Store &store, const languages::Language &language, languages::Phrase phrase)
{
    const SpaceId own = store.space(store::SpaceKind::Public);
    phrase.language = language.code;
    phrase.when = QDateTime::currentDateTimeUtc();
    return store.write([own, language, phrase](store::Writer &writer) -> Result<qint64> {
        TAMBO_ASSIGN(const auto all, languages::languagesHere(writer, own));
        const bool begun = std::any_of(all.cbegin(), all.cend(),
            [&](const auto &each) { return each.space == own && each.code == language.code; });
        if (!begun)
            TAMBO_TRY(languages::saveLanguage(writer, language));
        TAMBO_TRY(languages::savePhrase(writer, own, phrase));
        return deedOf(writer);
    });
}

QFuture<Result<KeptSound>> keepSound(store::Store &store, const languages::Language &language,
    languages::Phrase phrase, std::function<Result<std::unique_ptr<QIODevice>>()> open)
{
    return QtConcurrent::run([&store, language, phrase, open]() mutable -> Result<KeptSound> {
        TAMBO_ASSIGN(const auto device, open());
        TAMBO_ASSIGN(const QByteArray file, languages::recordingOf(*device));
        TAMBO_ASSIGN(phrase.sound, languages::keepRecording(store.blobs(), file));
        const auto deed = keepPhrase(store, language, phrase).takeResult();
        if (deed.ok())
            return KeptSound{phrase.sound, *deed};
        (void)store
            .write([sound = phrase.sound](
                       store::Writer &writer) { return store::removeUnnamed(writer, sound); })
            .takeResult();
        return deed.error();
    });
}

} // namespace tambo::ui
