// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cli/verb.h"

// One definition per file, named after it. A new verb adds a line here and one in verbs.cpp.
namespace tambo::ui::cli {

extern const Verb backupVerb;
extern const Verb bagVerify;
extern const Verb bundleRead;
extern const Verb bundleShow;
extern const Verb languageExport;
extern const Verb languageImport;
extern const Verb languageList;
extern const Verb lanServe;
extern const Verb lanMeet;
extern const Verb bundleWrite;
extern const Verb centreNew;
extern const Verb centreShow;
extern const Verb deviceInvite;
extern const Verb deviceJoin;
extern const Verb deviceList;
extern const Verb deviceRevoke;
extern const Verb deviceAdopt;
extern const Verb deviceSteward;
extern const Verb exportJson;
extern const Verb exportPeople;
extern const Verb fixity;
extern const Verb gallery;
extern const Verb groupEnd;
extern const Verb groupGrant;
extern const Verb groupList;
extern const Verb groupNew;
extern const Verb hubJoin;
extern const Verb importJson;
extern const Verb importPeople;
extern const Verb personAdd;
extern const Verb personEdit;
extern const Verb personErase;
extern const Verb personExport;
extern const Verb personGrant;
extern const Verb personList;
extern const Verb personReset;
extern const Verb personRole;
extern const Verb requestAdd;
extern const Verb requestAnswer;
extern const Verb requestList;
extern const Verb restoreVerb;
extern const Verb search;
extern const Verb storyAdd;
extern const Verb recordHistory;
extern const Verb storyExport;
extern const Verb storyHistory;
extern const Verb storyImport;
extern const Verb storyList;
extern const Verb storyRemove;
extern const Verb storyRestore;
extern const Verb storyShow;
extern const Verb subscribe;
extern const Verb sync;
extern const Verb tour;
extern const Verb transcriptConvert;
extern const Verb vaultPassphraseChange;
extern const Verb vaultPassphraseRemove;
extern const Verb vaultPassphraseSet;
extern const Verb vaultRecover;
extern const Verb vaultShow;
extern const Verb vaultWords;
extern const Verb verify;

} // namespace tambo::ui::cli
