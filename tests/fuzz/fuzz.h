// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

// What all fuzz targets share. A target is one .cpp with a `Target`, named in CMakeLists.txt
// (README.md). All are one program: it is linked once, and headers are read a few times only.
namespace tambo::fuzz {

struct Target {
    /// Feeds one input to the decoder and requires what must hold, whatever the input is.
    using Check = void (*)(QByteArrayView input);
    /// A few inputs of our own making from which the search starts; always the same ones.
    using Seeds = QList<QByteArray> (*)();

    /// Lists itself; `name` is that of its file.
    Target(const char *name, Check check, Seeds seeds);

    const char *name;
    Check check;
    Seeds seeds;
};

/// Ends the program with a finding where `holds` is false.
void require(bool holds, const char *what);

/// Reads an input as a row of decisions; past its end all are 0.
class Choices
{
public:
    explicit Choices(QByteArrayView input) : m_left(input) {}
    [[nodiscard]] quint8 byte();
    /// Big-endian, of so many bytes.
    [[nodiscard]] quint64 number(int bytes);
    /// At most `size` bytes.
    [[nodiscard]] QByteArrayView take(qsizetype size);
    /// Exactly `size` bytes, filled up with zeros.
    [[nodiscard]] QByteArray block(qsizetype size);
    [[nodiscard]] QByteArrayView rest() { return take(m_left.size()); }
    [[nodiscard]] bool atEnd() const { return m_left.isEmpty(); }

private:
    QByteArrayView m_left;
};

/// The other direction, for seeds.
[[nodiscard]] QByteArray bigEndian(quint64 value, int bytes);

} // namespace tambo::fuzz
