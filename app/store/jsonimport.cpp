// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jsonimport.h"

#include "app/core/base32.h"
#include "app/store/copying.h"
#include "app/store/jsonlines.h"
#include "app/store/jsonvalues.h"
#include "app/store/steward.h"
#include "app/store/texts.h"
#include "app/store/writerstate.h"

#include <QJsonArray>

namespace tambo::store {

namespace {

constexpr int deepest = 100; ///< records that each wait for the next; beyond, as in a circle
constexpr size_t linesPerTick = 200;

Error badInput(const QString &sentence, const QString &detail = {})
{
    return fail(Error::Kind::BadInput, sentence, detail);
}

/// The space that a full id names, whether it is known here or not.
std::optional<SpaceId> spaceOfFullId(const QString &id)
{
    const auto bytes = fromBase32(id);
    return bytes && bytes->size() > qsizetype(SpaceId::size)
        ? SpaceId::from(bytes->first(SpaceId::size))
        : std::nullopt;
}

class Import
{
public:
    Import(Writer &writer, QIODevice &in, const JsonImport &wanted)
        : m_writer(writer)
        , m_lines(in)
        , m_wanted(wanted)
        , m_less(writer.deviceLess())
    {}

    Result<JsonImportReport> run(const JsonProgress &progress)
    {
        TAMBO_TRY(m_lines.index());
        m_places.resize(m_lines.size());
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (progress && i % linesPerTick == 0 && !progress(double(i) / double(m_lines.size())))
                return fail(Error::Kind::Cancelled, Texts::tr("Se detuvo. No se importó nada."));
            TAMBO_TRY(importLine(i));
        }
        TAMBO_TRY(closeCircles());
        return m_report;
    }

private:
    /// How far a line is, and the record it stands for here as soon as that is known.
    struct Place {
        enum class Stage { Waiting, Working, Done } stage = Stage::Waiting;
        RecordId record;
    };

    struct Circle {
        size_t line;
        const EntityInfo *info;
        const FieldInfo *field;
        size_t target; ///< the line that the field names
    };

    Result<> importLine(size_t i)
    {
        if (m_places[i].stage != Place::Stage::Waiting)
            return {};
        m_places[i].stage = Place::Stage::Working;
        TAMBO_ASSIGN(const QJsonObject object, m_lines.read(i));
        const auto record = importRecord(i, object);
        if (!record.ok())
            return m_lines.at(i, record.error());
        m_places[i] = {Place::Stage::Done, *record};
        return {};
    }

    /// Null for what this program does not know.
    Result<RecordId> importRecord(size_t i, const QJsonObject &line)
    {
        const QString name = line.value(jsonkey::entity).toString();
        if (name.isEmpty())
            return badInput(Texts::tr("Falta decir de qué clase es la ficha («entity»)."));
        const EntityInfo *info = nullptr;
        for (const EntityInfo *one : m_writer.entities()) {
            if (name == QLatin1String(one->name))
                info = one;
        }
        if (!info) {
            ++m_report.unknown;
            return RecordId{};
        }
        if (info->exported == Exportable::No)
            return badInput(Texts::tr("Las fichas de clase «%1» no se importan.").arg(name));
        const auto of = spaceOfFullId(line.value(jsonkey::id).toString());
        if (of && m_writer.state().trust.isDropped(*of)) { // an old file does not bring it back
            ++m_report.erased;
            return RecordId{};
        }
        noteUnknownFields(*info, line);
        TAMBO_ASSIGN(const RecordId known, findHere(*info, line.value(jsonkey::id).toString()));
        if (known.isNull())
            return create(i, *info, line);
        m_places[i].record = known;
        const SpaceId space = m_writer.spaceOf(known);
        const auto centre = m_writer.state().trust.centreOf(space);
        if (!centre || *centre != m_writer.state().keyring.centre) {
            ++m_report.foreign;
            return known;
        }
        TAMBO_TRY(change(i, *info, known, line));
        return known;
    }

    void noteUnknownFields(const EntityInfo &info, const QJsonObject &line)
    {
        static const QStringList reserved{
            jsonkey::entity, jsonkey::id, jsonkey::space, jsonkey::centre, jsonkey::disagreements};
        const QStringList keys = line.keys();
        for (const QString &key : keys) {
            const bool declared = std::any_of(info.fields.begin(), info.fields.end(),
                [&](const FieldInfo &field) { return key == QLatin1String(field.name); });
            const QString told = QLatin1String(info.name) + u'.' + key;
            if (!declared && !reserved.contains(key) && !m_report.unknownFields.contains(told))
                m_report.unknownFields.append(told);
        }
    }

