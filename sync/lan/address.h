// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace tambo::lan {

/// Where a PC of a network can be met.
struct Address {
    QString host;
    quint16 port = 0;
};

/// As a person types it, "192.168.1.20:40123"; nullopt for what is none.
[[nodiscard]] inline std::optional<Address> addressOf(const QString &typed)
{
    const QUrl url(QStringLiteral("tambo://") + typed.simplified(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0)
        return std::nullopt;
    return Address{url.host(), quint16(url.port())};
}

} // namespace tambo::lan
