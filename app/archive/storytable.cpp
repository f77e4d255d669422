// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/storytable.h"

#include "app/archive/naming.h"
#include "app/archive/position.h"
#include "app/archive/storyexport.h"
#include "app/archive/storyfields.h"
#include "app/archive/texts.h"
#include "app/archive/told.h"
#include "app/formats/csv.h"
#include "app/formats/language.h"
#include "app/formats/text.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace tambo::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTableRows = 20'000;

bool isFiles(const StoryField &field)
{
    return QLatin1String(field.name) == "files"_L1;
}

bool isImportable(const StoryField &field)
{
    return field.text || field.words || isFiles(field);
}

/// "Dublin Core:Title", "dcterms:title", "dc.title" and "Title" are one.
QString bareHeader(const QString &header)
{
    static const QRegularExpression prefix(
        u"^(?:dublin core|dcterms|dc|schema|item|field)\\s+(?=\\S)"_s);
    return formats::folded(header).remove(prefix);
}

/// How likely the header names the field: 0 is surest; -1 when it does not.
qsizetype rankOf(const QString &header, const StoryField &field)
{
    const QString bare = bareHeader(header);
    QStringList names{formats::folded(QString::fromLatin1(field.name)),
        bareHeader(QString::fromLatin1(field.term))};
    names += QString::fromUtf8(field.headers).split(u'|', Qt::SkipEmptyParts);
    return bare.isEmpty() ? -1 : names.indexOf(bare);
}

/// Cells of ours, and of most others, part several values so. Commas only where nothing else does.
QStringList valuesIn(const QString &cell, bool commas)
{
    static const QRegularExpression strong(u"[|;\\n]"_s);
    QStringList parts = cell.split(strong);
    if (parts.size() == 1 && commas)
        parts = cell.split(u',');
    for (QString &part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    return parts;
}

/// What was put before it so that no spreadsheet takes it for a formula is no part of it.
QString withoutGuard(const QString &cell)
{
    static constexpr QStringView guarded = u"=+-@";
    return cell.size() > 1 && cell.front() == u'\'' && guarded.contains(cell.at(1)) ? cell.sliced(1)
                                                                                    : cell;
}

class RowReading
{
public:
    RowReading(const StoryTable &table, const QStringList &fields) : m_table(table)
    {
        m_root = QDir(QFileInfo(table.folder).canonicalFilePath());
        for (const QString &name : fields) {
            const auto found = std::find_if(storyFields().begin(), storyFields().end(),
                [&](const StoryField &field) { return name == QLatin1String(field.name); });
            m_fields.append(found == storyFields().end() ? nullptr : &*found);
        }
    }

    TableStory read(qsizetype index)
    {
        m_story = {};
        m_story.row = int(index) + 2;
        const QStringList &cells = m_table.rows.at(index);
        for (qsizetype i = 0; i < std::min(cells.size(), m_fields.size()); ++i) {
            const QString cell = withoutGuard(cells.at(i).trimmed());
            if (m_fields.at(i) && !cell.isEmpty())
                take(*m_fields.at(i), cell);
        }
        if (m_story.story.title.isEmpty() && !m_story.media.isEmpty()) {
            Media media;
            media.fileName = QFileInfo(m_story.media.first()).fileName();
            m_story.story.title = titleFor(media, {});
        }
        if (m_story.story.title.isEmpty())
            problem(Archive::tr("La fila no tiene título ni archivo."));
        return std::move(m_story);
    }

private:
    void problem(const QString &sentence) { m_story.problems.append(sentence); }

    void take(const StoryField &field, const QString &cell)
    {
        Story &story = m_story.story;
        if (isFiles(field))
            takeFiles(cell);
        else if (field.words)
            story.*field.words += valuesIn(cell, true);
        else if (field.text == &Story::told || field.text == &Story::recorded)
            takeDate(story.*field.text, cell);
        else if (field.text == &Story::position)
            takePosition(cell);
        else if (field.text == &Story::language)
            takeLanguage(cell);
        else if (field.text == &Story::summary || field.text == &Story::narrative
            || field.text == &Story::knowledge)
            story.*field.text += ((story.*field.text).isEmpty() ? QString() : u"\n\n"_s) + cell;
        else
            story.*field.text += ((story.*field.text).isEmpty() ? QString() : u", "_s)
                + valuesIn(cell, false).join(u", "_s);
    }

    /// "-0.93,-78.61", as tables have it.
    void takePosition(const QString &cell)
    {
        const QString numbers = QString(cell).replace(u',', u' ').simplified();
        if (const auto position = positionIn(numbers))
            m_story.story.position = positionText(*position);
        else
            problem(Archive::tr("No se entiende el punto «%1».").arg(cell.left(60)));
    }

    void takeDate(QString &date, const QString &cell)
    {
        const auto told = toldFromTable(cell);
        if (told)
            date = *told;
        else
            problem(Archive::tr("No se entiende la fecha «%1».").arg(cell.left(60)));
    }

    void takeLanguage(const QString &cell)
    {
        for (const QString &name : valuesIn(cell, true)) {
            const QString code = formats::languageCode(name);
            if (code.isEmpty())
                problem(Archive::tr("No conozco el idioma «%1».").arg(name.left(60)));
            else if (m_story.story.language.isEmpty())
                m_story.story.language = code;
        }
    }

    void takeFiles(const QString &cell)
    {
        const bool whole = !pathOf(cell).isEmpty();
        for (const QString &name : whole ? QStringList{cell} : valuesIn(cell, true)) {
            const QString path = pathOf(name);
            if (path.isEmpty())
                problem(Archive::tr("No está el archivo «%1».").arg(name.right(80)));
            else if (formats::transcriptForm(path))
                m_story.transcripts.append(path);
            else
                m_story.media.append(path);
        }
    }

    /// Inside the table's folder, or empty: a table from elsewhere must not make a story of
    /// somebody's other files. Of an address, the file of that name.
    [[nodiscard]] QString pathOf(const QString &name) const
    {
        QString relative = QString(name).replace(u'\\', u'/');
        for (const QString &tried : {relative, relative.section(u'/', -1)}) {
            const QFileInfo info(QDir::isRelativePath(tried) ? m_root.filePath(tried) : QString());
            const QString path = info.canonicalFilePath();
            if (info.isFile() && path.startsWith(m_root.path() + u'/'))
                return path;
        }
        return {};
    }

    const StoryTable &m_table;
    QDir m_root;
    QList<const StoryField *> m_fields; ///< by column; nullptr: left out
    TableStory m_story;
};

} // namespace

