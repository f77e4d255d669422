// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formats/bagtags.h"

#include <functional>

namespace tambo::formats {

/// Called with 0..1; false stops with Error::Kind::Cancelled.
using BagProgress = std::function<bool(double done)>;

/// Sentences for the person, each naming the file; the first ones, and how many there are.
struct BagFindings {
    static constexpr qsizetype mostKept = 20;
    QStringList first;
    qint64 count = 0;

    void add(const QString &sentence);
};

/// What was found out about a bag.
struct BagReport {
    BagFindings reasons; ///< why it is not complete or not valid
    BagFindings warnings; ///< what is odd, but loses nothing
    BagVersion version;
    QList<BagTag> info; ///< bag-info.txt (package-info.txt up to 0.95)
    QStringList algorithms; ///< of its payload manifests: "md5", "sha512"
    QStringList payload; ///< every file below "data/", as it lies there, in order
    qint64 payloadBytes = 0;

    [[nodiscard]] bool valid() const { return reasons.count == 0; }
};

[[nodiscard]] bool looksLikeBag(const QString &folder);

/// Looks whether a folder is a complete and valid bag: BagIt 1.0 (RFC 8493) and the drafts 0.93 to
/// 0.97. Every file is read once, 256 KiB at a time, for all its sums together. Nothing is fetched:
/// a bag whose fetch.txt names files that are not there is incomplete. A link that leaves the bag,
/// a path that could, and anything but a file make it invalid; none of them is opened. NotFound
/// where there is no such folder, Cancelled; whatever else is wrong with the bag is in the report.
[[nodiscard]] Result<BagReport> checkBag(const QString &folder, const BagProgress &progress = {});

} // namespace tambo::formats
