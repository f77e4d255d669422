// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cbor.h"

namespace tambo::store {

qsizetype CborReader::array(qsizetype limit)
{
    if (!m_ok || !m_reader.isArray() || !m_reader.isLengthKnown()
        || m_reader.length() > quint64(limit)
        // Every item takes at least a byte: a length beyond the input is a lie.
        || m_reader.length() > quint64(m_data.size())) {
        m_ok = false;
        return 0;
    }
    const auto size = qsizetype(m_reader.length());
    m_ok = m_reader.enterContainer();
    return m_ok ? size : 0;
}

void CborReader::arrayOf(qsizetype size)
{
    if (array(size) != size)
        m_ok = false;
}

void CborReader::end()
{
    if (m_ok)
        m_ok = !m_reader.hasNext() && m_reader.leaveContainer();
}

qint64 CborReader::integer()
{
    if (!m_ok || !m_reader.isInteger()) {
        m_ok = false;
        return 0;
    }
    // CBOR goes one bit further than qint64 on either side. Asked before it is converted: for what
    // does not fit, Qt negates the smallest number there is.
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    const quint64 size = m_reader.isNegativeInteger() ? quint64(m_reader.toNegativeInteger()) - 1
                                                      : m_reader.toUnsignedInteger();
    if (size > most) {
        m_ok = false;
        return 0;
    }
    const qint64 value = m_reader.toInteger();
    m_ok = m_reader.next();
    return m_ok ? value : 0;
}

quint64 CborReader::unsignedInteger(quint64 limit)
{
    if (!m_ok || !m_reader.isUnsignedInteger() || m_reader.toUnsignedInteger() > limit) {
        m_ok = false;
        return 0;
    }
    const quint64 value = m_reader.toUnsignedInteger();
    m_ok = m_reader.next();
    return m_ok ? value : 0;
}

double CborReader::real()
{
    if (!m_ok || !m_reader.isDouble()) {
        m_ok = false;
        return 0;
    }
    const double value = m_reader.toDouble();
    m_ok = m_reader.next();
    return value;
}

QString CborReader::text()
{
    if (!m_ok || !m_reader.isString() || !m_reader.isLengthKnown()
        || m_reader.length() > quint64(maxString)) {
        m_ok = false;
        return {};
    }
    const auto length = qsizetype(m_reader.length());
    auto chunk = m_reader.readString();
    m_ok = chunk.status == QCborStreamReader::Ok
        && m_reader.readString().status == QCborStreamReader::EndOfString;
    if (!m_ok)
        return {};
    // Qt takes a byte order mark off, and what was written would not be what is read.
    const auto start = qsizetype(m_reader.currentOffset()) - length;
    if (QByteArrayView(m_data).sliced(start, length).startsWith("\xef\xbb\xbf"))
        chunk.data.prepend(QChar::ByteOrderMark);
    return chunk.data;
}

QByteArray CborReader::bytes(qsizetype limit)
{
    if (!m_ok || !m_reader.isByteArray() || !m_reader.isLengthKnown()
        || m_reader.length() > quint64(limit)) {
        m_ok = false;
        return {};
    }
    const auto chunk = m_reader.readByteArray();
    m_ok = chunk.status == QCborStreamReader::Ok
        && m_reader.readByteArray().status == QCborStreamReader::EndOfString;
    return m_ok ? chunk.data : QByteArray();
}

bool CborReader::takeNull()
{
    if (!m_ok || !m_reader.isNull())
        return false;
    m_ok = m_reader.next();
    return true;
}

bool CborReader::finished()
{
    // After the outermost item the reader is at the end of the input or the input has a tail.
    return m_ok && m_reader.currentOffset() == m_data.size();
}

} // namespace tambo::store
