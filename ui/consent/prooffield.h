// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/archive/proof.h"
#include "ui/sound/clip.h"
#include "ui/sound/recorder.h"
#include "ui/sound/soundcards.h"
#include "ui/widgets/button.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/text.h"

namespace tambo::ui {

/// What shows that somebody said yes: recorded here and heard again, or brought as a file.
class ProofField : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 mostMs = 180'000; ///< a "yes" with what it is for, not a story

    ProofField(Theme &theme, const SoundCards &cards, QWidget *parent = nullptr);

    /// What there is already of that consent; nothing was recorded or chosen yet.
    void begin(const archive::Consent &consent, const SoundOpener &kept);
    void setManner(archive::Consent::Manner manner);
    /// What is new.
    [[nodiscard]] const archive::ProofFile &file() const { return m_file; }
    void takeFile(const QString &path);
    /// Nobody listens any more; what was being recorded is kept.
    void hush();
    [[nodiscard]] bool isRecording() const { return m_recorder.isRecording(); }

    [[nodiscard]] Button *recordButton() const { return m_record; }
    [[nodiscard]] Button *listenButton() const { return m_listen; }
    [[nodiscard]] Button *fileButton() const { return m_choose; }
    [[nodiscard]] QString state() const { return m_state->text(); }

Q_SIGNALS:
    void changed();
    void fileWanted();

private:
    void toggleRecording();
    void toggleListening();
    void showState();
    [[nodiscard]] QString stateText() const;

    Recorder m_recorder;
    Clip m_clip;
    archive::Consent::Manner m_manner = archive::Consent::Manner::Spoken;
    archive::ProofFile m_file;
    SoundOpener m_kept; ///< a voice that is in the archive
    /// How what is in the archive was given: a voice or a sheet.
    std::optional<archive::Consent::Manner> m_keptManner;
    Text *m_title;
    Text *m_state;
    Button *m_record;
    Button *m_listen;
    Button *m_choose;
    ProgressBar *m_level;
};

} // namespace tambo::ui
