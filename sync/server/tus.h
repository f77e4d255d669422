// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/ids.h"
#include "app/core/result.h"
#include "sync/server/request.h"

#include <optional>

// Headers of tus 1.0.0 (tus.io/protocols/resumable-upload), as far as the hub speaks it: core,
// creation, creation-with-upload, termination.
namespace tambo::hub::tus {

constexpr QByteArrayView version = "1.0.0";
constexpr QByteArrayView extensions = "creation,creation-with-upload,termination";
constexpr QByteArrayView contentType = "application/offset+octet-stream";

/// Upload-Metadata must hold both: `blob`, 64 hexadecimal digits (BLAKE2b-256 of the file), and
/// `space`, the id of the space it belongs to in base32 (26 letters) or hexadecimal (32 digits);
/// each value in base64, as tus demands. Other keys are ignored and not kept.
struct Metadata {
    BlobId blob;
    SpaceId space;

    [[nodiscard]] static std::optional<Metadata> parse(const QByteArray &header);
    [[nodiscard]] QByteArray encode() const;
};

/// Strictly digits; nullopt otherwise.
[[nodiscard]] std::optional<qint64> number(const QByteArray &header);
/// Adds Tus-Resumable.
[[nodiscard]] Response answer(Response response);
[[nodiscard]] Response answer(int status, const QString &sentence = {});
/// 412 when the request speaks another version of tus.
[[nodiscard]] std::optional<Response> wrongVersion(const Request &request);

} // namespace tambo::hub::tus
