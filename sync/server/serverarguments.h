// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

namespace tambo::hub {

/// What was typed after `tambo-server`.
struct ServerArguments {
    enum class Verb { Serve, Invite, Help, Version };

    Verb verb = Verb::Serve;
    QString folder;
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8440;
    QUrl url; ///< where people reach this hub, for the invitation; may be empty

    /// `arguments` without the program's name. BadInput says what was typed wrongly.
    [[nodiscard]] static Result<ServerArguments> parse(const QStringList &arguments);
    [[nodiscard]] static QString help();
};

/// "127.0.0.1:8440", "[::1]:8440" or ":8440" for all addresses of this machine. Port 0: any free.
struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;

    [[nodiscard]] static Result<ListenAddress> parse(const QString &text);
};

} // namespace tambo::hub
