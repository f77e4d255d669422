// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/guidecard.h"
#include "ui/archive/livesound.h"
#include "ui/archive/momentlist.h"
#include "ui/archive/takerecorder.h"
#include "ui/shell/page.h"
#include "ui/widgets/bar.h"

#include <QTimer>

class QHBoxLayout;

namespace tambo::ui {

/// "story-record": records somebody's voice. What was said is on the disk as it is said; Terminar
/// leads to the page that makes a story of it. Whoever leaves in between pauses it.
class RecordPage : public Page
{
    Q_OBJECT
public:
    explicit RecordPage(
        Context &context, MicrophoneMaker make = systemMicrophone, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Grabar una historia"); }
    [[nodiscard]] QString place() const override { return tr("Memoria"); }
    void open(const Route &route) override;
    void left() override;
    [[nodiscard]] bool hasDraft() const override { return m_recorder.isBusy(); }

    [[nodiscard]] TakeRecorder &recorder() { return m_recorder; }
    [[nodiscard]] Button *mainButton() const { return m_main; }
    [[nodiscard]] Button *pauseButton() const { return m_pause; }
    [[nodiscard]] Button *markButton() const { return m_mark; }
    [[nodiscard]] QString clock() const { return m_clock->text(); }
    [[nodiscard]] QString verdict() const { return m_verdict->text(); }
    [[nodiscard]] QString room() const { return m_room->text(); }
    [[nodiscard]] const Bar *problem() const { return m_problem; }
    [[nodiscard]] MomentList *moments() const { return m_moments; }
    [[nodiscard]] GuideCard *guide() const { return m_guide; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    QWidget *makeMiddle();
    QLayout *makeLevel();
    QLayout *makeButtons();
    QWidget *makeSafe();
    void fit();
    void fitButtons();
    void press();
    void pauseOrResume();
    void mark();
    void hear(double peak);
    void showState();
    void showRoom();
    void finished(const QString &path);

    TakeRecorder m_recorder;
    LevelJudge m_judge;
    QTimer m_beat; ///< while it records: the disk fills
    Bar *m_problem;
    Chip *m_state;
    Text *m_clock;
    LiveWave *m_wave;
    LevelMeter *m_level;
    Text *m_verdict;
    Text *m_room;
    Text *m_keys;
    Button *m_pause;
    Button *m_main;
    Button *m_mark;
    QHBoxLayout *m_buttons;
    GuideCard *m_guide;
    MomentList *m_moments;
    QWidget *m_safe;
    QWidget *m_left;
    QWidget *m_middle;
    QWidget *m_right;
    QHBoxLayout *m_columns;
};

} // namespace tambo::ui
