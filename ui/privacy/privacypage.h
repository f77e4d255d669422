// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/aboutperson.h"
#include "ui/privacy/block.h"
#include "ui/privacy/requestform.h"
#include "ui/shell/page.h"

class QScrollArea;

namespace tambo::ui {

/// "privacy": what this centre keeps about one person, in words, and what she may do with it. The
/// route's record is that person; without one, or where whoever sits here may not see others, it is
/// herself.
class PrivacyPage : public Page
{
    Q_OBJECT
public:
    explicit PrivacyPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;
    [[nodiscard]] bool goBack() override;
    [[nodiscard]] bool hasDraft() const override { return m_form->isDirty(); }

    [[nodiscard]] Block *who() const { return m_who; }
    [[nodiscard]] Block *stories() const { return m_stories; }
    [[nodiscard]] Block *changes() const { return m_changes; }
    [[nodiscard]] Block *where() const { return m_where; }
    [[nodiscard]] Block *asked() const { return m_asked; }
    [[nodiscard]] RequestForm *form() const { return m_form; }
    [[nodiscard]] Button *takeButton() const { return m_take; }
    [[nodiscard]] Button *correctButton() const { return m_correct; }
    [[nodiscard]] Button *eraseButton() const { return m_erase; }
    [[nodiscard]] Button *askButton() const { return m_ask; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fit();
    [[nodiscard]] bool turn(); ///< to whoever is asked for and may be seen; whether it is another
    void read();
    void readDeeds();
    void show(const AboutPerson &about);
    void showStories();
    void showWhere();
    [[nodiscard]] bool isOwn() const;
    [[nodiscard]] bool mayCorrect() const;
    [[nodiscard]] bool mayErase() const;
    void correct();
    void erase();
    void ask(people::RequestKind kind);

    RecordId m_route; ///< whose data were asked for; null: one's own
    Id<people::Person> m_asker; ///< by whom
    Id<people::Person> m_id;
    std::optional<AboutPerson> m_about;
    std::optional<QStringList> m_deeds; ///< nullopt while they are being counted
    Block *m_who;
    Block *m_stories;
    Block *m_changes;
    Block *m_where;
    Block *m_asked;
    RequestForm *m_form;
    Bar *m_nothing;
    Button *m_take;
    Button *m_correct;
    Button *m_erase;
    Button *m_ask;
    Button *m_find;
    QWidget *m_column;
    QScrollArea *m_area;
};

} // namespace tambo::ui
