// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/wordlist.h"

#include <QCompleter>
#include <QLineEdit>

namespace tambo::ui {

namespace {

/// Completes what stands behind the last comma.
class LastWord : public QCompleter
{
public:
    LastWord(const QStringList &words, QObject *parent) : QCompleter(words, parent)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(u',', -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *edit = qobject_cast<QLineEdit *>(widget());
        const QString line = edit ? edit->text() : QString();
        const qsizetype last = line.lastIndexOf(u',');
        const QString before = last < 0 ? QString() : line.first(last) + QStringLiteral(", ");
        return before + QCompleter::pathFromIndex(index);
    }
};

} // namespace

QString joinedWords(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

QStringList wordsOf(const QString &line)
{
    QStringList words;
    for (const QString &part : line.split(u',')) {
        if (const QString word = part.simplified(); !word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

void completeWords(QLineEdit *edit, const QStringList &words)
{
    edit->setCompleter(new LastWord(words, edit)); // deletes its own one before
}

} // namespace tambo::ui
