// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages/phrases.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace tambo::ui {

/// Every sentence of the program, those of the window first, with what it is in one language. Rows
/// stay what they are; their translations are set anew.
class SentenceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using Phrases = QHash<languages::PhraseKey, languages::Phrase>;
    static constexpr int TranslationRole = Qt::UserRole + 1; ///< QString
    static constexpr int StateRole = Qt::UserRole + 2; ///< int of State
    static constexpr int RecordedRole = Qt::UserRole + 3; ///< bool: somebody has said it
    enum class State { Missing, Draft, Reviewed };

    using QAbstractListModel::QAbstractListModel;

    void setSentences(const QList<languages::PhraseKey> &sentences);
    void setPhrases(const Phrases &phrases);
    [[nodiscard]] const languages::PhraseKey &key(int row) const { return m_sentences[row]; }
    /// Without text where nobody has translated it.
    [[nodiscard]] languages::Phrase phrase(int row) const;
    [[nodiscard]] int rowOf(const languages::PhraseKey &key) const;
    [[nodiscard]] int translated() const { return m_translated; }
    [[nodiscard]] int recorded() const { return m_recorded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] State state(int row) const;
    [[nodiscard]] bool isRecorded(int row) const;
    void count();

    QList<languages::PhraseKey> m_sentences;
    Phrases m_phrases;
    int m_translated = 0;
    int m_recorded = 0;
};

/// Which sentences are listed.
class SentenceFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Shows { Missing, Drafts, All };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShows(Shows shows);
    /// Words in the Spanish or in the translation; case and accents do not matter.
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shows m_shows = Shows::Missing;
    QStringList m_words;
};

/// All sentences that the program was built with. Reads a file of 250 KiB: not for the window's
/// thread.
[[nodiscard]] Result<QList<languages::PhraseKey>> allSentences();

/// Where that is said, in words: "Ajustes" for tambo::ui::SettingsPage.
[[nodiscard]] QString placeOf(const QString &context);

} // namespace tambo::ui
