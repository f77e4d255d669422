// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/personcard.h"
#include "ui/people/personmodel.h"
#include "ui/shell/page.h"

class QListView;

namespace tambo::ui {

struct CodeChange;

/// "people": the persons of the centre, for those who may manage them. The route's record is the
/// person to show; whoever may manage nobody sees herself. Its
/// argument "erase" asks whether to erase her.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override { return context().outbox.centreName(); }
    [[nodiscard]] QList<QWidget *> topActions() const override;
    void open(const Route &route) override;
    [[nodiscard]] std::optional<Printed> printed() const override;
    [[nodiscard]] bool goBack() override;

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] PersonModel *model() const { return m_model; }
    [[nodiscard]] QLineEdit *search() const { return m_search->edit(); }
    [[nodiscard]] PersonCard *card() const { return m_card; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *importButton() const { return m_import; }
    [[nodiscard]] Button *addButton() const { return m_add; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content;

    void layOut();
    void connectAll();
    [[nodiscard]] bool isNarrow() const;
    void fit();
    void accessChanged();
    void read();
    void show(const Result<Content> &content);
    void showCurrent();
    void begin();
    [[nodiscard]] bool mayManage() const;

    void save(const people::Person &wanted);
    void add(const people::Person &wanted, const people::Code &code);
    void changeCode(const people::Code &before, const people::Code &wanted);
    void takeBackCode(Id<people::Person> id, const CodeChange &change);
    void changeActivity(Id<people::Person> id, bool active);
    void erase(const QString &name);

    Id<people::Person> m_wanted; ///< to show as soon as she is read
    QHash<Id<people::Person>, people::CodeKind> m_kinds;
    bool m_eraseWanted = false; ///< as soon as she is shown
    bool m_busy = false;
    PersonModel *m_model;
    Field *m_search;
    QListView *m_list;
    Text *m_nobody;
    Card *m_listCard;
    PersonCard *m_card;
    Button *m_print;
    Button *m_save;
    Button *m_import;
    Button *m_add;
};

} // namespace tambo::ui
