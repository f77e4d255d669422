// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conflicts/deciding.h"
#include "ui/conflicts/disputeview.h"
#include "ui/shell/page.h"
#include "ui/shell/rereading.h"
#include "ui/voice/listenbutton.h"

class QBoxLayout;
class QHBoxLayout;

namespace tambo::ui {

/// "conflicts": what two people changed apart, one record after the other: the versions of each
/// field side by side, what will be said, and the way to decide it later.
class ConflictsPage : public Page
{
    Q_OBJECT
public:
    explicit ConflictsPage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;
    void left() override;

    [[nodiscard]] const DisputesContent &content() const { return m_content; }
    [[nodiscard]] const QList<DisputeCard *> &cards() const { return m_view->cards(); }
    [[nodiscard]] QString preview() const { return m_preview->sentence(); }
    [[nodiscard]] Bar *problem() const { return m_problem; }
    [[nodiscard]] RemovalCard *removal() const { return m_view->removal(); }
    /// Of how many records something half done is remembered.
    [[nodiscard]] qsizetype kept() const { return m_view->kept().size(); }
    [[nodiscard]] QString equalText() const { return m_view->equalText(); }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *apartButton() const { return m_apart; }
    [[nodiscard]] Button *laterButton() const { return m_later; }
    [[nodiscard]] Button *equalButton() const { return m_view->equalButton(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFooter();
    QHBoxLayout *inset(QWidget *widget);
    void fit();
    void read();
    void take(const Result<DisputesContent> &answer);
    void show(const DisputeContent &content);
    void showNothing();
    void clear();
    void showPreview();
    [[nodiscard]] QString previewText() const;
    void save(bool apart);
    void saved(const Result<Decided> &answer, RecordId record, bool last);
    void forgetSettled();
    void later();
    void fitFooter();

    DisputesContent m_content;
    DisputeWish m_wish;
    bool m_open = false; ///< somebody looks at it
    Rereading m_reading;
    bool m_unread = false; ///< the problem that is shown is one of reading
    bool m_saving = false;
    QList<QLayout *> m_insets; ///< around what stands beside the scroll area
    Bar *m_problem;
    Text *m_sentence;
    ListenButton *m_listen;
    DisputeView *m_view;
    Bar *m_preview; ///< shown where there is room for it
    ListenButton *m_hear;
    Button *m_later;
    Button *m_apart;
    Button *m_save;
    QWidget *m_footer;
    QBoxLayout *m_footerLayout;
};

} // namespace tambo::ui
