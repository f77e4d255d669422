// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/pcnames.h"

#include "app/people/persons.h"
#include "app/people/texts.h"
#include "app/store/writerstate.h"

namespace tambo::people {

namespace {

/// Two PCs may have named it before they met: the same record counts everywhere.
Result<QHash<DeviceId, PcName>> pcRecords(store::Reader &reader, const SpaceId &space)
{
    TAMBO_ASSIGN(const QList<PcName> all, reader.list<PcName>());
    QHash<DeviceId, PcName> found;
    for (const PcName &one : all) {
        const auto device = DeviceId::from(one.device);
        if (one.space != space || !device)
            continue;
        const auto known = found.constFind(*device);
        if (known == found.constEnd()
            || reader.fullId(one.id.record) < reader.fullId(known->id.record))
            found.insert(*device, one);
    }
    return found;
}

} // namespace

Result<> namePc(store::Writer &writer, const DeviceId &device, const QString &name)
{
    TAMBO_TRY(allow(writer, Verb::ChangeSettings));
    const store::WriterState &state = writer.state();
    const store::ControlLog *log = state.trust.log(state.keyring.centre);
    if (!log || !log->device(device))
        return fail(Error::Kind::NotFound, People::tr("Ese PC no es de este centro."));
    const QString wanted = name.simplified();
    if (wanted.size() > longestPcName)
        return fail(Error::Kind::BadInput,
            People::tr("El nombre es largo: caben %1 letras.").arg(longestPcName));
    TAMBO_ASSIGN(const auto known, pcRecords(writer, peopleSpace(writer)));
    PcName record = known.value(device);
    record.space = peopleSpace(writer);
    record.device = device.toByteArray();
    record.name = wanted;
    return writer.save(record);
}

Result<QHash<DeviceId, QString>> pcNames(store::Reader &reader, const SpaceId &space)
{
    TAMBO_ASSIGN(const auto known, pcRecords(reader, space));
    QHash<DeviceId, QString> names;
    for (auto one = known.begin(); one != known.end(); ++one) {
        if (!one->name.isEmpty())
            names.insert(one.key(), one->name);
    }
    return names;
}

} // namespace tambo::people
