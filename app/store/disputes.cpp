// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/disputes.h"

#include "app/store/history.h"
#include "app/store/textmerge.h"
#include "app/store/texts.h"

#include <map>

namespace tambo::store {

namespace {

Error settledAlready()
{
    return fail(Error::Kind::NotFound, Texts::tr("Eso ya está decidido."));
}

bool isMeasured(const FieldInfo &field)
{
    return field.kind == ValueKind::Bytes;
}

struct Declared {
    const EntityInfo *info = nullptr; ///< nullptr: of a newer program
    RecordState state;
};

Result<Declared> declaredOf(Reader &reader, RecordId record)
{
    for (const EntityInfo *info : reader.entities()) {
        TAMBO_ASSIGN(auto state, reader.state(*info, record));
        if (state && state->created)
            return Declared{info, *std::move(state)};
    }
    return Declared();
}

bool refersTo(const Declared &declared, RecordId about, const RecordState::DeviceLess &less)
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

    [[nodiscard]] DisputeSide side(const Reader &reader, const Head &head) const
    {
        DisputeSide side{head.value, head.dot, reader.deviceOf(head.dot), head.hlc.utc(), {}};
        if (const HistoryStep *step = m_steps.value(head.dot))
            side.actor = step->actor;
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

} // namespace

Result<QList<DisputedRecord>> disputedRecords(
    Reader &reader, const Trust &trust, const DeviceId &own, RecordId about)
{
    const auto less = reader.deviceLess();
    QList<DisputedRecord> found;
    TAMBO_ASSIGN(const auto conflicts, fieldsInConflict(reader.database()));
    for (const auto &[record, fields] : conflicts) {
        if (!trust.mayWrite(reader.spaceOf(record), own))
            continue;
        TAMBO_ASSIGN(const Declared declared, declaredOf(reader, record));
        if (!declared.info || declared.info->exported == Exportable::No)
            continue;
        if (!about.isNull() && record != about && !refersTo(declared, about, less))
            continue;
        DisputedRecord disputed{record, declared.info, {}};
        for (const int number : fields) {
            const FieldInfo *field = declared.info->field(number);
            if (field && !isMeasured(*field))
                disputed.fields.push_back(field);
        }
        if (!disputed.fields.empty())
            found.append(disputed);
    }
    return found;
}

Result<Dispute> dispute(Reader &reader, const Trust &trust, const DisputedRecord &disputed)
{
    TAMBO_ASSIGN(const auto state, reader.state(*disputed.info, disputed.record));
    if (!state || state->hidden())
        return settledAlready();
    TAMBO_ASSIGN(const History told, history(reader, trust, *disputed.info, disputed.record));
    const Telling telling(told);
    const auto less = reader.deviceLess();
    ChangesOf log(reader.database(), reader.authors(), trust);
    Dispute dispute{disputed.record, disputed.info, {}, Version{state->encode()}};
    for (const FieldInfo *field : disputed.fields) {
        const Register *reg = state->find(field->number);
        const auto heads = reg ? distinctHeads(*reg, less) : std::vector<Head>();
        if (heads.size() < 2 || reg->merged)
            continue;
        DisputedField disagreement{field, {}, {}};
        for (const Head &head : heads)
            disagreement.sides.push_back(telling.side(reader, head));
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
        return fail(
            Error::Kind::NotFound, Texts::tr("Eso ya no está aquí. Tal vez alguien lo borró."));
    Change change;
    change.record = dispute.record;
    change.entity = dispute.info->number;
    for (const Decision &decision : decisions)
        change.fields.push_back(
            {decision.field, {}, decision.value, seen->headsOf(decision.field)});
    for (const Register &reg : seen->registers) {
        const FieldInfo *field = dispute.info->field(reg.field);
        if (reg.heads.size() < 2 || !field || !isMeasured(*field) || field->isSet())
            continue;
        if (const Head *head = companion(reg, dispute, decisions))
            change.fields.push_back({reg.field, {}, head->value, seen->headsOf(reg.field)});
    }
    if (change.fields.empty())
        return {};
    std::sort(change.fields.begin(), change.fields.end(),
        [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    TAMBO_TRY(writer.write(*dispute.info, std::move(change)));
    return {};
}

} // namespace tambo::store
