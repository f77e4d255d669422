// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/privacy/inviteview.h"
#include "ui/privacy/keysblock.h"
#include "ui/privacy/pcrow.h"
#include "ui/shell/page.h"
#include "ui/widgets/confirmdestroy.h"

class QScrollArea;
class QVBoxLayout;

namespace tambo::ui {

/// "centre": what opens this PC, the PCs of the centre, other centres, and what leaves this PC and
/// to whom.
class CentrePage : public Page
{
    Q_OBJECT
public:
    explicit CentrePage(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("El centro"); }
    [[nodiscard]] QString place() const override;
    void open(const Route &route) override;
    void left() override;
    [[nodiscard]] bool goBack() override;

    [[nodiscard]] KeysBlock *keys() const { return m_keys; }
    [[nodiscard]] const QList<PcRow *> &pcs() const { return m_rows; }
    [[nodiscard]] Button *inviteButton() const { return m_add; }
    [[nodiscard]] InviteView *invitation() const { return m_invite; }
    [[nodiscard]] ConfirmDestroy *confirm() const { return m_confirm; }
    [[nodiscard]] Block *others() const { return m_others; }
    [[nodiscard]] Block *leaves() const { return m_leaves; }
    [[nodiscard]] Block *files() const { return m_files; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void fit();
    void read();
    void show(const AboutCentre &about);
    void showPcs(const AboutCentre &about);
    void showOthers(const AboutCentre &about);
    void showLeaves(const AboutCentre &about);
    void showFiles(const store::FixityCounts &files);
    void namePc(const DeviceId &device, const QString &name);
    void askRevoke(const AboutCentre::Pc &pc);
    void revoke();

    QList<PcRow *> m_rows;
    DeviceId m_revoking;
    Bar *m_problem;
    KeysBlock *m_keys;
    Block *m_pcs;
    QWidget *m_pcList;
    Button *m_add;
    InviteView *m_invite;
    ConfirmDestroy *m_confirm;
    Block *m_others;
    Block *m_leaves;
    Block *m_files;
    QWidget *m_column;
    QScrollArea *m_area;
};

} // namespace tambo::ui
