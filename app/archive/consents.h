// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/consent.h"
#include "app/archive/preparemedia.h"

#include <QDate>
#include <span>

// What those who are heard and seen allow (LOPDP arts. 7 and 8: free, specific, informed,
// unambiguous, and taken back as easily as it was given).
namespace tambo::archive {

/// What a story may be used for.
struct Use {
    const char *code; ///< kept in records, for ever
    const char *name; ///< Spanish, to translate in the context Archive: "La escuela"
};
[[nodiscard]] std::span<const Use> allUses();
/// For people, in their language; a code of a newer program is given back as it is.
[[nodiscard]] QString useText(const QString &code);

/// How a story stands with those who are heard in it.
enum class ConsentState {
    Missing, ///< nobody asked, or nobody wrote it down
    Given, ///< by all who were asked
    Ended, ///< one has come to its end
    Withdrawn, ///< one was taken back
};
[[nodiscard]] ConsentState stateOf(const QList<Consent> &consents, const QDate &today);
/// What is in the way of showing it. A story that is Ended or Withdrawn is in no list, number or
/// search, and in nothing that leaves.
[[nodiscard]] inline bool isWithheld(ConsentState state)
{
    return state == ConsentState::Ended || state == ConsentState::Withdrawn;
}
/// That of a story with these consents, as every list and search has it: what was withdrawn counts
/// also where the consent was removed with a story that somebody else's edit brought back.
[[nodiscard]] Result<ConsentState> consentState(
    store::Reader &reader, Id<Story> story, const QList<Consent> &consents, const QDate &today);
/// Denied, without a word of what is in it, where it is withheld.
[[nodiscard]] Result<> allowShowing(
    store::Reader &reader, Id<Story> story, const QDate &today = QDate::currentDate());
/// Somebody has forbidden that use.
[[nodiscard]] bool isForbidden(const QList<Consent> &consents, const QString &use);

/// Of a story, by age.
[[nodiscard]] Result<QList<Consent>> consentsOf(store::Reader &reader, Id<Story> story);

/// Adds or edits one, tidied, in the story's space. `proof`: a file that prepareMedia made ready
/// for that space; the caller hands it to discardMedia after an error. BadInput says which field
/// needs another look.
[[nodiscard]] Result<Consent> saveConsent(
    store::Writer &writer, Consent consent, const std::optional<PreparedMedia> &proof = {});
/// From that day on. Whoever may record stories may take back what was given, in open ones too: it
/// must be as easy as giving.
[[nodiscard]] Result<> withdrawConsent(
    store::Writer &writer, Id<Consent> id, const QDate &day, const QString &reason = {});
/// The person has thought better of it.
[[nodiscard]] Result<> renewConsent(store::Writer &writer, Id<Consent> id);

} // namespace tambo::archive
