// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrow.h"
#include "ui/settings/settings.h"
#include "ui/settings/soundtest.h"
#include "ui/shell/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segments.h"

class QBoxLayout;
class QScrollArea;

namespace tambo::ui {

class LookSample;

/// What people may choose for this PC, in one column; all of it holds at once. The argument of the
/// route "language" puts the keyboard on the languages.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Context &context, SoundOutputMaker makeOutput, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Ajustes"); }
    [[nodiscard]] QString place() const override { return tr("Cómo se ve y se oye este PC"); }
    void open(const Route &route) override;
    void left() override;

    [[nodiscard]] Segments *scales() const { return m_scales; }
    [[nodiscard]] Segments *looks() const { return m_looks; }
    [[nodiscard]] Segments *languages() const { return m_languages; } ///< nullptr: nothing is kept
    [[nodiscard]] QString languageNote() const { return m_languageRow->sentence(); }
    [[nodiscard]] Segments *paces() const { return m_paces; } ///< nullptr: nothing is kept
    [[nodiscard]] Segments *paper() const { return m_paper; } ///< nullptr: nothing is kept
    [[nodiscard]] Segments *ink() const { return m_ink; } ///< likewise
    [[nodiscard]] Segments *closing() const { return m_closing; } ///< nullptr: nothing to choose
    [[nodiscard]] Button *soundButton() const { return m_sound; }
    [[nodiscard]] QString soundSentence() const { return m_soundRow->sentence(); }
    [[nodiscard]] Button *translateButton() const { return m_translate; }
    [[nodiscard]] Button *dataButton() const { return m_data; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLooks();
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] SettingRow *makeLanguages();
    [[nodiscard]] SettingRow *makePace();
    void setPace(Settings::Pace pace);
    [[nodiscard]] qint64 listener() const;
    [[nodiscard]] SettingRow *makeClosing();
    [[nodiscard]] SettingRow *makeSound();
    [[nodiscard]] QString languageSentence() const;
    [[nodiscard]] SettingRow *makePaper();
    [[nodiscard]] SettingRow *makeInk();
    void keepPrinting();
    void speak(Language language);
    void refresh();
    void fit();

    SoundTest m_test;
    Segments *m_scales;
    Segments *m_looks;
    Segments *m_languages = nullptr;
    Segments *m_paces = nullptr;
    Segments *m_paper = nullptr;
    Segments *m_ink = nullptr;
    Segments *m_closing = nullptr;
    Button *m_sound;
    Button *m_data;
    Button *m_centre;
    Button *m_translate;
    SettingRow *m_soundRow = nullptr;
    SettingRow *m_languageRow = nullptr;
    LookSample *m_sample;
    QBoxLayout *m_lookLayout = nullptr;
    QWidget *m_column;
    QScrollArea *m_area;
};

} // namespace tambo::ui
