// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace tambo::store {

/// What a field can hold: nothing, integer, real, text, bytes, a reference to a record, or (for a
/// field of Merge::Set, in memory only) its elements in order.
struct Value {
    using Variant = std::variant<std::monostate, qint64, double, QString, QByteArray, Dot,
        std::vector<Value>>;
    Variant v;

    Value() = default;
    template<typename T>
        requires(!std::is_same_v<std::decay_t<T>, Value>)
    Value(T &&value) : v(std::forward<T>(value))
    {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(v); }
    template<typename T> [[nodiscard]] const T *as() const { return std::get_if<T>(&v); }
    [[nodiscard]] const std::vector<Value> &elements() const;
    bool operator==(const Value &other) const;
    /// Total order by type, then value; gives sets and states one canonical form.
    bool operator<(const Value &other) const;
};

/// How a C++ type is kept. Specialised for every type that an entity may use as a field.
template<typename T> struct ValueOf;

/// Moment: an integer, milliseconds since the epoch, UTC. Blob: bytes, the id of a file.
enum class ValueKind { Integer, Real, Text, Bytes, Reference, Blob, Moment };

template<typename T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>)
struct ValueOf<T> {
    static constexpr ValueKind kind = ValueKind::Integer;
    static constexpr bool set = false;
    static Value to(T value) { return qint64(value); }
    static T from(const Value &value)
    {
        const auto *integer = value.as<qint64>();
        return integer ? T(*integer) : T{};
    }
};

template<> struct ValueOf<double> {
    static constexpr ValueKind kind = ValueKind::Real;
    static constexpr bool set = false;
    static Value to(double value) { return value; }
    static double from(const Value &value)
    {
        const auto *real = value.as<double>();
        return real ? *real : 0;
    }
};

template<> struct ValueOf<QString> {
    static constexpr ValueKind kind = ValueKind::Text;
    static constexpr bool set = false;
    static Value to(const QString &value) { return value.isEmpty() ? Value() : Value(value); }
    static QString from(const Value &value)
    {
        const auto *text = value.as<QString>();
        return text ? *text : QString();
    }
};

template<> struct ValueOf<QByteArray> {
    static constexpr ValueKind kind = ValueKind::Bytes;
    static constexpr bool set = false;
    static Value to(const QByteArray &value) { return value.isEmpty() ? Value() : Value(value); }
    static QByteArray from(const Value &value)
    {
        const auto *bytes = value.as<QByteArray>();
        return bytes ? *bytes : QByteArray();
    }
};

/// A moment, UTC, milliseconds since the epoch.
template<> struct ValueOf<QDateTime> {
    static constexpr ValueKind kind = ValueKind::Moment;
    static constexpr bool set = false;
    static Value to(const QDateTime &value)
    {
        return value.isValid() ? Value(qint64(value.toMSecsSinceEpoch())) : Value();
    }
    static QDateTime from(const Value &value)
    {
        const auto *ms = value.as<qint64>();
        return ms ? QDateTime::fromMSecsSinceEpoch(*ms).toUTC() : QDateTime();
    }
};

template<> struct ValueOf<BlobId> {
    static constexpr ValueKind kind = ValueKind::Blob;
    static constexpr bool set = false;
    static Value to(const BlobId &value)
    {
        return value.isNull() ? Value() : Value(value.toByteArray());
    }
    static BlobId from(const Value &value)
    {
        const auto *bytes = value.as<QByteArray>();
        return bytes ? BlobId::from(*bytes).value_or(BlobId{}) : BlobId{};
    }
};

template<typename Entity> struct ValueOf<Id<Entity>> {
    static constexpr ValueKind kind = ValueKind::Reference;
    static constexpr bool set = false;
    static Value to(Id<Entity> value) { return value.isNull() ? Value() : Value(value.record); }
    static Id<Entity> from(const Value &value)
    {
        const auto *dot = value.as<Dot>();
        return dot ? Id<Entity>{*dot} : Id<Entity>{};
    }
};

template<typename T> struct ValueOf<QList<T>> {
    static constexpr ValueKind kind = ValueOf<T>::kind;
    static constexpr bool set = true;
    static Value to(const QList<T> &list)
    {
        std::vector<Value> elements;
        for (const T &element : list)
            elements.push_back(ValueOf<T>::to(element));
        return elements;
    }
    static QList<T> from(const Value &value)
    {
        QList<T> list;
        for (const Value &element : value.elements())
            list.append(ValueOf<T>::from(element));
        return list;
    }
};

/// Local binary form (never on the wire): varints and length-prefixed bytes.
class ByteWriter
{
public:
    void varint(quint64 value);
    void signedVarint(qint64 value);
    void bytes(QByteArrayView view);
    void value(const Value &value);
    QByteArray data;
};

/// Reads what ByteWriter wrote; after the first damage `ok()` is false and everything reads zero.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView view) : m_view(view) {}
    [[nodiscard]] quint64 varint();
    [[nodiscard]] qint64 signedVarint();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] Value value();
    void fail() { m_ok = false; }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_pos >= m_view.size(); }

private:
    QByteArrayView m_view;
    qsizetype m_pos = 0;
    int m_depth = 0;
    bool m_ok = true;
};

} // namespace tambo::store
