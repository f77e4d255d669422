// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"
#include "ui/widgets/field.h"

class QGridLayout;

namespace tambo::ui {

class ReturnView;
class StepViews;
class WordsView;

/// This place: founds a centre with its words, or comes into one that there is. Of a centre that is
/// open already it changes only the name.
class PlaceStep : public FirstStep
{
    Q_OBJECT
public:
    explicit PlaceStep(FirstDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Foot foot() const override;
    void enter() override;
    void go() override;
    bool goBack() override;

    [[nodiscard]] Field *name() const { return m_name; }
    [[nodiscard]] Field *place() const { return m_place; }
    [[nodiscard]] Button *joinButton() const { return m_join; }
    [[nodiscard]] Button *returnButton() const { return m_return; }
    [[nodiscard]] Button *sampleButton() const { return m_sample; }
    [[nodiscard]] Field *invitation() const { return m_invitation; }
    [[nodiscard]] Button *invitationFileButton() const { return m_invitationFile; }
    [[nodiscard]] WordsView *words() const { return m_words; }
    [[nodiscard]] ReturnView *backup() const { return m_backup; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum View { Form, Words, Join, Return };

    QWidget *makeForm();
    QWidget *makeJoin();
    void arrange();
    void show(View view);
    void takeForm();
    void readName();
    void rename();
    void found();
    void readInvitation();
    void join();
    void openSample();
    void take(const Result<SharedStore> &store, std::optional<Step> next);

    Field *m_name;
    Field *m_place;
    Button *m_join;
    Button *m_return;
    Button *m_sample;
    Text *m_aside;
    QGridLayout *m_ways = nullptr;
    int m_columns = 0;
    Field *m_invitation;
    Button *m_invitationFile;
    WordsView *m_words;
    ReturnView *m_backup;
    StepViews *m_views;
};

} // namespace tambo::ui
