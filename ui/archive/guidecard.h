// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/columncard.h"
#include "ui/voice/listenbutton.h"

class QButtonGroup;

namespace tambo::ui {

/// One question, as large as its words need; the one that is being answered is marked.
class GuideQuestion : public QAbstractButton
{
    Q_OBJECT
public:
    GuideQuestion(Theme &theme, Speaker &speaker, const QString &question);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;

    Theme &m_theme;
    ListenButton *m_listen;
};

/// Questions for who asks, in no order. Each can be heard, also by who is asked.
class GuideCard : public ColumnCard
{
    Q_OBJECT
public:
    GuideCard(Theme &theme, Speaker &speaker, QWidget *parent = nullptr);

    /// The question that is being answered; empty: none was chosen.
    [[nodiscard]] QString current() const;
    [[nodiscard]] QList<GuideQuestion *> questions() const { return m_questions; }

private:
    QButtonGroup *m_group;
    QList<GuideQuestion *> m_questions;
};

} // namespace tambo::ui