    /// Null where the record has never been here.
    Result<RecordId> findHere(const EntityInfo &info, const QString &id)
    {
        const auto found = id.isEmpty() ? Result<RecordId>(RecordId{}) : m_writer.fromFullId(id);
        if (!found.ok() || found->isNull())
            return found.ok() || found.error().kind == Error::Kind::NotFound
                ? Result<RecordId>(RecordId{})
                : found;
        TAMBO_ASSIGN(const auto state, m_writer.state(info, *found));
        return state && state->created ? *found : RecordId{};
    }

    /// Values as the struct of the entity would hold them, so that queries find absent numbers as
    /// 0.
    Result<Value> valueOf(
        size_t i, const EntityInfo &info, const FieldInfo &field, const QJsonValue &json)
    {
        const auto resolve = [&](const QString &id) { return resolved(i, info, field, id); };
        if (!field.isSet()) {
            TAMBO_ASSIGN(const Value value, fromJson(field.kind, json, resolve));
            return field.normal(value);
        }
        if (!json.isArray() && !json.isUndefined() && !json.isNull())
            return badInput(Texts::tr("El dato no tiene la forma que corresponde a ese campo."),
                QStringLiteral("array expected"));
        std::vector<Value> elements;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &element : array) {
            TAMBO_ASSIGN(Value value, fromJson(field.kind, element, resolve));
            if (!value.isNull())
                elements.push_back(std::move(value));
        }
        return Value(std::move(elements));
    }

    Result<RecordId> create(size_t i, const EntityInfo &info, const QJsonObject &line)
    {
        const QJsonObject disagreements = line.value(jsonkey::disagreements).toObject();
        std::vector<FieldChange> fields;
        /// Runs of sets after the first; what others say, then what is shown.
        std::vector<std::vector<FieldChange>> later;
        for (const FieldInfo &field : info.fields) {
            const QLatin1String name(field.name);
            TAMBO_ASSIGN(const Value value, named(field, valueOf(i, info, field, line[name])));
            if (field.isSet()) {
                const auto runs = addedInOrder(field, value, m_less);
                if (!runs.empty()) {
                    fields.insert(fields.end(), runs[0].begin(), runs[0].end());
                    later.insert(later.end(), runs.begin() + 1, runs.end());
                }
                continue;
            }
            const QJsonArray others = disagreements.value(name).toArray();
            for (const QJsonValue &json : others) {
                TAMBO_ASSIGN(Value other, named(field, valueOf(i, info, field, json)));
                later.push_back({{field.number, {}, std::move(other), {}}});
            }
            if (!others.isEmpty())
                later.push_back({{field.number, {}, value, {}}});
            else if (!value.isNull())
                fields.push_back({field.number, {}, value, {}});
        }
        TAMBO_ASSIGN(const SpaceId space, spaceFor(line));
        TAMBO_ASSIGN(const RecordId record, m_writer.create(info, space, std::move(fields)));
        // They name nothing, so all of them stand.
        for (auto &ofLater : later) {
            Change change;
            change.record = record;
            change.entity = info.number;
            change.fields = std::move(ofLater);
            TAMBO_TRY(m_writer.write(info, std::move(change)));
        }
        ++m_report.created;
        return record;
    }

    /// What is of a person, or of a group, stays apart from all else: where that space is not here,
    /// or is not for this PC to write in, it gets one of its own.
    Result<SpaceId> spaceApart(const QJsonObject &line, SpaceKind kind)
    {
        const auto before = spaceOfFullId(line.value(jsonkey::id).toString());
        if (!before)
            return badInput(kind == SpaceKind::Person
                    ? Texts::tr("Falta el número («id») de algo que es de una persona.")
                    : Texts::tr("Falta el número («id») de algo que es de un grupo."));
        const WriterState &state = m_writer.state();
        const bool own = state.trust.centreOf(*before) == state.keyring.centre;
        if (state.trust.kindOf(*before) == kind
            && (own || state.trust.mayWrite(*before, state.keyring)))
            return *before;
        SpaceId &here = m_apart[*before];
        if (here.isNull()) {
            TAMBO_ASSIGN(here, makeSpace(m_writer, kind));
        }
        return here;
    }

