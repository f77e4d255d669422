// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/phrase.h"

#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace tambo::ui {

/// The sentences of the centre's own translation, over those compiled into the program (load). Qt
/// asks it for every sentence, on any thread. While it watches it remembers what it gave, so that a
/// text on the screen leads back to its sentence.
class PhraseTranslator : public QTranslator
{
    Q_OBJECT
public:
    using Phrases = QHash<languages::PhraseKey, QString>;

    using QTranslator::QTranslator;

    void setPhrases(Phrases phrases);
    void setWatching(bool watches);
    /// Where that text on the screen may come from: sentences that were given as it stands, else
    /// those that fit it with something in the place of %1. What people wrote leads nowhere.
    [[nodiscard]] QList<languages::PhraseKey> sourcesOf(const QString &shown) const;

    [[nodiscard]] QString translate(const char *context, const char *source,
        const char *comment = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; } // or windows do not hear of it

private:
    mutable QMutex m_mutex;
    Phrases m_phrases;
    bool m_watches = false;
    mutable QHash<QString, QSet<languages::PhraseKey>> m_given; ///< text -> what it translates
};

} // namespace tambo::ui
