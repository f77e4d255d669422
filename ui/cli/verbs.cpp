// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/verbs.h"

#include <array>

namespace tambo::ui::cli {

namespace {

constexpr std::array everyVerb{
    &centreNew,
    &centreShow,
    &hubJoin,
    &deviceInvite,
    &deviceJoin,
    &deviceList,
    &deviceSteward,
    &deviceRevoke,
    &deviceAdopt,
    &vaultShow,
    &vaultPassphraseSet,
    &vaultPassphraseChange,
    &vaultPassphraseRemove,
    &vaultWords,
    &vaultRecover,
    &personList,
    &personAdd,
    &personEdit,
    &personRole,
    &personReset,
    &personExport,
    &personGrant,
    &personErase,
    &requestList,
    &requestAdd,
    &requestAnswer,
    &groupList,
    &groupNew,
    &groupGrant,
    &groupEnd,
    &storyList,
    &storyShow,
    &storyHistory,
    &storyAdd,
    &storyImport,
    &storyExport,
    &storyRemove,
    &storyRestore,
    &transcriptConvert,
    &languageList,
    &languageExport,
    &languageImport,
    &search,
    &exportJson,
    &importJson,
    &recordHistory,
    &exportPeople,
    &importPeople,
    &verify,
    &fixity,
    &backupVerb,
    &restoreVerb,
    &subscribe,
    &sync,
    &lanServe,
    &lanMeet,
    &bundleWrite,
    &bundleRead,
    &bundleShow,
    &bagVerify,
    &tour,
    &gallery,
};

} // namespace

std::span<const Verb *const> allVerbs()
{
    return everyVerb;
}

} // namespace tambo::ui::cli