Result<StoryTable> readStoryTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::BadInput,
            Archive::tr("No se puede abrir «%1». Revise si existe y si puede leerlo.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    TAMBO_ASSIGN(auto rows, formats::readCsv(file));
    if (rows.size() < 2 || rows.size() > mostTableRows + 1)
        return fail(Error::Kind::BadInput,
            rows.size() < 2 ? Archive::tr("La tabla está vacía. La primera fila lleva los nombres.")
                            : Archive::tr("La tabla tiene demasiadas filas. Divídala en partes."));
    StoryTable table{rows.takeFirst(), std::move(rows), QFileInfo(path).absolutePath()};
    for (QStringList &row : table.rows)
        row.resize(table.headers.size());
    return table;
}

QStringList tableFields()
{
    QStringList names;
    for (const StoryField &field : storyFields()) {
        if (isImportable(field))
            names.append(QString::fromLatin1(field.name));
    }
    return names;
}

QStringList suggestedFields(const QStringList &headers)
{
    QStringList fields(headers.size());
    for (const StoryField &field : storyFields()) {
        if (!isImportable(field))
            continue;
        QList<std::pair<qsizetype, qsizetype>> ranked; // likelihood, column
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const qsizetype rank = rankOf(headers.at(i), field);
            if (rank >= 0 && fields.at(i).isEmpty())
                ranked.append({rank, i});
        }
        std::sort(ranked.begin(), ranked.end());
        if (field.text && !ranked.isEmpty())
            ranked.resize(1);
        for (const auto &[rank, column] : std::as_const(ranked))
            fields[column] = QString::fromLatin1(field.name);
    }
    return fields;
}

QList<TableStory> storiesOf(const StoryTable &table, const QStringList &fields, qsizetype most)
{
    RowReading reading(table, fields);
    const qsizetype count = most < 0 ? table.rows.size() : std::min(most, table.rows.size());
    QList<TableStory> stories;
    for (qsizetype i = 0; i < count; ++i)
        stories.append(reading.read(i));
    return stories;
}

std::optional<QString> toldFromTable(const QString &text)
{
    QString told = text.simplified();
    if (isTold(told))
        return told;
    static const QRegularExpression day(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    static const QRegularExpression about(
        u"^(?:c\\.?|ca\\.?|circa|hacia|cerca de|alrededor de|about|around)\\s*(\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression decade(
        u"^(?:años |the |década de |los )*(\\d{2})?(\\d)0'?s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression years(u"^(\\d{4})\\s*(?:-|–|a|to)\\s*(\\d{4})$"_s);
    if (const auto match = day.match(told); match.hasMatch())
        told = u"%1-%2-%3"_s.arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
            match.captured(1).rightJustified(2, u'0'));
    else if (const auto near = about.match(told); near.hasMatch())
        told = near.captured(1) + u'~';
    else if (const auto ten = decade.match(told); ten.hasMatch())
        told = (ten.captured(1).isEmpty() ? u"19"_s : ten.captured(1)) + ten.captured(2) + u'X';
    else if (const auto span = years.match(told); span.hasMatch())
        told = span.captured(1) + u'/' + span.captured(2);
    else
        return std::nullopt;
    return isTold(told) ? std::optional(told) : std::nullopt;
}

} // namespace tambo::archive
