// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/usb/bundle.h"
#include "sync/usb/sticks.h"
#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QTimer>

class QLabel;

namespace tambo::ui {

/// The road of a stick: writes a bundle onto the one that is plugged in, and offers to bring in
/// what another PC has written there. Without a stick a file can be chosen. Nothing is read or
/// written by itself.
class StickCard : public Card
{
    Q_OBJECT
public:
    /// Finds what is plugged in; on a worker thread.
    using Finder = std::function<QList<usb::Stick>(const DeviceId &own)>;

    explicit StickCard(Context &context, QWidget *parent = nullptr);
    ~StickCard() override; ///< stops what is under way and waits for it

    void setFinder(Finder finder);
    [[nodiscard]] Button *copyButton() const { return m_copy; }
    [[nodiscard]] Button *bringButton() const { return m_bring; }
    [[nodiscard]] QString note() const { return m_note->text(); }

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo);
    void met(); ///< the history of meetings has a new row

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void restyle();
    void look();
    void nameOffered();
    void refresh();
    void copy();
    void copyTo(const QString &path, qint64 mostBytes);
    void written(const Result<usb::Written> &result, qint64 beganMs);
    void bring();
    void bringFrom(const QString &path);
    void taken(const Result<usb::Taken> &result, qint64 beganMs);
    void note(store::Meeting meeting, qint64 beganMs);
    [[nodiscard]] usb::OnProgress begin(const QString &name);

    Context &m_context;
    Finder m_finder = usb::sticks;
    QList<usb::Stick> m_sticks;
    QString m_offeredBy; ///< name of the centre that wrote the offered bundle
    std::shared_ptr<Task> m_task;
    QFuture<Result<QList<usb::Stick>>> m_looking;
    QFuture<Result<usb::Written>> m_writing;
    QFuture<Result<usb::Taken>> m_reading;
    QTimer m_again;
    QLabel *m_icon;
    Text *m_note;
    Button *m_copy;
    Button *m_bring;
};

} // namespace tambo::ui
