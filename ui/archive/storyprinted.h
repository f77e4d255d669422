// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/storycontent.h"
#include "ui/print/printed.h"

#include <QImage>
#include <QMap>

namespace tambo::ui {

/// A story for paper: its pictures, what it is about, what is said in it, and whose it is.
[[nodiscard]] Printed printedStory(const StoryContent &content, const store::Store &store);

/// Pictures of stories that are laid out, by the names under which their HTML has them.
class StoryPictures
{
public:
    void add(const QString &name, const QImage &picture) { m_pictures.insert(name, picture); }
    [[nodiscard]] QStringList names() const { return m_pictures.keys(); }
    [[nodiscard]] QImage picture(const QString &name) const { return m_pictures.value(name); }

private:
    QMap<QString, QImage> m_pictures;
};

/// What stands below its title, as HTML; its pictures go to `pictures`, their names beginning with
/// `prefix`. Blocks, on a worker.
[[nodiscard]] Result<QString> storyHtml(const StoryContent &content, const store::Store &store,
    StoryPictures &pictures, const QString &prefix, const Printed::Progress &progress);

} // namespace tambo::ui
