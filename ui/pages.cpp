// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/pages.h"
#include "ui/home/pages.h"
#include "ui/languages/pages.h"
#include "ui/people/pages.h"
#include "ui/print/pages.h"
#include "ui/settings/pages.h"
#include "ui/sync/pages.h"

#ifdef TAMBO_ARCHIVE_PAGES
#include "ui/archive/pages.h"
#include "ui/conflicts/pages.h"
#include "ui/consent/pages.h"
#include "ui/history/pages.h"
#include "ui/privacy/pages.h"
#include "ui/share/pages.h"
#include "ui/transcript/pages.h"
#endif

namespace tambo::ui {

PageTable allPages()
{
    PageTable pages = homePages();
#ifdef TAMBO_ARCHIVE_PAGES
    pages += archivePages();
    pages += consentPages();
    pages += transcriptPages();
    pages += sharePages();
    pages += conflictPages();
    pages += historyPages();
    pages += privacyPages();
#endif
    pages += syncPages();
    pages += settingsPages();
    pages += languagePages();
    pages += peoplePages();
    pages += printPages();
    pages += helpPages();
    return pages;
}

} // namespace tambo::ui
