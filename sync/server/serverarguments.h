// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/server/log.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>
#include <chrono>

namespace tambo::hub {

/// What was typed after `tambo-server`.
struct ServerArguments {
    enum class Verb {
        Serve,
        Invite,
        Centres,
        Revoke,
        Admit,
        Stats,
        Verify,
        Backup,
        Restored,
        Help,
        Version,
    };

    Verb verb = Verb::Serve;
    QString folder;
    // Of Serve.
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8440;
    QHostAddress metricsAddress; ///< null: no metrics
    quint16 metricsPort = 0;
    bool behindProxy = false;
    bool tls = false; ///< of Serve and Invite
    QByteArray accelPrefix;
    QString logFile; ///< empty: stderr
    LogLine::Level logLevel = LogLine::Level::Info;
    std::chrono::seconds grace{10};
    // Of the others.
    QUrl url; ///< where people reach this hub, for the invitation; may be empty
    QString subject; ///< of Revoke and Admit an id, of Backup a folder
    bool json = false;
    bool repair = false;

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
