// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages/sentences.h"

#include "app/formats/text.h"
#include "app/formats/tsfile.h"

#include <QFile>

namespace tambo::ui {

void SentenceModel::setSentences(const QList<languages::PhraseKey> &sentences)
{
    beginResetModel();
    m_sentences = sentences;
    count();
    endResetModel();
}

void SentenceModel::setPhrases(const Phrases &phrases)
{
    m_phrases = phrases;
    count();
    if (!m_sentences.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_sentences.size()) - 1));
}

void SentenceModel::count()
{
    m_translated = 0;
    m_recorded = 0;
    for (int row = 0; row < m_sentences.size(); ++row) {
        m_translated += state(row) != State::Missing;
        m_recorded += isRecorded(row);
    }
}

bool SentenceModel::isRecorded(int row) const
{
    const auto known = m_phrases.constFind(m_sentences[row]);
    return known != m_phrases.cend() && !known->sound.isNull();
}

languages::Phrase SentenceModel::phrase(int row) const
{
    const languages::PhraseKey &key = m_sentences[row];
    const auto known = m_phrases.constFind(key);
    if (known != m_phrases.cend())
        return *known;
    languages::Phrase empty;
    empty.context = key.context;
    empty.source = key.source;
    empty.comment = key.comment;
    return empty;
}

int SentenceModel::rowOf(const languages::PhraseKey &key) const
{
    return int(m_sentences.indexOf(key));
}

SentenceModel::State SentenceModel::state(int row) const
{
    const auto known = m_phrases.constFind(m_sentences[row]);
    if (known == m_phrases.cend() || known->text.isEmpty())
        return State::Missing;
    return known->reviewed ? State::Reviewed : State::Draft;
}

int SentenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sentences.size());
}

QVariant SentenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const languages::PhraseKey &key = m_sentences[index.row()];
    const QString text = m_phrases.value(key).text;
    switch (role) {
    case Qt::DisplayRole:
        return key.source;
    case TranslationRole:
        return text;
    case StateRole:
        return int(state(index.row()));
    case RecordedRole:
        return isRecorded(index.row());
    case Qt::AccessibleTextRole: {
        const QString said = text.isEmpty() ? tr("%1. Falta traducir.").arg(key.source)
                                            : tr("%1: %2").arg(key.source, text);
        return isRecorded(index.row()) ? tr("%1 Grabada.").arg(said) : said;
    }
    default:
        return {};
    }
}

void SentenceFilter::setShows(Shows shows)
{
    m_shows = shows;
    invalidateFilter();
}

void SentenceFilter::setWords(const QString &words)
{
    m_words = formats::folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SentenceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    using State = SentenceModel::State;
    const auto state = State(index.data(SentenceModel::StateRole).toInt());
    if (m_shows == Shows::Missing && state != State::Missing)
        return false;
    if (m_shows == Shows::Drafts && state != State::Draft)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = formats::folded(
        index.data().toString() + u' ' + index.data(SentenceModel::TranslationRole).toString());
    return std::all_of(
        m_words.cbegin(), m_words.cend(), [&](const QString &word) { return text.contains(word); });
}

Result<QList<languages::PhraseKey>> allSentences()
{
    QFile file(QStringLiteral(":/translations/tambo_en.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal,
            SentenceModel::tr("El programa no trae la lista de sus frases."), file.errorString());
    TAMBO_ASSIGN(const auto read, formats::readTs(file));
    QList<languages::PhraseKey> sentences;
    for (const formats::TsMessage &message : read.messages)
        sentences.append({message.context, message.source, message.comment});
    // Few people see the command line.
    std::stable_partition(sentences.begin(), sentences.end(),
        [](const auto &key) { return key.context.startsWith(QLatin1String("tambo::ui::")); });
    return sentences;
}

QString placeOf(const QString &context)
{
    // By what the names of classes begin with or hold; the first that fits counts.
    const std::pair<const char *, QString> places[] = {
        {"Cli", SentenceModel::tr("Línea de comandos")},
        {"Settings|Look|SoundTest|Tray|Sentence|Phrase|Translat|Pick",
            SentenceModel::tr("Ajustes")},
        {"Dispute|Conflict|Removal|Choice", SentenceModel::tr("Cosas por decidir")},
        {"Story|Memory|Archive|Filter|Transcript|Play|Media|Sound|Picture|Told|File|Folder",
            SentenceModel::tr("Memoria")},
        {"Sync|Lan|Stick|Outbox|Budget|Queue|Zocalo|Bundle|Link|Engine",
            SentenceModel::tr("Envíos")},
        {"Person|People|SignIn|Code|Access|Role|Dossier|Group", SentenceModel::tr("Personas")},
        {"Home|Hero", SentenceModel::tr("Inicio")},
        {"Start|Unlock|Opening|Main", SentenceModel::tr("Al abrir el programa")},
        {"Sheet", SentenceModel::tr("Hoja con las 24 palabras")},
    };
    const QString name = context.section(QStringLiteral("::"), -1);
    for (const auto &[words, place] : places) {
        for (const QString &word : QString::fromLatin1(words).split(u'|')) {
            if (name.contains(word))
                return place;
        }
    }
    return SentenceModel::tr("Toda la ventana");
}

} // namespace tambo::ui
