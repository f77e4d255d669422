// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/factrow.h"
#include "ui/archive/storycontent.h"
#include "ui/shell/context.h"
#include "ui/sound/clip.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/map.h"

#include <QScrollArea>

namespace tambo::ui {

class Card;
class Chip;
class RowButton;

/// The column beside a story: who may hear it, who tells, where and when, what it is about, and
/// whether its original is safe.
class StorySide : public QWidget
{
    Q_OBJECT
public:
    enum class Fact {
        Who,
        Given,
        Allowed,
        Forbidden,
        Licence,
        Teller,
        SpokenOf,
        Place,
        Told,
        Interviewer,
        Occasion,
        Recorded,
        RecordedBy,
        Centre,
        Summary,
        Themes,
        Meaning,
        Knowledge,
        Citation,
    };

    StorySide(const Context &context, SoundOutputMaker makeOutput, QWidget *parent = nullptr);

    void setContent(const StoryContent &content);
    [[nodiscard]] const FactRow *fact(Fact fact) const { return m_facts.value(fact); }
    [[nodiscard]] const Bar *note() const { return m_note; }
    [[nodiscard]] Button *changesButton() const { return m_changes; }
    [[nodiscard]] Button *consentButton() const { return m_consent; }
    [[nodiscard]] Button *voiceButton() const { return m_voice; }
    void hush(); ///< the voice that allows it
    [[nodiscard]] QList<RowButton *> momentRows() const { return m_momentRows; }

Q_SIGNALS:
    void changesAsked(); ///< somebody wants to see who changed what
    void consentAsked(); ///< somebody wants to see or to write down what is allowed
    void voiceBegins(); ///< the voice that allows it is about to sound
    void momentAsked(qint64 ms); ///< somebody wants to hear it from there

private:
    Card *makeCard(const QString &title, QWidget *corner, const QList<QWidget *> &rows);
    void layOut();
    void restyle();
    void toggleVoice();
    void showVoice();
    void showPlace(const archive::Story &story);
    void showNote(const StoryContent &content);
    void showConsent(const StoryContent &content);
    void showMoments(const QList<archive::Moment> &moments);

    const Context &m_context;
    Clip m_clip; ///< the voice that allows it
    std::optional<archive::Consent> m_shownConsent;
    Chip *m_badge;
    QMap<Fact, FactRow *> m_facts;
    Card *m_about;
    Card *m_moments;
    QList<archive::Moment> m_shownMoments;
    QList<RowButton *> m_momentRows;
    Map *m_map;
    Button *m_voice;
    Button *m_consent;
    Button *m_changes;
    Bar *m_note;
};

} // namespace tambo::ui
