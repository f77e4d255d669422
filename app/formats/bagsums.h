// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QCryptographicHash>
#include <QHash>
#include <QIODevice>
#include <functional>

namespace tambo::formats {

/// Several sums of the same bytes, in one go.
class BagSums
{
public:
    explicit BagSums(const QStringList &algorithms); ///< as bagAlgorithm names them

    void add(QByteArrayView bytes);
    /// By algorithm, in lower-case hex.
    [[nodiscard]] QHash<QString, QByteArray> results() const;

private:
    std::vector<std::pair<QString, std::unique_ptr<QCryptographicHash>>> m_hashes;
};

/// Gives all of the device to `sink`, 256 KiB at a time; stops where that says so with its error.
/// Storage where it cannot be read to its end.
[[nodiscard]] Result<> pourBag(
    QIODevice &device, const std::function<Result<>(QByteArrayView)> &sink);

[[nodiscard]] Error bagCancelled();

} // namespace tambo::formats
