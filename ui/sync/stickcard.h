// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/usb/bundle.h"
#include "ui/shell/context.h"
#include "ui/sync/stickload.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

class QLabel;

namespace tambo::ui {

/// The road of a stick: writes a bundle onto the one that is plugged in, and offers to bring in
/// what another PC has written there. Without a stick a file can be chosen. Nothing is read or
/// written by itself.
class StickCard : public Card
{
    Q_OBJECT
public:
    explicit StickCard(Context &context, QWidget *parent = nullptr);
    ~StickCard() override; ///< stops what is written or read and waits for it

    [[nodiscard]] Button *copyButton() const { return m_copy; }
    [[nodiscard]] Button *bringButton() const { return m_bring; }
    [[nodiscard]] StickLoad *load() const { return m_load; }
    [[nodiscard]] QString note() const { return m_note->text(); }

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo);
    void met(); ///< the history of meetings has a new row

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is written or read.
    struct Errand {
        bool onStick = true; ///< else a file that somebody has chosen
        qint64 beganMs = 0;
    };

    void layOut();
    void restyle();
    void nameOffered();
    void refresh();
    void copy();
    void copyTo(const QString &path, qint64 mostBytes, bool onStick);
    void written(const Result<usb::Written> &result);
    void bring();
    void bringFrom(const QString &path, bool onStick);
    void taken(const Result<usb::Taken> &result);
    void note(store::Meeting meeting, const CentreId &with);
    [[nodiscard]] usb::OnProgress begin(const QString &name, bool onStick);
    void end();
    void tell(QStringList sentences);

    Context &m_context;
    QString m_offeredBy; ///< name of the centre that wrote the offered bundle
    std::shared_ptr<Task> m_task;
    Errand m_errand; ///< of the task, or the last one
    QFuture<Result<usb::Written>> m_writing;
    QFuture<Result<usb::Taken>> m_reading;
    QLabel *m_icon;
    Text *m_note;
    Button *m_copy;
    Button *m_bring;
    StickLoad *m_load;
};

/// "Copiado: 3 MB.", and whether all had room.
[[nodiscard]] QString writtenText(const usb::Written &written);
/// What came with a bundle, in the words of people; what was refused, and why it ended early.
[[nodiscard]] QStringList takenTexts(const usb::Taken &taken);

} // namespace tambo::ui
