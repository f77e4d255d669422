// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/hub.h"
#include "sync/server/serverarguments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSocketNotifier>
#include <QTextStream>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
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

#ifdef Q_OS_UNIX
int wakeUp[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const char byte = 0;
    // A full pipe has woken us already.
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

/// Ends the event loop at SIGTERM or SIGINT, so that running requests can finish.
std::unique_ptr<QSocketNotifier> endOnSignals()
{
    if (::pipe(wakeUp) != 0)
        return nullptr;
    for (const int end : wakeUp)
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    auto notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
        [] { QCoreApplication::quit(); });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    return notifier;
}
#else
std::unique_ptr<QSocketNotifier> endOnSignals()
{
    // Here signals come on a thread of their own, so this is an ordinary call.
    const auto quit = [](int) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    };
    std::signal(SIGTERM, quit);
    std::signal(SIGINT, quit);
    return nullptr;
}
#endif

int serve(const ServerArguments &typed)
{
    Hub::Options options;
    options.folder = typed.folder;
    options.http.address = typed.address;
    options.http.port = typed.port;
    if (typed.address.isLoopback()) // a proxy stands before it, and all come from there
        options.http.maxPerAddress = 0;
    options.log = [](const QString &line) {
        say(stderr, QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ' + line);
    };
    const auto signalled = endOnSignals();
    const auto hub = Hub::start(std::move(options));
    if (!hub.ok())
        return complain(hub.error(), Failed);
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(typed.address == QHostAddress(QHostAddress::Any) ? QStringLiteral("0.0.0.0")
                                                                 : typed.address.toString());
    url.setPort((*hub)->port());
    say(stdout, QStringLiteral("tambo-server: ") + url.toString()); // programs read this line
    const int code = QCoreApplication::exec();
    (*hub)->stop();
    return code;
}

int invite(const ServerArguments &typed)
{
    const auto code = Hub::invite(typed.folder, typed.url, QDateTime::currentMSecsSinceEpoch());
    if (!code.ok())
        return complain(code.error(), Failed);
    say(stdout, *code);
    return Ok;
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
    case ServerArguments::Verb::Invite:
        return invite(*typed);
    case ServerArguments::Verb::Help:
        QTextStream(stdout) << ServerArguments::help();
        return Ok;
    case ServerArguments::Verb::Version:
        say(stdout, QStringLiteral("tambo-server " TAMBO_VERSION));
        return Ok;
    }
    return Misused;
}
