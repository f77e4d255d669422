// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/storyrights.h"

#include <QAbstractButton>

namespace tambo::ui {

Result<> mayEdit(const Access &access, const StoryContent &content)
{
    const bool open = content.detail.spaceKind == store::SpaceKind::Public;
    return access.allow(open ? people::Verb::Publish : people::Verb::RecordStories);
}

Result<> mayRemove(const Access &access, const StoryContent &content)
{
    const auto who = access.person();
    const bool own = who && who->id.record == content.maker;
    return access.allow(own ? people::Verb::RecordStories : people::Verb::RemoveOthers);
}

void showRight(QAbstractButton &button, const Result<> &may, bool now)
{
    button.setEnabled(may.ok() && now);
    button.setToolTip(may.ok() ? button.accessibleName() : may.error().message);
    button.setAccessibleDescription(may.ok() ? QString() : may.error().message);
}

} // namespace tambo::ui
