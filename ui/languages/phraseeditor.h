// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/languages/phrase.h"
#include "app/store/store.h"
#include "ui/languages/phrasevoice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

namespace tambo::ui {

/// One sentence: the Spanish, where it is said, a field for what it is in the other language, and
/// how it sounds there.
class PhraseEditor : public Card
{
    Q_OBJECT
public:
    /// Recordings are heard out of `store`.
    PhraseEditor(Theme &theme, const store::Store &store, const SoundCards &cards,
        QWidget *parent = nullptr);

    /// What it is about; what was half typed is gone.
    void take(const languages::Phrase &phrase);
    /// Its recording is another now, or none (null); what is half typed stays.
    void takeSound(const BlobId &sound);
    [[nodiscard]] const languages::Phrase &phrase() const { return m_phrase; }
    /// Something is typed that is not saved, or being recorded.
    [[nodiscard]] bool hasDraft() const;
    /// Why it could not be saved.
    void refuse(const QString &sentence);
    /// Off, with the reason, for those who may not.
    void setAllowed(const Result<> &allowed);

    [[nodiscard]] QLineEdit *edit() const { return m_field->edit(); }
    [[nodiscard]] QString error() const { return m_field->error(); }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *reviewButton() const { return m_review; }
    [[nodiscard]] PhraseVoice *voice() const { return m_voice; }

Q_SIGNALS:
    /// To be saved, with its text; a translation that would lose something is refused before.
    void saved(const tambo::languages::Phrase &phrase);

private:
    void save(bool reviewed);

    const store::Store &m_store;
    languages::Phrase m_phrase;
    Text *m_source;
    Text *m_place;
    Text *m_reason;
    Field *m_field;
    Button *m_save;
    Button *m_review;
    PhraseVoice *m_voice;
};

} // namespace tambo::ui
