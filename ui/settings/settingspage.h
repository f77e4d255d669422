// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/languagechoice.h"
#include "ui/settings/logcard.h"
#include "ui/settings/printercard.h"
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
    /// A test sheet: the page itself is nothing for paper.
    [[nodiscard]] std::optional<Printed> printed() const override;

    [[nodiscard]] Segments *scales() const { return m_scales; }
    [[nodiscard]] Segments *looks() const { return m_looks; }
    [[nodiscard]] LanguageChoice *languages() const
    {
        return m_languages;
    } ///< nullptr: nothing is kept
    [[nodiscard]] QString languageNote() const { return m_languageRow->sentence(); }
    [[nodiscard]] Segments *paces() const { return m_paces; } ///< nullptr: nothing is kept
    [[nodiscard]] PrinterCard *printing() const { return m_printing; } ///< nullptr: nothing is kept
    [[nodiscard]] LogCard *log() const { return m_log; } ///< nullptr: nothing is logged
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
    [[nodiscard]] QWidget *makePrinting();
    [[nodiscard]] QWidget *makeLog();
    void refresh();
    void fit();

    SoundTest m_test;
    Segments *m_scales;
    Segments *m_looks;
    LanguageChoice *m_languages = nullptr;
    Segments *m_paces = nullptr;
    PrinterCard *m_printing = nullptr;
    LogCard *m_log = nullptr;
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
