// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/chapterview.h"
#include "ui/shell/page.h"
#include "ui/voice/listenbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

class QListWidget;

namespace tambo::ui {

/// "help": the whole book. The argument of the route is the name of the chapter to show.
class HelpPage : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Ayuda"); }
    [[nodiscard]] QString place() const override;
    [[nodiscard]] QList<QWidget *> topActions() const override { return {m_print}; }
    void open(const Route &route) override;
    [[nodiscard]] bool goBack() override;
    [[nodiscard]] std::optional<Printed> printed() const override;

    [[nodiscard]] QLineEdit *search() const { return m_search->edit(); }
    [[nodiscard]] QListWidget *contents() const { return m_contents; }
    [[nodiscard]] ChapterView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void list();
    void show(const QString &name);
    void showCurrent();
    void fit();
    [[nodiscard]] bool isNarrow() const;

    bool m_reading = false; ///< where there is room for one: the chapter, not the contents
    Field *m_search;
    QListWidget *m_contents;
    Text *m_none;
    Card *m_listCard;
    Card *m_textCard;
    ChapterView *m_view;
    ListenButton *m_listen;
    Button *m_print;
};

} // namespace tambo::ui
