// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace tambo::store {

/// A seekable file of JSON lines, of which only places are kept in memory. Empty lines and a byte
/// order mark are passed over.
class JsonLines
{
public:
    static constexpr qint64 longest = 8 * 1024 * 1024; ///< bytes of one line

    explicit JsonLines(QIODevice &in) : m_in(in) {}

    /// Finds the lines; BadInput where one is no JSON object.
    [[nodiscard]] Result<> index();
    [[nodiscard]] size_t size() const { return m_lines.size(); }
    [[nodiscard]] Result<QJsonObject> read(size_t i);
    /// The first line that tells of the record with that full id.
    [[nodiscard]] std::optional<size_t> find(const QString &id) const;
    /// The same error, with the line's number before its sentence.
    [[nodiscard]] Error at(size_t i, const Error &error) const;

private:
    struct Line {
        qint64 offset = 0;
        qint64 number = 0; ///< as an editor counts them
    };
    [[nodiscard]] Result<QByteArray> readLine(const Line &line);
    [[nodiscard]] static Error at(const Line &line, const Error &error);

    QIODevice &m_in;
    std::vector<Line> m_lines;
    QHash<QString, size_t> m_byId;
};

} // namespace tambo::store
