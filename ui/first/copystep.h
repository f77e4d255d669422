// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup/backup.h"
#include "ui/first/firststep.h"

namespace tambo::ui {

/// A copy of the whole centre, onto a stick or wherever somebody wants it.
class CopyStep : public FirstStep
{
    Q_OBJECT
public:
    explicit CopyStep(FirstDesk &desk, QWidget *parent = nullptr);
    ~CopyStep() override; ///< stops the copy and waits for it

    [[nodiscard]] QString title() const override { return tr("Una copia fuera de este PC"); }
    [[nodiscard]] Foot foot() const override;
    void enter() override;
    void go() override;

    [[nodiscard]] Button *elsewhereButton() const { return m_elsewhere; }
    [[nodiscard]] QString note() const { return m_note->text(); }
    [[nodiscard]] bool isMade() const { return m_made; }

private:
    void look();
    [[nodiscard]] QString fileName() const;
    void choose();
    void copyTo(const QString &path, bool onStick);
    void made(const Result<backup::Made> &result, bool onStick);

    bool m_made = false;
    std::shared_ptr<Task> m_task;
    QFuture<Result<backup::Made>> m_work;
    Text *m_note;
    Button *m_elsewhere;
};

} // namespace tambo::ui
