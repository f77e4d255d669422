// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/value.h"

#include <QList>
#include <span>

namespace tambo::store {

/// How concurrent values of a field meet (store.md, "Merging, exactly"; DESIGN.md beside this
/// file).
enum class Merge {
    Register, ///< the head with the greatest (HLC, device) is shown, others are conflicts
    Text, ///< prose
    Set, ///< each element on its own; add wins over a concurrent remove
    Once, ///< fixed at creation
};

enum FieldFlag {
    NoFlags = 0,
    Searchable = 1, ///< its words are found by search
    Title = 2, ///< searchable, and ranks before the body
    Indexed = 4, ///< queries filter by it
    Preview = 8, ///< a blob that travels before originals
    Negated = 16, ///< a number that changes its sign in a reversing entry
    Reverses = 32, ///< the entry that this one reverses, of the same entity; with Indexed
    Whole = 64, ///< the record that this one is a part of (parts.h); with Indexed
};

/// One field of an entity: its number on the wire (for ever), column name, merge kind, and how to
/// reach it in the struct.
struct FieldInfo {
    int number;
    const char *name;
    Merge merge;
    int flags;
    ValueKind kind;
    Value (*get)(const void *entity);
    void (*set)(void *entity, const Value &value);
    /// What a value becomes on its way through the struct: absent numbers become 0, and so on.
    Value (*normal)(const Value &value);

    [[nodiscard]] bool isSet() const { return merge == Merge::Set; }
    [[nodiscard]] bool has(FieldFlag flag) const { return flags & flag; }
};

/// Whether records leave and enter as JSON lines.
enum class Exportable { Yes, No };
/// Whether undo takes back what was written. No for who may do what: only its verbs change that,
/// as they ask who is asking.
enum class Undoable { Yes, No };

/// How what was said is taken back. Of an append-only entity (ledger lines, ballots, attempts)
/// every record counts for ever: tombstones are ignored, and another record says the opposite. Its
/// fields are Merge::Once, and one of them has the flag Reverses.
enum class Correction { InPlace, AppendOnly };

/// Whether two versions of a record may go on as two records. Yes for what there can be two of,
/// like a story; no for what says something about one person or one centre.
enum class Separable { No, Yes };

struct EntityInfo {
    int number;
    const char *name; ///< table and export name
    std::span<const FieldInfo> fields;
    Exportable exported = Exportable::Yes;
    Undoable undoable = Undoable::Yes;
    Correction correction = Correction::InPlace;
    Separable separable = Separable::No;

    [[nodiscard]] const FieldInfo *field(int number) const;
};

/// Specialised once per entity, see `entity` below:
///
///     template<> struct EntityOf<Story> {
///         static constexpr std::array fields{
///             field<1, &Story::title>("title", Title),
///             field<2, &Story::summary>("summary", Merge::Text, Searchable)};
///         static constexpr EntityInfo info{30, "story", fields};
///     };
template<typename E> struct EntityOf;

namespace detail {
template<typename T> struct MemberOf;
template<typename E, typename T> struct MemberOf<T E::*> {
    using Entity = E;
    using Type = T;
};
} // namespace detail

template<int Number, auto Member>
constexpr FieldInfo field(const char *name, Merge merge, int flags = NoFlags)
{
    using Entity = typename detail::MemberOf<decltype(Member)>::Entity;
    using Type = typename detail::MemberOf<decltype(Member)>::Type;
    return FieldInfo{Number, name, merge, flags, ValueOf<Type>::kind,
        [](const void *entity) {
            return ValueOf<Type>::to(static_cast<const Entity *>(entity)->*Member);
        },
        [](void *entity, const Value &value) {
            static_cast<Entity *>(entity)->*Member = ValueOf<Type>::from(value);
        },
        [](const Value &value) { return ValueOf<Type>::to(ValueOf<Type>::from(value)); }};
}

template<int Number, auto Member> constexpr FieldInfo field(const char *name, int flags = NoFlags)
{
    using Type = typename detail::MemberOf<decltype(Member)>::Type;
    return field<Number, Member>(name, ValueOf<Type>::set ? Merge::Set : Merge::Register, flags);
}

/// The version a value was loaded with: what its person saw. Saving names only these heads as
/// overwritten. Two values are equal whatever versions they carry.
struct Version {
    QByteArray state; ///< RecordState, local form; empty for a value that was never saved

    bool operator==(const Version &) const { return true; }
};

/// The entities a store knows, in the order of their numbers. Filled in one place: app/entities.
using EntityTable = std::vector<const EntityInfo *>;

} // namespace tambo::store
