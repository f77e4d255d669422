// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/admin/commands.h"
#include "sync/server/hub.h"
#include "sync/server/serverarguments.h"
#include "sync/server/servicestate.h"
#include "sync/server/signals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace tambo;
using namespace tambo::hub;

namespace {

enum Exit { Ok = 0, Failed = 1, Misused = 2 };

void say(FILE *where, const QString &text)
{
    QTextStream(where) << text << '\n';
}

int complain(const Error &error, int code)
{
    say(stderr, error.message);
    return code;
}

Hub::Options optionsOf(const ServerArguments &typed)
{
    Hub::Options options;
    options.folder = typed.folder;
    options.http.address = typed.address;
    options.http.port = typed.port;
    options.http.behindProxy = typed.behindProxy;
    if (typed.address.isLoopback()) // a proxy stands before it, and all come from there
        options.http.maxPerAddress = 0;
    options.tls = typed.tls;
    options.accelPrefix = typed.accelPrefix;
    options.metricsAddress = typed.metricsAddress;
    options.metricsPort = typed.metricsPort;
    return options;
}

QString whereItServes(const QHostAddress &address, quint16 port, bool tls)
{
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(address == QHostAddress(QHostAddress::Any) ? QStringLiteral("0.0.0.0")
                                                           : address.toString());
    url.setPort(port);
    return url.toString();
}

int serve(const ServerArguments &typed)
{
    const auto log = JsonLog::open(typed.logFile, typed.logLevel);
    if (!log.ok())
        return complain(log.error(), Failed);
    const auto note
        = [&log](LogLine::Level level, const char *event, const QJsonObject &fields = {}) {
              (*log)->write({level, event, fields});
          };
    const Signals asked([] { QCoreApplication::quit(); },
        [&] {
            if (const auto reopened = (*log)->reopen(); !reopened.ok())
                note(LogLine::Level::Error, "log not reopened",
                    {{QStringLiteral("cause"), reopened.error().detail}});
        });
    Hub::Options options = optionsOf(typed);
    options.logMost = typed.logLevel;
    options.log = [&log](const LogLine &line) { (*log)->write(line); };
    const auto hub = Hub::start(std::move(options));
    if (!hub.ok())
        return complain(hub.error(), Failed);
    // Programs read these lines.
    say(stdout,
        QStringLiteral("tambo-server: ") + whereItServes(typed.address, (*hub)->port(), typed.tls));
    if ((*hub)->metricsPort() > 0)
        say(stdout,
            QStringLiteral("metrics: ")
                + whereItServes(typed.metricsAddress, (*hub)->metricsPort(), false));
    note(LogLine::Level::Info, "serving",
        {{QStringLiteral("version"), QStringLiteral(TAMBO_VERSION)}});
    tellServiceManager("READY=1");
    const int code = QCoreApplication::exec();
    tellServiceManager("STOPPING=1");
    note(LogLine::Level::Info, "stopping");
    (*hub)->stop(typed.grace);
    note(LogLine::Level::Info, "stopped");
    return code;
}

int administer(const ServerArguments &typed)
{
    const auto said = runAdmin(typed, QDateTime::currentMSecsSinceEpoch());
    if (!said.ok())
        return complain(
            said.error(), said.error().kind == Error::Kind::BadInput ? Misused : Failed);
    say(stdout, said->text);
    return said->sound ? Ok : Failed;
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXO | S_IWGRP); // the proxy's group may read files, nobody else anything
#endif
    QCoreApplication::setApplicationName(QStringLiteral("tambo-server"));
    const QCoreApplication application(argc, argv);
    const auto typed = ServerArguments::parse(QCoreApplication::arguments().sliced(1));
    if (!typed.ok())
        return complain(typed.error(), Misused);
    switch (typed->verb) {
    case ServerArguments::Verb::Serve:
        return serve(*typed);
    case ServerArguments::Verb::Help:
        QTextStream(stdout) << ServerArguments::help();
        return Ok;
    case ServerArguments::Verb::Version:
        say(stdout, QStringLiteral("tambo-server " TAMBO_VERSION));
        return Ok;
    default:
        return administer(*typed);
    }
}
