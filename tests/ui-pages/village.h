// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"
#include "tests/ui/uifixture.h"
#include "ui/settings/settings.h"

#include <QSet>

namespace tambo::ui::test {

struct Quarrel;

/// Rosa, who administers (2580), and thirteen others, by turns facilitators (1357) and learners.
Id<people::Person> addPersons(store::Store &store);

/// A centre to look at pages with. Full: fourteen persons with the names people have, of whom Rosa
/// sits there and administers, and as many stories, one with everything a story can have and in
/// dispute. Empty: founded a minute ago.
class Village
{
public:
    enum class Kind { Full, Empty };
    explicit Village(Kind kind);

    [[nodiscard]] Desk &desk() { return *m_desk; }
    /// What a page of this name is about; null for pages that are about nothing in particular.
    [[nodiscard]] RecordId subjectOf(const QString &page) const;
    /// Words, in lower case, that are shown and in no language of the program: those that people
    /// typed, and days, months and units.
    [[nodiscard]] const QSet<QString> &words() const { return m_words; }
    /// A reading job that comes back after all those that pages have asked for.
    void askStore();
    /// Nothing is on its way to the window: it has come back, and no other thread works.
    [[nodiscard]] bool isIdle() const;

private:
    void addWhole(Quarrel &desk);
    void addStories();
    void sitDown();
    void collectWords();

    std::unique_ptr<Desk> m_desk;
    Settings m_settings;
    QTemporaryDir m_files;
    RecordId m_story;
    QSet<QString> m_words;
    std::shared_ptr<bool> m_answered;
};

/// The words of days, months and units, in lower case, that are written as the system has them.
[[nodiscard]] QSet<QString> wordsOfPlaces();

} // namespace tambo::ui::test
