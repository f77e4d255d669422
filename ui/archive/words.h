// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

// How stories are named, drawn and written down on the pages of this room.
namespace tambo::ui {

/// The translation context of what stands in no class: `ArchiveWords::tr("…")`.
struct ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(ArchiveWords)
};

/// "2 minutos y 41 segundos", for screen readers.
[[nodiscard]] QString spokenClock(qint64 ms);
/// "Kichwa", "Español"; the code itself where no name is known.
[[nodiscard]] QString languageName(const QString &code);
/// "Kichwa y español".
[[nodiscard]] QString languagesText(const QStringList &codes);
/// Names to offer while somebody types a language.
[[nodiscard]] QStringList knownLanguages();
[[nodiscard]] QStringList knownLanguageCodes();

[[nodiscard]] QString kindIcon(archive::StoryKind kind);
/// "1 foto", "14 fotos".
[[nodiscard]] QString photosText(qsizetype count);
[[nodiscard]] QString kindText(archive::StoryKind kind); ///< "Voz", "Fotos", "Video", "Texto"

/// Abierta or Comunidad.
[[nodiscard]] Badge spaceBadge(store::SpaceKind kind);
/// Who may hear it, in one sentence.
[[nodiscard]] QString spaceSentence(store::SpaceKind kind);

/// "Mama Juana · Canchagua, agosto de 2015"; parts that are unknown are left out.
[[nodiscard]] QString captionOf(const archive::Story &story);
/// The painted scene for a story without a picture, by its themes and title.
[[nodiscard]] QString sceneFor(const archive::Story &story);

} // namespace tambo::ui
