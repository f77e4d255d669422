// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/crypto.h"
#include "app/store/recoverywords.h"
#include "ui/first/step.h"
#include "ui/shell/context.h"
#include "ui/sound/microphone.h"
#include "ui/sound/soundoutput.h"
#include "ui/start/opening.h"
#include "ui/voice/speaker.h"
#include "ui/voice/systemvoice.h"

namespace tambo::ui {

/// What the system answers during the first run; tests answer themselves.
struct FirstSeams {
    SoundOutputMaker sound = &systemSoundOutput;
    MicrophoneMaker microphone = &systemMicrophone;
    std::function<std::unique_ptr<Voice>()> voice = [] { return std::make_unique<SystemVoice>(); };
    ChooseFiles chooseFiles = &chooseFilesBySystem;
    ChooseSaveFile chooseSaveFile = &chooseSaveFileBySystem;
};

/// What is half typed: steps are made anew when somebody comes back to them, or speaks another
/// language.
struct FirstDraft {
    QString name; ///< of the centre
    QString place;
    people::Person person;
    /// What the 24 words stand for; the same for every try, as one may fail half-way.
    QByteArray words = store::newRecoveryEntropy();

    FirstDraft() = default;
    ~FirstDraft() { store::wipe(words); }
    Q_DISABLE_COPY_MOVE(FirstDraft)
};

/// What the steps of the first run work with; outlives them.
struct FirstDesk {
    Theme &theme;
    Settings &settings;
    CentreFolders folders;
    FirstSeams seams;
    Speaker speaker;
    FirstDraft draft;
    Context *centre = nullptr; ///< as soon as it is open

    FirstDesk(Theme &themeOfAll, Settings &kept, CentreFolders where, FirstSeams answers)
        : theme(themeOfAll)
        , settings(kept)
        , folders(std::move(where))
        , seams(std::move(answers))
        , speaker(seams.voice())
    {}
};

} // namespace tambo::ui
