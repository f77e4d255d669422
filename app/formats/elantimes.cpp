// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/elantimes.h"

#include <QCoreApplication>
#include <algorithm>

namespace tambo::formats {
namespace {

// ELAN's own tiers rarely nest deeper than five.
constexpr int maxElanDepth = 64;
// 30 years: a number beyond is damage, and would overflow.
constexpr qint64 maxUnits = 1'000'000'000'000;

} // namespace

void ElanTimes::addSlot(const QString &id, const QString &value)
{
    bool ok = false;
    const qint64 units = value.toLongLong(&ok);
    ok = ok && units >= 0 && units < maxUnits;
    m_slots.insert(id, ok ? std::optional(qint64(double(units) * m_unit)) : std::nullopt);
}

void ElanTimes::add(ElanAnnotation annotation)
{
    const int index = int(m_annotations.size());
    if (!annotation.id.isEmpty() && !m_byId.contains(annotation.id))
        m_byId.insert(annotation.id, index);
    m_tiers.last().append(index);
    m_annotations.append(std::move(annotation));
}

Result<QList<QList<TimedText>>> ElanTimes::resolved()
{
    for (const QList<int> &tier : std::as_const(m_tiers))
        interpolateTier(tier);
    countSiblings();
    QList<QList<TimedText>> tiers;
    for (const QList<int> &tier : std::as_const(m_tiers)) {
        QList<TimedText> texts;
        for (const int index : tier) {
            const QString &text = m_annotations.at(index).text;
            TAMBO_ASSIGN(const auto span, spanOf(index));
            if (span && !text.isEmpty())
                texts.append({span->first, span->second, text});
        }
        std::stable_sort(texts.begin(), texts.end(),
            [](const TimedText &a, const TimedText &b) { return a.startMs < b.startMs; });
        tiers.append(std::move(texts));
    }
    return tiers;
}

/// The slots of one tier follow each other in time, also those without a number of their own.
void ElanTimes::interpolateTier(const QList<int> &tier)
{
    QList<QString> chain;
    for (const int index : tier) {
        for (const QString &slot :
            {m_annotations.at(index).startSlot, m_annotations.at(index).endSlot}) {
            if (!slot.isEmpty() && m_slots.contains(slot)
                && (chain.isEmpty() || chain.last() != slot))
                chain.append(slot);
        }
    }
    qsizetype known = -1;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        if (!m_slots.value(chain.at(i)))
            continue;
        if (known >= 0 && i > known + 1)
            interpolate(chain, known, i);
        known = i;
    }
}

void ElanTimes::interpolate(const QList<QString> &chain, qsizetype from, qsizetype to)
{
    const qint64 start = *m_slots.value(chain.at(from));
    const qint64 end = std::max(start, *m_slots.value(chain.at(to)));
    for (qsizetype i = from + 1; i < to; ++i)
        m_slots[chain.at(i)] = start + (end - start) * (i - from) / (to - from);
}

void ElanTimes::countSiblings()
{
    m_places = QList<Place>(m_annotations.size());
    for (const QList<int> &tier : std::as_const(m_tiers)) {
        QHash<QString, int> counts;
        for (const int index : tier) {
            const QString &parent = m_annotations.at(index).parent;
            if (!parent.isEmpty())
                m_places[index].order = counts[parent]++;
        }
        for (const int index : tier) {
            const QString &parent = m_annotations.at(index).parent;
            if (!parent.isEmpty())
                m_places[index].count = counts.value(parent);
        }
    }
}

std::optional<ElanTimes::Span> ElanTimes::ownSpan(const ElanAnnotation &annotation) const
{
    const auto start = m_slots.value(annotation.startSlot);
    const auto end = m_slots.value(annotation.endSlot);
    if (!start || !end)
        return std::nullopt;
    return Span{*start, std::max(*start, *end)};
}

Result<std::optional<ElanTimes::Span>> ElanTimes::spanOf(int index) const
{
    QList<int> path;
    while (!m_annotations.at(index).parent.isEmpty()) {
        path.append(index);
        if (path.size() > maxElanDepth)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Elan", "La anotación %1 depende de sí misma. Corrija el archivo con ELAN.")
                    .arg(m_annotations.at(path.first()).id));
        index = m_byId.value(m_annotations.at(index).parent, -1);
        if (index < 0)
            return std::optional<Span>();
    }
    auto span = ownSpan(m_annotations.at(index));
    for (auto it = path.crbegin(); span && it != path.crend(); ++it) {
        const Place place = m_places.at(*it);
        const auto [start, end] = *span;
        span = Span{start + (end - start) * place.order / place.count,
            start + (end - start) * (place.order + 1) / place.count};
    }
    return span;
}

} // namespace tambo::formats