    Result<SpaceId> spaceFor(const QJsonObject &line)
    {
        const QJsonValue told = line.value(jsonkey::space);
        const auto named = told.isUndefined() ? SpaceKind::Centre : spaceKindNamed(told.toString());
        if (named == SpaceKind::Person || (named == SpaceKind::Group && !m_wanted.space))
            return spaceApart(line, *named);
        const auto kind = m_wanted.space ? m_wanted.space : named;
        const WriterState &state = m_writer.state();
        const auto space
            = kind ? state.trust.spaceOf(state.keyring.centre, *kind) : std::optional<SpaceId>();
        if (!space)
            return badInput(Texts::tr("Aquí no hay un espacio «%1».").arg(told.toString()));
        return *space;
    }

    Result<> change(size_t i, const EntityInfo &info, RecordId record, const QJsonObject &line)
    {
        TAMBO_ASSIGN(auto state, m_writer.state(info, record));
        const bool hidden = state->hidden();
        if (hidden)
            TAMBO_TRY(m_writer.restore(info, record));
        Change change;
        change.record = record;
        change.entity = info.number;
        for (const FieldInfo &field : info.fields) {
            const QJsonValue json = line.value(QLatin1String(field.name));
            if (json.isUndefined() || field.merge == Merge::Once)
                continue;
            TAMBO_ASSIGN(const Value value, named(field, valueOf(i, info, field, json)));
            const Value shown = shownValue(*state, field, m_less);
            if (field.isSet()) {
                const auto changes = setDifferences(field, *state, shown, value);
                change.fields.insert(change.fields.end(), changes.begin(), changes.end());
            } else if (value != field.normal(shown)) {
                change.fields.push_back({field.number, {}, value, state->headsOf(field.number)});
            }
        }
        const bool edited = !change.fields.empty();
        if (edited)
            TAMBO_TRY(m_writer.write(info, std::move(change)));
        ++(edited || hidden ? m_report.changed : m_report.same);
        return {};
    }

    Result<Value> named(const FieldInfo &field, Result<Value> value) const
    {
        if (value.ok() || value.error().kind != Error::Kind::BadInput)
            return value;
        return badInput(
            QStringLiteral("%1: %2").arg(QLatin1String(field.name), value.error().message),
            value.error().detail);
    }

    /// What a reference means here. The record may stand further down: then its line comes first.
    Result<std::optional<RecordId>> resolved(
        size_t i, const EntityInfo &info, const FieldInfo &field, const QString &id)
    {
        const auto target = m_lines.find(id);
        if (!target)
            return resolvedHere(id);
        if (m_places[*target].stage == Place::Stage::Waiting && m_depth < deepest) {
            ++m_depth;
            const auto done = importLine(*target);
            --m_depth;
            TAMBO_TRY(done);
        }
        const Place &place = m_places[*target];
        if (!place.record.isNull())
            return std::optional(place.record);
        if (place.stage == Place::Stage::Done)
            return resolvedHere(id);
        m_circles.push_back({i, &info, &field, *target});
        return std::optional<RecordId>();
    }

    Result<std::optional<RecordId>> resolvedHere(const QString &id)
    {
        const auto found = m_writer.fromFullId(id);
        if (found.ok())
            return std::optional(*found);
        if (found.error().kind != Error::Kind::NotFound)
            return found.error();
        ++m_report.unresolved;
        return std::optional<RecordId>();
    }

    /// Records that name each other: the second reference is written when both are there.
    Result<> closeCircles()
    {
        for (const Circle &circle : m_circles) {
            const RecordId record = m_places[circle.line].record;
            const RecordId target = m_places[circle.target].record;
            if (target.isNull() || circle.field->merge == Merge::Once) {
                ++m_report.unresolved;
                continue;
            }
            TAMBO_ASSIGN(const auto state, m_writer.state(*circle.info, record));
            Change change;
            change.record = record;
            change.entity = circle.info->number;
            std::optional<Value> element;
            if (circle.field->isSet())
                element = Value(target);
            change.fields
                = {{circle.field->number, element, element ? Value(qint64(1)) : Value(target),
                    state->headsOf(circle.field->number, element)}};
            const auto written = m_writer.write(*circle.info, std::move(change));
            if (!written.ok())
                return m_lines.at(circle.line, written.error());
        }
        return {};
    }

    Writer &m_writer;
    JsonLines m_lines;
    const JsonImport &m_wanted;
    RecordState::DeviceLess m_less;
    std::vector<Place> m_places; ///< of each line
    std::map<SpaceId, SpaceId> m_apart; ///< spaces of the file, and what was made for them
    std::vector<Circle> m_circles;
    int m_depth = 0;
    JsonImportReport m_report;
};

} // namespace

Result<JsonImportReport> importJson(
    Writer &writer, QIODevice &in, const JsonImport &wanted, const JsonProgress &progress)
{
    return Import(writer, in, wanted).run(progress);
}

} // namespace tambo::store
