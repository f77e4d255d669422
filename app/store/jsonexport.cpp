// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/jsonexport.h"

#include "app/core/base32.h"
#include "app/store/jsonvalues.h"
#include "app/store/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambo::store {

namespace {

constexpr qint64 recordsPerTick = 200;

class Export
{
public:
    Export(Reader &reader, const Trust &trust, const CentreId &own, const JsonExport &wanted,
        QIODevice &out)
        : m_reader(reader)
        , m_trust(trust)
        , m_own(own)
        , m_wanted(wanted)
        , m_out(out)
        , m_less(reader.deviceLess())
    {}

    Result<qint64> run(const JsonProgress &progress)
    {
        qint64 total = 0;
        for (const EntityInfo *info : wantedEntities()) {
            TAMBO_ASSIGN(const qint64 count,
                m_reader.database().integer(
                    QByteArray("SELECT count(*) FROM p_") + info->name + " WHERE hidden = 0"));
            total += count;
        }
        for (const EntityInfo *info : wantedEntities())
            TAMBO_TRY(writeEntity(*info, total, progress));
        return m_written;
    }

private:
    [[nodiscard]] EntityTable wantedEntities() const
    {
        EntityTable wanted = m_reader.entities();
        std::erase_if(
            wanted, [](const EntityInfo *info) { return info->exported == Exportable::No; });
        if (!m_wanted.entity.isEmpty())
            std::erase_if(wanted, [&](const EntityInfo *info) {
                return m_wanted.entity != QLatin1String(info->name);
            });
        return wanted;
    }

    Result<> writeEntity(const EntityInfo &info, qint64 total, const JsonProgress &progress)
    {
        Statement rows = m_reader.database().prepare(
            QByteArray("SELECT id, state FROM p_") + info.name + " WHERE hidden = 0 ORDER BY id");
        for (;;) {
            TAMBO_ASSIGN(const auto step, rows.step());
            if (step == Statement::Step::Done)
                return {};
            if (++m_seen % recordsPerTick == 0 && progress
                && !progress(double(m_seen) / double(std::max<qint64>(total, m_seen))))
                return fail(Error::Kind::Cancelled, Texts::tr("Se detuvo. No se exportó nada."));
            const RecordId id = rows.dot(0);
            const SpaceId space = m_reader.spaceOf(id);
            const auto kind = m_trust.kindOf(space);
            if (!kind || (m_wanted.space && *kind != *m_wanted.space)
                || (m_wanted.only && space != *m_wanted.only))
                continue;
            const auto state = RecordState::decode(rows.bytes(1));
            if (!state)
                return fail(Error::Kind::Corrupt,
                    Texts::tr("Una ficha está dañada. Abra «Revisar datos» para repararla."),
                    QStringLiteral("state of %1").arg(QLatin1String(info.name)));
            TAMBO_TRY(writeRecord(info, id, space, *kind, *state));
        }
    }

    Result<> writeRecord(const EntityInfo &info, RecordId id, const SpaceId &space, SpaceKind kind,
        const RecordState &state)
    {
        QJsonObject line{{jsonkey::entity, QLatin1String(info.name)},
            {jsonkey::id, m_reader.fullId(id)}, {jsonkey::space, spaceName(kind)}};
        if (const auto centre = m_trust.centreOf(space); centre && *centre != m_own)
            line.insert(jsonkey::centre, toBase32(centre->toByteArray()));
        QJsonObject disagreements;
        for (const FieldInfo &field : info.fields) {
            const Value value = shownValue(state, field, m_less);
            if (!value.isNull() && !(field.isSet() && value.elements().empty()))
                line.insert(QLatin1String(field.name), toJson(m_reader, field.kind, value));
            if (const QJsonArray others = otherValues(state, field); !others.isEmpty())
                disagreements.insert(QLatin1String(field.name), others);
        }
        if (!disagreements.isEmpty())
            line.insert(jsonkey::disagreements, disagreements);
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (m_out.write(bytes) != bytes.size())
            return fail(Error::Kind::Storage,
                Texts::tr("No se pudo escribir el archivo. Revise si hay espacio en el disco."),
                m_out.errorString());
        ++m_written;
        return {};
    }

    /// What others say of the field, beside the value shown.
    QJsonArray otherValues(const RecordState &state, const FieldInfo &field)
    {
        QJsonArray others;
        const Register *reg = field.isSet() ? nullptr : state.find(field.number);
        if (!reg || reg->merged || reg->heads.size() < 2)
            return others;
        const auto heads = distinctHeads(*reg, m_less);
        for (size_t i = 1; i < heads.size(); ++i)
            others.append(toJson(m_reader, field.kind, heads[i].value));
        return others;
    }

    Reader &m_reader;
    const Trust &m_trust;
    const CentreId m_own;
    const JsonExport &m_wanted;
    QIODevice &m_out;
    RecordState::DeviceLess m_less;
    qint64 m_seen = 0;
    qint64 m_written = 0;
};

} // namespace

Result<qint64> exportJson(Reader &reader, const Trust &trust, const CentreId &own,
    const JsonExport &wanted, QIODevice &out, const JsonProgress &progress)
{
    return Export(reader, trust, own, wanted, out).run(progress);
}

} // namespace tambo::store
