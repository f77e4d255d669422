// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/code.h"
#include "app/people/lookup.h"

namespace tambo::people {

/// What came of trying a code.
struct Attempt {
    enum class Outcome {
        Admitted,
        Wrong,
        Locked, ///< too many failures: somebody who may must reset the code
        Waiting, ///< too many failures, but nobody else could reset it: later again
    };
    Outcome outcome = Outcome::Wrong;
    Person person;
    int left = 0; ///< of Wrong: how many more may fail
    qint64 waitMs = 0; ///< of Waiting

    /// Anything but Admitted as an error with its sentence.
    [[nodiscard]] Result<> result() const;
};

/// Failures in a row after which a person is locked out on this PC.
constexpr int mostFailures = 5;
/// How long who cannot be helped by anybody waits after each further failure.
constexpr qint64 waitAfterFailureMs = 5 * 60 * 1000;

/// Tries a person's code and counts failures in the store, so that a restart does not clear them.
/// They are counted for this PC and this code: a code reset elsewhere unlocks here too. An error is
/// no attempt: nobody of that kind, not active, staff without a code, a code of a newer program,
/// nothing typed. `nowMs`: the wall clock, ms since the epoch; one that was set back makes a wait
/// begin again.
[[nodiscard]] Result<Attempt> tryCode(
    store::Writer &writer, Id<Person> id, const Code &code, qint64 nowMs);

} // namespace tambo::people
