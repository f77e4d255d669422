// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/storylist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/row.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// The stories that came last, as short rows.
class RecentCard : public Card
{
    Q_OBJECT
public:
    static constexpr int rows = 3;

    explicit RecentCard(Theme &theme, QWidget *parent = nullptr);

    /// At most `rows` are shown.
    void set(const QList<archive::StoryCard> &stories);

    /// Without the link to all stories, where there is no room for it.
    void setLinkVisible(bool visible);

Q_SIGNALS:
    void opened(tambo::RecordId story);
    void all();

private:
    QList<RowButton *> m_rows;
    QList<Line *> m_lines;
    QList<RecordId> m_stories;
    Text *m_nothing;
    Button *m_all;
};

/// "08:04 · Don Segundo": what a story is, in one line.
[[nodiscard]] QString storyLine(const archive::StoryCard &card);
[[nodiscard]] QString storyIcon(archive::StoryKind kind);

} // namespace tambo::ui
