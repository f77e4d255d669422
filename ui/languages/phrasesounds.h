// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/language.h"
#include "ui/languages/phraseeditor.h"
#include "ui/shell/context.h"

namespace tambo::ui {

/// Keeps what is recorded in an editor, or brought there as a file, at once and by itself: with the
/// text that is saved, since what is half typed is not said to be right by that.
class PhraseSounds : public QObject
{
    Q_OBJECT
public:
    PhraseSounds(Context &context, PhraseEditor &editor);

    /// Of what the editor shows.
    void setLanguage(const languages::Language &language) { m_language = language; }

Q_SIGNALS:
    /// To be said, with the number of the deed, for undoOf.
    void kept(const QString &sentence, qint64 deed);
    /// Of a sentence that the editor shows no longer.
    void failed(const QString &sentence);

private:
    void keep(const SoundOpener &sound);
    void remove();

    Context &m_context;
    PhraseEditor &m_editor;
    languages::Language m_language;
};

} // namespace tambo::ui
