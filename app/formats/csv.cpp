// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/csv.h"

#include "app/formats/text.h"

#include <QCoreApplication>
#include <QHash>

namespace tambo::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxTableBytes = qint64(64) << 20;
constexpr qsizetype maxRows = 1'000'000;
constexpr qsizetype maxColumns = 2'000;

/// Walks through RFC 4180 records. Quotes inside an unquoted field are ordinary characters.
class Records
{
public:
    Records(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// Line, from 1, where a quote was opened that never closes; 0 if all is well.
    [[nodiscard]] qsizetype unclosedLine() const { return m_unclosedLine; }

    QStringList next()
    {
        QStringList row;
        do
            row.append(field());
        while (step(m_separator) && row.size() <= maxColumns);
        newline();
        return row;
    }

private:
    bool step(QChar c)
    {
        if (atEnd() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    void newline()
    {
        step(u'\r');
        step(u'\n');
        ++m_line;
    }

    [[nodiscard]] bool atFieldEnd() const
    {
        return atEnd() || m_text.at(m_at) == m_separator || m_text.at(m_at) == u'\n'
            || m_text.at(m_at) == u'\r';
    }

    QString field()
    {
        QString value;
        if (step(u'"'))
            value = quoted();
        // What follows a closing quote is kept rather than lost.
        const qsizetype start = m_at;
        while (!atFieldEnd())
            ++m_at;
        value += m_text.mid(start, m_at - start);
        return value;
    }

    QString quoted()
    {
        const qsizetype openedAt = m_line;
        QString value;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && !step(u'"'))
                return value;
            m_line += c == u'\n';
            value += c;
        }
        m_unclosedLine = openedAt;
        return value;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_unclosedLine = 0;
};

/// How well a separator explains the first records: records of the most common width, if wider
/// than one column; wider tables win among equals.
double likelihood(QStringView sample, QChar separator)
{
    QHash<qsizetype, int> widths;
    int total = 0;
    for (Records records(sample, separator); !records.atEnd() && total < 200; ++total)
        ++widths[records.next().size()];
    double best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.key() > 1)
            best = std::max(best,
                double(it.value()) / total + double(std::min<qsizetype>(it.key(), 1000)) / 1e6);
    }
    return best;
}

QChar separatorOf(QStringView text)
{
    const QStringView sample = text.left(64 * 1024);
    QChar best = u',';
    double bestLikelihood = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const double likely = likelihood(sample, candidate);
        if (likely > bestLikelihood) {
            best = candidate;
            bestLikelihood = likely;
        }
    }
    return best;
}

/// Spreadsheets may name the separator in a first line "sep=;".
QChar takeNamedSeparator(QStringView &text)
{
    constexpr QLatin1String mark("sep=");
    if (!text.startsWith(mark, Qt::CaseInsensitive) || text.size() < 6
        || (text.at(5) != u'\n' && text.at(5) != u'\r'))
        return {};
    const QChar separator = text.at(4);
    text = text.mid(text.mid(5).startsWith(u"\r\n") ? 7 : 6);
    return separator;
}

} // namespace

Result<QList<QStringList>> readCsv(QIODevice &device)
{
    TAMBO_ASSIGN(const QByteArray bytes, readBounded(device, maxTableBytes));
    TAMBO_ASSIGN(const QString text, decodeText(bytes, Fallback::Windows1252));
    QStringView rest(text);
    const QChar named = takeNamedSeparator(rest);
    Records records(rest, named.isNull() ? separatorOf(rest) : named);
    QList<QStringList> rows;
    while (!records.atEnd()) {
        QStringList row = records.next();
        if (records.unclosedLine() > 0)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Csv", "Falta cerrar las comillas que se abren en la línea %1 de la tabla.")
                    .arg(records.unclosedLine()));
        if (row.size() > maxColumns || rows.size() >= maxRows)
            return fail(Error::Kind::BadInput,
                QCoreApplication::translate(
                    "Csv", "La tabla es demasiado grande. Divídala en partes."));
        if (row.size() > 1 || !row.first().isEmpty())
            rows.append(std::move(row));
    }
    return rows;
}

QByteArray csvOf(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList fields;
        for (QString field : row) {
            const bool quoted = field.contains(u',') || field.contains(u'"')
                || field.contains(u'\n') || field.contains(u'\r') || field.contains(u';')
                || field.contains(u'\t') || field.trimmed() != field;
            fields.append(quoted ? u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"' : field);
        }
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace tambo::formats
