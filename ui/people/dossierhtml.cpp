// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/dossierhtml.h"

#include "ui/archive/words.h"
#include "ui/people/fieldwords.h"
#include "ui/shell/words.h"

#include <QUrl>

namespace tambo::ui {

namespace {

/// What QTextDocument understands too: no more than CSS 2.1 knew, and distances in px.
constexpr const char *style = R"(
body { font-family: Lato, "Noto Sans", sans-serif; color: #2b2a27; max-width: 800px; }
h1 { font-size: 20pt; margin-top: 0px; margin-bottom: 4px; }
h2 { font-size: 13pt; color: #1f5a4b; margin-top: 22px; margin-bottom: 6px; }
p { font-size: 10.5pt; margin-top: 4px; margin-bottom: 8px; }
td { font-size: 10.5pt; padding: 3px 8px 3px 0px; vertical-align: top; }
td.name, .small { color: #6b675f; }
.small { font-size: 9pt; margin-top: 16px; }
a { color: #1f5a4b; }
)";

using Rows = QList<std::pair<QString, QString>>; ///< name, and value as HTML

QString lines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString table(const Rows &rows)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\">");
    for (const auto &[name, value] : rows)
        html += QStringLiteral("<tr><td class=\"name\" width=\"28%\">%1</td><td>%2</td></tr>")
                    .arg(name.toHtmlEscaped(), value);
    return html + QStringLiteral("</table>");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(lines(text));
}

class Writing
{
public:
    explicit Writing(const DossierPage &page) : m_page(page) {}

    QString html()
    {
        const QString name = m_page.dossier.person.name;
        return QStringLiteral("<!DOCTYPE html><html lang=\"es\"><head><meta charset=\"utf-8\">"
                              "<title>%1</title><style>%2</style></head><body>%3</body></html>")
            .arg(name.toHtmlEscaped(), QString::fromLatin1(style),
                top() + who() + records() + deeds() + others());
    }

private:
    QString top() const
    {
        return QStringLiteral("<h1>%1</h1>")
                   .arg(PeopleWords::tr("Lo que se guarda de %1")
                           .arg(m_page.dossier.person.name)
                           .toHtmlEscaped())
            + paragraph(PeopleWords::tr("%1 · %2").arg(m_page.centre, longMomentText(m_page.made)))
            + paragraph(PeopleWords::tr(
                "Toda persona puede ver lo que un centro guarda de ella, corregirlo, llevárselo o "
                "pedir que se borre (Ley Orgánica de Protección de Datos Personales, artículos 12 "
                "a 17). Esta página es para ella: guárdela bien."));
    }

    /// The person's own record, and what the centre says of her.
    QString who() const
    {
        Rows rows;
        for (const people::Dossier::Record &record : m_page.dossier.records) {
            if (record.id == m_page.dossier.person.id.record)
                rows += rowsOf(record);
        }
        const people::Person &person = m_page.dossier.person;
        rows.append(
            {PeopleWords::tr("Papel en el centro"), people::roleText(person.role).toHtmlEscaped()});
        rows.append({PeopleWords::tr("Puede entrar"),
            person.active ? PeopleWords::tr("Sí") : PeopleWords::tr("No")});
        return heading(PeopleWords::tr("Quién es")) + table(rows);
    }

    Rows rowsOf(const people::Dossier::Record &record) const
    {
        Rows rows;
        for (const auto &[field, value] : record.fields) {
            if (!isReadable(*record.info, *field) && field->kind != store::ValueKind::Blob)
                continue;
            const QString text = field->kind == store::ValueKind::Blob
                ? linkOf(store::ValueOf<BlobId>::from(value))
                : lines(valueText(*record.info, *field, value));
            if (!text.isEmpty())
                rows.append({fieldText(*record.info, *field), text});
        }
        if (record.removed)
            rows.append({PeopleWords::tr("Estado"),
                PeopleWords::tr("Quitada de las listas, todavía guardada").toHtmlEscaped()});
        return rows;
    }

    QString linkOf(const BlobId &blob) const
    {
        for (const DossierFile &file : m_page.files) {
            if (file.blob != blob)
                continue;
            if (file.path.isEmpty())
                return PeopleWords::tr("Todavía no llegó a este PC").toHtmlEscaped();
            return QStringLiteral("<a href=\"%1\">%2</a> (%3)")
                .arg(QString::fromLatin1(QUrl::toPercentEncoding(file.path, "/")),
                    file.path.section(u'/', -1).toHtmlEscaped(), bytesText(file.bytes));
        }
        return {};
    }

    QString records() const
    {
        QString html;
        const store::EntityInfo *last = nullptr;
        for (const people::Dossier::Record &record : m_page.dossier.records) {
            if (record.id == m_page.dossier.person.id.record)
                continue;
            html
                += record.info == last ? QStringLiteral("<hr>") : heading(entityText(*record.info));
            html += table(rowsOf(record));
            last = record.info;
        }
        return html.isEmpty() ? paragraph(PeopleWords::tr("No se guarda nada más de esta persona."))
                              : html;
    }

    QString deeds() const
    {
        QString html = heading(PeopleWords::tr("Lo que hizo en el centro"));
        Rows rows;
        for (const people::Dossier::Deed &deed : m_page.dossier.deeds) {
            const QString what
                = deed.info ? entityText(*deed.info) : PeopleWords::tr("De un Tambo más nuevo");
            rows.append({what,
                deed.records == 1
                    ? PeopleWords::tr("1 cambiada por esta persona")
                    : PeopleWords::tr("%1 cambiadas por esta persona").arg(deed.records)});
        }
        if (rows.isEmpty())
            return html + paragraph(PeopleWords::tr("Ningún cambio lleva su nombre."));
        return html + table(rows)
            + paragraph(PeopleWords::tr("Son fichas del centro o de grupos. En cada cambio queda "
                                        "quién lo hizo; si se borra "
                                        "a la persona, queda sin nombre."));
    }

    QString others() const
    {
        const QString who = m_page.sharedWith.isEmpty()
            ? PeopleWords::tr("Ningún otro centro recibe lo suyo.")
            : PeopleWords::tr("También lo reciben: %1.")
                  .arg(m_page.sharedWith.join(QStringLiteral(", ")));
        return heading(PeopleWords::tr("Quién más lo tiene")) + paragraph(who)
            + QStringLiteral("<p class=\"small\">%1</p>")
                  .arg(PeopleWords::tr("Lo mismo, para programas, está en datos.json. Número de la "
                                       "persona: %1")
                          .arg(m_page.dossier.id)
                          .toHtmlEscaped());
    }

    const DossierPage &m_page;
};

} // namespace

QString dossierHtml(const DossierPage &page)
{
    return Writing(page).html();
}

} // namespace tambo::ui
