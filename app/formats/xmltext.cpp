// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formats/xmltext.h"

#include <QXmlStreamReader>

namespace tambo::formats {

XmlStart toRootElement(QXmlStreamReader &xml)
{
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return XmlStart::Definitions;
    }
    return xml.hasError() ? XmlStart::Broken : XmlStart::Root;
}

QString xmlText(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (!c.isSurrogate() && c != QChar(0xFFFE) && c != QChar(0xFFFF)
            && (c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r')) {
            kept += c;
        }
    }
    return kept;
}

} // namespace tambo::formats
