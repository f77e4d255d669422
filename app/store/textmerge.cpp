// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/textmerge.h"

#include "app/store/wordmerge.h"

#include <map>

namespace tambo::store {

namespace {

constexpr size_t mostAncestors = 1000;
constexpr size_t mostHeads = 16;

using Colours = quint32; ///< one bit for each head: it descends from this

struct Ancestor {
    Hlc hlc;
    QString text;
    std::vector<Dot> parents;
    Colours colours = 0;
    bool older = false; ///< an ancestor of a common ancestor
    bool waiting = false;
};

/// Paints the ancestors of each head in its colour, newest first, until only such remain that lie
/// behind a common one.
class Ancestry
{
public:
    Ancestry(ChangesOf &log, RecordId record, int field, RecordState::DeviceLess less)
        : m_log(log)
        , m_record(record)
        , m_field(field)
        , m_less(std::move(less))
    {}

    /// The text of the lowest common ancestor, if there is exactly one.
    Result<std::optional<QString>> common(const std::vector<Head> &heads)
    {
        const std::optional<QString> none;
        const Colours all = (Colours(1) << heads.size()) - 1;
        for (size_t i = 0; i < heads.size(); ++i) {
            TAMBO_TRY(reach(heads[i].dot, Colours(1) << i, false));
            if (m_broken)
                return none;
        }
        while (const auto next = newest()) {
            Ancestor &ancestor = m_ancestors[*next];
            ancestor.waiting = false;
            const bool older = ancestor.older || ancestor.colours == all;
            // The map may grow meanwhile, but its entries stay where they are.
            for (const Dot parent : ancestor.parents) {
                TAMBO_TRY(reach(parent, ancestor.colours, older));
                if (m_broken || m_ancestors.size() > mostAncestors)
                    return none;
            }
        }
        const Ancestor *lowest = nullptr;
        for (const auto &[dot, ancestor] : m_ancestors) {
            if (ancestor.colours != all || ancestor.older)
                continue;
            if (lowest)
                return none;
            lowest = &ancestor;
        }
        return lowest ? std::optional(lowest->text) : none;
    }

private:
    /// Of those that still have something to pass on; nullopt when that is of no interest.
    [[nodiscard]] std::optional<Dot> newest() const
    {
        const std::pair<const Dot, Ancestor> *best = nullptr;
        bool open = false;
        for (const auto &entry : m_ancestors) {
            if (!entry.second.waiting)
                continue;
            open = open || !entry.second.older;
            const bool newer = !best || best->second.hlc < entry.second.hlc
                || (best->second.hlc == entry.second.hlc && m_less(best->first, entry.first));
            if (newer)
                best = &entry;
        }
        return open ? std::optional(best->first) : std::nullopt;
    }

    Result<> reach(Dot dot, Colours colours, bool older)
    {
        auto found = m_ancestors.find(dot);
        if (found == m_ancestors.end()) {
            TAMBO_ASSIGN(auto ancestor, load(dot));
            if (!ancestor) {
                m_broken = m_broken || !older; // what lies behind a common ancestor is not needed
                return {};
            }
            found = m_ancestors.emplace(dot, *std::move(ancestor)).first;
            found->second.waiting = true;
        }
        Ancestor &ancestor = found->second;
        const bool news
            = (ancestor.colours | colours) != ancestor.colours || (older && !ancestor.older);
        ancestor.colours |= colours;
        ancestor.older = ancestor.older || older;
        ancestor.waiting = ancestor.waiting || news;
        return {};
    }

    Result<std::optional<Ancestor>> load(Dot dot)
    {
        TAMBO_ASSIGN(const auto change, m_log.find(dot));
        if (!change || change->record != m_record)
            return std::optional<Ancestor>();
        for (const FieldChange &field : change->fields) {
            const bool prose = field.value.isNull() || field.value.as<QString>();
            if (field.field == m_field && !field.element && prose)
                return std::optional(Ancestor{change->hlc, ValueOf<QString>::from(field.value),
                    field.overwrites, 0, false, false});
        }
        return std::optional<Ancestor>();
    }

    ChangesOf &m_log;
    RecordId m_record;
    int m_field;
    RecordState::DeviceLess m_less;
    std::map<Dot, Ancestor> m_ancestors;
    bool m_broken = false; ///< a change that matters is not here
};

} // namespace

Result<std::optional<QString>> commonText(
    ChangesOf &log, RecordId record, const Register &reg, const RecordState::DeviceLess &less)
{
    if (reg.heads.size() < 2 || reg.heads.size() > mostHeads)
        return std::optional<QString>();
    return Ancestry(log, record, reg.field, less).common(reg.heads);
}

Result<std::optional<QString>> mergeHeads(
    ChangesOf &log, RecordId record, const Register &reg, const RecordState::DeviceLess &less)
{
    TAMBO_ASSIGN(const auto base, commonText(log, record, reg, less));
    if (!base)
        return base;
    std::vector<Head> heads = reg.heads;
    std::sort(heads.begin(), heads.end(), [&](const Head &a, const Head &b) {
        return a.hlc != b.hlc ? a.hlc < b.hlc : less(a.dot, b.dot);
    });
    std::optional<QString> merged = ValueOf<QString>::from(heads.front().value);
    for (size_t i = 1; merged && i < heads.size(); ++i)
        merged = mergeWords(*base, *merged, ValueOf<QString>::from(heads[i].value));
    return merged;
}

} // namespace tambo::store
