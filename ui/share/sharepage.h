// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/leaving.h"
#include "ui/archive/choices.h"
#include "ui/shell/page.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/segments.h"

class QButtonGroup;
class QScrollArea;

namespace tambo::ui {

/// "story-share": takes stories out, for others to hear or to keep. The route's record is the only
/// one; without it, all.
class SharePage : public Page
{
    Q_OBJECT
public:
    explicit SharePage(Context &context, QWidget *parent = nullptr);
    ~SharePage() override; ///< stops what is under way and waits for it

    [[nodiscard]] QString title() const override { return tr("Compartir"); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QList<QWidget *> topActions() const override { return {m_save}; }
    void open(const Route &route) override;
    /// The booklet, while that is chosen.
    [[nodiscard]] std::optional<Printed> printed() const override;

    [[nodiscard]] ChoiceCard *choice(archive::LeavingForm form) const
    {
        return m_choices.value(int(form));
    }
    [[nodiscard]] ChoiceCard *bookletChoice() const { return m_booklet; }
    [[nodiscard]] Segments *which() const { return m_which; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] const Bar *bar() const { return m_bar; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void read();
    void showRights();
    [[nodiscard]] archive::LeavingForm form() const;
    [[nodiscard]] QString titleOfAll() const; ///< of what is made
    void showForm();
    void choosePlace();
    void run(const QString &path);
    void left(const Result<archive::Left> &answer, const QString &path);
    void fit();

    std::optional<Id<archive::Story>> m_story;
    QString m_title; ///< of that story
    bool m_open = true; ///< everybody may see it
    quint64 m_ticket = 0;
    std::shared_ptr<Task> m_task;
    QFuture<Result<archive::Left>> m_leaving;
    Button *m_save;
    Bar *m_bar;
    Text *m_whichTitle;
    Segments *m_which;
    Text *m_notAll; ///< who may take along what only the centre sees
    QMap<int, ChoiceCard *> m_choices; ///< by LeavingForm
    ChoiceCard *m_booklet;
    QButtonGroup *m_group;
    QWidget *m_column;
    QScrollArea *m_area;
};

} // namespace tambo::ui
