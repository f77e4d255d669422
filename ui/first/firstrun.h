// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/first/firststep.h"
#include "ui/first/wall.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/stations.h"

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace tambo::ui {

class ListenButton;

/// What a PC without a centre shows: five stations, until somebody is at home in it. Every step is
/// kept at once, so that a PC that was switched off goes on where it was.
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    using Opened = std::function<void(SharedStore)>;

    /// `opened` is called once, on the window's thread.
    FirstRun(Theme &theme, Settings &settings, const CentreFolders &folders, FirstSeams seams,
        Opened opened, QWidget *parent = nullptr);
    ~FirstRun() override;

    /// Shows the step where it was. `centre`: nullptr as long as none is open.
    void begin(Context *centre);
    [[nodiscard]] const Context *centre() const { return m_desk.centre; }

    [[nodiscard]] FirstStep *step() const { return m_step; }
    [[nodiscard]] Stations *stations() const { return m_stations; }
    [[nodiscard]] Button *goButton() const { return m_go; }
    [[nodiscard]] Button *laterButton() const { return m_later; }
    [[nodiscard]] Button *backButton() const { return m_back; }
    [[nodiscard]] WaitView *wait() const { return m_wait; }
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addListen();
    void addKeys();
    void open(Step step);
    [[nodiscard]] FirstStep *make(Step step);
    void connectStep();
    void take(const SharedStore &store, std::optional<Step> next);
    void goOn();
    void goBack();
    [[nodiscard]] bool mayGoBack() const;
    void listen();
    void showFrame();
    void say(const QString &sentence);
    void rest();
    [[nodiscard]] Wall wall() const;
    void fit();

    FirstDesk m_desk;
    Beginning m_beginning;
    Opened m_opened;
    Step m_at = Step::Language;
    FirstStep *m_step = nullptr;
    Stations *m_stations;
    Text *m_title;
    QHBoxLayout *m_head;
    ListenButton *m_listen = nullptr;
    Bar *m_problem;
    QStackedWidget *m_views;
    QScrollArea *m_area;
    WaitView *m_wait;
    QWidget *m_foot;
    Button *m_back;
    Button *m_later;
    Button *m_go;
};

} // namespace tambo::ui
