// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/disputes.h"
#include "app/store/store.h"

#include <QCoreApplication>

namespace tambo::ui {

/// The translation context of what stands in no class: `ConflictWords::tr("…")`.
struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

/// One version of a field, in words.
struct SideContent {
    QString where; ///< "En este PC", "En otro PC", "En Infocentro Canchagua"
    QString who; ///< empty where nobody is known
    QString text;
    bool here = false; ///< made on this PC
    std::optional<store::Meeting::Road> road{}; ///< by which it came here, where that is known

    bool operator==(const SideContent &) const = default;
};

/// "En el PC 2, llegó por USB".
[[nodiscard]] QString whereText(const SideContent &side);

struct FieldContent {
    QString name;
    QString before; ///< what all replaced; empty: not known, or nothing
    QList<SideContent> sides; ///< as in the dispute
    bool prose = false;
    bool typed = false; ///< a person can write another value

    [[nodiscard]] bool hasMany() const { return sides.size() > 2; }
    bool operator==(const FieldContent &) const = default;
};

/// Who removed something and who went on with it.
struct RemovalContent {
    QList<SideContent> by; ///< as in the dispute, without texts
    QList<SideContent> since;
    QStringList changed; ///< "Lugar", "Transcripción"

    bool operator==(const RemovalContent &) const = default;
};

/// One record about which somebody has to decide, in words.
struct DisputeContent {
    store::Dispute dispute;
    std::optional<RemovalContent> removal; ///< as in the dispute
    QString title;
    QString entity; ///< "Historias"
    QList<FieldContent> fields; ///< as in the dispute
    QStringList equalNames; ///< fields with a value on which all agree
    QStringList equalLines; ///< "Título: La molienda"

    /// Whether there are more than two versions of something.
    [[nodiscard]] bool hasMany() const
    {
        return std::any_of(
            fields.begin(), fields.end(), [](const FieldContent &one) { return one.hasMany(); });
    }
    bool operator==(const DisputeContent &) const = default;
};

struct DisputesContent {
    qsizetype count = 0;
    qsizetype index = 0; ///< of `current`
    std::optional<DisputeContent> current; ///< nullopt: nothing is left

    bool operator==(const DisputesContent &) const = default;
};

/// Which one to show.
struct DisputeWish {
    RecordId about; ///< only that record and its parts; null: everything
    RecordId from; ///< the first by age that is not older than this, else the very first
};

[[nodiscard]] Result<DisputesContent> readDisputes(
    store::Reader &reader, const store::Store &store, const DisputeWish &wish);

} // namespace tambo::ui
