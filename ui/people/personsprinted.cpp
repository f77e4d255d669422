// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personsprinted.h"

#include "ui/people/personmodel.h"
#include "ui/print/textpages.h"

#include <QTextDocument>

namespace tambo::ui {

namespace {

QString rowOf(const QStringList &cells, const char *tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1 align=\"left\">%2</%1>")
                   .arg(QLatin1String(tag), cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

QString htmlOf(const QList<people::Person> &persons)
{
    QString html = QStringLiteral("<table width=\"100%\" border=\"2\" cellspacing=\"0\" "
                                  "cellpadding=\"20\" style=\"border-collapse: collapse; "
                                  "border-color: #8a7864\">");
    html += rowOf({PersonModel::tr("Nombre"), PersonModel::tr("Papel"), PersonModel::tr("Entra"),
                      PersonModel::tr("Firma")},
        "th");
    for (const people::Person &person : persons)
        html += rowOf({person.name, people::roleText(person.role),
                          person.active ? PersonModel::tr("Sí") : PersonModel::tr("No"), {}},
            "td");
    return html + QStringLiteral("</table>");
}

} // namespace

Printed printedPersons(const QList<people::Person> &persons, const QString &centre)
{
    const Prose prose{PersonModel::tr("Personas del centro"), centre, bandOnPaper(Module::Inicio),
        [persons](QTextDocument &document, const Printed::Progress &) -> Result<> {
            document.setHtml(htmlOf(persons));
            return {};
        }};
    return {prose.title, [prose](const PaperForm &form, const Printed::Progress &progress) {
                return textPages(prose, form, progress);
            }};
}

} // namespace tambo::ui
