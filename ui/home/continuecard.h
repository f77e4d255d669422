// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/unfinished.h"
#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/row.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// "Continúe donde quedó": stories that lack something, and what. Where none does, those that came
/// last.
class ContinueCard : public Card
{
    Q_OBJECT
public:
    static constexpr int rows = 3;

    explicit ContinueCard(Context &context, QWidget *parent = nullptr);

    /// At most `rows` are shown: of `unfinished`, or if there are none of `recent`.
    void set(
        const QList<archive::UnfinishedStory> &unfinished, const QList<archive::StoryCard> &recent);

    /// Without the link to all stories, where there is no room for it.
    void setLinkVisible(bool visible);
    void setListenVisible(bool visible); ///< likewise; F2 reads it too

Q_SIGNALS:
    void opened(tambo::RecordId story);
    void all();

private:
    struct Line {
        RecordId story;
        archive::StoryKind kind = archive::StoryKind::Text;
        QString title;
        QString caption;
    };

    void show(const QList<Line> &lines);

    Text *m_title;
    QWidget *m_listen;
    QList<RowButton *> m_rows;
    QList<QWidget *> m_lines;
    QList<RecordId> m_stories;
    Text *m_nothing;
    Button *m_all;
};

} // namespace tambo::ui
