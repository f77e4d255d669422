// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/disputes.h"

#include "app/store/copying.h"
#include "app/store/history.h"
#include "app/store/removals.h"
#include "app/store/replica.h"
#include "app/store/textmerge.h"
#include "app/store/texts.h"

#include <map>

namespace tambo::store {

namespace {

Error settledAlready()
{
    return fail(Error::Kind::NotFound, Texts::tr("Eso ya está decidido."));
}

Error gone()
{
    return fail(Error::Kind::NotFound, Texts::tr("Eso ya no está aquí. Tal vez alguien lo borró."));
}

bool isMeasured(const FieldInfo &field)
{
    return field.kind == ValueKind::Bytes;
}

bool refersTo(const KnownRecord &declared, RecordId about, const RecordState::DeviceLess &less)
{
    return std::any_of(
        declared.info->fields.begin(), declared.info->fields.end(), [&](const FieldInfo &field) {
            return field.kind == ValueKind::Reference
                && shownValue(declared.state, field, less) == Value(about);
        });
}

Result<std::map<RecordId, std::vector<int>>> fieldsInConflict(Database &database)
{
    std::map<RecordId, std::vector<int>> all;
    Statement rows
        = database.prepare("SELECT DISTINCT record, field FROM p_conflict ORDER BY 1, 2");
    for (;;) {
        TAMBO_ASSIGN(const auto step, rows.step());
        if (step == Statement::Step::Done)
            return all;
        all[rows.dot(0)].push_back(int(rows.integer(1)));
    }
}

/// Who wrote a head, and what it replaced.
class Telling
{
public:
    explicit Telling(const History &told)
    {
        for (const HistoryStep &step : told.steps)
            m_steps.insert(step.dot, &step);
    }

    [[nodiscard]] Result<DisputeSide> side(Reader &reader, const Head &head) const
    {
        DisputeSide side{head.value, head.dot, reader.deviceOf(head.dot), head.hlc.utc(), {}};
        if (const HistoryStep *step = m_steps.value(head.dot))
            side.actor = step->actor;
        TAMBO_ASSIGN(side.road, roadOf(reader, head.dot));
        return side;
    }

    /// The only value that all heads replaced.
    [[nodiscard]] std::optional<Value> before(int field, const std::vector<Head> &heads) const
    {
        std::optional<Value> common;
        for (const Head &head : heads) {
            const HistoryStep *step = m_steps.value(head.dot);
            const FieldStep *change = step ? step->find(field) : nullptr;
            if (!change || change->before.size() != 1)
                return std::nullopt;
            if (common && *common != change->before.front())
                return std::nullopt;
            common = change->before.front();
        }
        return common;
    }

private:
    QHash<Dot, const HistoryStep *> m_steps;
};

/// Another field's head of the same change as the value that was chosen, if there is one.
const Head *companion(
    const Register &reg, const Dispute &dispute, const std::vector<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        for (const DisputedField &field : dispute.fields) {
            if (field.info->number != decision.field)
                continue;
            for (const DisputeSide &side : field.sides) {
                const auto head = std::find_if(reg.heads.begin(), reg.heads.end(),
                    [&](const Head &one) { return one.dot == side.dot; });
                if (side.value == decision.value && head != reg.heads.end())
                    return &*head;
            }
        }
    }
    return nullptr;
}

/// Fields that programs measured, where several values stand: with the one that goes with what was
/// decided.
std::vector<std::pair<const Register *, const Head *>> measuredWith(
    const RecordState &seen, const Dispute &dispute, const std::vector<Decision> &decisions)
{
    std::vector<std::pair<const Register *, const Head *>> measured;
    for (const Register &reg : seen.registers) {
        const FieldInfo *field = dispute.info->field(reg.field);
        if (reg.heads.size() < 2 || !field || !isMeasured(*field) || field->isSet())
            continue;
        if (const Head *head = companion(reg, dispute, decisions))
            measured.emplace_back(&reg, head);
    }
    return measured;
}

/// The side of each field that was not chosen. None where one was written anew.
std::vector<Decision> othersOf(const Dispute &dispute, const std::vector<Decision> &decisions)
{
    std::vector<Decision> others;
    for (const DisputedField &field : dispute.fields) {
        const auto chosen = std::find_if(decisions.begin(), decisions.end(),
            [&](const Decision &one) { return one.field == field.info->number; });
        if (chosen == decisions.end())
            return {};
        const auto isChosen = [&](const DisputeSide &side) { return side.value == chosen->value; };
        if (std::none_of(field.sides.begin(), field.sides.end(), isChosen))
            return {};
        const auto other = std::find_if_not(field.sides.begin(), field.sides.end(), isChosen);
        others.push_back({field.info->number, other->value});
    }
    return others;
}

} // namespace

Result<QList<DisputedRecord>> disputedRecords(
    Reader &reader, const Trust &trust, const DeviceId &own, RecordId about)
{
    const auto less = reader.deviceLess();
    const auto concerns = [&](const KnownRecord &one) {
        return one.info->exported == Exportable::Yes
            && trust.mayWrite(reader.spaceOf(one.record), own)
            && (about.isNull() || one.record == about || refersTo(one, about, less));
    };
    std::map<RecordId, DisputedRecord> found;
    TAMBO_ASSIGN(const auto conflicts, fieldsInConflict(reader.database()));
    for (const auto &[record, fields] : conflicts) {
        TAMBO_ASSIGN(const auto known, knownRecord(reader, record));
        if (!known || !concerns(*known))
            continue;
        DisputedRecord disputed{record, known->info, {}};
        for (const int number : fields) {
            const FieldInfo *field = known->info->field(number);
            if (field && !isMeasured(*field))
                disputed.fields.push_back(field);
        }
        if (!disputed.fields.empty())
            found[record] = disputed;
    }
    TAMBO_ASSIGN(const auto removed, removedApart(reader));
    for (const KnownRecord &one : removed) {
        if (concerns(one)) {
            DisputedRecord &disputed = found[one.record];
            disputed.record = one.record;
            disputed.info = one.info;
            disputed.removed = true;
        }
    }
    QList<DisputedRecord> list;
    for (const auto &[record, disputed] : found)
        list.append(disputed);
    return list;
}

