// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/invite.h"
#include "ui/shell/context.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

class QBoxLayout;

namespace tambo::ui {

/// How another PC becomes part of this centre: what to do there, and the invitation as a code, for
/// a camera, or in a file. Whoever has it may come in, so it goes when nobody looks at it.
class InviteView : public QWidget
{
    Q_OBJECT
public:
    explicit InviteView(Context &context, QWidget *parent = nullptr);

    /// Makes an invitation and shows it.
    void begin();
    void end();
    /// The PCs of the centre now, of which one may have come in meanwhile.
    void setPcs(const QSet<DeviceId> &pcs);

    [[nodiscard]] QString code() const { return m_code->text().replace(u' ', u'-'); }
    [[nodiscard]] Text *codeText() const { return m_code; }
    [[nodiscard]] QString sentence() const { return m_bar->sentence(); }
    [[nodiscard]] Button *fileButton() const { return m_file; }
    [[nodiscard]] Button *doneButton() const { return m_done; }

Q_SIGNALS:
    void ended();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Picture;

    QLayout *makeSteps();
    void show(const Result<sync::DeviceInvite> &invite);
    void writeFile();
    void fit();

    Context &m_context;
    quint64 m_ticket = 0; ///< answers to older questions are dropped
    QSet<DeviceId> m_before; ///< the PCs when the invitation was made
    QSet<DeviceId> m_pcs;
    Picture *m_picture;
    Text *m_code;
    Bar *m_bar;
    Button *m_file;
    Button *m_done;
    QWidget *m_content;
    QBoxLayout *m_columns;
};

} // namespace tambo::ui
