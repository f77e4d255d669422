// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segments.h"

class QLabel;

namespace tambo::ui {

/// The road of the local network: who is near, and how two centres get to know each other by six
/// digits that two persons compare. PCs of the centre find each other by themselves; where the
/// network keeps them apart, one is reached by its address.
class LanCard : public Card
{
    Q_OBJECT
public:
    explicit LanCard(Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const { return m_note->text(); }
    [[nodiscard]] QString digits() const { return m_digits->text(); }
    [[nodiscard]] Button *pairButton() const { return m_pair; }
    [[nodiscard]] Button *addressButton() const { return m_byAddress; }
    [[nodiscard]] Button *sameButton() const { return m_same; }
    [[nodiscard]] Button *differentButton() const { return m_different; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }
    [[nodiscard]] QString ownAddress() const { return m_own->text(); }
    [[nodiscard]] Field *address() const { return m_address; }
    [[nodiscard]] Segments *closing() const { return m_closing; }
    [[nodiscard]] Button *goButton() const { return m_go; }

Q_SIGNALS:
    void said(const QString &sentence, const std::function<void()> &undo);
    void met(); ///< the history of meetings has a new row

private:
    void layOut();
    void restyle();
    void refresh();
    void keepKeyboard(bool had);
    void showPairing(const lan::PairingStatus &pairing);
    void paired(const CentreId &centre);
    void reach();
    [[nodiscard]] QString nearbyText() const;

    Context &m_context;
    lan::LanStatus m_status;
    bool m_asksAddress = false; ///< the person wants to type one
    bool m_reaching = false;
    QLabel *m_icon;
    Text *m_note;
    Text *m_digits;
    Button *m_pair;
    Button *m_byAddress;
    Button *m_same;
    Button *m_different;
    Button *m_cancel;
    Text *m_own; ///< where this PC is reached
    Field *m_address;
    Button *m_go;
    Text *m_closingLabel;
    Segments *m_closing; ///< what happens when the window is closed
};

} // namespace tambo::ui
