// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/storycontent.h"
#include "ui/widgets/bar.h"

namespace tambo::ui {

/// What stands above a story: that somebody has to decide about it, and what is in the way of
/// hearing it: a consent that was taken back, or something one should know first.
class StoryNotices : public QWidget
{
    Q_OBJECT
public:
    explicit StoryNotices(Theme &theme, QWidget *parent = nullptr);

    void setContent(const StoryContent &content);
    /// Another story: nobody has read its warning yet.
    void startAfresh();
    /// Nothing of the story is to be seen or heard.
    [[nodiscard]] bool isCovered() const { return m_withheld || (m_warns && !m_warned); }
    [[nodiscard]] bool isWithheld() const { return m_withheld; }

    [[nodiscard]] Bar *disputed() const { return m_disputed; }
    [[nodiscard]] Bar *consent() const { return m_consent; }
    [[nodiscard]] Bar *warning() const { return m_warning; }

Q_SIGNALS:
    void decideAsked();
    void consentAsked();
    void uncovered(); ///< somebody read the warning and goes on

private:
    bool m_withheld = false;
    bool m_warns = false;
    bool m_warned = false;
    Bar *m_disputed;
    Bar *m_consent;
    Bar *m_warning;
};

} // namespace tambo::ui
