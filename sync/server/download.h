// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/blobs.h"
#include "sync/server/request.h"

namespace tambo::hub {

/// A stretch of a file as a Range header asks for it (RFC 9110, section 14): `bytes=a-b`, `a-` or
/// `-n`. Several ranges and other units are ignored, as the RFC allows: the whole file then.
struct ByteRange {
    enum class Kind { Whole, Part, Unsatisfiable };
    Kind kind = Kind::Whole;
    qint64 offset = 0;
    qint64 length = 0;

    [[nodiscard]] static ByteRange parse(const QByteArray &header, qint64 size);
};

/// Answers `GET` and `HEAD /v1/blobs/<64 hex>`. With `accelPrefix`, such as "/tambo-blobs/", the
/// proxy is told which file to send (X-Accel-Redirect) and sees to ranges itself.
[[nodiscard]] Response download(const store::Blobs &blobs, const BlobId &blob,
    const Request &request, const QByteArray &accelPrefix);

} // namespace tambo::hub
