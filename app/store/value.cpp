// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/value.h"

#include <bit>
#include <compare>

namespace tambo::store {

const std::vector<Value> &Value::elements() const
{
    static const std::vector<Value> none;
    const auto *list = as<std::vector<Value>>();
    return list ? *list : none;
}

// Reals by the total order of IEEE 754: NaN equals itself and -0 is not 0, so that states have one
// form whatever arrived first.
bool Value::operator==(const Value &other) const
{
    const auto *a = as<double>();
    const auto *b = other.as<double>();
    return a && b ? std::is_eq(std::strong_order(*a, *b)) : v == other.v;
}

bool Value::operator<(const Value &other) const
{
    const auto *a = as<double>();
    const auto *b = other.as<double>();
    return a && b ? std::is_lt(std::strong_order(*a, *b)) : v < other.v;
}

void ByteWriter::varint(quint64 value)
{
    while (value >= 0x80) {
        data += char(value | 0x80);
        value >>= 7;
    }
    data += char(value);
}

void ByteWriter::signedVarint(qint64 value)
{
    varint(quint64(value) << 1 ^ quint64(value >> 63));
}

void ByteWriter::bytes(QByteArrayView view)
{
    varint(quint64(view.size()));
    data.append(view.data(), view.size());
}

void ByteWriter::value(const Value &value)
{
    varint(value.v.index());
    if (const auto *integer = value.as<qint64>())
        signedVarint(*integer);
    else if (const auto *real = value.as<double>())
        varint(std::bit_cast<quint64>(*real));
    else if (const auto *text = value.as<QString>())
        bytes(text->toUtf8());
    else if (const auto *raw = value.as<QByteArray>())
        bytes(*raw);
    else if (const auto *dot = value.as<Dot>())
        varint(quint64(dot->value));
    else if (const auto *list = value.as<std::vector<Value>>()) {
        varint(list->size());
        for (const Value &element : *list)
            this->value(element);
    }
}

quint64 ByteReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_pos >= m_view.size())
            break;
        const quint8 byte = quint8(m_view[m_pos++]);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return m_ok ? value : 0;
    }
    m_ok = false;
    return 0;
}

qint64 ByteReader::signedVarint()
{
    const quint64 raw = varint();
    return qint64(raw >> 1) ^ -qint64(raw & 1);
}

QByteArray ByteReader::bytes()
{
    const quint64 size = varint();
    if (!m_ok || size > quint64(m_view.size() - m_pos)) {
        m_ok = false;
        return {};
    }
    const QByteArray result(m_view.data() + m_pos, qsizetype(size));
    m_pos += qsizetype(size);
    return result;
}

Value ByteReader::value()
{
    switch (varint()) {
    case 0:
        return {};
    case 1:
        return signedVarint();
    case 2:
        return std::bit_cast<double>(varint());
    case 3: {
        const QByteArray utf8 = bytes();
        QString text = QString::fromUtf8(utf8);
        // Qt takes a byte order mark off.
        if (utf8.startsWith("\xef\xbb\xbf"))
            text.prepend(QChar::ByteOrderMark);
        return text;
    }
    case 4:
        return bytes();
    case 5:
        return Dot{qint64(varint())};
    case 6: {
        std::vector<Value> elements;
        const quint64 count = varint();
        if (++m_depth > 8 || count > quint64(m_view.size()))
            m_ok = false;
        for (quint64 i = 0; m_ok && i < count; ++i)
            elements.push_back(value());
        --m_depth;
        return elements;
    }
    default:
        m_ok = false;
        return {};
    }
}

} // namespace tambo::store
