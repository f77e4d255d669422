// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/phrases.h"
#include "app/store/store.h"
#include "ui/settings/language.h"
#include "ui/settings/settings.h"

namespace tambo::ui {

/// What the centre has translated itself, said by the window, and the mode in which people
/// translate it. One for each open centre, on the window's thread.
class Translating : public QObject
{
    Q_OBJECT
public:
    using Phrases = QHash<languages::PhraseKey, languages::Phrase>;

    Translating(store::Store &store, Speech &speech, Settings &settings);
    ~Translating() override;

    /// Which language is said over the compiled one: the centre's own, else what people bettered of
    /// that one.
    [[nodiscard]] QString code() const;
    [[nodiscard]] const Phrases &phrases() const { return m_phrases; }
    /// Of a text as the window shows it, what somebody recorded; null: nobody has.
    [[nodiscard]] BlobId recordingOf(const QString &shown) const
    {
        return m_recordings.value(shown);
    }

    /// From now on texts of the window can be chosen (PickLayer). The windows are made anew.
    enum class Began { Yes, Busy };
    [[nodiscard]] Began begin(const languages::Language &language);
    [[nodiscard]] Began end();
    /// What is being translated in that mode.
    [[nodiscard]] const languages::Language &language() const { return m_language; }
    /// Asked before windows are made anew: whether somebody has something half written.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    [[nodiscard]] bool isOn() const { return m_speech.isWatching(); }
    [[nodiscard]] QList<languages::PhraseKey> sourcesOf(const QString &shown) const
    {
        return m_speech.sourcesOf(shown);
    }
    /// Speaks it, without that mode.
    void choose(const languages::Language &language);

Q_SIGNALS:
    void failed(const tambo::Error &error);

private:
    void read(Speech::Announce announce);
    void take(const QString &code, const Phrases &phrases, Speech::Announce announce);
    void settingsChanged();
    void findRecordings();

    store::Store &m_store;
    Speech &m_speech;
    Settings &m_settings;
    QString m_code; ///< of what is read, or being read
    Phrases m_phrases;
    QHash<QString, BlobId> m_recordings; ///< by what the window shows
    languages::Language m_language;
    std::function<bool()> m_isBusy = [] { return false; };
};

} // namespace tambo::ui
