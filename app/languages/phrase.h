// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entity.h"

namespace tambo::languages {

/// One sentence of the program in one language. Each is a record of its own, so several people
/// translate at once, and what they wrote has a history and can be undone.
struct Phrase {
    Id<Phrase> id;
    SpaceId space;
    store::Version version;
    QString language; ///< Language::code
    QString context; ///< where the program says it
    QString source; ///< in Spanish
    QString comment; ///< tells apart what is spelled alike; mostly empty
    QString text; ///< empty: only recorded
    bool reviewed = false; ///< somebody else than its writer agrees with it
    QString by; ///< who wrote it, as the person wants to be named; may be empty
    QDateTime when;
    BlobId sound; ///< somebody says it; Ogg Opus

    bool operator==(const Phrase &) const = default;
};

/// What names a sentence of the program, in every language.
struct PhraseKey {
    QString context;
    QString source;
    QString comment;

    bool operator==(const PhraseKey &) const = default;
};

inline size_t qHash(const PhraseKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.context, key.source, key.comment);
}

[[nodiscard]] inline PhraseKey keyOf(const Phrase &phrase)
{
    return {phrase.context, phrase.source, phrase.comment};
}

} // namespace tambo::languages

template<> struct tambo::store::EntityOf<tambo::languages::Phrase> {
    using Entity = languages::Phrase;
    static constexpr std::array fields{
        field<1, &Entity::language>("language", Merge::Once, Indexed),
        field<2, &Entity::context>("context", Merge::Once),
        field<3, &Entity::source>("source", Merge::Once),
        field<4, &Entity::comment>("comment", Merge::Once),
        field<5, &Entity::text>("text"),
        field<6, &Entity::reviewed>("reviewed"),
        field<7, &Entity::by>("author"),
        field<8, &Entity::when>("written"),
        field<9, &Entity::sound>("sound"),
    };
    static constexpr EntityInfo info{91, "phrase", fields};
};
