// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>
#include <optional>
#include <utility>

namespace tambo::formats {

/// One annotation as an EAF file states it: with two time slots, or with a parent.
struct ElanAnnotation {
    QString id;
    QString parent;
    QString startSlot;
    QString endSlot;
    QString text;
};

struct TimedText {
    qint64 startMs = 0;
    qint64 endMs = 0;
    QString text;
};

/// Works out when each annotation of an EAF file was said.
class ElanTimes
{
public:
    /// Milliseconds per unit of the time slots.
    void setUnit(double milliseconds) { m_unit = milliseconds; }
    /// In the order of the file; a slot without a number is interpolated later.
    void addSlot(const QString &id, const QString &value);
    void startTier() { m_tiers.append(QList<int>()); }
    /// Adds to the tier started last.
    void add(ElanAnnotation annotation);
    [[nodiscard]] qsizetype size() const { return m_annotations.size(); }
    /// Per tier, by time; annotations without text or that nothing places in time are left out.
    /// BadInput when annotations depend on one another in a circle.
    [[nodiscard]] Result<QList<QList<TimedText>>> resolved();

private:
    using Span = std::pair<qint64, qint64>;

    void interpolateTier(const QList<int> &tier);
    void interpolate(const QList<QString> &chain, qsizetype from, qsizetype to);
    void countSiblings();
    [[nodiscard]] std::optional<Span> ownSpan(const ElanAnnotation &annotation) const;
    [[nodiscard]] Result<std::optional<Span>> spanOf(int index) const;

    struct Place {
        int order = 0; // among the annotations of one tier with the same parent
        int count = 1;
    };
    double m_unit = 1;
    QHash<QString, std::optional<qint64>> m_slots;
    QList<ElanAnnotation> m_annotations;
    QHash<QString, int> m_byId;
    QList<QList<int>> m_tiers;
    QList<Place> m_places;
};

} // namespace tambo::formats
