// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <optional>

namespace tambo::store {

/// Canonical CBOR (RFC 8949, section 4.2.1) appended to a byte array: definite lengths only.
class CborWriter
{
public:
    CborWriter() : m_writer(&data) {}
    void array(qsizetype size) { m_writer.startArray(quint64(size)); }
    void end() { m_writer.endArray(); }
    void integer(qint64 value) { m_writer.append(value); }
    void unsignedInteger(quint64 value) { m_writer.append(value); }
    void real(double value) { m_writer.append(value); }
    void text(const QString &value) { m_writer.append(value); }
    void bytes(QByteArrayView v) { m_writer.appendByteString(v.data(), v.size()); }
    void null() { m_writer.append(nullptr); }

    QByteArray data;

private:
    QCborStreamWriter m_writer;
};

/// Strict reader for what CborWriter writes: definite lengths, limits before allocation. After the
/// first surprise `ok()` is false and everything reads empty. Callers that must refuse
/// non-canonical input re-encode and compare.
class CborReader
{
public:
    static constexpr qsizetype maxString = 256 * 1024;

    explicit CborReader(QByteArrayView view) : m_data(view.toByteArray()), m_reader(m_data) {}
    /// Enters an array and returns its size, at most `limit`.
    [[nodiscard]] qsizetype array(qsizetype limit);
    /// Enters an array of exactly `size` items.
    void arrayOf(qsizetype size);
    void end();
    [[nodiscard]] qint64 integer();
    [[nodiscard]] quint64 unsignedInteger(quint64 limit = ~quint64(0));
    [[nodiscard]] double real();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes(qsizetype limit = maxString);
    /// Exactly `size` bytes.
    template<typename IdType> [[nodiscard]] IdType id()
    {
        const auto value = IdType::from(bytes(IdType::size));
        m_ok = m_ok && value.has_value();
        return value.value_or(IdType{});
    }
    [[nodiscard]] bool takeNull();
    [[nodiscard]] bool isText() const { return m_reader.isString(); }
    [[nodiscard]] bool isBytes() const { return m_reader.isByteArray(); }
    [[nodiscard]] bool isArray() const { return m_reader.isArray(); }
    [[nodiscard]] bool isReal() const { return m_reader.isDouble(); }
    [[nodiscard]] bool isInteger() const { return m_reader.isInteger(); }
    void fail() { m_ok = false; }
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Nothing left, nothing wrong.
    [[nodiscard]] bool finished();

private:
    QByteArray m_data;
    QCborStreamReader m_reader;
    bool m_ok = true;
};

} // namespace tambo::store
