// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/server/signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <csignal>
#include <cstdlib>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tambo::hub {

#ifdef Q_OS_UNIX

namespace {

int wakeUp[2] = {-1, -1};
volatile std::sig_atomic_t asked = 0;

extern "C" void onSignal(int number)
{
    if (number != SIGHUP && asked) // again: somebody is in a hurry
        ::_exit(128 + number);
    if (number != SIGHUP)
        asked = 1;
    const char byte = number == SIGHUP ? 'r' : 's';
    // A full pipe has woken us already.
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

} // namespace

struct Signals::Private {
    std::unique_ptr<QSocketNotifier> notifier;
    std::function<void()> stop;
    std::function<void()> reopen;

    void read() const
    {
        char bytes[16];
        const auto count = ::read(wakeUp[0], bytes, sizeof bytes);
        for (int i = 0; i < int(count); ++i)
            (bytes[i] == 'r' ? reopen : stop)();
    }
};

Signals::Signals(std::function<void()> stop, std::function<void()> reopen)
    : d(std::make_unique<Private>())
{
    d->stop = std::move(stop);
    d->reopen = std::move(reopen);
    if (::pipe(wakeUp) != 0)
        return; // the system's own ways are left
    for (const int end : wakeUp)
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    d->notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    QObject::connect(
        d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(), [this] { d->read(); });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaction(number, &action, nullptr);
}

#else

struct Signals::Private {};

Signals::Signals(std::function<void()> stop, std::function<void()>) : d(std::make_unique<Private>())
{
    static std::function<void()> onStop;
    onStop = std::move(stop);
    // Here signals come on a thread of their own, so this is an ordinary call. The system puts its
    // own handler back for the next one.
    const auto quit
        = [](int) { QMetaObject::invokeMethod(QCoreApplication::instance(), [] { onStop(); }); };
    std::signal(SIGTERM, quit);
    std::signal(SIGINT, quit);
}

#endif

Signals::~Signals() = default;

} // namespace tambo::hub
