// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/toldfield.h"
#include "ui/consent/prooffield.h"
#include "ui/consent/usegrid.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"

class QPlainTextEdit;

namespace tambo::ui {

/// What somebody allows: who, how, when, for what. Only asks; the page keeps it. Hidden until it is
/// begun.
class ConsentForm : public Card
{
    Q_OBJECT
public:
    ConsentForm(Theme &theme, const SoundCards &cards, const std::function<QDate()> &today,
        QWidget *parent = nullptr);

    /// A new one, or one to be corrected; `kept` opens its voice.
    void begin(const archive::Consent &consent, const SoundOpener &kept);
    void refuse(const QString &sentence);
    void end();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] bool isDirty() const { return isOpen() && m_dirty; }
    void setNarrow(bool narrow) { m_uses->setNarrow(narrow); }

    [[nodiscard]] Field *personField() const { return m_person; }
    [[nodiscard]] Field *languageField() const { return m_language; }
    [[nodiscard]] ToldField *givenField() const { return m_given; }
    [[nodiscard]] DateField *untilField() const { return m_until; }
    [[nodiscard]] UseGrid *uses() const { return m_uses; }
    [[nodiscard]] ProofField *proof() const { return m_proof; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Segments *manners() const { return m_manner; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void submitted(const tambo::archive::Consent &consent, const tambo::archive::ProofFile &proof);
    void closed();

private:
    void layOut();
    void connectParts();
    void fit();
    void submit();

    Theme &m_theme;
    std::function<QDate()> m_today;
    archive::Consent m_consent;
    bool m_dirty = false;
    Text *m_title;
    Field *m_person;
    Field *m_guardian;
    Segments *m_manner;
    ToldField *m_given;
    Field *m_language;
    ProofField *m_proof;
    UseGrid *m_uses;
    QPlainTextEdit *m_purpose;
    DateField *m_until;
    Bar *m_problem;
    Button *m_save;
    Button *m_cancel;
};

} // namespace tambo::ui