Result<Dispute> dispute(Reader &reader, const Trust &trust, const DisputedRecord &disputed)
{
    TAMBO_ASSIGN(const auto state, reader.state(*disputed.info, disputed.record));
    if (state && disputed.removed) {
        const KnownRecord record{disputed.info, disputed.record, *state};
        TAMBO_ASSIGN(Removal removal, removalOf(reader, trust, record));
        for (auto *sides : {&removal.by, &removal.since}) {
            for (DisputeSide &side : *sides) {
                TAMBO_ASSIGN(side.road, roadOf(reader, side.dot));
            }
        }
        return Dispute{record.record, record.info, {}, std::move(removal), {state->encode()}};
    }
    if (!state || state->hidden())
        return settledAlready();
    TAMBO_ASSIGN(const History told, history(reader, trust, *disputed.info, disputed.record));
    const Telling telling(told);
    const auto less = reader.deviceLess();
    ChangesOf log(reader.database(), reader.authors(), trust);
    Dispute dispute{disputed.record, disputed.info, {}, {}, Version{state->encode()}};
    for (const FieldInfo *field : disputed.fields) {
        const Register *reg = state->find(field->number);
        const auto heads = reg ? distinctHeads(*reg, less) : std::vector<Head>();
        if (heads.size() < 2 || reg->merged)
            continue;
        DisputedField disagreement{field, {}, {}};
        for (const Head &head : heads) {
            TAMBO_ASSIGN(const DisputeSide side, telling.side(reader, head));
            disagreement.sides.push_back(side);
        }
        if (field->merge == Merge::Text) {
            TAMBO_ASSIGN(const auto text, commonText(log, disputed.record, *reg, less));
            if (text)
                disagreement.before = ValueOf<QString>::to(*text);
        } else {
            disagreement.before = telling.before(field->number, heads);
        }
        dispute.fields.push_back(std::move(disagreement));
    }
    if (dispute.fields.empty())
        return settledAlready();
    return dispute;
}

Result<> settle(Writer &writer, const Dispute &dispute, const std::vector<Decision> &decisions)
{
    TAMBO_ASSIGN(const auto now, writer.state(*dispute.info, dispute.record));
    const auto seen = RecordState::decode(dispute.version.state);
    if (!now || now->hidden() || !seen)
        return gone();
    Change change;
    change.record = dispute.record;
    change.entity = dispute.info->number;
    for (const Decision &decision : decisions)
        change.fields.push_back(
            {decision.field, {}, decision.value, seen->headsOf(decision.field)});
    for (const auto &[reg, head] : measuredWith(*seen, dispute, decisions))
        change.fields.push_back({reg->field, {}, head->value, seen->headsOf(reg->field)});
    if (change.fields.empty())
        return {};
    std::sort(change.fields.begin(), change.fields.end(),
        [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    TAMBO_TRY(writer.write(*dispute.info, std::move(change)));
    return {};
}

bool isSeparable(const Dispute &dispute)
{
    return dispute.info->separable == Separable::Yes && !dispute.removal
        && std::all_of(dispute.fields.begin(), dispute.fields.end(),
            [](const DisputedField &field) { return field.sides.size() == 2; });
}

Result<RecordId> keepOthers(
    Writer &writer, const Dispute &dispute, const std::vector<Decision> &decisions)
{
    if (!isSeparable(dispute))
        return fail(Error::Kind::Denied, Texts::tr("De eso solo puede haber una versión."));
    const std::vector<Decision> others = othersOf(dispute, decisions);
    const auto seen = RecordState::decode(dispute.version.state);
    if (others.empty() || !seen)
        return fail(
            Error::Kind::BadInput, Texts::tr("Elija en cada dato una de las dos versiones."));
    std::map<int, Value> instead;
    for (const Decision &other : others)
        instead[other.field] = other.value;
    for (const auto &[reg, head] : measuredWith(*seen, dispute, others))
        instead[reg->field] = head->value;
    return copyWhole(writer, *dispute.info, dispute.record, instead);
}

Result<> settleRemoval(Writer &writer, const Dispute &dispute, Fate fate)
{
    TAMBO_ASSIGN(const auto now, writer.state(*dispute.info, dispute.record));
    if (!now || now->liveTombstones().empty())
        return settledAlready();
    if (now->encode() != dispute.version.state)
        return fail(
            Error::Kind::BadInput, Texts::tr("Alguien lo cambió mientras tanto. Mírelo otra vez."));
    if (fate == Fate::Stays)
        return restoreWhole(writer, *dispute.info, dispute.record);
    if (now->hidden()) {
        // Beside the tombstone that hides it, so that the parts which go now come back with it.
        Change change;
        change.record = dispute.record;
        change.entity = dispute.info->number;
        change.kind = Change::Kind::Tombstone;
        change.dots = now->allHeads();
        TAMBO_TRY(writer.write(*dispute.info, std::move(change)));
    }
    return removeWhole(writer, *dispute.info, dispute.record);
}

} // namespace tambo::store
