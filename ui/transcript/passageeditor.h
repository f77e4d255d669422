// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

#include <QPlainTextEdit>

namespace tambo::ui {

/// One stretch of what is said, while somebody writes it. The keys of a pedal act while it has the
/// keyboard: F7 a little back, F8 on or off, F9 a little forward, F10 begins here. Enter keeps it.
class PassageEditor : public Card
{
    Q_OBJECT
public:
    explicit PassageEditor(Theme &theme, QWidget *parent = nullptr);

    struct Stretch {
        int startMs = -1; ///< -1: without times
        int endMs = -1;
        QString speaker;
        QString text;
        bool isKept = false; ///< it is in the archive
    };
    void begin(const Stretch &stretch);
    void setLanguage(const QString &name);
    void setStart(int startMs);
    void setSpeakers(const QStringList &names);
    void setProblem(const QString &sentence);
    [[nodiscard]] QString text() const { return m_text->toPlainText(); }
    [[nodiscard]] QString speaker() const { return m_speaker->text(); }
    [[nodiscard]] int startMs() const { return m_stretch.startMs; }
    /// Something is other than what was begun with.
    [[nodiscard]] bool isDirty() const;
    void setAllowed(bool allowed, const QString &why);
    void setTight(bool tight); ///< letters are large
    void setTimed(bool timed); ///< there is a recording

    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_text; }
    [[nodiscard]] Field *speakerField() const { return m_speaker; }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }
    [[nodiscard]] QString times() const { return m_times->text(); }
    [[nodiscard]] QString problem() const { return m_problem->text(); }

Q_SIGNALS:
    void submitted();
    void removeAsked();
    void startAsked(); ///< it begins where the recording is now
    void toggleAsked();
    void skipAsked(int direction); ///< -1 back, 1 forward

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void restyle();
    void showTimes();
    [[nodiscard]] bool pressed(int key, Qt::KeyboardModifiers modifiers);

    Theme &m_theme;
    Stretch m_stretch;
    int m_begunMs = -1; ///< where it began when it was begun
    Text *m_label;
    Text *m_times;
    Text *m_problem;
    QPlainTextEdit *m_text;
    Field *m_speaker;
    Button *m_start;
    Button *m_save;
    Button *m_remove;
};

} // namespace tambo::ui
