// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/village.h"

#include <cstdio>

using namespace tambo;
using sync::test::noise;
using sync::test::Pc;

namespace {

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

/// Tells stories, every fifth with a sound, and meets the hub after every third, for ever.
Result<> tellAndMeet(Pc &pc, int from)
{
    for (int i = from;; ++i) {
        const QString title = QStringLiteral("n%1").arg(i);
        if (i % 5 == 0) {
            TAMBO_TRY(pc.record(title, noise(20'000, quint32(i))));
        } else {
            TAMBO_TRY(pc.tell(title));
        }
        say("wrote", i);
        // It fails while the hub is dead, and that is all right.
        if (i % 3 == 2 && pc.once().ok() && pc.waiting().onlyHere == 0)
            say("gave", i);
    }
}

} // namespace

/// exchanging FOLDER NUMBER: writes into that store and meets its hub until it is killed. A line
/// "wrote N" says that story N is durable here, "gave N" that the hub has accepted all up to N.
int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 3)
        return 2;
    auto opened = store::Store::open({given[1], allEntities(), HybridClock(), {}});
    Result<> done = opened.ok() ? Result<>() : opened.error();
    if (done.ok()) {
        Pc pc(Pc::Start::Nothing);
        pc.take(*std::move(opened));
        done = tellAndMeet(pc, given[2].toInt());
    }
    std::fprintf(stderr, "%s\n", qPrintable(done.error().message + done.error().detail));
    return 1;
}
