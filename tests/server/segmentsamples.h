// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/segmentstore.h"

#include <QtGlobal>

// Made-up material for the suite of stores.
namespace tambo::hub::test {

using Store = SegmentStore;
using store::SpaceKind;
constexpr Store::Part all{};

template<typename T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}
inline void must(const Result<> &result)
{
    if (!result.ok())
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// The id of that many; never null.
template<typename Id> Id idOf(int number)
{
    QByteArray bytes(Id::size, 'i');
    bytes.replace(0, 4, QByteArray::number(number).rightJustified(4, '0'));
    return *Id::from(bytes);
}
inline CentreId centreId(int number)
{
    return idOf<CentreId>(number);
}
inline SpaceId space(int number)
{
    return idOf<SpaceId>(number);
}
inline DeviceId device(int number)
{
    return idOf<DeviceId>(5000 + number); // other bytes than the centre of that number
}

struct Sample {
    store::SegmentEnvelope envelope;
    QByteArray bytes;
};

/// A segment as a store sees it: it knows nothing of signatures.
inline Sample segment(
    SpaceId inSpace, DeviceId by, quint64 first, quint64 last, const QByteArray &text)
{
    Sample sample;
    sample.envelope.header.space = inSpace;
    sample.envelope.header.device = by;
    sample.envelope.header.firstSeq = first;
    sample.envelope.header.lastSeq = last;
    sample.bytes = text + ' ' + QByteArray::number(first);
    sample.envelope.hash = store::shortHashOf(sample.bytes);
    return sample;
}

} // namespace tambo::hub::test
