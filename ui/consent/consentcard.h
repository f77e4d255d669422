// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/consents.h"
#include "ui/shell/context.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace tambo::ui {

/// What one person allows, in words, and what can be done about it.
class ConsentCard : public Card
{
    Q_OBJECT
public:
    ConsentCard(Context &context, const archive::Consent &consent, QWidget *parent = nullptr);

    [[nodiscard]] const archive::Consent &consent() const { return m_consent; }
    void setSounding(bool sounding);
    /// Those who may not are told who may.
    void setRights(const Result<> &mayEdit, const Result<> &mayWithdraw);

    [[nodiscard]] Button *proofButton() const { return m_proof; }
    [[nodiscard]] Button *editButton() const { return m_edit; }
    [[nodiscard]] Button *withdrawButton() const { return m_withdraw; }

Q_SIGNALS:
    void proofAsked(); ///< to hear it, or to see the sheet
    void editAsked();
    void withdrawAsked(); ///< or to be given again

private:
    void layOut(Context &context, const QDate &today);
    [[nodiscard]] QStringList lines() const;
    void fit();

    Theme &m_theme;
    archive::Consent m_consent;
    Button *m_proof;
    Button *m_edit;
    Button *m_withdraw;
};

} // namespace tambo::ui
